package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Mean, variance and coefficient of variation of ratings: standard deviation divided by mean, no unit, negative if the mean
 * is.
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}. Sample variance of one rating or less:
 *       {@link Reason#TOO_FEW_RATINGS}.
 *   <li>Mean zero: the coefficient is undefined, {@link Reason#ZERO_MEAN}; the others are there.
 * </ul>
 *
 * <p>Example: counts 10, 20, 30, 15, 4 on the scale 1 to 5: mean 2.7848, sample variance 1.1198, coefficient 0.3800. It
 * depends on where the scale starts: 0 to 4 gives another number than 1 to 5 for the same answers. Not for comparing items on
 * different scales.
 *
 * <p>Source: textbook definition (K. Pearson 1896).
 *
 * @param mean the mean, in units of the scale
 * @param variance the variance, of the kind that was asked for
 * @param standardDeviation its square root
 * @param coefficient standard deviation divided by mean; empty if the mean is zero
 */
public record CoefficientOfVariation(
    double mean, double variance, double standardDeviation, OptionalDouble coefficient) {
  /**
   * Computes.
   *
   * @param ratings the ratings
   * @param kind which variance
   * @return the measures, or why there are none
   */
  public static Outcome<CoefficientOfVariation> of(RatingDistribution ratings, VarianceKind kind) {
    BigDecimal total = ratings.total();
    if (total.signum() == 0) {
      return Outcome.undefined(Reason.NO_RATINGS);
    }
    BigDecimal divisor = kind == VarianceKind.SAMPLE ? total.subtract(BigDecimal.ONE) : total;
    if (divisor.signum() <= 0) {
      return Outcome.undefined(Reason.TOO_FEW_RATINGS);
    }
    BigDecimal sum = ratings.sum();
    BigDecimal squares = BigDecimal.ZERO;
    for (int i = 0; i < ratings.size(); i++) {
      BigDecimal value = ratings.scale().get(i);
      squares = squares.add(ratings.counts().get(i).multiply(value.multiply(value)));
    }
    BigDecimal deviations = total.multiply(squares).subtract(sum.multiply(sum));
    double mean = Decimals.divide(sum, total);
    double variance = Decimals.divide(deviations, total.multiply(divisor));
    double deviation = StrictMath.sqrt(variance);
    return Outcome.of(new CoefficientOfVariation(
        mean,
        variance,
        deviation,
        sum.signum() == 0 ? OptionalDouble.empty() : OptionalDouble.of(deviation / mean)));
  }
}
