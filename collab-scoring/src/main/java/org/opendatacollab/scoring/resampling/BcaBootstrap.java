package org.opendatacollab.scoring.resampling;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Bias-corrected and accelerated interval of the bootstrap. With Phi the normal distribution, z its quantile at (1 - level) / 2
 * (lower limit) or (1 + level) / 2 (upper), and d(i) how far the statistic without observation i lies below the mean of those:
 * <pre>{@code
 *   z0           = Phi^-1(share of the replicates below the estimate)
 *   acceleration = sum of d^3 / (6 (sum of d^2)^(3/2))
 *   limit        = quantile of the replicates at Phi(z0 + (z0 + z) / (1 - acceleration (z0 + z)))
 * }</pre>
 *
 * <ul>
 *   <li>Fewer than two jackknife values: undefined, {@link Reason#TOO_FEW_VALUES}. All the same, such as for a constant sample:
 *       {@link Reason#ZERO_VARIANCE}.
 *   <li>No replicate, or every one, below the estimate: z0 is infinite; undefined, {@link Reason#REPLICATES_ONE_SIDED}.
 *   <li>acceleration (z0 + z) of 1 or more: no quantile; undefined, {@link Reason#ACCELERATION_TOO_LARGE}. As acceleration lies
 *       in [-1/6, 1/6], only a level very near 1 or a very large z0 gets there.
 * </ul>
 *
 * <p>Example: the mean 8.5 of 12, 7, 3, 9, 15, 4, 8, 10: acceleration 0.0087.
 *
 * <p>Better than percentiles for skewed statistics of 30 observations or more; for fewer it is not, as acceleration and tails
 * are then guessed from too little. Jackknife values are sorted first, so that their order changes no bit.
 *
 * <p>Source: B. Efron (1987), Better bootstrap confidence intervals, Journal of the American Statistical Association 82,
 * 171-185; acceleration by jackknife: B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, equation 14.15.
 *
 * @param estimate the statistic of the data
 * @param bias mean of the replicates minus the estimate
 * @param standardError standard deviation of the replicates
 * @param z0 bias correction, a normal quantile
 * @param acceleration how fast the standard error changes with the statistic
 * @param alphaLower which quantile the lower limit is
 * @param alphaUpper which quantile the upper limit is
 * @param lower the lower limit
 * @param upper the upper limit
 */
public record BcaBootstrap(
    double estimate,
    double bias,
    double standardError,
    double z0,
    double acceleration,
    double alphaLower,
    double alphaUpper,
    double lower,
    double upper) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * Computes.
   *
   * @param replicates the replicates
   * @param jackknife the statistic without each of the observations, in any order
   * @param level confidence, in (0, 1)
   * @param rule how a quantile is read between two replicates
   * @param correction which replicates count as below the estimate
   * @return the interval, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1) or a number is not finite
   */
  public static Outcome<BcaBootstrap> of(
      Replicates replicates,
      double[] jackknife,
      double level,
      ReplicateQuantile rule,
      BiasCorrection correction) {
    long[] once = new long[jackknife.length];
    Arrays.fill(once, 1);
    double[] sorted = jackknife.clone();
    Arrays.sort(sorted);
    return of(replicates, sorted, once, level, rule, correction);
  }

  /**
   * Computes from jackknife values that stand for several observations each, such as those of equal ones. Unlike the other
   * method it sums them as they come.
   *
   * @param replicates the replicates
   * @param jackknife the statistic without one of the observations of each kind
   * @param times how many observations there are of each kind
   * @param level confidence, in (0, 1)
   * @param rule how a quantile is read between two replicates
   * @param correction which replicates count as below the estimate
   * @return the interval, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1), a number is not finite, or the lists differ in length
   */
  public static Outcome<BcaBootstrap> of(
      Replicates replicates,
      double[] jackknife,
      long[] times,
      double level,
      ReplicateQuantile rule,
      BiasCorrection correction) {
    Arguments.insideUnitInterval(level, "level");
    return Jackknife.of(jackknife, times).flatMap(without -> {
      double acceleration = without.acceleration();
      double z0 = NORMAL.inverseCumulativeProbability(replicates.below(correction));
      if (Double.isInfinite(z0)) {
        return Outcome.undefined(Reason.REPLICATES_ONE_SIDED);
      }
      double z = NORMAL.inverseSurvivalProbability((1 - level) / 2);
      if (acceleration * (z0 + z) >= 1 || acceleration * (z0 - z) >= 1) {
        return Outcome.undefined(Reason.ACCELERATION_TOO_LARGE);
      }
      double lower = adjusted(z0, acceleration, -z);
      double upper = adjusted(z0, acceleration, z);
      return Outcome.of(new BcaBootstrap(
          replicates.estimate(),
          replicates.bias(),
          replicates.standardError(),
          z0,
          acceleration,
          lower,
          upper,
          replicates.quantile(lower, rule),
          replicates.quantile(upper, rule)));
    });
  }

  private static double adjusted(double z0, double acceleration, double z) {
    return NORMAL.cumulativeProbability(z0 + (z0 + z) / (1 - acceleration * (z0 + z)));
  }

  static MethodDescription description() {
    return new MethodDescription(
        Method.of("resampling/bootstrap-bca@1")
            .with("bias", BiasCorrection.MID)
            .with("level", 0.95)
            .with("quantile", ReplicateQuantile.HF6),
        "Bias-corrected and accelerated interval of the bootstrap (BCa)",
        "Quantiles of the replicates of a statistic at Phi(z0 + (z0 + z)/(1 - a (z0 + z))): z0 = normal quantile of the share of"
            + " replicates below the estimate (STRICT, or MID with half of the equal ones), a = sum of d^3 / (6 (sum of"
            + " d^2)^(3/2)) for the jackknife differences d, z the normal quantiles of the level.",
        "That of the statistic.",
        "Constant sample: undefined, zero-variance. All replicates on one side of the estimate: replicates-one-sided."
            + " Acceleration too large for the level: acceleration-too-large.",
        "The mean 8.5 of 12, 7, 3, 9, 15, 4, 8, 10: acceleration 0.0087.",
        "Efron (1987), Journal of the American Statistical Association 82:171-185.",
        "Not for fewer than about 30 observations: acceleration and tails are then guessed from too little.");
  }
}
