package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Entropy of ratings. With share p of each of the k values of the scale, given or not:
 * <pre>{@code
 *   nats = -sum of p ln p       in [0, ln k]
 *   bits = nats / ln 2
 *   normalized = nats / ln k    in [0, 1], no unit
 * }</pre>
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}.
 *   <li>A scale of one value: nats and bits are 0, normalized is undefined, {@link Reason#TOO_FEW_CATEGORIES}.
 * </ul>
 *
 * <p>Example: counts 10, 20, 30, 15, 4: 1.4436 nats, normalized 0.8970. It ignores the order of the values: half at each end
 * counts as much as half at each of two neighbours.
 *
 * <p>Source: C. E. Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27, 379-423.
 *
 * @param nats entropy in nats
 * @param bits entropy in bits
 * @param normalized entropy as a share of the greatest; empty if the scale has one value
 */
public record ShannonEntropy(double nats, double bits, OptionalDouble normalized) {
  private static final double LN_2 = StrictMath.log(2);

  /**
   * Computes.
   *
   * @param ratings the ratings
   * @return the measures, or why there are none
   */
  public static Outcome<ShannonEntropy> of(RatingDistribution ratings) {
    BigDecimal total = ratings.total();
    if (total.signum() == 0) {
      return Outcome.undefined(Reason.NO_RATINGS);
    }
    double nats = 0;
    for (BigDecimal count : ratings.counts()) {
      if (count.signum() > 0) {
        double others = Decimals.divide(total.subtract(count), total);
        double share = Decimals.divide(count, total);
        // Near 1 the share is known to fewer digits than what is missing to 1.
        nats -= share * (share > 0.5 ? StrictMath.log1p(-others) : StrictMath.log(share));
      }
    }
    double most = StrictMath.log(ratings.size());
    double bounded = Math.min(Math.max(nats, 0), most);
    return Outcome.of(new ShannonEntropy(
        bounded,
        bounded / LN_2,
        ratings.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(bounded / most)));
  }
}
