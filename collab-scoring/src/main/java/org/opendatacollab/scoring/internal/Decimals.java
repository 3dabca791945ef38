package org.opendatacollab.scoring.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact decimals, which are rounded once: equal shares are then equal whatever they are shares of. */
public final class Decimals {
  /** Enough for an exact quotient to be rounded to a double as if once. */
  private static final MathContext DIVISION = MathContext.DECIMAL128;

  /** A number such as 1e999999999 would fill the memory when it is added to 1. */
  private static final int MAX_EXPONENT = 400;

  private Decimals() {}

  /**
   * Refuses a number that would fill the memory.
   *
   * @param number the number
   * @param name what it is
   * @return the number
   * @throws IllegalArgumentException if it has more than 400 digits, before or after the point
   */
  public static BigDecimal checkSize(BigDecimal number, String name) {
    if (Math.abs((long) number.scale()) > MAX_EXPONENT || number.precision() > MAX_EXPONENT) {
      throw new IllegalArgumentException(
          name + " must hold numbers of at most " + MAX_EXPONENT + " digits");
    }
    return number;
  }

  /**
   * Checks and copies counts, which may be weights and need not be whole.
   *
   * @param counts the counts
   * @param size how many there must be
   * @param name what they are
   * @return the copy
   * @throws IllegalArgumentException if there are more or fewer, or one is negative
   */
  public static List<BigDecimal> counts(List<BigDecimal> counts, int size, String name) {
    Objects.requireNonNull(counts, name);
    if (counts.size() != size) {
      throw new IllegalArgumentException(name + " must have one count per value of the scale ("
          + size + "), got " + counts.size());
    }
    for (int i = 0; i < size; i++) {
      if (checkSize(counts.get(i), name).signum() < 0) {
        throw new IllegalArgumentException(name + " must not be negative at index " + i);
      }
    }
    return List.copyOf(counts);
  }

  /**
   * Checks and copies the values of a scale.
   *
   * @param scale the values
   * @return the copy
   * @throws IllegalArgumentException if they do not strictly ascend
   */
  public static List<BigDecimal> ascending(List<BigDecimal> scale) {
    Objects.requireNonNull(scale, "scale");
    for (int i = 0; i < scale.size(); i++) {
      checkSize(scale.get(i), "scale");
      if (i > 0 && scale.get(i - 1).compareTo(scale.get(i)) >= 0) {
        throw new IllegalArgumentException("scale must ascend, does not at index " + i);
      }
    }
    return List.copyOf(scale);
  }

  /**
   * Returns numbers as the shortest decimals that they print as: 0.3 is three tenths.
   *
   * @param numbers the numbers
   * @param name what they are
   * @return the decimals, in the same order
   * @throws IllegalArgumentException if one is not finite
   */
  public static List<BigDecimal> of(double[] numbers, String name) {
    BigDecimal[] decimals = new BigDecimal[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      if (!Double.isFinite(numbers[i])) {
        throw new IllegalArgumentException(name + " must be finite, is not at index " + i);
      }
      decimals[i] = BigDecimal.valueOf(numbers[i]);
    }
    return List.of(decimals);
  }

  /**
   * Returns a sum.
   *
   * @param numbers the numbers
   * @return their exact sum
   */
  public static BigDecimal total(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Returns a quotient.
   *
   * @param numerator what is divided
   * @param denominator by what, not zero
   * @return the nearest double
   */
  public static double divide(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, DIVISION).doubleValue();
  }

  /**
   * Returns a decimal number as an exact fraction.
   *
   * @param number the number
   * @return the fraction
   */
  public static BigFraction fraction(BigDecimal number) {
    return number.scale() > 0
        ? BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
        : BigFraction.of(number.toBigIntegerExact());
  }
}
