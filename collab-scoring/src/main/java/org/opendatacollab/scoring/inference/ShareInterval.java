package org.opendatacollab.scoring.inference;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * A share with Wilson's score interval, which keeps its promise for few people and for shares near 0 and 1.
 *
 * <p>For {@code k} of {@code n} and the standard normal quantile {@code z} of the level:
 * <pre>{@code
 *   share  = k / n                                                            in [0, 1], no unit
 *   limits = (k + z^2/2 -+ z sqrt(k (n - k) / n + z^2/4)) / (n + z^2)         in [0, 1]
 * }</pre>
 * The limits are the shares {@code p} from which {@code k / n} lies {@code z} standard errors away, when the standard error
 * is that of {@code p}. There is no correction for continuity.
 *
 * <ul>
 *   <li>None of none: undefined, {@link Reason#NO_VALUES}.
 *   <li>None of n: the lower limit is 0 exactly, the upper is not. All of n: the upper limit is 1 exactly.
 *   <li>The value is k / n, not the middle of the interval, which lies nearer to one half.
 *   <li>The estimate's n is the total.
 * </ul>
 *
 * <p>Example: 1 of 29 at 95 percent: 0.0345, interval 0.0061 to 0.1718.
 *
 * <p>The interval speaks of a larger population from which these people might have come. Of the invited themselves, if that
 * is all the question, the share is a count without uncertainty. Not for answers that depend on each other, such as several
 * of one person. Two shares may differ although their intervals overlap. Immutable and thread-safe.
 *
 * <p>Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22, 209-212; R. G. Newcombe (1998), Two-sided confidence intervals for the single
 * proportion: comparison of seven methods, Statistics in Medicine 17, 857-872, method 3.
 */
public final class ShareInterval implements ScoringMethod<ShareCounts> {
  /** How many of how many. */
  public static final InputKind<ShareCounts> KIND =
      new InputKind<>("count of total", ShareCounts.class);

  private static final ShareInterval WITH_DEFAULTS = new ShareInterval(0.95);

  private final double level;
  private final double z;

  private ShareInterval(double level) {
    this.level = Arguments.insideUnitInterval(level, "level");
    // The upper tail, so that no digits are lost at levels near 1.
    this.z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
  }

  /**
   * Returns the method with a 95 percent interval.
   *
   * @return the method
   */
  public static ShareInterval withDefaults() {
    return WITH_DEFAULTS;
  }

  /**
   * Returns the method with another level.
   *
   * @param newLevel the confidence, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public ShareInterval withLevel(double newLevel) {
    return new ShareInterval(newLevel);
  }

  @Override
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("share/wilson@1").with("level", level),
        "Share with Wilson's score interval",
        "share = k / n; limits (k + z^2/2 -+ z sqrt(k (n - k) / n + z^2/4)) / (n + z^2), z the standard normal quantile of"
            + " the level, no correction for continuity.",
        "0 to 1, no unit; share and limits alike.",
        "0 of 0: undefined, no-values. 0 of n: lower limit 0. n of n: upper limit 1. n is the total.",
        "1 of 29 at level 0.95: 0.0345, interval 0.0061 to 0.1718.",
        "E. B. Wilson (1927), JASA 22, 209-212; R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, method 3.",
        "Not for answers that depend on each other, and not needed where these people are all that is meant. Overlapping"
            + " intervals do not show that two shares are equal.");
  }

  @Override
  public Score score(ShareCounts counts) {
    double k = counts.count();
    double n = counts.total();
    if (counts.total() == 0) {
      return Score.of(Estimate.undefined(Reason.NO_VALUES, 0, method()));
    }
    double upper = (k + z * z / 2 + z * Math.sqrt(k / n * (n - k) + z * z / 4)) / (n + z * z);
    // The product of the limits is k^2 / (n (n + z^2)): no difference of near-equal numbers.
    double lower = k / n * k / (n + z * z) / upper;
    double share = k / n;
    // Rounding must not put the share outside of its interval, nor the interval outside of [0, 1].
    Uncertainty interval = new Uncertainty.Interval(
        IntervalKind.CONFIDENCE,
        Math.min(lower, share),
        counts.count() == counts.total() ? 1 : Math.max(upper, share),
        level,
        counts.population());
    String said = counts.of() + ": " + counts.count() + " of " + counts.total();
    return new Score(
        Estimate.of(share, interval, counts.total(), method()),
        List.of(new Contribution(said, share)));
  }
}
