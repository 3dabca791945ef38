package org.opendatacollab.scoring.resampling;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How a quantile is read between two of B ordered replicates. All three are continuous in p and give the least or the greatest
 * replicate where p asks for one beyond them.
 *
 * <p>Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361-365;
 * A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and their Application, equation 5.8.
 */
public enum ReplicateQuantile {
  /** Type 6: linear between the places of (B + 1) p. */
  HF6,

  /** Type 7: linear between the places of (B - 1) p + 1. */
  HF7,

  /** Between the places of (B + 1) p, linear in the quantiles of the normal distribution. */
  NORMAL_INTERPOLATION;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** The quantile at p in [0, 1] of at least one number in ascending order. */
  double of(double[] sorted, double p) {
    int count = sorted.length;
    double place = this == HF7 ? (count - 1) * p + 1 : (count + 1) * p;
    if (place < 1) {
      return sorted[0];
    }
    if (place >= count) {
      return sorted[count - 1];
    }
    int below = (int) place;
    double part = place - below;
    if (this == NORMAL_INTERPOLATION && part > 0) {
      double from = normal(below, count);
      part = (NORMAL.inverseCumulativeProbability(p) - from) / (normal(below + 1, count) - from);
    }
    double lower = sorted[below - 1];
    return lower + part * (sorted[below] - lower);
  }

  private static double normal(int place, int count) {
    return NORMAL.inverseCumulativeProbability(place / (count + 1.0));
  }
}
