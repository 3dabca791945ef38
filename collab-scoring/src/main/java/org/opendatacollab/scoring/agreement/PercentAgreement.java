package org.opendatacollab.scoring.agreement;

import java.util.Arrays;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.RatedUnits;

/**
 * Agreement not corrected for chance, over the units with two ratings or more: the mean share of pairs of raters who agree, and
 * the share of units on which all do.
 *
 * <ul>
 *   <li>No unit with two ratings: undefined, {@link Reason#NO_PAIRABLE_UNITS}.
 *   <li>Each unit counts the same, however many rated it.
 * </ul>
 *
 * <p>Example: ratings a, a, a and a, a, b of two units: pairwise (1 + 1/3) / 2 = 0.6667, unanimous 0.5. It is high by chance
 * where one category is common: see {@link Agreement} for coefficients that correct for it.
 *
 * @param units units with two ratings or more
 * @param pairwise mean share of agreeing pairs, in [0, 1]
 * @param unanimous share of units on which all agree, in [0, 1]
 */
public record PercentAgreement(long units, double pairwise, double unanimous) {
  /**
   * Computes.
   *
   * @param units the ratings
   * @return the shares, or why there are none
   */
  public static Outcome<PercentAgreement> of(RatedUnits units) {
    UnitSums sums = UnitSums.of(units);
    if (sums.pairable() == 0) {
      return Outcome.undefined(Reason.NO_PAIRABLE_UNITS);
    }
    return Outcome.of(new PercentAgreement(
        sums.pairable(),
        1 - Math.min(sums.disagreement(AgreementWeights.NONE), 1),
        (double) unanimous(units) / sums.pairable()));
  }

  /** How many units with two ratings or more have all in one category. */
  private static long unanimous(RatedUnits units) {
    int[] counts = new int[units.categories().size()];
    long unanimous = 0;
    for (int row = 0; row < units.rows(); row++) {
      int ratings = units.ratings(row);
      units.counts(row, counts);
      if (ratings > 1 && Arrays.stream(counts).anyMatch(count -> count == ratings)) {
        unanimous += units.units(row);
      }
    }
    return unanimous;
  }
}
