package org.opendatacollab.scoring.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.evidence.WeightedEffects.Sums;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.Quantiles;

/**
 * What k studies say together: their weighted mean, how far their true effects differ, and where the effect of the next study
 * may lie. For effects {@code y} with sampling variances {@code v}:
 * <pre>{@code
 *   w        = 1 / (v + tau2)                        weight of a study; tau2 = 0 for FIXED
 *   estimate = sum of w y / sum of w                 in units of the effect, between the least and the greatest
 *   se       = 1 / sqrt(sum of w)                    normal test and interval
 *   se (HK)  = sqrt(sum of w (y - estimate)^2 / ((k - 1) sum of w))     Hartung and Knapp, with t of k - 1; not truncated
 *   Q        = sum of (y - fixed estimate)^2 / v     chi squared with k - 1 if the studies share one true effect
 *   prediction interval = estimate -+ quantile sqrt(tau2 + se^2)        quantile normal, or t of k - 2
 * }</pre>
 *
 * <p>How {@code tau2 >= 0} is found, for {@code W = sum of 1/v} and {@code C = W - sum of 1/v^2 / W}:
 * <ul>
 *   <li>DerSimonian and Laird: {@code max(0, (Q - (k - 1)) / C)}.
 *   <li>Paule and Mandel: where Q, with weights {@code 1 / (v + tau2)}, equals k - 1; 0 if it is less already. Q falls in tau2
 *       and is at most the squares of the effects divided by tau2, so that it can be closed in from both sides, to the last digit.
 *   <li>REML: where the restricted likelihood is greatest. Its derivative is looked at on a grid from 0 to where it must be
 *       negative; each maximum between two points is closed in from both sides, and the greatest is taken. No start, no step
 *       length, no failure to converge; a maximum that rises and falls within one step of the grid (a fifth of a weight) is not
 *       seen.
 * </ul>
 *
 * <p>Edge cases:
 * <ul>
 *   <li>No studies: undefined, {@link Reason#NO_STUDIES}.
 *   <li>One study: the estimate is its effect; tau2 is taken as 0, for want of anything to estimate it from. No Hartung-Knapp, no
 *       I2, H2 and prediction intervals.
 *   <li>Two studies: no prediction interval with t.
 *   <li>All effects equal: no Hartung-Knapp test; its interval would have no width.
 *   <li>A study that says nearly nothing (v very large) leaves the estimates of FIXED and REML as they are, and lowers the tau2
 *       of the other two: they count it as a study.
 * </ul>
 *
 * <p>Example: the log risk ratios of 13 BCG trials, REML: -0.7145 (se 0.1798), tau2 0.3132 (0.1197 to 1.1115), I2 0.9222.
 *
 * <p>Studies are sorted before anything is added, so that their order changes no bit. Time O(k) for each of some hundred looks
 * at the studies. Not for studies that share people, nor for a handful whose effects were not measured alike; tau2 of few studies is
 * known poorly, as its interval shows. Immutable and thread-safe.
 *
 * <p>Source: R. DerSimonian and N. Laird (1986), Controlled Clinical Trials 7, 177-188; W. Viechtbauer (2005), Journal of
 * Educational and Behavioral Statistics 30, 261-293 (REML); R. C. Paule and J. Mandel (1982), Journal of Research of the NBS 87,
 * 377-385; J. Hartung and G. Knapp (2001), Statistics in Medicine 20, 1771-1782; J. P. T. Higgins and S. G. Thompson (2002),
 * Statistics in Medicine 21, 1539-1558 (I2, H2); J. P. T. Higgins, S. G. Thompson and D. J. Spiegelhalter (2009), JRSS A 172,
 * 137-159 (prediction with t); W. Viechtbauer (2007), Statistics in Medicine 26, 37-52 (Q-profile). Conventions as in R metafor.
 *
 * @param pooling how the studies are pooled
 * @param level the level of all intervals
 * @param estimate the pooled effect
 * @param normal its test and interval by the normal distribution
 * @param hartungKnapp its test and interval by Hartung and Knapp; empty for FIXED, one study and equal effects
 * @param heterogeneity how far the true effects differ
 * @param predictionNormal interval for the true effect of another such study, normal; empty for FIXED and one study
 * @param predictionT the same with t of k - 2; empty for FIXED and fewer than three studies
 * @param weights share of each study in the estimate, in the order of the studies; they sum to 1
 */
public record MetaAnalysis(
    Pooling pooling,
    double level,
    double estimate,
    PooledTest normal,
    Optional<PooledTest> hartungKnapp,
    Heterogeneity heterogeneity,
    Optional<Limits> predictionNormal,
    Optional<Limits> predictionT,
    List<Double> weights) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * Copies.
   *
   * @param pooling how the studies are pooled
   * @param level the level of all intervals
   * @param estimate the pooled effect
   * @param normal its normal test and interval
   * @param hartungKnapp its test and interval by Hartung and Knapp
   * @param heterogeneity how far the true effects differ
   * @param predictionNormal interval for the true effect of another study
   * @param predictionT the same with t
   * @param weights share of each study
   */
  public MetaAnalysis {
    Objects.requireNonNull(pooling, "pooling");
    weights = List.copyOf(weights);
  }

  /**
   * Pools studies.
   *
   * @param studies the studies
   * @param pooling how
   * @param level the level of all intervals, in (0, 1), such as 0.95
   * @return all numbers, or why there are none
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static Outcome<MetaAnalysis> of(StudyEffects studies, Pooling pooling, double level) {
    Objects.requireNonNull(pooling, "pooling");
    Arguments.insideUnitInterval(level, "level");
    if (studies.size() == 0) {
      return Outcome.undefined(Reason.NO_STUDIES);
    }
    WeightedEffects effects = new WeightedEffects(studies.studies());
    int df = studies.size() - 1;
    double tail = (1 - level) / 2;
    double tau2 = effects.tau2(pooling);
    Sums sums = effects.at(tau2);
    double estimate = effects.mean(sums);
    double se = Math.sqrt(1 / sums.weight());
    double z = NORMAL.inverseSurvivalProbability(tail);
    double predicted = Math.sqrt(tau2 + se * se);
    boolean random = pooling != Pooling.FIXED;
    return Outcome.of(new MetaAnalysis(
        pooling,
        level,
        estimate,
        new PooledTest(
            se,
            estimate / se,
            OptionalInt.empty(),
            2 * NORMAL.survivalProbability(Math.abs(estimate / se)),
            Limits.around(estimate, z * se)),
        random && sums.q() > 0
            ? Optional.of(
                hartungKnapp(estimate, Math.sqrt(sums.q() / df / sums.weight()), df, tail))
            : Optional.empty(),
        heterogeneity(effects, pooling, tau2, tail),
        random && df > 0 ? Optional.of(Limits.around(estimate, z * predicted)) : Optional.empty(),
        random && df > 1
            ? Optional.of(Limits.around(
                estimate, Quantiles.upper(TDistribution.of(df - 1), tail) * predicted))
            : Optional.empty(),
        studies.studies().stream()
            .map(study -> 1 / (study.variance() + tau2) / sums.weight())
            .toList()));
  }

  private static PooledTest hartungKnapp(double estimate, double se, int df, double tail) {
    TDistribution t = TDistribution.of(df);
    return new PooledTest(
        se,
        estimate / se,
        OptionalInt.of(df),
        2 * t.survivalProbability(Math.abs(estimate / se)),
        Limits.around(estimate, Quantiles.upper(t, tail) * se));
  }

  private static Heterogeneity heterogeneity(
      WeightedEffects effects, Pooling pooling, double tau2, double tail) {
    int df = effects.size() - 1;
    Sums fixed = effects.at(0);
    boolean random = pooling != Pooling.FIXED;
    OptionalDouble variance = random ? OptionalDouble.of(tau2) : OptionalDouble.empty();
    if (df == 0) {
      OptionalDouble none = OptionalDouble.empty();
      return new Heterogeneity(0, 0, 1, variance, Optional.empty(), none, none, none);
    }
    double q = fixed.q();
    double fromQ = q > df ? (q - df) / q : 0;
    // Higgins and Thompson (2002), eq. 9: the typical sampling variance.
    double typical = df / WeightedEffects.spread(fixed);
    ChiSquaredDistribution chi = ChiSquaredDistribution.of(df);
    return new Heterogeneity(
        q,
        df,
        chi.survivalProbability(q),
        variance,
        random ? profile(effects, chi, tail) : Optional.empty(),
        OptionalDouble.of(random ? tau2 / (tau2 + typical) : fromQ),
        OptionalDouble.of(random ? tau2 / typical + 1 : q / df),
        OptionalDouble.of(fromQ));
  }

  /** Viechtbauer (2007), section 3.3: the values of tau2 whose Q is neither too great nor too small. */
  private static Optional<Limits> profile(
      WeightedEffects effects, ChiSquaredDistribution chi, double tail) {
    double least = Quantiles.lower(chi, tail);
    if (effects.at(0).q() < least) {
      return Optional.empty();
    }
    double upper = effects.whereQIs(least);
    double lower = effects.whereQIs(Quantiles.upper(chi, tail));
    // At levels near 0 both ends are the same but for their last digits.
    return Optional.of(new Limits(Math.min(lower, upper), upper));
  }

  /**
   * Pools all studies but one, for each.
   *
   * @param studies the studies
   * @param pooling how
   * @return what the others say without each, in the order of the studies; empty for fewer than two studies
   */
  public static List<LeaveOneOut> leaveOneOut(StudyEffects studies, Pooling pooling) {
    if (studies.size() < 2) {
      return List.of();
    }
    List<Integer> order = WeightedEffects.order(studies.studies());
    WeightedEffects effects = new WeightedEffects(studies.studies(), order);
    LeaveOneOut[] all = new LeaveOneOut[studies.size()];
    for (int place = 0; place < all.length; place++) {
      WeightedEffects rest = effects.without(place);
      double tau2 = rest.tau2(pooling);
      int index = order.get(place);
      all[index] = new LeaveOneOut(
          studies.studies().get(index).label(),
          rest.mean(rest.at(tau2)),
          pooling == Pooling.FIXED ? OptionalDouble.empty() : OptionalDouble.of(tau2));
    }
    return List.of(all);
  }
}
