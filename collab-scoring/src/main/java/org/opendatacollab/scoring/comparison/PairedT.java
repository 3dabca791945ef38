package org.opendatacollab.scoring.comparison;

import java.util.Optional;
import org.apache.commons.statistics.inference.TTest;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Student's t test of the mean change of pairs, with its interval. With differences d = after - before of n pairs:
 * <pre>{@code
 *   t = mean(d) / (sd(d) / sqrt(n)),  n - 1 degrees of freedom
 * }</pre>
 *
 * <ul>
 *   <li>Fewer than two pairs: undefined, {@link Reason#TOO_FEW_PAIRS}.
 *   <li>All changed by the same amount: mean and standard deviation are given, the test is undefined,
 *       {@link Reason#ZERO_VARIANCE}.
 * </ul>
 *
 * <p>Example: differences 1, -1, 1, 2: mean 0.75, sd 1.2583, t 1.1921, p 0.3189, 95 percent interval -1.2522 to 2.7522.
 *
 * <p>Not for few answers on a short scale: see {@code PairedChange.mean} for an interval that keeps its promise there. Test by
 * Apache Commons Statistics on exact sums.
 *
 * <p>Source: Student (1908), The probable error of a mean, Biometrika 6, 1-25.
 *
 * @param n pairs of which both values are known
 * @param meanDifference mean of after minus before
 * @param sdDifference its sample standard deviation
 * @param test the test, empty if undefined
 * @param reason why there is no test, empty if there is one
 */
public record PairedT(
    int n,
    double meanDifference,
    double sdDifference,
    Optional<StudentTest> test,
    Optional<Reason> reason) {
  /**
   * Tests.
   *
   * @param values the pairs
   * @param level confidence of the interval, in (0, 1)
   * @return the mean change and its test, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1), or a value has more than 75 digits before or after the
   *     point
   */
  public static Outcome<PairedT> of(PairedValues values, double level) {
    Arguments.insideUnitInterval(level, "level");
    int n = values.size();
    if (n < 2) {
      return Outcome.undefined(Reason.TOO_FEW_PAIRS);
    }
    Moments moments = Moments.of(values.differences());
    double mean = moments.mean();
    double variance = moments.sampleVariance();
    if (moments.constant()) {
      return Outcome.of(
          new PairedT(n, mean, 0, Optional.empty(), Optional.of(Reason.ZERO_VARIANCE)));
    }
    StudentTest test = StudentTest.of(
        TTest.withDefaults().test(mean, variance, n), mean, Math.sqrt(variance / n), level);
    return Outcome.of(
        new PairedT(n, mean, Math.sqrt(variance), Optional.of(test), Optional.empty()));
  }
}
