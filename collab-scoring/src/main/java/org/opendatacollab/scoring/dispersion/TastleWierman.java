package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Consensus and dissent of ratings by Tastle and Wierman. With share p of each value x, mean m and width d of the scale:
 * <pre>{@code
 *   consensus = 1 + sum of p log2(1 - |x - m| / d)      in [0, 1], no unit
 *   dissent   = 1 - consensus
 * }</pre>
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}. A scale of one value: {@link Reason#TOO_FEW_CATEGORIES}.
 *   <li>All the same: consensus 1. Half at each end: 0.
 * </ul>
 *
 * <p>Example: half at 2 and half at 3 of the scale 1 to 5: 1 + log2(1 - 0.5/4) = 0.8074. It uses the values as numbers: not
 * for scales whose steps are not comparable.
 *
 * <p>Source: W. J. Tastle and M. J. Wierman (2007), Consensus and dissention: a measure of ordinal dispersion,
 * International Journal of Approximate Reasoning 45, 531-545.
 *
 * @param mean mean of the ratings, in units of the scale
 * @param consensus consensus, in [0, 1]
 * @param dissent one minus consensus
 */
public record TastleWierman(double mean, double consensus, double dissent) {
  private static final double LN_2 = StrictMath.log(2);

  /**
   * Computes.
   *
   * @param ratings the ratings
   * @return the measures, or why there are none
   */
  public static Outcome<TastleWierman> of(RatingDistribution ratings) {
    Optional<Reason> lack = ratings.lacks(2);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    BigDecimal total = ratings.total();
    BigDecimal sum = ratings.sum();
    BigDecimal whole = total.multiply(ratings.width());
    double dissent = 0;
    for (int i = 0; i < ratings.size(); i++) {
      BigDecimal count = ratings.counts().get(i);
      if (count.signum() > 0) {
        BigDecimal away = ratings.scale().get(i).multiply(total).subtract(sum).abs();
        // Nobody who rates lies a whole width away from the mean, so the logarithm is finite.
        dissent -= Decimals.divide(count, total)
            * (StrictMath.log1p(-Decimals.divide(away, whole)) / LN_2);
      }
    }
    double bounded = Math.min(Math.max(dissent, 0), 1);
    return Outcome.of(new TastleWierman(Decimals.divide(sum, total), 1 - bounded, bounded));
  }
}
