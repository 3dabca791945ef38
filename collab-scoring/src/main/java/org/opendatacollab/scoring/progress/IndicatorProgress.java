package org.opendatacollab.scoring.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * How much of the way from its baseline to its target an indicator has gone.
 *
 * <pre>{@code
 *   share = (actual - baseline) / (target - baseline)      no unit; 0 at the baseline, 1 at the target
 * }</pre>
 * The same formula serves a target above and a target below the baseline. The unclamped share is negative where things got
 * worse and above 1 beyond the target; the clamped share is cut off at 0 and 1. Publish the unclamped one, or both: a
 * clamped 0 hides that things got worse.
 *
 * <ul>
 *   <li>A number is missing: undefined, {@link Reason#NO_BASELINE}, {@link Reason#NO_TARGET} or {@link Reason#NO_ACTUAL},
 *       in this order.
 *   <li>Target and baseline equal: undefined, {@link Reason#TARGET_EQUALS_BASELINE}, whatever the actual is.
 *   <li>n is 1 if there is an actual, else 0. The arithmetic is exact and rounded once.
 * </ul>
 *
 * <p>Example: a drop-out rate of 8 percent that should fall to 4 and stands at 5: (5 - 8) / (4 - 8) = 0.75. At 9 it has
 * gone -0.25 of the way, clamped 0.
 *
 * <p>Not for indicators that should stay within a range, nor as evidence that the plan caused the change: it compares with
 * the baseline only.
 *
 * <p>Source: the share of the planned change that was achieved, over the baseline, target and actual of IATI 2.03
 * ({@code result/indicator/period}), which defines these three and no formula. Immutable and thread-safe.
 */
public final class IndicatorProgress implements ScoringMethod<IndicatorReading> {
  /** Baseline, target and actual of one indicator. */
  public static final InputKind<IndicatorReading> KIND =
      new InputKind<>("indicator reading", IndicatorReading.class);

  private static final IndicatorProgress UNCLAMPED = new IndicatorProgress(false);
  private static final IndicatorProgress CLAMPED = new IndicatorProgress(true);

  private final boolean clamped;
  private final MethodDescription description;

  private IndicatorProgress(boolean clamped) {
    this.clamped = clamped;
    this.description = new MethodDescription(
        Method.of("progress/indicator@1").with("clamped", clamped),
        "Share of the way from baseline to target",
        "(actual - baseline) / (target - baseline), for targets above and below the baseline alike; with clamped=true cut"
            + " off at 0 and 1.",
        "0 at the baseline, 1 at the target, no unit; unclamped also below 0 (worse than at the start) and above 1.",
        "Missing number: undefined, no-baseline, no-target or no-actual. Target equal to baseline: undefined,"
            + " target-equals-baseline. n is 1 if there is an actual.",
        "Baseline 8, target 4, actual 5: (5 - 8) / (4 - 8) = 0.75; actual 9: -0.25, clamped 0.",
        "Share of the planned change achieved, over baseline, target and actual as in IATI 2.03"
            + " result/indicator/period, which gives no formula.",
        "Not for indicators that should stay within a range, and no evidence of cause: it compares with the baseline"
            + " only.");
  }

  /**
   * Returns the method that goes below 0 and above 1.
   *
   * @return the method
   */
  public static IndicatorProgress unclamped() {
    return UNCLAMPED;
  }

  /**
   * Returns the method that is cut off at 0 and 1.
   *
   * @return the method
   */
  public static IndicatorProgress clamped() {
    return CLAMPED;
  }

  @Override
  public MethodDescription description() {
    return description;
  }

  @Override
  public Score score(IndicatorReading reading) {
    int n = reading.actual().isPresent() ? 1 : 0;
    Optional<Reason> undefined = undefined(reading);
    if (undefined.isPresent()) {
      return Score.of(Estimate.undefined(undefined.orElseThrow(), n, method()));
    }
    BigDecimal baseline = reading.baseline().orElseThrow();
    BigDecimal target = reading.target().orElseThrow();
    BigDecimal actual = reading.actual().orElseThrow();
    BigFraction share = Decimals.fraction(actual.subtract(baseline))
        .divide(Decimals.fraction(target.subtract(baseline)));
    if (clamped) {
      share = share.signum() < 0
          ? BigFraction.ZERO
          : share.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : share;
    }
    double value = share.doubleValue();
    String said = "actual " + actual.toPlainString() + " between baseline "
        + baseline.toPlainString() + " and target " + target.toPlainString();
    return new Score(
        Estimate.of(
            value, new Uncertainty.None("the three numbers are taken as exact"), n, method()),
        List.of(new Contribution(said, value)));
  }

  private static Optional<Reason> undefined(IndicatorReading reading) {
    if (reading.baseline().isEmpty()) {
      return Optional.of(Reason.NO_BASELINE);
    }
    if (reading.target().isEmpty()) {
      return Optional.of(Reason.NO_TARGET);
    }
    if (reading.direction().isEmpty()) {
      return Optional.of(Reason.TARGET_EQUALS_BASELINE);
    }
    return reading.actual().isEmpty() ? Optional.of(Reason.NO_ACTUAL) : Optional.empty();
  }
}
