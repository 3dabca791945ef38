package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Polarisation by Esteban and Ray: groups of like-minded people, and how far they stand apart. With share p of each value
 * x, and sensitivity alpha:
 * <pre>{@code
 *   polarization = sum over i, j of p(i)^(1 + alpha) p(j) |x(i) - x(j)|      at least 0, in units of the scale
 *   normalized   = polarization / (width (1/2)^(1 + alpha)), its value for half at each end
 * }</pre>
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}.
 *   <li>A scale of one value: polarization is 0, normalized is undefined, {@link Reason#TOO_FEW_CATEGORIES}.
 *   <li>All the same: 0.
 * </ul>
 *
 * <p>Example: shares of one fifth on the scale 1 to 5, alpha 1.3: 0.1975, normalized 0.2431. Shares, not counts, are used,
 * and the constant K of the paper is 1. It uses the values as numbers.
 *
 * <p>Source: J.-M. Esteban and D. Ray (1994), On the measurement of polarization, Econometrica 62, 819-851.
 *
 * @param polarization the measure, in units of the scale
 * @param normalized as a share of its value for half at each end; empty if the scale has one value
 */
public record EstebanRay(double polarization, OptionalDouble normalized) {
  /** The greatest alpha that the paper's axioms allow. */
  static final double MAX_ALPHA = 1.6;

  /**
   * Computes.
   *
   * @param ratings the ratings
   * @param alpha sensitivity to the size of groups, in [0, 1.6]; 0 gives the mean difference, as Gini's
   * @return the measures, or why there are none
   * @throws IllegalArgumentException if alpha lies outside
   */
  public static Outcome<EstebanRay> of(RatingDistribution ratings, double alpha) {
    checkAlpha(alpha);
    BigDecimal total = ratings.total();
    if (total.signum() == 0) {
      return Outcome.undefined(Reason.NO_RATINGS);
    }
    double polarization = 0;
    for (int i = 0; i < ratings.size(); i++) {
      BigDecimal apart = BigDecimal.ZERO;
      for (int j = 0; j < ratings.size(); j++) {
        BigDecimal step =
            ratings.scale().get(i).subtract(ratings.scale().get(j)).abs();
        apart = apart.add(ratings.counts().get(j).multiply(step));
      }
      double share = Decimals.divide(ratings.counts().get(i), total);
      polarization += StrictMath.pow(share, 1 + alpha) * Decimals.divide(apart, total);
    }
    return Outcome.of(new EstebanRay(
        polarization,
        ratings.size() < 2
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                polarization / (ratings.width().doubleValue() * StrictMath.pow(0.5, 1 + alpha)))));
  }

  static void checkAlpha(double alpha) {
    if (!(alpha >= 0 && alpha <= MAX_ALPHA)) {
      throw new IllegalArgumentException("alpha must be in [0, 1.6], got " + alpha);
    }
  }
}
