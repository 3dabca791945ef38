/** Files that must never be half-written. */
@NullMarked
package org.opendatacollab.io.store;

import org.jspecify.annotations.NullMarked;
