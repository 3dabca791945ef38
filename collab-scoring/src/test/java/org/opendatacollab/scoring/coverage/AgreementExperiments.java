package org.opendatacollab.scoring.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.agreement.Agreement;
import org.opendatacollab.scoring.agreement.AgreementWeights;
import org.opendatacollab.scoring.agreement.AlphaMetric;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatedUnits;
import org.opendatacollab.scoring.tally.UnitRatings;

/**
 * Coefficients of agreement. Each unit is of one category; each rater names it with a probability, and otherwise names any
 * category as often as it is. Raters are independent of each other given the unit, so the truth is a formula of the shares.
 */
final class AgreementExperiments {
  private static final String[] NAMES = {"1", "2", "3"};
  private static final int RATERS = 4;
  private static final double[][] SHARES = {
    {0.5, 0.5}, {0.7, 0.3}, {0.9, 0.1}, {0.34, 0.33, 0.33}, {0.5, 0.3, 0.2}, {0.8, 0.1, 0.1}
  };
  private static final double[][] FEWER_SHARES = {{0.5, 0.5}, {0.9, 0.1}, {0.5, 0.3, 0.2}};
  private static final int RESAMPLES = 400;
  private static final double[] KNOWN = {0, 0.5, 0.7, 0.9};
  private static final String GRID =
      "categories with shares (0.5, 0.5), (0.7, 0.3), (0.9, 0.1), (0.34, 0.33, 0.33), (0.5, 0.3, 0.2), (0.8, 0.1, 0.1); a"
          + " rater knows the category of a unit with probability 0, 0.5, 0.7, 0.9 and guesses by these shares otherwise";

  private static final String FEWER_GRID =
      "categories with shares (0.5, 0.5), (0.9, 0.1), (0.5, 0.3, 0.2); a rater knows the category of a unit with probability 0, 0.5, 0.7, 0.9 and guesses by these shares otherwise; "
          + RESAMPLES + " resamples";

  private AgreementExperiments() {}

  /** Two numbers that tell what two raters who do not know each other's choice agree on. */
  private record Truth(double observed, double byShares, double byGwet) {
    static Truth of(double[] shares, double known, AgreementWeights weights) {
      int q = shares.length;
      double observed = 0;
      double byShares = 0;
      double pairs = 0;
      double spread = 0;
      for (int i = 0; i < q; i++) {
        spread += shares[i] * (1 - shares[i]);
        for (int j = 0; j < q; j++) {
          double weight = 1 - weights.disagreement(i, j, q);
          pairs += weight;
          byShares += weight * shares[i] * shares[j];
          for (int is = 0; is < q; is++) {
            observed +=
                weight * shares[is] * chooses(shares, known, is, i) * chooses(shares, known, is, j);
          }
        }
      }
      return new Truth(observed, byShares, pairs / (q * (q - 1.0)) * spread);
    }

    double kappa() {
      return (observed - byShares) / (1 - byShares);
    }

    double gwet() {
      return (observed - byGwet) / (1 - byGwet);
    }
  }

  private static double chooses(double[] shares, double known, int is, int named) {
    return (is == named ? known : 0) + (1 - known) * shares[named];
  }

  static List<Experiment<?>> all() {
    List<Experiment<?>> all = new ArrayList<>();
    Resampling resampling = Resampling.withDefaults().withResamples(RESAMPLES);
    all.add(tables(Agreement.scottPi(resampling), FEWER_SHARES, AgreementWeights.NONE, FEWER_GRID));
    all.add(units(
        Agreement.percent(resampling),
        FEWER_SHARES,
        AgreementWeights.NONE,
        FEWER_GRID,
        Truth::observed));
    all.add(units(
        Agreement.fleissKappa(resampling),
        FEWER_SHARES,
        AgreementWeights.NONE,
        FEWER_GRID,
        Truth::kappa));
    all.add(units(
        Agreement.krippendorffAlpha(AlphaMetric.NOMINAL, resampling),
        FEWER_SHARES,
        AgreementWeights.NONE,
        FEWER_GRID,
        Truth::kappa));
    for (AgreementWeights weights : List.of(AgreementWeights.NONE, AgreementWeights.QUADRATIC)) {
      all.add(tables(Agreement.cohenKappa(weights), SHARES, weights, GRID));
      all.add(
          units(Agreement.fleissKappaGeneralized(weights), SHARES, weights, GRID, Truth::kappa));
      all.add(units(Agreement.gwet(weights), SHARES, weights, GRID, Truth::gwet));
    }
    return all;
  }

  private static String setting(AgreementWeights weights) {
    return weights == AgreementWeights.NONE
        ? "no weights"
        : weights.name().toLowerCase(Locale.ROOT) + " weights";
  }

  private static String name(double[] shares, double known) {
    StringBuilder name = new StringBuilder("shares");
    for (double share : shares) {
      name.append(' ').append(share);
    }
    return name.append(", known ").append(known).toString();
  }

  private static int named(SplittableRandom random, double[] shares, double known, int is) {
    return random.nextDouble() < known ? is : Samples.category(random, shares);
  }

  private static Categories categories(int count) {
    return Categories.named(Arrays.copyOf(NAMES, count));
  }

  private static Experiment<ContingencyTable> tables(
      ScoringMethod<ContingencyTable> method,
      double[][] categories,
      AgreementWeights weights,
      String text) {
    List<Population<ContingencyTable>> grid = new ArrayList<>();
    for (double[] shares : categories) {
      for (double known : KNOWN) {
        grid.add(new Population<>(
            name(shares, known), Truth.of(shares, known, weights).kappa(), (random, size) -> {
              long[][] table = new long[shares.length][shares.length];
              for (int unit = 0; unit < size; unit++) {
                int is = Samples.category(random, shares);
                table[named(random, shares, known, is)][named(random, shares, known, is)]++;
              }
              return ContingencyTable.of(categories(shares.length), table);
            }));
      }
    }
    return new Experiment<>(method, "2 raters, " + setting(weights), text, grid);
  }

  private static Experiment<RatedUnits> units(
      ScoringMethod<RatedUnits> method,
      double[][] categories,
      AgreementWeights weights,
      String text,
      ToDoubleFunction<Truth> truthOf) {
    List<Population<RatedUnits>> grid = new ArrayList<>();
    for (double[] shares : categories) {
      for (double known : KNOWN) {
        Truth truth = Truth.of(shares, known, weights);
        grid.add(new Population<>(
            name(shares, known),
            truthOf.applyAsDouble(truth),
            (random, size) -> rated(random, size, shares, known)));
      }
    }
    return new Experiment<>(method, RATERS + " raters, " + setting(weights), text, grid);
  }

  private static RatedUnits rated(
      SplittableRandom random, int size, double[] shares, double known) {
    byte[] ratings = new byte[size * RATERS];
    for (int unit = 0; unit < size; unit++) {
      int is = Samples.category(random, shares);
      for (int rater = 0; rater < RATERS; rater++) {
        ratings[unit * RATERS + rater] = (byte) named(random, shares, known, is);
      }
    }
    return UnitRatings.of(categories(shares.length), ratings, RATERS);
  }
}
