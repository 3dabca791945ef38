package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * How often a member of the first group rates higher than a member of the second, over all pairs of one from each. The
 * three shares sum to 1.
 *
 * @param greater share of pairs in which the first rates higher
 * @param less share of pairs in which the first rates lower
 * @param tied share of pairs with equal ratings
 * @param delta Cliff's delta: greater minus less, in [-1, 1]
 * @param commonLanguage greater and half the ties, in [0, 1]: the chance that the first rates higher
 */
public record Dominance(
    double greater, double less, double tied, double delta, double commonLanguage) {
  /**
   * Compares two groups.
   *
   * @param ratings their ratings
   * @return the shares of pairs, or empty if a group has no ratings
   */
  public static Optional<Dominance> of(TwoGroupRatings ratings) {
    if (ratings.hasEmptyGroup()) {
      return Optional.empty();
    }
    PairCounts counts = PairCounts.of(ratings);
    BigDecimal pairs = ratings.denominator();
    BigDecimal two = BigDecimal.valueOf(2);
    return Optional.of(new Dominance(
        Decimals.divide(counts.greater(), pairs),
        Decimals.divide(counts.less(), pairs),
        Decimals.divide(counts.tied(), pairs),
        Decimals.divide(counts.balance(), pairs),
        Decimals.divide(counts.greater().multiply(two).add(counts.tied()), pairs.multiply(two))));
  }
}
