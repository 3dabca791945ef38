/**
 * The aggregate root {@link org.opendatacollab.model.Initiative} and the small types that every step uses: ids, texts,
 * dates, exact numbers, evidence and tiers. Everything is immutable, checked when it is built, and free of any library
 * at run time.
 */
@NullMarked
@CollabStyle
package org.opendatacollab.model;

import org.jspecify.annotations.NullMarked;
