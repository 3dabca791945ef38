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

  /** The values, each as often as it was given; empty if there are too many. */
  private final double[] knots;

  private final double least;
  private final double greatest;
  private final double mean;
  private final double deviation;
  private final @Nullable BetaDistribution many;

  /** From ascending values and how often each was given; the least and the greatest were. */
  DirichletMean(double[] values, long[] counts) {
    this.least = values[0];
    this.greatest = values[values.length - 1];
    long total = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      total += counts[i];
      sum += counts[i] * values[i];
    }
    this.mean = sum / total;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += counts[i] * (values[i] - mean) * (values[i] - mean);
    }
    this.deviation = Math.sqrt(squares / total / (total + 1.0));
    this.knots = total > MOST_KNOTS ? new double[0] : repeated(values, counts, (int) total);
    this.many = total > MOST_KNOTS && least < greatest ? beta() : null;
  }

  private static double[] repeated(double[] values, long[] counts, int total) {
    double[] knots = new double[total];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      for (long k = 0; k < counts[i]; k++) {
        knots[next++] = values[i];
      }
    }
    return knots;
  }

  private BetaDistribution beta() {
    double width = greatest - least;
    double place = (mean - least) / width;
    double spread = deviation / width;
    double weight = place * (1 - place) / (spread * spread) - 1;
    return BetaDistribution.of(place * weight, (1 - place) * weight);
  }

  /** Whether all values are equal, so that the mean is certain. */
  boolean certain() {
    return least == greatest;
  }

  double mean() {
    return mean;
  }

  double deviation() {
    return deviation;
  }

  /**
   * P(mean <= x), by de Boor's recurrence: the spline of degree n whose coefficients are 0 before the first knot and 1 from
   * there. Only means of numbers in [0, 1] are formed, so no digits are lost. Time O(n^2).
   */
  double cumulative(double x) {
    if (x < least) {
      return 0;
    }
    if (x >= greatest) {
      return 1;
    }
    if (many != null) {
      return many.cumulativeProbability((x - least) / (greatest - least));
    }
    int n = knots.length - 1;
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
}
