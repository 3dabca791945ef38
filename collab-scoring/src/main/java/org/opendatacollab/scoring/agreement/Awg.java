package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Agreement of a group on items, measured against the greatest variance that the group's mean allows. With k raters, scale from L
 * to H, and mean m and sample variance s^2 of an item:
 * <pre>{@code
 *   a = 1 - 2 s^2 / (((H + L) m - m^2 - H L) k / (k - 1))      in [-1, 1], no unit
 *   a = 1 if m is L or H
 *   awg = mean over the items for which a is defined
 * }</pre>
 *
 * <ul>
 *   <li>Nobody rated all items: undefined, {@link Reason#NO_RATINGS}. One rater: {@link Reason#SINGLE_RATER}.
 *   <li>A mean between an end and one step of one rater away from it, outside of [(L (k - 1) + H) / k, (H (k - 1) + L) / k]: the
 *       item is undefined; if all are, awg is, {@link Reason#MEAN_TOO_EXTREME}. So it is if all agree on a value that near.
 *   <li>Half at each end: -1.
 * </ul>
 *
 * <p>Example: ratings 4, 4, 5, 3, 4 on 1 to 5: s^2 = 0.5, a = 1 - 1 / (3 * 5 / 4) = 0.7333.
 *
 * <p>Source: R. D. Brown and N. M. A. Hauenstein (2005), Interrater agreement reconsidered: an alternative to the rwg indices,
 * Organizational Research Methods 8, 165-184.
 *
 * @param items agreement on each item, empty where undefined
 * @param awg mean of the defined ones; empty if there are none
 */
public record Awg(List<OptionalDouble> items, OptionalDouble awg) {
  /**
   * Copies.
   *
   * @param items agreement on each item
   * @param awg their mean
   */
  public Awg {
    items = List.copyOf(items);
  }

  /**
   * Computes.
   *
   * @param ratings the ratings
   * @return the measures, or why there are none
   */
  public static Outcome<Awg> of(WithinGroupRatings ratings) {
    ExactMatrix complete = ratings.complete();
    Optional<Reason> lack = WithinGroupRatings.lacks(complete);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    List<OptionalDouble> items = new ArrayList<>();
    for (int item = 0; item < complete.columns(); item++) {
      items.add(item(complete.column(item), ratings.min(), ratings.max()));
    }
    return Outcome.of(new Awg(
        items,
        items.stream()
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .average()));
  }

  private static OptionalDouble item(BigDecimal[] ratings, BigDecimal low, BigDecimal high) {
    BigDecimal k = BigDecimal.valueOf(ratings.length);
    BigDecimal sum = ExactMatrix.sum(ratings);
    if (sum.compareTo(k.multiply(low)) == 0 || sum.compareTo(k.multiply(high)) == 0) {
      return OptionalDouble.of(1);
    }
    BigDecimal others = k.subtract(BigDecimal.ONE);
    if (sum.compareTo(low.multiply(others).add(high)) < 0
        || sum.compareTo(high.multiply(others).add(low)) > 0) {
      return OptionalDouble.empty();
    }
    // All times k (k - 1), so that nothing is rounded: 1 - 2 D / M with D = k (k - 1) s^2.
    BigDecimal most = high.add(low)
        .multiply(sum)
        .multiply(k)
        .subtract(sum.multiply(sum))
        .subtract(high.multiply(low).multiply(k).multiply(k));
    BigDecimal deviations = ExactMatrix.deviations(ratings);
    return OptionalDouble.of(Decimals.divide(most.subtract(deviations).subtract(deviations), most));
  }
}
