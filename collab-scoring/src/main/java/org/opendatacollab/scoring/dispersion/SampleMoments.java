package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Mean, sample variance, standard deviation and lag-1 autocorrelation of a series of numbers, read once, for numbers
 * {@code x(1) ... x(n)} with mean {@code m}:
 * <pre>{@code
 *   mean              = sum of x / n                                               in units of x
 *   sample variance   = sum of (x - m)^2 / (n - 1)                                 in units of x squared, 0 or more
 *   autocorrelation   = sum over i > 1 of (x(i) - m)(x(i-1) - m) / sum of (x - m)^2    in [-1, 1], no unit
 * }</pre>
 *
 * <p>What is kept are exact sums of the numbers, their squares and the products of neighbours, so nothing is lost where numbers
 * are large and differ little; each result is rounded once. {@link #plus} puts two series one after the other, and any split
 * gives the same bits as the whole.
 *
 * <ul>
 *   <li>No numbers: everything is undefined, {@link Reason#NO_VALUES}.
 *   <li>One number: mean, least and greatest are there; the others are undefined, {@link Reason#TOO_FEW_VALUES}.
 *   <li>All numbers equal: variance and deviation are 0 exactly; the autocorrelation is undefined,
 *       {@link Reason#ZERO_VARIANCE}.
 *   <li>A {@code double} counts as the binary fraction that it is: 0.1 is a little more than one tenth. Pass
 *       {@code BigDecimal.valueOf(0.1)} where one tenth is meant.
 * </ul>
 *
 * <p>Example: 10000001, 10000003, 10000002 (NIST NumAcc1): mean 10000002, deviation 1, autocorrelation -0.5.
 *
 * <p>Time O(n), with sums that grow with the digits of the numbers: slower than sums of doubles. The
 * autocorrelation needs the numbers in their order in time; the others do not depend on it. Not for ratings of people, whose
 * order means nothing: see {@link CoefficientOfVariation}. Immutable and thread-safe.
 *
 * <p>Source: textbook definitions; NIST Statistical Reference Datasets, univariate summary statistics, whose certified values
 * the tests reproduce.
 */
public final class SampleMoments {
  /** No numbers. */
  public static final SampleMoments ZERO = new Builder().build();

  /** What a reader must know; the results are more than one number. */
  public static final MethodDescription DESCRIPTION = new MethodDescription(
      Method.of("dispersion/sample-moments@1"),
      "Mean, variance and lag-1 autocorrelation of a series",
      "mean m = sum x / n; sample variance sum (x - m)^2 / (n - 1), the deviation its root; autocorrelation"
          + " sum (x(i) - m)(x(i-1) - m) / sum (x - m)^2; from exact sums, rounded once.",
      "Mean and deviation in units of the numbers; variance in squared units, 0 or more; autocorrelation in [-1, 1].",
      "No numbers: undefined, no-values. One: variance, deviation and autocorrelation too-few-values. All equal: variance 0,"
          + " autocorrelation zero-variance.",
      "10000001, 10000003, 10000002: mean 10000002, deviation 1, autocorrelation -0.5.",
      "Textbook definitions; NIST Statistical Reference Datasets (certified values).",
      "Not the autocorrelation of numbers whose order means nothing, such as answers of people.");

  /** Beyond it the variance might be no double. */
  private static final BigDecimal LIMIT = new BigDecimal("1e150");

  private final long n;
  private final BigDecimal sum;
  private final BigDecimal squares;
  private final BigDecimal neighbours;
  private final BigDecimal first;
  private final BigDecimal last;
  private final BigDecimal least;
  private final BigDecimal greatest;

  private SampleMoments(Builder builder) {
    n = builder.n;
    // One form per number, so that equal series are equal however their numbers were written.
    sum = builder.sum.stripTrailingZeros();
    squares = builder.squares.stripTrailingZeros();
    neighbours = builder.neighbours.stripTrailingZeros();
    first = builder.first.stripTrailingZeros();
    last = builder.last.stripTrailingZeros();
    least = builder.least.stripTrailingZeros();
    greatest = builder.greatest.stripTrailingZeros();
  }

  /**
   * Reads decimal numbers.
   *
   * @param values the numbers, in order
   * @return their moments
   * @throws IllegalArgumentException if a number has more than 400 digits or lies outside of [-1e150, 1e150]
   */
  public static SampleMoments of(List<BigDecimal> values) {
    Builder builder = new Builder();
    values.forEach(builder::add);
    return builder.build();
  }

  /**
   * Reads numbers as the binary fractions that they are.
   *
   * @param values the numbers, in order
   * @return their moments
   * @throws IllegalArgumentException if a number is not finite or lies outside of [-1e150, 1e150]
   */
  public static SampleMoments of(double... values) {
    Builder builder = new Builder();
    for (double value : values) {
      builder.add(value);
    }
    return builder.build();
  }

  /**
   * Puts another series after this one.
   *
   * @param next the numbers that follow
   * @return the moments of both
   */
  public SampleMoments plus(SampleMoments next) {
    return new Builder().combine(this).combine(next).build();
  }

  /**
   * Returns how many numbers there are.
   *
   * @return the count
   */
  public long n() {
    return n;
  }

  /**
   * Returns the least number.
   *
   * @return the least, or why there is none
   */
  public Outcome<Double> min() {
    return n == 0 ? Outcome.undefined(Reason.NO_VALUES) : Outcome.of(least.doubleValue());
  }

  /**
   * Returns the greatest number.
   *
   * @return the greatest, or why there is none
   */
  public Outcome<Double> max() {
    return n == 0 ? Outcome.undefined(Reason.NO_VALUES) : Outcome.of(greatest.doubleValue());
  }

  /**
   * Returns the mean.
   *
   * @return the mean, or why there is none
   */
  public Outcome<Double> mean() {
    return n == 0
        ? Outcome.undefined(Reason.NO_VALUES)
        : Outcome.of(Decimals.divide(sum, BigDecimal.valueOf(n)));
  }

  /**
   * Returns the sample variance, which divides by n - 1.
   *
   * @return the variance, or why there is none
   */
  public Outcome<Double> sampleVariance() {
    return exactVariance().map(BigDecimal::doubleValue);
  }

  /**
   * Returns the root of the sample variance.
   *
   * @return the standard deviation, or why there is none
   */
  public Outcome<Double> standardDeviation() {
    return exactVariance().map(variance -> variance.sqrt(MathContext.DECIMAL128).doubleValue());
  }

  /**
   * Returns the correlation of each number with the one before it.
   *
   * @return the autocorrelation at lag 1, or why there is none
   */
  public Outcome<Double> autocorrelation() {
    if (n < 2) {
      return Outcome.undefined(n == 0 ? Reason.NO_VALUES : Reason.TOO_FEW_VALUES);
    }
    BigDecimal deviations = deviations();
    if (deviations.signum() == 0) {
      return Outcome.undefined(Reason.ZERO_VARIANCE);
    }
    // Both sums times n^2, the mean written as sum / n.
    BigDecimal count = BigDecimal.valueOf(n);
    BigDecimal inner = sum.add(sum).subtract(first).subtract(last);
    BigDecimal products = neighbours
        .multiply(count)
        .multiply(count)
        .subtract(count.multiply(sum).multiply(inner))
        .add(BigDecimal.valueOf(n - 1).multiply(sum).multiply(sum));
    return Outcome.of(Decimals.divide(products, count.multiply(deviations)));
  }

  private Outcome<BigDecimal> exactVariance() {
    if (n < 2) {
      return Outcome.undefined(n == 0 ? Reason.NO_VALUES : Reason.TOO_FEW_VALUES);
    }
    BigInteger divisor = BigInteger.valueOf(n).multiply(BigInteger.valueOf(n - 1));
    return Outcome.of(deviations().divide(new BigDecimal(divisor), MathContext.DECIMAL128));
  }

  /** n times the sum of squared deviations from the mean. */
  private BigDecimal deviations() {
    return BigDecimal.valueOf(n).multiply(squares).subtract(sum.multiply(sum));
  }

  /** Says whether the same sums were kept: of the same numbers, or of others that no result here tells apart. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SampleMoments that
        && n == that.n
        && sum.equals(that.sum)
        && squares.equals(that.squares)
        && neighbours.equals(that.neighbours)
        && first.equals(that.first)
        && last.equals(that.last)
        && least.equals(that.least)
        && greatest.equals(that.greatest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(n, sum, squares, neighbours, first, last, least, greatest);
  }

  /** Returns how many numbers there are, and no number. */
  @Override
  public String toString() {
    return "SampleMoments of " + n + " numbers";
  }

  /** Takes numbers one by one. Not for several threads: give each its own and combine them in order. */
  public static final class Builder {
    private long n;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal squares = BigDecimal.ZERO;
    private BigDecimal neighbours = BigDecimal.ZERO;
    private BigDecimal first = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal greatest = BigDecimal.ZERO;

    /** Starts without numbers. */
    public Builder() {}

    /**
     * Adds a decimal number.
     *
     * @param value the number
     * @return this
     * @throws IllegalArgumentException if it has more than 400 digits or lies outside of [-1e150, 1e150]
     */
    public Builder add(BigDecimal value) {
      return addChecked(Decimals.checkSize(value, "value"));
    }

    /**
     * Adds a number as the binary fraction that it is.
     *
     * @param value the number
     * @return this
     * @throws IllegalArgumentException if it is not finite or lies outside of [-1e150, 1e150]
     */
    public Builder add(double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("value must be finite, is not at index " + n);
      }
      return addChecked(new BigDecimal(value));
    }

    private Builder addChecked(BigDecimal value) {
      if (value.abs().compareTo(LIMIT) > 0) {
        throw new IllegalArgumentException(
            "value must be in [-1e150, 1e150], is not at index " + n);
      }
      if (n == 0) {
        first = value;
        least = value;
        greatest = value;
      } else {
        neighbours = neighbours.add(last.multiply(value));
        least = least.min(value);
        greatest = greatest.max(value);
      }
      last = value;
      sum = sum.add(value);
      squares = squares.add(value.multiply(value));
      n++;
      return this;
    }

    /**
     * Adds the numbers of another series after those that are here.
     *
     * @param next the numbers that follow
     * @return this
     */
    public Builder combine(SampleMoments next) {
      if (next.n == 0) {
        return this;
      }
      if (n == 0) {
        first = next.first;
        least = next.least;
        greatest = next.greatest;
      } else {
        neighbours = neighbours.add(last.multiply(next.first));
        least = least.min(next.least);
        greatest = greatest.max(next.greatest);
      }
      neighbours = neighbours.add(next.neighbours);
      last = next.last;
      sum = sum.add(next.sum);
      squares = squares.add(next.squares);
      n = Math.addExact(n, next.n);
      return this;
    }

    /**
     * Returns the moments of the numbers so far.
     *
     * @return an immutable snapshot
     */
    public SampleMoments build() {
      return new SampleMoments(this);
    }
  }
}
