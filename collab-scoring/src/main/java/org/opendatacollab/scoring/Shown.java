package org.opendatacollab.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in texts for people. */
final class Shown {
  private static final int DECIMALS = 3;

  private Shown() {}

  /** At most three decimals, halves to even; below 0.1, three digits. */
  static String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    int leadingZeros = Math.max(0, exact.scale() - exact.precision());
    BigDecimal rounded =
        exact.setScale(DECIMALS + leadingZeros, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.toPlainString() : rounded.toString();
  }
}
