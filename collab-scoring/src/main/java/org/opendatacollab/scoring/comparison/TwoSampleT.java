package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Student's and Welch's t tests of the difference of two means, first minus second, with its interval:
 * <pre>{@code
 *   t = difference / standard error
 *   Student: standard error^2 = ((m - 1) s1^2 + (n - 1) s2^2) / (m + n - 2) (1/m + 1/n),  m + n - 2 degrees of freedom
 *   Welch:   standard error^2 = s1^2 / m + s2^2 / n,  Satterthwaite's degrees of freedom
 * }</pre>
 *
 * <ul>
 *   <li>A group of fewer than two: undefined, {@link Reason#TOO_FEW_OBSERVATIONS}.
 *   <li>No variance in either group: means are given, the test is undefined, {@link Reason#ZERO_VARIANCE}.
 * </ul>
 *
 * <p>Example: 1, 2, 3 against 7, 8, 9: both t = -7.3485 with 4 degrees of freedom, p = 0.0018.
 *
 * <p>Not for few answers on a short scale: see {@code GroupDifference.mean} for an interval that keeps its promise there. Tests by
 * Apache Commons Statistics on exact sums.
 *
 * <p>Source: Student (1908), Biometrika 6, 1-25; B. L. Welch (1947), The generalization of Student's problem when several
 * different population variances are involved, Biometrika 34, 28-35.
 *
 * @param meanFirst mean of the first group
 * @param meanSecond mean of the second group
 * @param difference first minus second
 * @param test the test, empty if undefined
 * @param reason why there is no test, empty if there is one
 */
public record TwoSampleT(
    double meanFirst,
    double meanSecond,
    double difference,
    Optional<StudentTest> test,
    Optional<Reason> reason) {
  /** What is taken for granted of the variances. */
  public enum Variances {
    /** Student's test: they are equal. */
    EQUAL,
    /** Welch's test: they may differ. */
    FREE
  }

  /**
   * Tests.
   *
   * @param ratings the values of the two groups
   * @param variances what is taken for granted of the variances
   * @param level confidence of the interval, in (0, 1)
   * @return the means and their test, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1), a count is not whole, or a value has more than 75 digits
   *     before or after the point
   */
  public static Outcome<TwoSampleT> of(TwoGroupRatings ratings, Variances variances, double level) {
    Arguments.insideUnitInterval(level, "level");
    WholeGroups groups = WholeGroups.of(ratings);
    if (groups.lacksTwoEach().isPresent()) {
      return Outcome.undefined(groups.lacksTwoEach().get());
    }
    Moments first = groups.firstMoments();
    Moments second = groups.secondMoments();
    double difference = difference(first, second);
    if (first.constant() && second.constant()) {
      return Outcome.of(new TwoSampleT(
          first.mean(),
          second.mean(),
          difference,
          Optional.empty(),
          Optional.of(Reason.ZERO_VARIANCE)));
    }
    boolean equal = variances == Variances.EQUAL;
    double error = equal
        ? pooledVariance(first, second) * (1.0 / first.n() + 1.0 / second.n())
        : first.sampleVariance() / first.n() + second.sampleVariance() / second.n();
    TTest.Result result = TTest.withDefaults()
        .with(equal ? DataDispersion.HOMOSCEDASTIC : DataDispersion.HETEROSCEDASTIC)
        .test(
            first.mean(),
            first.sampleVariance(),
            first.n(),
            second.mean(),
            second.sampleVariance(),
            second.n());
    return Outcome.of(new TwoSampleT(
        first.mean(),
        second.mean(),
        difference,
        Optional.of(StudentTest.of(result, difference, Math.sqrt(error), level)),
        Optional.empty()));
  }

  /** Exact until the last rounding. */
  static double difference(Moments first, Moments second) {
    BigDecimal sizeFirst = BigDecimal.valueOf(first.n());
    BigDecimal sizeSecond = BigDecimal.valueOf(second.n());
    return Decimals.divide(
        first.sum().multiply(sizeSecond).subtract(second.sum().multiply(sizeFirst)),
        sizeFirst.multiply(sizeSecond));
  }

  static double pooledVariance(Moments first, Moments second) {
    return (first.deviations() + second.deviations()) / (first.n() + second.n() - 2);
  }
}
