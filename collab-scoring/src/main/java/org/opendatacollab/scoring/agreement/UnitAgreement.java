package org.opendatacollab.scoring.agreement;

import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.RatedUnits;

/**
 * Agreement of any number of raters on units, corrected for chance: Fleiss' kappa and Gwet's coefficients. A unit with r ratings,
 * h(k) of them in category k of q, agrees on a share of its r (r - 1) ordered pairs, each pair weighted by w:
 * <pre>{@code
 *   observed = mean of those shares over the units with two ratings or more
 *   p(k)     = mean of h(k) / r over the units with a rating
 *   chance   = sum of w(k, l) p(k) p(l)                              Fleiss
 *   chance   = sum of w(k, l) / (q (q - 1)) * sum of p(k) (1 - p(k))  Gwet
 *   value    = (observed - chance) / (1 - chance)                    at most 1, no unit
 * }</pre>
 *
 * <ul>
 *   <li>No unit with two ratings: undefined, {@link Reason#NO_PAIRABLE_UNITS}.
 *   <li>Only one category used: Fleiss' kappa is undefined, {@link Reason#NO_VARIATION}; Gwet's chance is 0 and the value 1.
 *   <li>One category declared: Gwet's coefficients are undefined, {@link Reason#TOO_FEW_CATEGORIES}.
 *   <li>One rated unit: no standard error.
 * </ul>
 *
 * <p>Standard errors are Gwet's: the units are a sample of a much larger number of units, the raters are given.
 *
 * <p>Example: the 125 units 118, 5 / 2, 0 of Gwet (2008): observed 0.944; Fleiss' kappa -0.0288, AC1 0.9408.
 *
 * <p>Source: J. L. Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 378-382;
 * J. L. Fleiss, J. C. M. Nee and J. R. Landis (1979), Large sample variance of kappa in the case of different sets of raters,
 * Psychological Bulletin 86, 974-977; K. L. Gwet (2008), Computing inter-rater reliability and its variance in the presence of
 * high agreement, British Journal of Mathematical and Statistical Psychology 61, 29-48; K. L. Gwet (2014), Handbook of
 * Inter-Rater Reliability, 4th edition.
 */
public final class UnitAgreement {
  private final RatedUnits units;
  private final AgreementWeights weights;
  private final UnitSums sums;
  private final int size;

  private UnitAgreement(RatedUnits units, AgreementWeights weights) {
    this.units = units;
    this.weights = weights;
    sums = UnitSums.of(units);
    size = sums.size();
  }

  /**
   * Computes Fleiss' kappa as published: every rated unit has the same number of ratings. The standard error is that of Fleiss,
   * Nee and Landis (1979), which holds if there is no agreement beyond chance: for a test, not for an interval.
   *
   * @param units the ratings
   * @return the coefficient, or why there is none
   * @throws IllegalArgumentException if units have different numbers of ratings; {@link #fleissKappaGeneralized} takes them
   */
  public static Outcome<ChanceCorrected> fleissKappa(RatedUnits units) {
    UnitAgreement agreement = new UnitAgreement(units, AgreementWeights.NONE);
    long raters = raters(units);
    if (raters == 1) {
      return Outcome.undefined(Reason.SINGLE_RATER);
    }
    if (raters == 0) {
      return Outcome.undefined(Reason.NO_PAIRABLE_UNITS);
    }
    return Outcome.of(agreement.fleiss(raters));
  }

  /**
   * Returns how many ratings each rated unit has.
   *
   * @param units the ratings
   * @return the number of ratings, 0 if no unit was rated
   * @throws IllegalArgumentException if units have different numbers of ratings
   */
  public static int raters(RatedUnits units) {
    int raters = 0;
    for (int row = 0; row < units.rows(); row++) {
      int ratings = units.ratings(row);
      if (units.units(row) > 0 && ratings > 0) {
        if (raters > 0 && ratings != raters) {
          throw new IllegalArgumentException(
              "every rated unit must have the same number of ratings, unit " + row + " has not");
        }
        raters = ratings;
      }
    }
    return raters;
  }

  /**
   * Computes Fleiss' kappa for any number of ratings per unit, with weights.
   *
   * @param units the ratings
   * @param weights how much of an agreement two categories are
   * @return the coefficient, or why there is none
   */
  public static Outcome<ChanceCorrected> fleissKappaGeneralized(
      RatedUnits units, AgreementWeights weights) {
    UnitAgreement agreement = new UnitAgreement(units, weights);
    if (agreement.sums.pairable() == 0) {
      return Outcome.undefined(Reason.NO_PAIRABLE_UNITS);
    }
    return Outcome.of(agreement.fleissGeneralized());
  }

  /**
   * Computes Gwet's AC1 (without weights) or AC2 (with weights).
   *
   * @param units the ratings
   * @param weights how much of an agreement two categories are
   * @return the coefficient, or why there is none
   */
  public static Outcome<ChanceCorrected> gwet(RatedUnits units, AgreementWeights weights) {
    UnitAgreement agreement = new UnitAgreement(units, weights);
    if (agreement.sums.pairable() == 0) {
      return Outcome.undefined(Reason.NO_PAIRABLE_UNITS);
    }
    if (agreement.size < 2) {
      return Outcome.undefined(Reason.TOO_FEW_CATEGORIES);
    }
    return Outcome.of(agreement.gwet());
  }

  private ChanceCorrected fleiss(long raters) {
    if (sums.withoutVariation()) {
      return ChanceCorrected.withoutVariation(sums.rated());
    }
    double chance = fleissDisagreement();
    double third = 0;
    for (int k = 0; k < size; k++) {
      double p = sums.share(k);
      third += p * (1 - p) * (1 - 2 * p);
    }
    // Fleiss, Nee and Landis (1979).
    double variance = 2
        * (chance * chance - third)
        / ((double) sums.rated() * raters * (raters - 1) * chance * chance);
    return ChanceCorrected.of(sums.rated(), sums.disagreement(weights), chance)
        .withNullStandardError(StrictMath.sqrt(Math.max(variance, 0)));
  }

  private ChanceCorrected fleissGeneralized() {
    if (sums.withoutVariation()) {
      return ChanceCorrected.withoutVariation(sums.rated());
    }
    double[] byCategory = new double[size];
    for (int k = 0; k < size; k++) {
      for (int l = 0; l < size; l++) {
        byCategory[k] += weights.disagreement(k, l, size) * sums.share(l);
      }
    }
    return withStandardError(fleissDisagreement(), byCategory);
  }

  /** One minus chance: disagreement of two ratings drawn by the shares. */
  private double fleissDisagreement() {
    double chance = 0;
    for (int k = 0; k < size; k++) {
      for (int l = k + 1; l < size; l++) {
        chance += 2 * weights.disagreement(k, l, size) * sums.share(k) * sums.share(l);
      }
    }
    return chance;
  }

  private ChanceCorrected gwet() {
    double apart = 0;
    for (int k = 0; k < size; k++) {
      for (int l = 0; l < size; l++) {
        apart += weights.disagreement(k, l, size);
      }
    }
    double scale = ((double) size * size - apart) / ((double) size * (size - 1));
    double chance = 0;
    double[] byCategory = new double[size];
    for (int k = 0; k < size; k++) {
      double p = sums.share(k);
      double others = 1 - p;
      chance += scale * p * others;
      byCategory[k] = 1 - scale * others;
    }
    return withStandardError(1 - chance, byCategory);
  }

  /**
   * Gwet's linearised variance: the variance of what each unit adds to the coefficient, in disagreements.
   *
   * @param chance disagreement expected by chance
   * @param byCategory what a rating in each category adds to it
   */
  private ChanceCorrected withStandardError(double chance, double[] byCategory) {
    double observed = sums.disagreement(weights);
    ChanceCorrected coefficient = ChanceCorrected.of(sums.rated(), observed, chance);
    if (sums.rated() < 2) {
      return coefficient;
    }
    double ratio = observed / chance;
    double perPairable = (double) sums.rated() / sums.pairable();
    int[] counts = new int[size];
    double squares = 0;
    for (int row = 0; row < units.rows(); row++) {
      double ratings = units.ratings(row);
      if (units.units(row) > 0 && ratings > 0) {
        units.counts(row, counts);
        double expected = 0;
        for (int k = 0; k < size; k++) {
          expected += byCategory[k] * counts[k] / ratings;
        }
        // Gwet (2014): a unit with one rating adds nothing to what is observed, but to what is
        // expected.
        double own =
            ratings > 1 ? perPairable * (chance - disagreement(counts, ratings)) / chance : 0;
        double adds = own + 2 * ratio * (expected - chance) / chance - (1 - ratio);
        squares += units.units(row) * adds * adds;
      }
    }
    double n = sums.rated();
    return coefficient.withStandardError(
        OptionalDouble.of(StrictMath.sqrt(squares / (n * (n - 1)))));
  }

  private double disagreement(int[] counts, double ratings) {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      if (counts[k] > 0) {
        for (int l = k + 1; l < size; l++) {
          sum += 2 * weights.disagreement(k, l, size) * counts[k] * counts[l];
        }
      }
    }
    return sum / (ratings * (ratings - 1));
  }
}
