package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Ordinal dispersion and consensus by Leik. With the cumulative shares F of the first k - 1 of k values:
 * <pre>{@code
 *   dispersion = 2 sum of min(F, 1 - F) / (k - 1)      in [0, 1], no unit
 *   consensus  = 1 - dispersion
 * }</pre>
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}. A scale of one value: {@link Reason#TOO_FEW_CATEGORIES}.
 *   <li>All the same: dispersion 0. Half at each end: 1.
 * </ul>
 *
 * <p>Example: counts 10, 20, 30, 15, 4: 2 (10 + 30 + 19 + 4) / (4 * 79) = 0.3987. Only the order of the values is used.
 *
 * <p>Source: R. K. Leik (1966), A measure of ordinal consensus, Pacific Sociological Review 9, 85-90.
 *
 * @param dispersion dispersion D, in [0, 1]
 * @param consensus 1 - D
 */
public record Leik(double dispersion, double consensus) {
  /**
   * Computes.
   *
   * @param ratings the ratings
   * @return the measures, or why there are none
   */
  public static Outcome<Leik> of(RatingDistribution ratings) {
    Optional<Reason> lack = ratings.lacks(2);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    BigDecimal total = ratings.total();
    BigDecimal distance = BigDecimal.ZERO;
    for (BigDecimal below : ratings.cumulative()) {
      distance = distance.add(below.min(total.subtract(below)));
    }
    BigDecimal twice = distance.add(distance);
    BigDecimal whole = total.multiply(BigDecimal.valueOf(ratings.size() - 1L));
    return Outcome.of(
        new Leik(Decimals.divide(twice, whole), Decimals.divide(whole.subtract(twice), whole)));
  }
}
