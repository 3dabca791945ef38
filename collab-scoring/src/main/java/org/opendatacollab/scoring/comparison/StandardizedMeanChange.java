package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Mean change in units of the standard deviation before, corrected for bias. With n pairs, correlation r of before and after
 * and Hedges' correction J:
 * <pre>{@code
 *   g        = J(n - 1) (mean after - mean before) / sd before
 *   variance = 2 (1 - r) / n + g^2 / (2 n)
 *   J(m)     = gamma(m/2) / (sqrt(m/2) gamma((m - 1)/2))
 * }</pre>
 * with a normal interval.
 *
 * <ul>
 *   <li>Fewer than three pairs: undefined, {@link Reason#TOO_FEW_PAIRS}: J(1) is 0.
 *   <li>All the same before, or all the same after: undefined, {@link Reason#ZERO_VARIANCE}.
 * </ul>
 *
 * <p>Example: before 3, 5, 4, 1, after 4, 4, 5, 3: r = 0.7171, g = 0.3178, 95 percent interval -0.4515 to 1.0871.
 *
 * <p>Made to be pooled over initiatives with unlike scales. Not for a short scale where the change itself is understood.
 *
 * <p>Source: B. J. Becker (1988), Synthesizing standardized mean-change measures, British Journal of Mathematical and
 * Statistical Psychology 41, 257-278 (SMCR in the metafor package).
 *
 * @param n pairs of which both values are known
 * @param correlation Pearson's correlation of before and after
 * @param g the standardised change; positive if values rose
 * @param variance its large-sample variance
 * @param lower lower limit
 * @param upper upper limit
 */
public record StandardizedMeanChange(
    int n, double correlation, double g, double variance, double lower, double upper) {
  private static final int FEWEST = 3;

  /**
   * Computes.
   *
   * @param values the pairs
   * @param level confidence of the interval, in (0, 1)
   * @return the change, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1), or a value has more than 75 digits before or after the
   *     point
   */
  public static Outcome<StandardizedMeanChange> of(PairedValues values, double level) {
    Arguments.insideUnitInterval(level, "level");
    int n = values.size();
    if (n < FEWEST) {
      return Outcome.undefined(Reason.TOO_FEW_PAIRS);
    }
    Moments before = Moments.of(values.before());
    Moments after = Moments.of(values.after());
    if (before.constant() || after.constant()) {
      return Outcome.undefined(Reason.ZERO_VARIANCE);
    }
    BigDecimal size = BigDecimal.valueOf(n);
    BigDecimal products = BigDecimal.ZERO;
    for (int i = 0; i < n; i++) {
      products = products.add(values.before().get(i).multiply(values.after().get(i)));
    }
    BigDecimal covariation = products.multiply(size).subtract(before.sum().multiply(after.sum()));
    // The square is exact, so that equal changes of all give exactly 1.
    double square = Decimals.divide(
        covariation.multiply(covariation), before.scatter().multiply(after.scatter()));
    double r = covariation.signum() * Math.sqrt(square);
    double change = Decimals.divide(after.sum().subtract(before.sum()), size);
    double g = EffectSizeInterval.correction(n - 1.0) * change / Math.sqrt(before.sampleVariance());
    double variance = 2 * (1 - r) / n + g * g / (2.0 * n);
    double width = EffectSizeInterval.width(variance, level);
    return Outcome.of(new StandardizedMeanChange(n, r, g, variance, g - width, g + width));
  }
}
