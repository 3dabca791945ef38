package org.opendatacollab.scoring.voting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;

/**
 * Spearman's rank correlation: Pearson's correlation of the mid-ranks, in [-1, 1], no unit.
 *
 * <ul>
 *   <li>Tied values share the mean of their ranks.
 *   <li>Fewer than two things: undefined, {@code too-few-items}. All tied in x or in y: {@code all-tied}.
 * </ul>
 *
 * <p>Example, x = 1, 2, 3, 4, 5 and y = 3, 1, 2, 5, 4: 1 - 6 * 8 / (5 * 24) = 0.6. Sums are exact; the root is rounded.
 *
 * <p>Source: Spearman (1904), American Journal of Psychology 15:72-101.
 */
public final class SpearmanRho {
  private static final MethodDescription DESCRIPTION = new MethodDescription(
      Method.of("rank-correlation/spearman-rho@1"),
      "Spearman's rho",
      "Pearson's correlation of the mid-ranks; without ties 1 - 6 sum of d^2 / (n (n^2 - 1)) for differences d of ranks.",
      "[-1, 1], no unit; 1 for the same order, -1 for the opposite one.",
      "Fewer than two things: undefined, too-few-items. All tied in x or in y: undefined, all-tied.",
      "x = 1, 2, 3, 4, 5; y = 3, 1, 2, 5, 4: 1 - 48/120 = 0.6.",
      "Spearman (1904), American Journal of Psychology 15:72-101.",
      "Not to say that two raters give the same values: only orders are compared.");

  private SpearmanRho() {}

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public static MethodDescription description() {
    return DESCRIPTION;
  }

  /**
   * Correlates.
   *
   * @param scores the two orders
   * @return the correlation, or undefined ({@code too-few-items}, {@code all-tied})
   */
  public static Estimate of(PairedScores scores) {
    Objects.requireNonNull(scores, "scores");
    int n = scores.size();
    if (n < 2) {
      return Estimate.undefined(Reason.TOO_FEW_ITEMS, n, DESCRIPTION.method());
    }
    long[] x = centredRanks(scores.x());
    long[] y = centredRanks(scores.y());
    BigInteger xx = product(x, x);
    BigInteger yy = product(y, y);
    if (xx.signum() == 0 || yy.signum() == 0) {
      return Estimate.undefined(Reason.ALL_TIED, n, DESCRIPTION.method());
    }
    // The root of the exact product, so that equal orders give exactly 1.
    BigDecimal root = new BigDecimal(xx.multiply(yy)).sqrt(MathContext.DECIMAL128);
    double rho =
        new BigDecimal(product(x, y)).divide(root, MathContext.DECIMAL128).doubleValue();
    return Estimate.of(
        rho, new Uncertainty.None("describes the two orders as they are"), n, DESCRIPTION.method());
  }

  /** Twice the mid-ranks minus their mean n + 1: whole numbers. Twice the mid-rank is below + below-or-tied + 1. */
  private static long[] centredRanks(int[] values) {
    int n = values.length;
    int[] atMost = new int[n];
    for (int value : values) {
      atMost[value]++;
    }
    for (int value = 1; value < n; value++) {
      atMost[value] += atMost[value - 1];
    }
    long[] ranks = new long[n];
    for (int i = 0; i < n; i++) {
      int below = values[i] == 0 ? 0 : atMost[values[i] - 1];
      ranks[i] = (long) below + atMost[values[i]] - n;
    }
    return ranks;
  }

  private static BigInteger product(long[] x, long[] y) {
    BigInteger sum = BigInteger.ZERO;
    long part = 0;
    for (int i = 0; i < x.length; i++) {
      // Centred ranks are below 2^31 in size: each product fits, and the sum is carried over before
      // it
      // could exceed.
      long product = x[i] * y[i];
      if (Math.abs(part) > Long.MAX_VALUE / 4) {
        sum = sum.add(BigInteger.valueOf(part));
        part = 0;
      }
      part += product;
    }
    return sum.add(BigInteger.valueOf(part));
  }
}
