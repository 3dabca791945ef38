package org.opendatacollab.scoring.comparison;

import org.apache.commons.numbers.gamma.GammaRatio;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What standardised mean differences share. */
final class EffectSizeInterval {
  private EffectSizeInterval() {}

  /** Hedges' exact correction gamma(m/2) / (sqrt(m/2) gamma((m - 1)/2)) for m degrees of freedom, m 2 or more. */
  static double correction(double m) {
    return GammaRatio.delta(m / 2, -0.5) / Math.sqrt(m / 2);
  }

  /** Half the width of the normal interval. */
  static double width(double variance, double level) {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2)
        * Math.sqrt(variance);
  }
}
