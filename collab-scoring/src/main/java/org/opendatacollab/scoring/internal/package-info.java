/** What the kernels share and nobody else may use: not exported. */
@NullMarked
package org.opendatacollab.scoring.internal;

import org.jspecify.annotations.NullMarked;
