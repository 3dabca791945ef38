package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;

/**
 * How many pairs of one member of each group there are in which the first rates higher, lower or the same; exact. Where
 * counts are weights, so are these.
 *
 * @param greater pairs in which the first rates higher
 * @param less pairs in which the first rates lower
 * @param tied pairs with equal ratings
 */
record PairCounts(BigDecimal greater, BigDecimal less, BigDecimal tied) {
  /**
   * Counts.
   *
   * @param ratings the ratings of the two groups
   * @return the counts, which sum to the product of the sizes of the groups
   */
  static PairCounts of(TwoGroupRatings ratings) {
    BigDecimal greater = BigDecimal.ZERO;
    BigDecimal less = BigDecimal.ZERO;
    BigDecimal tied = BigDecimal.ZERO;
    BigDecimal firstBelow = BigDecimal.ZERO;
    BigDecimal secondBelow = BigDecimal.ZERO;
    for (int i = 0; i < ratings.scale().size(); i++) {
      BigDecimal first = ratings.first().get(i);
      BigDecimal second = ratings.second().get(i);
      greater = greater.add(first.multiply(secondBelow));
      less = less.add(second.multiply(firstBelow));
      tied = tied.add(first.multiply(second));
      firstBelow = firstBelow.add(first);
      secondBelow = secondBelow.add(second);
    }
    return new PairCounts(greater, less, tied);
  }

  /**
   * Returns greater minus less.
   *
   * @return Cliff's delta times the number of pairs
   */
  BigDecimal balance() {
    return greater.subtract(less);
  }
}
