package org.opendatacollab.scoring.progress;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimal numbers as exact fractions. */
final class Exact {
  /** So many digits and places that no plan needs more, so few that no short text can fill the memory. */
  static final int MAX_DIGITS = 100;

  private static final BigFraction HALF = BigFraction.of(1, 2);

  private Exact() {}

  /** Returns the number without trailing zeros, so that equal numbers are equal whatever their spelling. */
  static BigDecimal normalised(BigDecimal value, String name) {
    Objects.requireNonNull(value, name);
    if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
      throw new IllegalArgumentException(name + " must have at most " + MAX_DIGITS
          + " digits and places, got " + value.precision() + " digits and scale " + value.scale());
    }
    return value.stripTrailingZeros();
  }

  static BigFraction midpoint(BigFraction lower, BigFraction upper) {
    return lower.add(upper).multiply(HALF);
  }
}
