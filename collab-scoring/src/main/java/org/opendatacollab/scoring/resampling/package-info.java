/**
 * Resampling: what the spread of a number over resamples of the data says about its error. Kernels take the replicates of any
 * statistic ({@link org.opendatacollab.scoring.resampling.Replicates}); random numbers come from streams with an explicit seed
 * ({@link org.opendatacollab.scoring.resampling.RandomStreams}), one per resample, so that any number of threads gives the same
 * bits.
 */
@NullMarked
package org.opendatacollab.scoring.resampling;

import org.jspecify.annotations.NullMarked;
