package org.opendatacollab.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact decimal number: an indicator's value, a sample size, an effort. What is written is what is kept; no rounding
 * to binary ever happens, and equal numbers are equal whatever their spelling ({@code 1.50} equals {@code 1.5}).
 *
 * <p>At most {@value #MAX_DIGITS} significant digits and an exponent between -{@value #MAX_DIGITS} and
 * {@value #MAX_DIGITS}, so that no short text can stand for a number that fills the memory.
 *
 * @param value the number, without trailing zeros
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
  /** The most significant digits, and the largest exponent either way. */
  public static final int MAX_DIGITS = 40;

  /** The rule about digits and exponents. */
  public static final String DIGITS = "digits";

  /** Zero. */
  public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

  /**
   * Checks and normalises.
   *
   * @param value the number
   * @throws IllegalArgumentException if it has too many digits or too large an exponent
   */
  public Quantity {
    Objects.requireNonNull(value, "value");
    value = normalised(value, "number");
  }

  /**
   * Returns the number that a decimal text stands for.
   *
   * @param decimal the text, such as {@code "12.5"}
   * @return the number
   * @throws IllegalArgumentException if the text is not a decimal number in range
   */
  public static Quantity of(String decimal) {
    return new Quantity(new BigDecimal(decimal));
  }

  /**
   * Returns a whole number.
   *
   * @param whole the number
   * @return the number
   */
  public static Quantity of(long whole) {
    return new Quantity(BigDecimal.valueOf(whole));
  }

  /**
   * Returns this number if it is not negative.
   *
   * @param name what it measures
   * @return this
   * @throws IllegalArgumentException if it is negative
   */
  public Quantity notNegative(String name) {
    Checks.check(value.signum() >= 0, name + " must not be negative, got " + this);
    return this;
  }

  static BigDecimal normalised(BigDecimal value, String name) {
    // Precision and scale first: they cost nothing, while comparing or expanding 1e999999999 costs
    // gigabytes.
    if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
      throw new BrokenRuleException(
          DIGITS,
          name + " must have at most " + MAX_DIGITS + " digits and places, got "
              + Checks.shown(value));
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public int compareTo(Quantity other) {
    return value.compareTo(other.value);
  }

  /** Returns the number in plain decimal notation. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
