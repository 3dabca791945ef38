package org.opendatacollab.scoring.internal;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/** Quantiles of distributions to the last digits: the library's are exact to 1e-9 only where it searches for them. */
public final class Quantiles {
  private static final int NEWTON_STEPS = 2;

  private Quantiles() {}

  /**
   * Returns the point that is exceeded with a given probability.
   *
   * @param distribution the distribution
   * @param tail the probability, in (0, 1)
   * @return the quantile
   */
  public static double upper(ContinuousDistribution distribution, double tail) {
    double quantile = distribution.inverseSurvivalProbability(tail);
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double error = distribution.survivalProbability(quantile) - tail;
      quantile = corrected(distribution, quantile, error);
    }
    return quantile;
  }

  /**
   * Returns the point that is not reached with a given probability.
   *
   * @param distribution the distribution
   * @param tail the probability, in (0, 1)
   * @return the quantile
   */
  public static double lower(ContinuousDistribution distribution, double tail) {
    double quantile = distribution.inverseCumulativeProbability(tail);
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double error = tail - distribution.cumulativeProbability(quantile);
      quantile = corrected(distribution, quantile, error);
    }
    return quantile;
  }

  private static double corrected(
      ContinuousDistribution distribution, double quantile, double error) {
    double better = quantile + error / distribution.density(quantile);
    boolean inside = better > distribution.getSupportLowerBound()
        && better < distribution.getSupportUpperBound();
    return inside ? better : quantile;
  }
}
