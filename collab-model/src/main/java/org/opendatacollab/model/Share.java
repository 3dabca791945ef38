package org.opendatacollab.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact share in [0, 1]: done, attended, agreed. 0.25 is a quarter; a percent is never a share.
 *
 * @param value the share
 */
public record Share(BigDecimal value) implements Comparable<Share> {
  /** Nothing. */
  public static final Share ZERO = new Share(BigDecimal.ZERO);

  /** All. */
  public static final Share ONE = new Share(BigDecimal.ONE);

  /**
   * Checks and normalises.
   *
   * @param value the share
   * @throws IllegalArgumentException if it is not in [0, 1] or has more than {@value Quantity#MAX_DIGITS} digits
   */
  public Share {
    Objects.requireNonNull(value, "value");
    value = Quantity.normalised(value, "share");
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("share must be in [0, 1], got " + Checks.shown(value));
    }
  }

  /**
   * Returns the share that a decimal text stands for.
   *
   * @param decimal the text, such as {@code "0.25"}
   * @return the share
   * @throws IllegalArgumentException if it is not a decimal number in [0, 1]
   */
  public static Share of(String decimal) {
    return new Share(new BigDecimal(decimal));
  }

  @Override
  public int compareTo(Share other) {
    return value.compareTo(other.value);
  }

  /** Returns the share in plain decimal notation. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
