package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Share of the ratings in a range, ends included: a usual stop criterion of Delphi panels, such as three quarters at 4 or 5.
 * No ratings: undefined, {@link Reason#NO_RATINGS}.
 *
 * <p>Example: counts 10, 20, 30, 15, 4 on the scale 1 to 5, from 4 to 5: 19 / 79 = 0.2405.
 *
 * @param share the share, in [0, 1]
 */
public record ShareInRange(double share) {
  /**
   * Computes.
   *
   * @param ratings the ratings
   * @param from the least rating that counts
   * @param to the greatest rating that counts
   * @return the share, or why there is none
   * @throws IllegalArgumentException if from exceeds to
   */
  public static Outcome<ShareInRange> of(
      RatingDistribution ratings, BigDecimal from, BigDecimal to) {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("from must not exceed to, got " + from + " and " + to);
    }
    BigDecimal total = ratings.total();
    if (total.signum() == 0) {
      return Outcome.undefined(Reason.NO_RATINGS);
    }
    BigDecimal inside = BigDecimal.ZERO;
    for (int i = 0; i < ratings.size(); i++) {
      BigDecimal value = ratings.scale().get(i);
      if (value.compareTo(from) >= 0 && value.compareTo(to) <= 0) {
        inside = inside.add(ratings.counts().get(i));
      }
    }
    return Outcome.of(new ShareInRange(Decimals.divide(inside, total)));
  }
}
