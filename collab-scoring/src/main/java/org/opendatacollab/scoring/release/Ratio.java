package org.opendatacollab.scoring.release;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact fraction, kept as written: {@code 24/8} shows that it is the sum 24 of 8 answers. Equality is of what is written;
 * {@link #compareTo} is of value, so the order is not consistent with equals.
 *
 * @param numerator the numerator
 * @param denominator the denominator, positive
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
  private static final int MAX_LENGTH = 40;

  /**
   * Checks.
   *
   * @param numerator the numerator
   * @param denominator the denominator
   * @throws IllegalArgumentException if the denominator is not positive
   */
  public Ratio {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator must be positive, got " + denominator);
    }
  }

  /**
   * Returns a fraction.
   *
   * @param numerator the numerator
   * @param denominator the denominator, positive
   * @return the fraction
   * @throws IllegalArgumentException if the denominator is not positive
   */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Returns the fraction that a text stands for.
   *
   * @param text a fraction such as {@code 24/8} or a decimal such as {@code 3.25}, of at most 40 characters
   * @return the fraction; a decimal becomes one over a power of ten
   * @throws IllegalArgumentException if the text is neither; the message does not repeat it
   */
  public static Ratio parse(String text) {
    if (!text.matches("-?[0-9]+(/[0-9]+|\\.[0-9]+)?") || text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "must be a fraction such as 24/8 or a decimal such as 3.25 (value not repeated)");
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new Ratio(
          new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
    BigDecimal decimal = new BigDecimal(text);
    return new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * Returns the nearest double.
   *
   * @return the value to 17 digits
   */
  public double doubleValue() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
        .doubleValue();
  }

  /**
   * Returns the value rounded to a number of decimals.
   *
   * @param decimals how many
   * @param mode which way; the ends of a range are rounded outward
   * @return the rounded value
   */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Ratio minus(Ratio other) {
    return plus(new Ratio(other.numerator.negate(), other.denominator));
  }

  Ratio times(long factor) {
    return new Ratio(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  Ratio over(long divisor) {
    return new Ratio(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns {@code numerator/denominator}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
