package org.opendatacollab.scoring.comparison;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Mid-p limits of a share: Clopper and Pearson's with half the probability of what was observed. The counts need not be whole:
 * then they are the same function of the counts, by beta distributions.
 *
 * <p>Source: R. G. Newcombe (1998), Two-sided confidence intervals for the single proportion: comparison of seven methods,
 * Statistics in Medicine 17, 857-872, method 6.
 */
final class MidPShare {
  private static final int HALVINGS = 60;

  private MidPShare() {}

  /**
   * The share for which so many or more of all have the probability of the tail.
   *
   * @param count how many have it
   * @param rest how many have not
   * @param tail in (0, 1/2)
   */
  static double lower(double count, double rest, double tail) {
    double below = 0;
    double above = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (below + above) / 2;
      double reached = cumulative(count, rest + 1, middle) + cumulative(count + 1, rest, middle);
      if (reached / 2 >= tail) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return count == 0 ? 0 : above;
  }

  /** A share of which all, or nothing, is certain is a point at an end. */
  private static double cumulative(double a, double b, double x) {
    if (a == 0 || b == 0) {
      return a == 0 ? 1 : 0;
    }
    return BetaDistribution.of(a, b).cumulativeProbability(x);
  }
}
