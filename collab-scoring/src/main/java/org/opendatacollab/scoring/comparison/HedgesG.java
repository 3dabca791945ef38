package org.opendatacollab.scoring.comparison;

import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Difference of two means, first minus second, in units of the pooled standard deviation, corrected for bias:
 * <pre>{@code
 *   d = (mean1 - mean2) / pooled sd
 *   g = J(m) d,  J(m) = gamma(m/2) / (sqrt(m/2) gamma((m - 1)/2)),  m = n1 + n2 - 2
 *   variance = 1/n1 + 1/n2 + g^2 / (2 (n1 + n2))
 * }</pre>
 * with a normal interval (not that of the noncentral t distribution).
 *
 * <ul>
 *   <li>A group of fewer than two: undefined, {@link Reason#TOO_FEW_OBSERVATIONS}.
 *   <li>No variance in either group: undefined, {@link Reason#ZERO_VARIANCE}.
 * </ul>
 *
 * <p>Example: 1, 2, 3 against 7, 8, 9: d = -6, J(4) = 0.7979, g = -4.7873, 95 percent interval -7.9334 to -1.6413.
 *
 * <p>Made to be pooled over studies with unlike scales. Not for a short scale where the difference itself is understood.
 *
 * <p>Source: L. V. Hedges (1981), Distribution theory for Glass's estimator of effect size and related estimators, Journal of
 * Educational Statistics 6, 107-128.
 *
 * @param meanDifference first minus second
 * @param pooledSd pooled standard deviation
 * @param d the difference in its units
 * @param correction J
 * @param g d corrected for bias
 * @param gApproximate d times 1 - 3 / (4 m - 1), as many programs print it
 * @param variance large-sample variance of g
 * @param lower lower limit
 * @param upper upper limit
 */
public record HedgesG(
    double meanDifference,
    double pooledSd,
    double d,
    double correction,
    double g,
    double gApproximate,
    double variance,
    double lower,
    double upper) {
  /**
   * Computes.
   *
   * @param ratings the values of the two groups
   * @param level confidence of the interval, in (0, 1)
   * @return the difference, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1), a count is not whole, or a value has more than 75 digits
   *     before or after the point
   */
  public static Outcome<HedgesG> of(TwoGroupRatings ratings, double level) {
    Arguments.insideUnitInterval(level, "level");
    WholeGroups groups = WholeGroups.of(ratings);
    if (groups.lacksTwoEach().isPresent()) {
      return Outcome.undefined(groups.lacksTwoEach().get());
    }
    Moments first = groups.firstMoments();
    Moments second = groups.secondMoments();
    if (first.constant() && second.constant()) {
      return Outcome.undefined(Reason.ZERO_VARIANCE);
    }
    double difference = TwoSampleT.difference(first, second);
    double sd = Math.sqrt(TwoSampleT.pooledVariance(first, second));
    double degrees = groups.total() - 2.0;
    double d = difference / sd;
    double correction = EffectSizeInterval.correction(degrees);
    double g = correction * d;
    double variance =
        1.0 / groups.sizeFirst() + 1.0 / groups.sizeSecond() + g * g / (2.0 * groups.total());
    double width = EffectSizeInterval.width(variance, level);
    return Outcome.of(new HedgesG(
        difference,
        sd,
        d,
        correction,
        g,
        d * (1 - 3 / (4 * degrees - 1)),
        variance,
        g - width,
        g + width));
  }
}
