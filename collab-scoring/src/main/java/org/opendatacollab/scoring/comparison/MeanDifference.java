package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * The means of two groups and their difference, first minus second, in units of the scale. Exact until the last rounding, so
 * groups with equal means differ by exactly zero.
 *
 * @param first mean of the first group
 * @param second mean of the second group
 * @param difference first minus second
 * @param normalized the difference divided by the width of the scale, in [-1, 1]; empty if the scale has one value
 */
public record MeanDifference(
    double first, double second, double difference, OptionalDouble normalized) {
  /**
   * Compares two groups.
   *
   * @param ratings their ratings
   * @return the means and their difference, or empty if a group has no ratings
   */
  public static Optional<MeanDifference> of(TwoGroupRatings ratings) {
    if (ratings.hasEmptyGroup()) {
      return Optional.empty();
    }
    BigDecimal first = weighted(ratings, ratings.firstScaled());
    BigDecimal second = weighted(ratings, ratings.secondScaled());
    BigDecimal whole = ratings.denominator();
    BigDecimal difference = first.subtract(second);
    return Optional.of(new MeanDifference(
        Decimals.divide(first, whole),
        Decimals.divide(second, whole),
        Decimals.divide(difference, whole),
        ratings.width().signum() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(Decimals.divide(difference, whole.multiply(ratings.width())))));
  }

  private static BigDecimal weighted(TwoGroupRatings ratings, BigDecimal[] counts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < counts.length; i++) {
      sum = sum.add(counts[i].multiply(ratings.scale().get(i)));
    }
    return sum;
  }
}
