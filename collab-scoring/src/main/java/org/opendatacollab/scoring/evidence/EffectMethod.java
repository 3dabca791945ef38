package org.opendatacollab.scoring.evidence;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;
import org.opendatacollab.scoring.evidence.GroupSummaries.Group;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.Quantiles;

/**
 * The effect that one study found, with its confidence interval. Formulas, edge cases and sources are with
 * {@link TableMeasure} and {@link GroupSummaries}. The estimate's n is the number of people; contributions are the parts of the
 * difference, first (treated) plus, second (control) minus.
 *
 * @param <I> what the study is read from
 */
public final class EffectMethod<I> implements ScoringMethod<I> {
  private static final String POPULATION = "people like those in the study";
  private static final String TABLE_EDGES =
      "Any cell zero: 1/2 is added to all four. Nobody in a group: undefined, empty-group. n is the number of people.";
  private static final String TABLE_SOURCE =
      "Fleiss and Berlin (2009), in The Handbook of Research Synthesis and Meta-Analysis, 2nd ed., 237-253; 1/2 as in Gart and"
          + " Zweifel (1967), Biometrika 54:181-187.";
  private static final String BCG = "4 events of 123 against 11 of 139: ";

  private final MethodDescription description;
  private final double level;
  private final BiFunction<I, EffectMethod<I>, Score> scoring;

  private EffectMethod(
      MethodDescription description, double level, BiFunction<I, EffectMethod<I>, Score> scoring) {
    this.description = description;
    this.level = level;
    this.scoring = scoring;
  }

  /**
   * Returns the effect from a two by two table, with a normal interval.
   *
   * @param measure which effect
   * @param level the level of the interval, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static EffectMethod<EventTable> of(TableMeasure measure, double level) {
    Arguments.insideUnitInterval(level, "level");
    return new EffectMethod<>(
        describe(measure, method(measure.code(), level)),
        level,
        (table, method) -> method.tableScore(measure, table));
  }

  /**
   * Returns the difference of two means, with an interval by Welch's t.
   *
   * @param level the level of the interval, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static EffectMethod<GroupSummaries> meanDifference(double level) {
    Arguments.insideUnitInterval(level, "level");
    MethodDescription description = new MethodDescription(
        method("mean-difference", level),
        "Difference of means from summaries",
        "m1 - m2 with variance s1^2 / n1 + s2^2 / n2; limits by t with Welch's degrees of freedom.",
        "Any number, in units of the means.",
        "Nobody in a group: undefined, empty-group. One person in a group: too-few-values. No deviation in either group:"
            + " zero-variance. n is the number of people.",
        "12 with mean 3.5 and deviation 1.25 against 15 with 2.75 and 1.5: 0.75, variance 0.2802.",
        "Welch (1938), Biometrika 29:350-362; variance as R metafor, measure MD.",
        "Not to pool studies that measured on different scales.");
    return new EffectMethod<>(description, level, (groups, method) -> method.meanScore(groups));
  }

  private static Method method(String code, double level) {
    return Method.of("evidence/" + code + "@1").with("level", level);
  }

  private static MethodDescription describe(TableMeasure measure, Method method) {
    return switch (measure) {
      case LOG_ODDS_RATIO ->
        new MethodDescription(
            method,
            "Log odds ratio",
            "ln(a / b) - ln(c / d) for a events and b non-events against c and d; variance 1/a + 1/b + 1/c + 1/d; normal limits.",
            "Any number, no unit; 0 if the odds are equal, above 0 if events are more likely among the treated.",
            TABLE_EDGES,
            BCG + "-0.9387, variance 0.3571.",
            TABLE_SOURCE,
            "Not to be read as a ratio of risks where events are common.");
      case LOG_RISK_RATIO ->
        new MethodDescription(
            method,
            "Log risk ratio",
            "ln(a / m) - ln(c / n) for a events of m against c of n; variance 1/a - 1/m + 1/c - 1/n; normal limits.",
            "Any number, no unit; 0 if the risks are equal, above 0 if events are more likely among the treated.",
            TABLE_EDGES,
            BCG + "-0.8893, variance 0.3256.",
            TABLE_SOURCE,
            "Not where it matters which of event and non-event is counted: the other gives another ratio.");
      case RISK_DIFFERENCE ->
        new MethodDescription(
            method,
            "Risk difference",
            "a / m - c / n for a events of m against c of n; variance a (m - a) / m^3 + c (n - c) / n^3; normal limits, cut at"
                + " -1 and 1.",
            "[-1, 1], no unit; 0 if the risks are equal, above 0 if events are more likely among the treated.",
            TABLE_EDGES,
            BCG + "-0.0466, variance 0.00078.",
            TABLE_SOURCE,
            "Not to pool places whose risks differ much, nor for rare events in small groups, where the interval is too narrow.");
    };
  }

  @Override
  public MethodDescription description() {
    return description;
  }

  @Override
  public Score score(I input) {
    return scoring.apply(input, this);
  }

  private Score tableScore(TableMeasure measure, EventTable table) {
    Outcome<EffectSize> outcome = measure.of(table);
    if (outcome.reason().isPresent()) {
      return undefined(outcome.reason().get(), table.total());
    }
    EffectSize effect = outcome.orElseThrow();
    double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2)
        * Math.sqrt(effect.variance());
    Limits limits = Limits.around(effect.effect(), half);
    if (measure == TableMeasure.RISK_DIFFERENCE) {
      limits = new Limits(Math.max(-1, limits.lower()), Math.min(1, limits.upper()));
    }
    return score(
        effect,
        limits,
        table.total(),
        List.of(
            new Contribution(
                "treated: " + table.treatedEvents() + " of " + table.treated(),
                measure.levelOfTreated(table)),
            new Contribution(
                "control: " + table.controlEvents() + " of " + table.control(),
                -measure.levelOfControl(table))));
  }

  private Score meanScore(GroupSummaries groups) {
    Group first = groups.first();
    Group second = groups.second();
    long n = Math.addExact(first.n(), second.n());
    Outcome<EffectSize> outcome = groups.meanDifference();
    if (outcome.reason().isPresent()) {
      return undefined(outcome.reason().get(), n);
    }
    if (first.n() < 2 || second.n() < 2) {
      return undefined(Reason.TOO_FEW_VALUES, n);
    }
    EffectSize effect = outcome.orElseThrow();
    if (effect.variance() == 0) {
      return undefined(Reason.ZERO_VARIANCE, n);
    }
    // Welch (1938): degrees of freedom, from shares of the variance so that nothing overflows.
    double one = first.squaredError() / effect.variance();
    double other = second.squaredError() / effect.variance();
    double df = 1 / (one * one / (first.n() - 1) + other * other / (second.n() - 1));
    double half =
        Quantiles.upper(TDistribution.of(df), (1 - level) / 2) * Math.sqrt(effect.variance());
    return score(
        effect,
        Limits.around(effect.effect(), half),
        n,
        List.of(
            new Contribution("mean of the first " + first.n(), first.mean()),
            new Contribution("mean of the second " + second.n(), -second.mean())));
  }

  private Score undefined(Reason reason, long n) {
    return Score.of(Estimate.undefined(reason, n, method()));
  }

  private Score score(EffectSize effect, Limits limits, long n, List<Contribution> parts) {
    return new Score(
        Estimate.of(
            effect.effect(),
            new Uncertainty.Interval(
                IntervalKind.CONFIDENCE, limits.lower(), limits.upper(), level, POPULATION),
            n,
            method()),
        parts);
  }
}
