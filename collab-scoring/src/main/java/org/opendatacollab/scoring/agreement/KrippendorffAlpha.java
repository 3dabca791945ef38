package org.opendatacollab.scoring.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.RatedUnits;

/**
 * Krippendorff's alpha: reliability of any number of raters with missing ratings. Over the n values of units with two ratings or
 * more, with coincidences o(c, k) (ordered pairs of values within a unit with r ratings, each divided by r - 1), totals n(c) and
 * squared distance d(c, k) of the {@link AlphaMetric}:
 * <pre>{@code
 *   observedDisagreement = sum of o(c, k) d(c, k) / n
 *   expectedDisagreement = sum of n(c) n(k) d(c, k) / (n (n - 1))
 *   alpha = 1 - observedDisagreement / expectedDisagreement      at most 1, no unit
 * }</pre>
 *
 * <ul>
 *   <li>No unit with two ratings: undefined, {@link Reason#NO_PAIRABLE_UNITS}.
 *   <li>All values the same: alpha is undefined, {@link Reason#NO_VARIATION}, because nothing shows that raters can tell units
 *       apart. Some programs return 1.
 *   <li>0 is agreement as by chance; systematic disagreement is negative.
 * </ul>
 *
 * <p>Example: Krippendorff's 4 observers and 12 units: nominal 0.743, ordinal 0.815, interval 0.849, ratio 0.797.
 *
 * <p>One pass over the units of a tally; time in the number of raters is that of counting them. Alpha is low where one value is
 * very common, even if raters agree on nearly all units.
 *
 * <p>Source: K. Krippendorff (2011), Computing Krippendorff's alpha-reliability; K. Krippendorff (2004), Content Analysis, 2nd
 * edition, chapter 11.
 *
 * @param pairableValues values of units with two ratings or more
 * @param observedDisagreement mean squared distance within units
 * @param expectedDisagreement mean squared distance of all pairable values
 * @param alpha the coefficient, at most 1; empty if undefined
 * @param reason why it is undefined, empty if it is not
 */
public record KrippendorffAlpha(
    long pairableValues,
    double observedDisagreement,
    double expectedDisagreement,
    OptionalDouble alpha,
    Optional<Reason> reason) {
  /**
   * Computes.
   *
   * @param units the ratings
   * @param metric how far categories lie apart
   * @return alpha and what it is made of, or why there is none
   * @throws IllegalArgumentException if the metric needs numbers that the categories are not
   * @throws ArithmeticException if the number of pairs exceeds a {@code long}
   */
  public static Outcome<KrippendorffAlpha> of(RatedUnits units, AlphaMetric metric) {
    UnitSums sums = UnitSums.of(units);
    double[] squared = metric.squared(units.categories(), sums);
    if (sums.pairable() == 0) {
      return Outcome.undefined(Reason.NO_PAIRABLE_UNITS);
    }
    int size = sums.size();
    double n = sums.values();
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < size; c++) {
      for (int k = c + 1; k < size; k++) {
        double distance = 2 * squared[c * size + k];
        observed += sums.coincidences(c, k) * distance;
        expected += (double) sums.values(c) * sums.values(k) * distance;
      }
    }
    observed /= n;
    expected /= n * (n - 1);
    // Exact: a sum of products of counts that are not negative is zero only if each product is.
    boolean varies = expected > 0;
    return Outcome.of(new KrippendorffAlpha(
        sums.values(),
        observed,
        expected,
        varies ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty(),
        varies ? Optional.empty() : Optional.of(Reason.NO_VARIATION)));
  }
}
