package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Concentration of ordinal ratings by Blair and Lacy. With the cumulative shares F of the first k - 1 of k values:
 * <pre>{@code
 *   d^2 = sum of (F - 1/2)^2
 *   l^2 = d^2 / ((k - 1) / 4)      in [0, 1], no unit; 1 if all are the same, 0 for half at each end
 * }</pre>
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}. A scale of one value: {@link Reason#TOO_FEW_CATEGORIES}.
 * </ul>
 *
 * <p>Example: counts 30, 40, 210, 130, 530, 50, 10: d^2 = 0.896, l^2 = 0.5973. Only the order of the values is used.
 *
 * <p>Source: J. Blair and M. G. Lacy (2000), Statistics of ordinal variation, Sociological Methods and Research 28, 251-280.
 *
 * @param dSquared squared distance from half at each end
 * @param lSquared the same as a share of the greatest, in [0, 1]
 * @param oneMinusLSquared 1 - l^2, a dispersion
 * @param l square root of lSquared
 * @param oneMinusL 1 - l, a dispersion
 */
public record BlairLacy(
    double dSquared, double lSquared, double oneMinusLSquared, double l, double oneMinusL) {
  /**
   * Computes.
   *
   * @param ratings the ratings
   * @return the measures, or why there are none
   */
  public static Outcome<BlairLacy> of(RatingDistribution ratings) {
    Optional<Reason> lack = ratings.lacks(2);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    BigDecimal total = ratings.total();
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal below : ratings.cumulative()) {
      BigDecimal twice = below.add(below).subtract(total);
      squares = squares.add(twice.multiply(twice));
    }
    BigDecimal square = total.multiply(total);
    BigDecimal whole = square.multiply(BigDecimal.valueOf(ratings.size() - 1L));
    double dSquared = Decimals.divide(squares, square.multiply(BigDecimal.valueOf(4)));
    double lSquared = Decimals.divide(squares, whole);
    double rest = Decimals.divide(whole.subtract(squares), whole);
    double l = StrictMath.sqrt(lSquared);
    // 1 - l would lose digits where l is near 1.
    return Outcome.of(new BlairLacy(dSquared, lSquared, rest, l, rest / (1 + l)));
  }
}
