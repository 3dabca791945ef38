package org.opendatacollab.scoring.inference;

import java.util.List;
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
 * A share with an interval that keeps its promise for few people: {@link #wilson() Wilson's} score interval, that of
 * {@link #jeffreys() Jeffreys} or that of {@link #clopperPearson() Clopper and Pearson}.
 *
 * <p>For {@code k} of {@code n}, {@code t} half of what the level leaves to 1, and the standard normal quantile {@code z} of
 * {@code 1 - t}:
 * <pre>{@code
 *   share  = k / n                                                            in [0, 1], no unit
 *   Wilson           (k + z^2/2 -+ z sqrt(k (n - k) / n + z^2/4)) / (n + z^2)
 *   Jeffreys         quantiles t and 1 - t of Beta(k + 1/2, n - k + 1/2); 0 if k = 0, 1 if k = n
 *   Clopper-Pearson  quantile t of Beta(k, n - k + 1), quantile 1 - t of Beta(k + 1, n - k); 0 if k = 0, 1 if k = n
 * }</pre>
 * Wilson's limits are the shares {@code p} from which {@code k / n} lies {@code z} standard errors away, when the standard error
 * is that of {@code p}. There is no correction for continuity.
 *
 * <p>Where the population has an end, of {@code N} people ({@link ShareCounts#eligible}), {@code n} of whom were counted:
 * <ul>
 *   <li>Wilson: {@code z^2} times {@code (N - n) / (N - 1)}, as the variance without replacement (Cochran 1977, theorem 3.2).
 *   <li>Jeffreys: those not counted have the Beta-binomial distribution that follows from the same posterior (Ericson 1969).
 *   <li>Clopper-Pearson: the least and the greatest number in the population under which as many, or as few, have a
 *       hypergeometric probability above {@code t} (Buonaccorsi 1987).
 * </ul>
 * If all were counted the interval is the share alone.
 *
 * <ul>
 *   <li>None of none: undefined, {@link Reason#NO_VALUES}.
 *   <li>None of n: the lower limit is 0 exactly, the upper is not. All of n: the upper limit is 1 exactly.
 *   <li>The value is k / n, not the middle of the interval, which lies nearer to one half.
 *   <li>The estimate's n is the total.
 * </ul>
 *
 * <p>Example: 1 of 29 at 95 percent: 0.0345; Wilson 0.0061 to 0.1718, Jeffreys 0.0037 to 0.1501, Clopper-Pearson 0.0009 to
 * 0.1776.
 *
 * <p>Which: Clopper-Pearson never covers less than its level says, and is wide. Wilson and Jeffreys cover at it on average;
 * Jeffreys is the narrowest near 0 and 1. For shares below one in twenty both can cover much less: see {@code docs/coverage.md}.
 *
 * <p>Not for answers that depend on each other, such as several of one person. Two shares may differ although their intervals
 * overlap. Immutable and thread-safe.
 *
 * <p>Source: E. B. Wilson (1927), Journal of the American Statistical Association 22, 209-212; L. D. Brown, T. T. Cai and A.
 * DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16, 101-133; C. J. Clopper and E. S.
 * Pearson (1934), Biometrika 26, 404-413; R. G. Newcombe (1998), Statistics in Medicine 17, 857-872; W. G. Cochran (1977),
 * Sampling Techniques, 3rd edition; W. A. Ericson (1969), Journal of the Royal Statistical Society B 31, 195-233; J. P.
 * Buonaccorsi (1987), The American Statistician 41, 215-218.
 */
public final class ShareInterval implements ScoringMethod<ShareCounts> {
  /** How many of how many. */
  public static final InputKind<ShareCounts> KIND =
      new InputKind<>("count of total", ShareCounts.class);

  private enum Variant {
    WILSON("share/wilson@1", "Share with Wilson's score interval"),
    JEFFREYS("share/jeffreys@1", "Share with Jeffreys' interval"),
    CLOPPER_PEARSON("share/clopper-pearson@1", "Share with Clopper and Pearson's exact interval");

    private final String id;
    private final String title;

    Variant(String id, String title) {
      this.id = id;
      this.title = title;
    }
  }

  private static final double LEVEL = 0.95;

  private final Variant variant;
  private final double level;

  private ShareInterval(Variant variant, double level) {
    this.variant = variant;
    this.level = Arguments.insideUnitInterval(level, "level");
  }

  /**
   * Returns the method of choice, Wilson's, with a 95 percent interval.
   *
   * @return the method
   */
  public static ShareInterval withDefaults() {
    return wilson();
  }

  /**
   * Returns Wilson's method with a 95 percent interval.
   *
   * @return the method
   */
  public static ShareInterval wilson() {
    return new ShareInterval(Variant.WILSON, LEVEL);
  }

  /**
   * Returns Jeffreys' method with a 95 percent interval, which is credible.
   *
   * @return the method
   */
  public static ShareInterval jeffreys() {
    return new ShareInterval(Variant.JEFFREYS, LEVEL);
  }

  /**
   * Returns Clopper and Pearson's method with a 95 percent interval.
   *
   * @return the method
   */
  public static ShareInterval clopperPearson() {
    return new ShareInterval(Variant.CLOPPER_PEARSON, LEVEL);
  }

  /**
   * Returns the method with another level.
   *
   * @param newLevel the confidence or credibility, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public ShareInterval withLevel(double newLevel) {
    return new ShareInterval(variant, newLevel);
  }

  @Override
  public MethodDescription description() {
    return new MethodDescription(
        Method.of(variant.id).with("level", level),
        variant.title,
        "share = k / n; t = (1 - level) / 2. "
            + switch (variant) {
              case WILSON ->
                "Limits (k + z^2/2 -+ z sqrt(k (n - k) / n + z^2/4)) / (n + z^2), z the standard normal quantile of"
                    + " 1 - t, no correction for continuity. Of a population of N, z^2 is multiplied by (N - n) / (N - 1).";
              case JEFFREYS ->
                "Limits: quantiles t and 1 - t of Beta(k + 1/2, n - k + 1/2). Of a population of N: those of"
                    + " (k + K) / N, K Beta-binomial with the same Beta over the N - n not counted.";
              case CLOPPER_PEARSON ->
                "Limits: quantile t of Beta(k, n - k + 1) and 1 - t of Beta(k + 1, n - k). Of a population"
                    + " of N: the least and greatest number K / N under which k or more, k or fewer, have a hypergeometric"
                    + " probability above t.";
            },
        "0 to 1, no unit; share and limits alike.",
        "0 of 0: undefined, no-values. 0 of n: lower limit 0. n of n: upper limit 1. All of a population counted: the share"
            + " alone. n is the total.",
        "1 of 29 at level 0.95: 0.0345, interval "
            + switch (variant) {
              case WILSON -> "0.0061 to 0.1718";
              case JEFFREYS -> "0.0037 to 0.1501";
              case CLOPPER_PEARSON -> "0.0009 to 0.1776";
            }
            + ".",
        switch (variant) {
          case WILSON ->
            "E. B. Wilson (1927), JASA 22, 209-212; R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, method"
                + " 3; finite populations: Cochran (1977), Sampling Techniques, theorem 3.2.";
          case JEFFREYS ->
            "Brown, Cai and DasGupta (2001), Statistical Science 16, 101-133; finite populations: Ericson (1969),"
                + " Journal of the Royal Statistical Society B 31, 195-233.";
          case CLOPPER_PEARSON ->
            "Clopper and Pearson (1934), Biometrika 26, 404-413; finite populations: Buonaccorsi (1987), The"
                + " American Statistician 41, 215-218.";
        },
        "Not for answers that depend on each other. Overlapping intervals do not show that two shares are equal."
            + switch (variant) {
              case WILSON, JEFFREYS ->
                " Not where it must cover for shares below one in twenty: Clopper and Pearson's does.";
              case CLOPPER_PEARSON -> " Wider than it need be on average.";
            });
  }

  @Override
  public Score score(ShareCounts counts) {
    if (counts.total() == 0) {
      return Score.of(Estimate.undefined(Reason.NO_VALUES, 0, method()));
    }
    double share = (double) counts.count() / counts.total();
    String said = counts.of() + ": " + counts.count() + " of " + counts.total();
    return new Score(
        Estimate.of(share, interval(counts, share), counts.total(), method()),
        List.of(new Contribution(said, share)));
  }

  private Uncertainty interval(ShareCounts counts, double share) {
    ShareLimits limits = limits(counts, share);
    // Rounding must not put the share outside of its interval.
    return new Uncertainty.Interval(
        variant == Variant.JEFFREYS ? IntervalKind.CREDIBLE : IntervalKind.CONFIDENCE,
        Math.min(limits.lower(), share),
        Math.max(limits.upper(), share),
        level,
        counts.eligible().isPresent()
            ? counts.population() + " (" + counts.eligible().getAsLong() + " in all)"
            : counts.population());
  }

  private ShareLimits limits(ShareCounts counts, double share) {
    if (counts.eligible().isPresent() && counts.eligible().getAsLong() == counts.total()) {
      return new ShareLimits(share, share);
    }
    double tail = (1 - level) / 2;
    return switch (variant) {
      case WILSON -> ShareLimits.wilson(counts, tail);
      case JEFFREYS -> ShareLimits.jeffreys(counts, tail);
      case CLOPPER_PEARSON -> ShareLimits.clopperPearson(counts, tail);
    };
  }
}
