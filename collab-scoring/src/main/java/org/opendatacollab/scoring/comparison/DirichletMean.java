package org.opendatacollab.scoring.comparison;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The distribution of the mean of some values under random weights that are uniform among all weights that sum to 1: Dirichlet(1,
 * ..., 1). Its density is the B-spline with the values as knots (Curry and Schoenberg 1966), so it is computed without drawing.
 *
 * <p>The time of each probability grows with the square of the number of values: for more than 201 it is taken from the beta
 * distribution with the same ends, mean and variance, which is the same wherever there are two different values only.
 */
final class DirichletMean {
  private static final int MOST_KNOTS = 201;

  private final double[] knots;
  private final @Nullable BetaDistribution many;

  /** From values in ascending order, two or more, which are not copied. */
  DirichletMean(double[] ascending) {
    this.knots = ascending;
    this.many = ascending.length > MOST_KNOTS && !certain() ? beta() : null;
  }

  private BetaDistribution beta() {
    double width = knots[knots.length - 1] - knots[0];
    double mean = (mean() - knots[0]) / width;
    double deviation = standardDeviation() / width;
    double weight = mean * (1 - mean) / (deviation * deviation) - 1;
    return BetaDistribution.of(mean * weight, (1 - mean) * weight);
  }

  /** Whether all values are equal, so that the mean is certain. */
  boolean certain() {
    return knots[0] == knots[knots.length - 1];
  }

  /**
   * P(mean <= x), by de Boor's recurrence: the spline of degree n whose coefficients are 0 before the first knot and 1 from
   * there. Only means of numbers in [0, 1] are formed, so no digits are lost. Time O(n^2).
   */
  double cumulative(double x) {
    int n = knots.length - 1;
    if (x < knots[0]) {
      return 0;
    }
    if (x >= knots[n]) {
      return 1;
    }
    if (many != null) {
      return many.cumulativeProbability((x - knots[0]) / (knots[n] - knots[0]));
    }
    int interval = interval(x);
    double[] values = new double[n + 1];
    for (int j = 0; j <= n; j++) {
      values[j] = interval - n + j >= 0 ? 1 : 0;
    }
    for (int round = 1; round <= n; round++) {
      for (int j = n; j >= round; j--) {
        int i = interval - n + j;
        double left = knots[Math.max(0, i)];
        double right = knots[Math.min(n, i + n + 1 - round)];
        double share = (x - left) / (right - left);
        values[j] = (1 - share) * values[j - 1] + share * values[j];
      }
    }
    return values[n];
  }

  /** The last knot that is not above x and not the greatest. */
  private int interval(double x) {
    int interval = 0;
    while (knots[interval + 1] <= x) {
      interval++;
    }
    return interval;
  }

  double mean() {
    double sum = 0;
    for (double knot : knots) {
      sum += knot;
    }
    return sum / knots.length;
  }

  private double standardDeviation() {
    double mean = mean();
    double sum = 0;
    for (double knot : knots) {
      sum += (knot - mean) * (knot - mean);
    }
    return Math.sqrt(sum / knots.length / (knots.length + 1.0));
  }
}
