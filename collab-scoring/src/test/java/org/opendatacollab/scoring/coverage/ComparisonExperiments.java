package org.opendatacollab.scoring.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.comparison.GroupDifference;
import org.opendatacollab.scoring.comparison.PairedChange;
import org.opendatacollab.scoring.comparison.PairedValues;
import org.opendatacollab.scoring.comparison.RatingMean;
import org.opendatacollab.scoring.comparison.TwoGroupRatings;
import org.opendatacollab.scoring.dispersion.RatingDistribution;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.RatingTally;

/** Means, changes and differences of ratings from 1 to 5 of stated shapes, and standardised ones of normal values. */
final class ComparisonExperiments {
  static final RatingScale SCALE = RatingScale.range(1, 5);
  static final Map<String, double[]> SHAPES = shapes();
  private static final double KEPT = 0.5;
  private static final double[] EFFECTS = {0, 0.5, 1, 2};
  private static final double[] CORRELATIONS = {0.2, 0.5, 0.8};
  private static final double HUNDREDTH = 100;
  static final String RATINGS =
      "ratings 1 to 5 with shares: flat 0.2 each; middle 0.05, 0.2, 0.5, 0.2, 0.05; high 0.02, 0.03, 0.1, 0.35, 0.5; split 0.4,"
          + " 0.1, 0, 0.1, 0.4; top 0, 0, 0, 0.1, 0.9; alike 0, 0, 0.05, 0.9, 0.05";

  private ComparisonExperiments() {}

  private static Map<String, double[]> shapes() {
    Map<String, double[]> shapes = new LinkedHashMap<>();
    shapes.put("flat", new double[] {0.2, 0.2, 0.2, 0.2, 0.2});
    shapes.put("middle", new double[] {0.05, 0.2, 0.5, 0.2, 0.05});
    shapes.put("high", new double[] {0.02, 0.03, 0.1, 0.35, 0.5});
    shapes.put("split", new double[] {0.4, 0.1, 0, 0.1, 0.4});
    shapes.put("top", new double[] {0, 0, 0, 0.1, 0.9});
    shapes.put("alike", new double[] {0, 0, 0.05, 0.9, 0.05});
    return shapes;
  }

  static List<Experiment<?>> all() {
    BigDecimal one = BigDecimal.ONE;
    BigDecimal four = BigDecimal.valueOf(4);
    BigDecimal five = BigDecimal.valueOf(5);
    return List.of(
        new Experiment<>(RatingMean.between(one, five), "", RATINGS, means()),
        new Experiment<>(
            PairedChange.mean(four.negate(), four),
            "",
            RATINGS
                + "; of each two shapes, one before and one after, where half of the people say the same again",
            changes()),
        new Experiment<>(
            PairedChange.standardized(),
            "",
            "normal values whose mean rises by 0, 0.5, 1, 2 standard deviations, with correlations 0.2, 0.5, 0.8",
            standardizedChanges()),
        twoGroups(GroupDifference.mean(one, five), (a, b) -> mean(a) - mean(b)),
        twoGroups(GroupDifference.cliffsDelta(), ComparisonExperiments::dominance),
        twoGroups(GroupDifference.superiority(), (a, b) -> (dominance(a, b) + 1) / 2),
        new Experiment<>(
            GroupDifference.hedgesG(),
            "",
            "normal values of two groups of equal size and spread, means 0, 0.5, 1, 2 standard deviations apart",
            standardizedDifferences()));
  }

  private static double mean(double[] shares) {
    double mean = 0;
    for (int i = 0; i < shares.length; i++) {
      mean += (i + 1) * shares[i];
    }
    return mean;
  }

  private static double dominance(double[] first, double[] second) {
    double dominance = 0;
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < second.length; j++) {
        dominance += first[i] * second[j] * Integer.signum(i - j);
      }
    }
    return dominance;
  }

  static List<Population<RatingDistribution>> means() {
    List<Population<RatingDistribution>> grid = new ArrayList<>();
    SHAPES.forEach((name, shares) -> grid.add(new Population<>(
        name,
        mean(shares),
        (random, size) -> RatingDistribution.of(
            RatingTally.of(SCALE, Samples.multinomial(random, size, shares))))));
    return grid;
  }

  private static List<Population<PairedValues>> changes() {
    List<Population<PairedValues>> grid = new ArrayList<>();
    SHAPES.forEach((before, from) -> SHAPES.forEach((after, to) -> grid.add(new Population<>(
        before + " to " + after,
        (1 - KEPT) * (mean(to) - mean(from)),
        (random, size) -> pairs(random, size, from, to)))));
    return grid;
  }

  private static PairedValues pairs(SplittableRandom random, int size, double[] from, double[] to) {
    double[] before = new double[size];
    double[] after = new double[size];
    for (int i = 0; i < size; i++) {
      before[i] = 1 + Samples.category(random, from);
      after[i] = random.nextDouble() < KEPT ? before[i] : 1 + Samples.category(random, to);
    }
    return PairedValues.of(before, after);
  }

  private static double rounded(double value) {
    return Math.rint(HUNDREDTH * value) / HUNDREDTH;
  }

  private static List<Population<PairedValues>> standardizedChanges() {
    List<Population<PairedValues>> grid = new ArrayList<>();
    for (double effect : EFFECTS) {
      for (double correlation : CORRELATIONS) {
        grid.add(new Population<>(
            String.format(Locale.ROOT, "change %.1f, correlation %.1f", effect, correlation),
            effect,
            (random, size) -> {
              double[] before = new double[size];
              double[] after = new double[size];
              for (int i = 0; i < size; i++) {
                double first = random.nextGaussian();
                before[i] = rounded(first);
                after[i] = rounded(effect
                    + correlation * first
                    + Math.sqrt(1 - correlation * correlation) * random.nextGaussian());
              }
              return PairedValues.of(before, after);
            }));
      }
    }
    return grid;
  }

  private static Experiment<TwoGroupRatings> twoGroups(
      ScoringMethod<TwoGroupRatings> method, ToDoubleBiFunction<double[], double[]> truth) {
    List<Population<TwoGroupRatings>> grid = new ArrayList<>();
    SHAPES.forEach((first, a) -> SHAPES.forEach((second, b) -> grid.add(new Population<>(
        first + " and " + second,
        truth.applyAsDouble(a, b),
        (random, size) -> TwoGroupRatings.of(
            SCALE.values(),
            Samples.multinomial(random, size, a),
            Samples.multinomial(random, size, b))))));
    return new Experiment<>(
        method, "", RATINGS + "; each two shapes in two groups of equal size", grid);
  }

  private static List<Population<TwoGroupRatings>> standardizedDifferences() {
    List<Population<TwoGroupRatings>> grid = new ArrayList<>();
    for (double effect : EFFECTS) {
      grid.add(new Population<>(
          String.format(Locale.ROOT, "difference %.1f", effect), effect, (random, size) -> {
            double[] first = new double[size];
            double[] second = new double[size];
            for (int i = 0; i < size; i++) {
              first[i] = rounded(effect + random.nextGaussian());
              second[i] = rounded(random.nextGaussian());
            }
            return TwoGroupRatings.ofValues(first, second);
          }));
    }
    return grid;
  }
}
