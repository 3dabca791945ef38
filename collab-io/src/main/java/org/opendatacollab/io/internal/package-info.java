/** What the formats share; no API. */
@NullMarked
package org.opendatacollab.io.internal;

import org.jspecify.annotations.NullMarked;
