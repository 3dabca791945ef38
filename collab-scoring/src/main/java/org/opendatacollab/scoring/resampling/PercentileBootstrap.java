package org.opendatacollab.scoring.resampling;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Percentile interval of the bootstrap: quantiles of the replicates at a and 1 - a,
 * <pre>{@code
 *   a = (1 - level) / 2                                     plain
 *   a = Phi(-sqrt(n / (n - 1)) t)                           expanded, for n resampled things
 * }</pre>
 * where Phi is the normal distribution and t Student's quantile with n - 1 degrees of freedom that (1 - level) / 2 exceeds. The
 * plain interval is too narrow for few observations, as one that divides the variance by n and takes normal quantiles: the
 * expanded one makes up for both.
 *
 * <ul>
 *   <li>All replicates the same: both limits are that number, which is no evidence that there is no error.
 *   <li>Expanded, fewer than two things: undefined, {@link Reason#TOO_FEW_VALUES}.
 *   <li>The estimate may lie outside, if the statistic is biased.
 *   <li>A quantile beyond the outermost replicates is the outermost: take many more resamples than 1 / a.
 * </ul>
 *
 * <p>Example: replicates 1 to 9 at level 0.6, HF6: places 2 and 8, so limits 2 and 8; HF7: places 2.6 and 7.4.
 *
 * <p>Source: B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, chapter 13; T. C. Hesterberg (2015), What
 * teachers should know about the bootstrap, The American Statistician 69, 371-386, section 5.3.
 *
 * @param estimate the statistic of the data
 * @param bias mean of the replicates minus the estimate
 * @param standardError standard deviation of the replicates
 * @param alpha which quantile the lower limit is; the upper is 1 - alpha
 * @param lower the lower limit
 * @param upper the upper limit
 */
public record PercentileBootstrap(
    double estimate, double bias, double standardError, double alpha, double lower, double upper) {
  /**
   * Computes the plain interval.
   *
   * @param replicates the replicates
   * @param level confidence, in (0, 1)
   * @param rule how a quantile is read between two replicates
   * @return the interval
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static PercentileBootstrap of(
      Replicates replicates, double level, ReplicateQuantile rule) {
    Arguments.insideUnitInterval(level, "level");
    return at((1 - level) / 2, replicates, rule);
  }

  /**
   * Computes the expanded interval.
   *
   * @param replicates the replicates
   * @param things how many things were resampled
   * @param level confidence, in (0, 1)
   * @param rule how a quantile is read between two replicates
   * @return the interval, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static Outcome<PercentileBootstrap> expanded(
      Replicates replicates, long things, double level, ReplicateQuantile rule) {
    Arguments.insideUnitInterval(level, "level");
    if (things < 2) {
      return Outcome.undefined(Reason.TOO_FEW_VALUES);
    }
    return Outcome.of(at(expandedAlpha((double) things, level), replicates, rule));
  }

  /** Hesterberg (2015), section 5.3. */
  static double expandedAlpha(double things, double level) {
    double student = TDistribution.of(things - 1).inverseSurvivalProbability((1 - level) / 2);
    return NormalDistribution.of(0, 1)
        .survivalProbability(StrictMath.sqrt(things / (things - 1)) * student);
  }

  private static PercentileBootstrap at(
      double alpha, Replicates replicates, ReplicateQuantile rule) {
    return new PercentileBootstrap(
        replicates.estimate(),
        replicates.bias(),
        replicates.standardError(),
        alpha,
        replicates.quantile(alpha, rule),
        replicates.quantile(1 - alpha, rule));
  }

  static MethodDescription description() {
    return new MethodDescription(
        Method.of("resampling/bootstrap-percentile@1").with("level", 0.95).with("quantile", "HF6"),
        "Percentile interval of the bootstrap",
        "Quantiles of the replicates of a statistic at a and 1 - a: a = (1 - level)/2, or Phi(-sqrt(n/(n - 1)) t) for the"
            + " expanded interval of n resampled things, t Student's quantile. Standard error: standard deviation of the"
            + " replicates (B - 1); bias: their mean minus the estimate.",
        "That of the statistic.",
        "Fewer than two replicates: undefined, too-few-observations. All replicates the same: an interval of width zero, which"
            + " our scores do not publish.",
        "Replicates 1 to 9 at level 0.6: HF6 2.0 to 8.0, HF7 2.6 to 7.4.",
        "Efron and Tibshirani (1993), An Introduction to the Bootstrap; Hesterberg (2015), The American Statistician 69:371-386.",
        "Not plain for fewer than about 30 things: it is too narrow.");
  }
}
