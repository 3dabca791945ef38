package org.opendatacollab.scoring.agreement;

import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.ContingencyTable;

/**
 * Cohen's kappa and Scott's pi for two raters. With shares p(i, j) of the units, weights w(i, j) and margins r, c:
 * <pre>{@code
 *   observed = sum of w(i, j) p(i, j)
 *   chance   = sum of w(i, j) r(i) c(j)            Cohen: each rater has margins of their own
 *   chance   = sum of ((r(i) + c(i)) / 2)^2        Scott: both draw from the same
 *   value    = (observed - chance) / (1 - chance)  at most 1, no unit
 * }</pre>
 *
 * <ul>
 *   <li>No units: undefined, {@link Reason#NO_PAIRABLE_UNITS}.
 *   <li>Both use the same one category only: observed and chance are 1, the value is undefined,
 *       {@link Reason#NO_VARIATION}.
 *   <li>Raters who agree less than by chance: a negative value.
 * </ul>
 *
 * <p>Example: 88, 14, 18 / 10, 40, 10 / 2, 6, 12: observed 0.7, chance 0.41, kappa 0.4915 (Cohen 1960, p. 45).
 *
 * <p>Kappa is low where one category is very common, even if raters agree on nearly all units: {@link UnitAgreement#gwet} is
 * then steadier.
 *
 * <p>Source: J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20,
 * 37-46; J. L. Fleiss, J. Cohen and B. S. Everitt (1969), Large sample standard errors of kappa and weighted kappa,
 * Psychological Bulletin 72, 323-327; W. A. Scott (1955), Reliability of content analysis, Public Opinion Quarterly 19,
 * 321-325.
 */
public final class TwoRaters {
  private final ContingencyTable table;
  private final int size;
  private final double total;
  private final double[] first;
  private final double[] second;

  private TwoRaters(ContingencyTable table) {
    this.table = table;
    size = table.categories().size();
    total = table.total();
    first = new double[size];
    second = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        first[i] += table.count(i, j);
        second[j] += table.count(i, j);
      }
    }
  }

  /**
   * Computes Cohen's kappa with both standard errors: of kappa itself, for intervals, and if there were no agreement beyond
   * chance, for tests.
   *
   * @param table the ratings
   * @param weights how much of an agreement two categories are
   * @return the coefficient, or why there is none
   */
  public static Outcome<ChanceCorrected> cohenKappa(
      ContingencyTable table, AgreementWeights weights) {
    TwoRaters raters = new TwoRaters(table);
    return raters.compute(() -> raters.cohen(weights));
  }

  /**
   * Computes Scott's pi, without weights.
   *
   * @param table the ratings
   * @return the coefficient, or why there is none
   */
  public static Outcome<ChanceCorrected> scottPi(ContingencyTable table) {
    TwoRaters raters = new TwoRaters(table);
    return raters.compute(raters::scott);
  }

  private Outcome<ChanceCorrected> compute(Supplier<ChanceCorrected> coefficient) {
    if (table.total() == 0) {
      return Outcome.undefined(Reason.NO_PAIRABLE_UNITS);
    }
    return Outcome.of(
        oneCategory() ? ChanceCorrected.withoutVariation(table.total()) : coefficient.get());
  }

  /** Both raters used the same one category. */
  private boolean oneCategory() {
    for (int i = 0; i < size; i++) {
      if (table.count(i, i) == table.total()) {
        return true;
      }
    }
    return false;
  }

  private ChanceCorrected scott() {
    double observed = 0;
    double chance = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (i != j) {
          observed += table.count(i, j);
          chance += (first[i] + second[i]) * (first[j] + second[j]);
        }
      }
    }
    return ChanceCorrected.of(table.total(), observed / total, chance / (4 * total * total));
  }

  private ChanceCorrected cohen(AgreementWeights weights) {
    double observed = 0;
    double chance = 0;
    double[] meanForFirst = new double[size];
    double[] meanForSecond = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double apart = weights.disagreement(i, j, size);
        observed += apart * table.count(i, j);
        chance += apart * first[i] * second[j];
        meanForFirst[i] += apart * second[j] / total;
        meanForSecond[j] += apart * first[i] / total;
      }
    }
    observed /= total;
    chance /= total * total;
    // Fleiss, Cohen and Everitt (1969), as the variance of what each unit adds, in disagreements: a
    // centred
    // sum of squares, which cannot be negative and is zero where it should be.
    double variance = 0;
    double nullVariance = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double apart = weights.disagreement(i, j, size);
        double mean = meanForFirst[i] + meanForSecond[j];
        double adds = apart * chance - mean * observed + observed * chance;
        variance += table.count(i, j) / total * adds * adds;
        double addsByChance = apart - mean + chance;
        nullVariance += first[i] / total * (second[j] / total) * addsByChance * addsByChance;
      }
    }
    double error = StrictMath.sqrt(variance / total) / (chance * chance);
    return ChanceCorrected.of(table.total(), observed, chance)
        .withStandardError(OptionalDouble.of(error))
        .withNullStandardError(StrictMath.sqrt(nullVariance / total) / chance);
  }
}
