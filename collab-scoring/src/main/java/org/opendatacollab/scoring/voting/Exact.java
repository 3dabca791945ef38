package org.opendatacollab.scoring.voting;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimal numbers as exact fractions. */
final class Exact {
  private Exact() {}

  static BigFraction fraction(BigDecimal value) {
    return value.scale() > 0
        ? BigFraction.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
        : BigFraction.of(value.toBigIntegerExact());
  }
}
