/**
 * What changed between two times, and what differs between two groups: tests, and effect sizes with intervals, for panels of
 * few people.
 *
 * <ul>
 *   <li>Pairs of one person's values ({@link org.opendatacollab.scoring.comparison.PairedValues}): {@code WilcoxonSignedRank},
 *       {@code SignTest}, {@code PairedT}, {@code StandardizedMeanChange}; yes and no twice: {@code McNemar}.
 *   <li>Two groups ({@link org.opendatacollab.scoring.comparison.TwoGroupRatings}): {@code MannWhitney}, {@code CliffsDelta},
 *       {@code BrunnerMunzel}, {@code TwoSampleT}, {@code HedgesG}; distances of their distributions: {@code GroupDistance}.
 *   <li>Several tests at once: {@code PValueAdjustment}.
 *   <li>Published: {@code RatingMean}, {@code PairedChange} and {@code GroupDifference} are methods that give an estimate with an
 *       interval; {@code SignificanceTest} gives a verdict, and says where people are too few for any.
 * </ul>
 *
 * <p>Ranks and ties are those of exact decimals. Nothing depends on the order in which people stand. Student's tests and the
 * binomial test come from Apache Commons Statistics; exact rank tests, effect sizes and intervals are ours.
 */
@NullMarked
package org.opendatacollab.scoring.comparison;

import org.jspecify.annotations.NullMarked;
