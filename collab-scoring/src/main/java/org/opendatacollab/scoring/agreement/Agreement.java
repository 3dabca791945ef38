package org.opendatacollab.scoring.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatedUnits;

/**
 * Agreement by one number. This class makes the methods for raters who put units in categories; {@link GroupAgreement} and
 * {@link Concordance} make those for rated items. Formulas, edge cases and sources are with the kernels that compute them:
 * {@link PercentAgreement}, {@link TwoRaters}, {@link UnitAgreement} and {@link KrippendorffAlpha}.
 *
 * <p>Where a standard error is published that holds whatever the agreement is, the estimate carries a confidence interval, cut at
 * -1 and 1: coefficient and standard error times the quantile of the normal distribution (Cohen's kappa) or of Student's with
 * units - 1 degrees of freedom (Gwet's). Elsewhere units are resampled, with what each adds to the coefficient: see
 * {@link org.opendatacollab.scoring.resampling.SmallSampleBootstrap}. The interval speaks of units like these, rated by the same
 * raters. There is none if nothing varies: raters who agreed on all units seen may disagree on the next. Methods are immutable and
 * thread-safe.
 *
 * @param <I> what is scored
 */
public final class Agreement<I> implements ScoringMethod<I> {
  /** The kind of input of methods that need to know which of two raters chose what. */
  public static final InputKind<ContingencyTable> TABLE =
      new InputKind<>("ratings of units by two raters", ContingencyTable.class);

  private static final double LEVEL = 0.95;
  static final String CASES_LIKE_THESE = "units like these, rated by the same raters";
  private static final String GWET =
      "Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition";
  private static final String PARADOX = "The table 118, 5 / 2, 0 of Gwet (2008): ";
  private static final String BOOTSTRAP =
      "Interval: units are resampled; see resampling/bootstrap-small-sample@1.";
  private static final String UNVARIED =
      "More than one resample in ten without a value, or none that differs: no interval.";
  private static final String NO_PAIRS = "No unit with two ratings: undefined, no-pairable-units. ";
  private static final String COMMON =
      "Not where one category is very common: it is then low although raters agree on nearly all units.";

  private final MethodDescription description;
  private final BiFunction<I, Method, Estimate> function;

  Agreement(MethodDescription description, BiFunction<I, Method, Estimate> function) {
    this.description = description;
    this.function = function;
  }

  /**
   * Returns the mean share of agreeing pairs of raters, not corrected for chance, with a 95 percent interval.
   *
   * @return the method
   */
  public static Agreement<RatedUnits> percent() {
    return percent(Resampling.withDefaults());
  }

  /**
   * Returns the mean share of agreeing pairs of raters, not corrected for chance.
   *
   * @param resampling how units are resampled for the interval
   * @return the method
   */
  public static Agreement<RatedUnits> percent(Resampling resampling) {
    MethodDescription description = new MethodDescription(
        resampling.in(Method.of("agreement/percent@1")),
        "Percent agreement",
        "Share of ordered pairs of ratings of a unit that are in the same category; mean over the units with two ratings or"
            + " more. "
            + BOOTSTRAP,
        "[0, 1], no unit.",
        NO_PAIRS + UNVARIED,
        PARADOX + "0.9440.",
        "Textbook definition; interval: resampling/bootstrap-small-sample@1.",
        "Not to compare sets of categories: it is high by chance where one category is common or there are few.");
    return resampled(
        description,
        resampling,
        units -> PercentAgreement.of(units)
            .map(percent -> new Point(
                OptionalDouble.of(percent.pairwise()), Optional.empty(), percent.units())),
        units -> new UnitStatistic.Percent(units.categories().size()));
  }

  /**
   * Returns Cohen's kappa, with a 95 percent interval.
   *
   * @param weights how much of an agreement two categories are
   * @return the method
   */
  public static Agreement<ContingencyTable> cohenKappa(AgreementWeights weights) {
    return cohenKappa(weights, LEVEL);
  }

  /**
   * Returns Cohen's kappa.
   *
   * @param weights how much of an agreement two categories are
   * @param level confidence of the interval, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static Agreement<ContingencyTable> cohenKappa(AgreementWeights weights, double level) {
    Arguments.insideUnitInterval(level, "level");
    MethodDescription description = new MethodDescription(
        Method.of("agreement/cohen-kappa@1").with("weights", weights).with("level", level),
        "Cohen's kappa for two raters",
        "(observed - chance) / (1 - chance); observed = sum of w(i, j) p(i, j), chance = sum of w(i, j) r(i) c(j) for the"
            + " shares p of the table and its margins r and c. Interval: normal, standard error of Fleiss, Cohen and Everitt.",
        "At most 1, no unit; 0 if raters agree as by chance, each with margins of their own.",
        "No units: undefined, no-pairable-units. Both raters use the same one category: no-variation.",
        PARADOX + "-0.0234.",
        "Cohen (1960), Educational and Psychological Measurement 20:37-46; Fleiss, Cohen and Everitt (1969), Psychological"
            + " Bulletin 72:323-327.",
        COMMON);
    return corrected(
        description,
        table -> TwoRaters.cohenKappa(table, weights),
        level,
        n -> NormalDistribution.of(0, 1));
  }

  /**
   * Returns Scott's pi, with a 95 percent interval.
   *
   * @return the method
   */
  public static Agreement<ContingencyTable> scottPi() {
    return scottPi(Resampling.withDefaults());
  }

  /**
   * Returns Scott's pi.
   *
   * @param resampling how units are resampled for the interval
   * @return the method
   */
  public static Agreement<ContingencyTable> scottPi(Resampling resampling) {
    MethodDescription description = new MethodDescription(
        resampling.in(Method.of("agreement/scott-pi@1")),
        "Scott's pi for two raters",
        "(observed - chance) / (1 - chance); chance = sum of ((r(k) + c(k)) / 2)^2 for the margins r and c. "
            + BOOTSTRAP,
        "At most 1, no unit; 0 if raters agree as by chance, both with the same margins.",
        "No units: undefined, no-pairable-units. Only one category used: no-variation. " + UNVARIED,
        PARADOX + "-0.0288.",
        "Scott (1955), Public Opinion Quarterly 19:321-325; interval: resampling/bootstrap-small-sample@1.",
        COMMON);
    return resampled(
        description,
        resampling,
        table -> TwoRaters.scottPi(table).map(Point::of),
        table -> new UnitStatistic.Fleiss(table.categories().size()));
  }

  /**
   * Returns Fleiss' kappa for a fixed number of ratings per unit, with a 95 percent interval.
   *
   * @return the method; it refuses units with different numbers of ratings
   */
  public static Agreement<RatedUnits> fleissKappa() {
    return fleissKappa(Resampling.withDefaults());
  }

  /**
   * Returns Fleiss' kappa for a fixed number of ratings per unit.
   *
   * @param resampling how units are resampled for the interval
   * @return the method; it refuses units with different numbers of ratings
   */
  public static Agreement<RatedUnits> fleissKappa(Resampling resampling) {
    MethodDescription description = new MethodDescription(
        resampling.in(Method.of("agreement/fleiss-kappa@1")),
        "Fleiss' kappa",
        "(observed - chance) / (1 - chance); observed = mean share of agreeing pairs in a unit, chance = sum of p(k)^2 for the"
            + " shares p of the categories among all ratings. "
            + BOOTSTRAP
            + " The published standard error holds only without agreement beyond chance.",
        "At most 1, no unit; 0 if raters agree as by chance.",
        NO_PAIRS
            + "One rating per unit: single-rater. Only one category used: no-variation. Units with different numbers of"
            + " ratings are refused. "
            + UNVARIED,
        PARADOX + "-0.0288.",
        "Fleiss (1971), Psychological Bulletin 76:378-382; Fleiss, Nee and Landis (1979), Psychological Bulletin 86:974-977;"
            + " interval: resampling/bootstrap-small-sample@1.",
        COMMON);
    return resampled(
        description,
        resampling,
        units -> UnitAgreement.fleissKappa(units).map(Point::of),
        units -> new UnitStatistic.Fleiss(units.categories().size()));
  }

  /**
   * Returns Fleiss' kappa for any number of ratings per unit, with a 95 percent interval.
   *
   * @param weights how much of an agreement two categories are
   * @return the method
   */
  public static Agreement<RatedUnits> fleissKappaGeneralized(AgreementWeights weights) {
    return fleissKappaGeneralized(weights, LEVEL);
  }

  /**
   * Returns Fleiss' kappa for any number of ratings per unit.
   *
   * @param weights how much of an agreement two categories are
   * @param level confidence of the interval, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static Agreement<RatedUnits> fleissKappaGeneralized(
      AgreementWeights weights, double level) {
    Arguments.insideUnitInterval(level, "level");
    MethodDescription description = new MethodDescription(
        Method.of("agreement/fleiss-kappa-generalized@1")
            .with("weights", weights)
            .with("level", level),
        "Fleiss' kappa for any number of ratings",
        "(observed - chance) / (1 - chance); observed = mean weighted share of agreeing pairs over the units with two ratings or"
            + " more, chance = sum of w(k, l) p(k) p(l), p(k) = mean share of category k over the units with a rating."
            + " Interval: Student, Gwet's linearised standard error.",
        "At most 1, no unit; 0 if raters agree as by chance.",
        NO_PAIRS + "Only one category used: no-variation. One rated unit: no interval.",
        PARADOX + "-0.0288.",
        GWET + ".",
        COMMON);
    return corrected(
        description,
        units -> UnitAgreement.fleissKappaGeneralized(units, weights),
        level,
        Agreement::student);
  }

  /**
   * Returns Gwet's AC1 (without weights) or AC2 (with weights), with a 95 percent interval.
   *
   * @param weights how much of an agreement two categories are
   * @return the method
   */
  public static Agreement<RatedUnits> gwet(AgreementWeights weights) {
    return gwet(weights, LEVEL);
  }

  /**
   * Returns Gwet's AC1 (without weights) or AC2 (with weights).
   *
   * @param weights how much of an agreement two categories are
   * @param level confidence of the interval, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static Agreement<RatedUnits> gwet(AgreementWeights weights, double level) {
    Arguments.insideUnitInterval(level, "level");
    boolean plain = weights == AgreementWeights.NONE;
    Method method = plain
        ? Method.of("agreement/gwet-ac1@1")
        : Method.of("agreement/gwet-ac2@1").with("weights", weights);
    MethodDescription description = new MethodDescription(
        method.with("level", level),
        plain ? "Gwet's AC1" : "Gwet's AC2",
        "(observed - chance) / (1 - chance); observed = mean weighted share of agreeing pairs over the units with two ratings or"
            + " more, chance = T / (q (q - 1)) times sum of p(k) (1 - p(k)), T = sum of the weights of the q declared"
            + " categories, p(k) = mean share of category k over the units with a rating. Interval: Student, Gwet's linearised"
            + " standard error.",
        "At most 1, no unit; 0 if raters agree as by chance.",
        NO_PAIRS
            + "One category declared: too-few-categories. One used of several: 1. One rated unit: no interval.",
        plain
            ? PARADOX + "0.9408."
            : "The table 88, 14, 18 / 10, 40, 10 / 2, 6, 12 of Cohen (1960), quadratic weights: 0.6386.",
        "Gwet (2008), British Journal of Mathematical and Statistical Psychology 61:29-48; " + GWET
            + ".",
        "Not to compare with kappas as if they were one measure; declaring categories that nobody uses raises it.");
    return corrected(
        description, units -> UnitAgreement.gwet(units, weights), level, Agreement::student);
  }

  /**
   * Returns Krippendorff's alpha, with a 95 percent interval.
   *
   * @param metric how far categories lie apart
   * @return the method; metrics of numbers refuse categories that are not numbers
   */
  public static Agreement<RatedUnits> krippendorffAlpha(AlphaMetric metric) {
    return krippendorffAlpha(metric, Resampling.withDefaults());
  }

  /**
   * Returns Krippendorff's alpha.
   *
   * @param metric how far categories lie apart
   * @param resampling how units are resampled for the interval
   * @return the method; metrics of numbers refuse categories that are not numbers
   */
  public static Agreement<RatedUnits> krippendorffAlpha(AlphaMetric metric, Resampling resampling) {
    MethodDescription description = new MethodDescription(
        resampling.in(Method.of("agreement/krippendorff-alpha@1").with("metric", metric)),
        "Krippendorff's alpha",
        "1 - observed / expected disagreement: sum of o(c, k) d(c, k) / n and sum of n(c) n(k) d(c, k) / (n (n - 1)) over the n"
            + " values of units with two ratings or more; o counts ordered pairs in a unit with r ratings, each divided by r - 1;"
            + " d is the squared distance: nominal 1, ordinal by the values in between, interval c - k, ratio (c - k)/(c + k). "
            + BOOTSTRAP,
        "At most 1, no unit; 0 if raters agree as by chance.",
        NO_PAIRS + "All values the same: no-variation (some programs give 1). " + UNVARIED,
        "Krippendorff's 4 observers and 12 units, nominal: 0.7434.",
        "Krippendorff (2011), Computing Krippendorff's alpha-reliability; (2004), Content Analysis, 2nd edition, chapter 11;"
            + " interval: resampling/bootstrap-small-sample@1.",
        COMMON);
    return resampled(
        description,
        resampling,
        units -> KrippendorffAlpha.of(units, metric)
            .map(alpha -> new Point(alpha.alpha(), alpha.reason(), alpha.pairableValues())),
        units -> UnitStatistic.alpha(metric, units));
  }

  @Override
  public MethodDescription description() {
    return description;
  }

  @Override
  public Score score(I input) {
    return Score.of(function.apply(input, method()));
  }

  private static ContinuousDistribution student(long units) {
    return TDistribution.of(units - 1.0);
  }

  /** What is published of a coefficient, and how many it rests on. */
  private record Point(OptionalDouble value, Optional<Reason> reason, long n) {
    static Point of(ChanceCorrected coefficient) {
      return new Point(coefficient.value(), coefficient.reason(), coefficient.units());
    }
  }

  private static <I extends RatedUnits> Agreement<I> resampled(
      MethodDescription description,
      Resampling resampling,
      Function<I, Outcome<Point>> kernel,
      Function<I, UnitStatistic> statistic) {
    return new Agreement<>(description, (units, method) -> {
      Outcome<Point> outcome = kernel.apply(units);
      long n = outcome.value().map(Point::n).orElse(0L);
      Optional<Reason> reason = outcome.reason().or(() -> outcome.orElseThrow().reason());
      if (reason.isPresent()) {
        return Estimate.undefined(reason.get(), n, method);
      }
      double value = outcome.orElseThrow().value().orElseThrow();
      return Estimate.of(
          value,
          UnitBootstrap.uncertainty(value, units, statistic.apply(units), resampling),
          n,
          method);
    });
  }

  /** Where the quantiles come from, by the number of units. */
  @FunctionalInterface
  private interface Quantiles {
    ContinuousDistribution of(long units);
  }

  /** What computes a coefficient. */
  @FunctionalInterface
  private interface Kernel<I> {
    Outcome<ChanceCorrected> of(I input);
  }

  private static <I> Agreement<I> corrected(
      MethodDescription description, Kernel<I> kernel, double level, Quantiles quantiles) {
    return new Agreement<>(description, (input, method) -> {
      Outcome<ChanceCorrected> outcome = kernel.of(input);
      long units = outcome.value().map(ChanceCorrected::units).orElse(0L);
      Optional<Reason> reason = outcome.reason().or(() -> outcome.orElseThrow().reason());
      if (reason.isPresent()) {
        return Estimate.undefined(reason.get(), units, method);
      }
      ChanceCorrected coefficient = outcome.orElseThrow();
      double value = coefficient.value().orElseThrow();
      return Estimate.of(
          value,
          uncertainty(value, coefficient.standardError(), units, level, quantiles),
          units,
          method);
    });
  }

  private static Uncertainty uncertainty(
      double value, OptionalDouble error, long units, double level, Quantiles quantiles) {
    if (error.isEmpty()) {
      return new Uncertainty.None(
          "no standard error is known that holds whatever the agreement is");
    }
    if (error.getAsDouble() == 0) {
      return new Uncertainty.None("all units say the same, which leaves no variance to judge by");
    }
    double width =
        error.getAsDouble() * quantiles.of(units).inverseSurvivalProbability((1 - level) / 2);
    return new Uncertainty.Interval(
        IntervalKind.CONFIDENCE,
        Math.min(Math.max(value - width, -1), value),
        Math.min(value + width, 1),
        level,
        CASES_LIKE_THESE);
  }
}
