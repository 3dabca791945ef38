/**
 * What every score is made of: {@link org.opendatacollab.scoring.Estimate}, its
 * {@link org.opendatacollab.scoring.Uncertainty}, {@link org.opendatacollab.scoring.Method} and
 * {@link org.opendatacollab.scoring.Reason}, what moved it ({@link org.opendatacollab.scoring.Contribution}), and the
 * registry of methods, a value that a host extends with its own.
 */
@NullMarked
package org.opendatacollab.scoring;

import org.jspecify.annotations.NullMarked;
