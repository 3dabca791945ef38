/**
 * How far the ratings of one item lie apart: measures of dispersion, consensus and polarisation on a scale. All of them read
 * the counts of {@link org.opendatacollab.scoring.dispersion.RatingDistribution}, which a tally gives, and nothing else; but for
 * {@link org.opendatacollab.scoring.dispersion.SampleMoments}, which reads a series of numbers. Sums
 * and comparisons are exact decimals, rounded once, so that order and split of the ratings change no bit.
 */
@NullMarked
package org.opendatacollab.scoring.dispersion;

import org.jspecify.annotations.NullMarked;
