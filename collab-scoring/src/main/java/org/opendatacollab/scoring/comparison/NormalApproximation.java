package org.opendatacollab.scoring.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A rank statistic measured in standard deviations from its mean under the null hypothesis.
 *
 * @param z without correction for continuity
 * @param p two-sided p of it
 * @param zContinuity with the statistic moved by one half towards its mean, at most onto it
 * @param pContinuity two-sided p of it
 */
public record NormalApproximation(double z, double p, double zContinuity, double pContinuity) {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /** From how far the statistic lies from its mean. */
  static NormalApproximation of(double deviation, double standardDeviation) {
    double z = deviation / standardDeviation;
    double corrected =
        Math.signum(deviation) * Math.max(0, Math.abs(deviation) - 0.5) / standardDeviation;
    return new NormalApproximation(z, twoSided(z), corrected, twoSided(corrected));
  }

  private static double twoSided(double z) {
    return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
  }
}
