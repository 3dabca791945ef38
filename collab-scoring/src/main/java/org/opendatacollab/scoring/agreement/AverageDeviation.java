package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Mean absolute deviation of a group's ratings from the centre of each item, averaged over the items: in units of the scale, 0 if
 * all agree. It divides by the number of raters.
 *
 * <ul>
 *   <li>Nobody rated all items: undefined, {@link Reason#NO_RATINGS}. One rater: {@link Reason#SINGLE_RATER}.
 * </ul>
 *
 * <p>Example: ratings 4, 4, 5, 3, 4, from the mean: 2 / 5 = 0.4. A usual limit for agreement is one sixth of the number of values
 * of the scale.
 *
 * <p>Source: M. J. Burke, L. M. Finkelstein and M. S. Dusig (1999), On average deviation indices for estimating interrater
 * agreement, Organizational Research Methods 2, 49-68.
 *
 * @param items deviation of each item
 * @param average their mean, at least 0
 */
public record AverageDeviation(List<Double> items, double average) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** From what ratings deviate. */
  public enum Center {
    /** The mean of the item. */
    MEAN,

    /** The median of the item; of an even number of raters the mean of the middle two. */
    MEDIAN
  }

  /**
   * Copies.
   *
   * @param items deviation of each item
   * @param average their mean
   */
  public AverageDeviation {
    items = List.copyOf(items);
  }

  /**
   * Computes.
   *
   * @param ratings the ratings
   * @param center from what they deviate
   * @return the measures, or why there are none
   */
  public static Outcome<AverageDeviation> of(WithinGroupRatings ratings, Center center) {
    ExactMatrix complete = ratings.complete();
    Optional<Reason> lack = WithinGroupRatings.lacks(complete);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    // Twice the deviations times the number of raters, so that neither mean nor median is rounded.
    BigDecimal[] scaled = IntStream.range(0, complete.columns())
        .mapToObj(item -> deviations(complete.column(item), center))
        .toArray(BigDecimal[]::new);
    BigDecimal raters = BigDecimal.valueOf(complete.rows());
    BigDecimal whole = raters.multiply(raters).multiply(TWO);
    return Outcome.of(new AverageDeviation(
        Arrays.stream(scaled).map(item -> Decimals.divide(item, whole)).toList(),
        Decimals.divide(
            ExactMatrix.sum(scaled), whole.multiply(BigDecimal.valueOf(scaled.length)))));
  }

  private static BigDecimal deviations(BigDecimal[] ratings, Center center) {
    BigDecimal raters = BigDecimal.valueOf(ratings.length);
    BigDecimal middle = center == Center.MEAN
        ? ExactMatrix.sum(ratings).multiply(TWO)
        : twiceMedian(ratings).multiply(raters);
    BigDecimal twice = raters.multiply(TWO);
    return Arrays.stream(ratings)
        .map(rating -> rating.multiply(twice).subtract(middle).abs())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal twiceMedian(BigDecimal[] ratings) {
    BigDecimal[] sorted = ratings.clone();
    Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / 2].add(sorted[sorted.length / 2]);
  }
}
