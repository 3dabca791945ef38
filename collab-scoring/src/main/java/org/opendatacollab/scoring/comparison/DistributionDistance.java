package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * How far the ratings of two groups stand apart, as distances between their distributions. The measures of
 * {@link GroupDistance} are taken from these values; see there for their sources.
 *
 * @param jensenShannonNats Jensen-Shannon divergence in nats, in [0, ln 2]
 * @param jensenShannonBits Jensen-Shannon divergence in bits, in [0, 1]
 * @param hellinger Hellinger distance, in [0, 1]
 * @param bhattacharyyaCoefficient sum of sqrt(p q), in [0, 1]; 1 for equal shares
 * @param totalVariation half the sum of the differences of shares, in [0, 1]
 * @param wasserstein area between the cumulative shares, in units of the scale, at least 0
 * @param wassersteinNormalized the same divided by the width of the scale, in [0, 1]; empty if the scale has one value
 */
public record DistributionDistance(
    double jensenShannonNats,
    double jensenShannonBits,
    double hellinger,
    double bhattacharyyaCoefficient,
    double totalVariation,
    double wasserstein,
    OptionalDouble wassersteinNormalized) {
  private static final double LN_2 = StrictMath.log(2);

  /** Below this the closed form of a term loses digits, and its series needs few terms. */
  private static final double SERIES_BELOW = 0.25;

  private static final int SERIES_TERMS = 16;

  /**
   * Compares two groups.
   *
   * @param ratings their ratings
   * @return the distances, or empty if a group has no ratings
   */
  public static Optional<DistributionDistance> of(TwoGroupRatings ratings) {
    if (ratings.hasEmptyGroup()) {
      return Optional.empty();
    }
    BigDecimal[] p = ratings.firstScaled();
    BigDecimal[] q = ratings.secondScaled();
    BigDecimal whole = ratings.denominator();
    BigDecimal variation = BigDecimal.ZERO;
    BigDecimal area = BigDecimal.ZERO;
    BigDecimal cumulative = BigDecimal.ZERO;
    double divergence = 0;
    double squares = 0;
    double overlap = 0;
    for (int i = 0; i < p.length; i++) {
      BigDecimal difference = p[i].subtract(q[i]);
      BigDecimal sum = p[i].add(q[i]);
      variation = variation.add(difference.abs());
      cumulative = cumulative.add(difference);
      if (i + 1 < p.length) {
        BigDecimal step = ratings.scale().get(i + 1).subtract(ratings.scale().get(i));
        area = area.add(cumulative.abs().multiply(step));
      }
      if (sum.signum() > 0) {
        double mean = Decimals.divide(sum, whole) / 2;
        divergence += mean * excess(Decimals.divide(difference, sum)) / 2;
        double rootP = StrictMath.sqrt(Decimals.divide(p[i], whole));
        double rootQ = StrictMath.sqrt(Decimals.divide(q[i], whole));
        squares += (rootP - rootQ) * (rootP - rootQ);
        overlap += rootP * rootQ;
      }
    }
    return Optional.of(new DistributionDistance(
        Math.min(divergence, LN_2),
        Math.min(divergence / LN_2, 1),
        StrictMath.sqrt(Math.min(squares / 2, 1)),
        Math.min(overlap, 1),
        Decimals.divide(variation, whole.add(whole)),
        Decimals.divide(area, whole),
        ratings.width().signum() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(Decimals.divide(area, whole.multiply(ratings.width())))));
  }

  /**
   * (1 + d) ln(1 + d) + (1 - d) ln(1 - d), of which a term of the divergence is made: never negative, and by its series
   * d^2/1 + d^4/6 + d^6/15 + ... (denominators k (2k - 1)) for small d, where the two parts cancel.
   */
  private static double excess(double d) {
    double size = Math.abs(d);
    if (size < SERIES_BELOW) {
      double square = size * size;
      double power = 1;
      double sum = 0;
      for (int k = 1; k <= SERIES_TERMS; k++) {
        power *= square;
        sum += power / (k * (2 * k - 1));
      }
      return sum;
    }
    double above = (1 + size) * StrictMath.log1p(size);
    return size == 1 ? above : above + (1 - size) * StrictMath.log1p(-size);
  }
}
