package org.opendatacollab.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact weight, greater than 0. Only ratios of weights matter: scaling all weights of siblings changes no score.
 *
 * @param value the weight
 */
public record Weight(BigDecimal value) implements Comparable<Weight> {
  /** The weight of a thing whose weight nobody stated. */
  public static final Weight ONE = new Weight(BigDecimal.ONE);

  /**
   * Checks and normalises.
   *
   * @param value the weight
   * @throws IllegalArgumentException if it is not positive or has more than {@value Quantity#MAX_DIGITS} digits
   */
  public Weight {
    Objects.requireNonNull(value, "value");
    value = Quantity.normalised(value, "weight");
    if (value.signum() <= 0) {
      throw new IllegalArgumentException(
          "weight must be greater than 0, got " + Checks.shown(value));
    }
  }

  /**
   * Returns the weight that a decimal text stands for.
   *
   * @param decimal the text, such as {@code "2.5"}
   * @return the weight
   * @throws IllegalArgumentException if it is not a decimal number greater than 0
   */
  public static Weight of(String decimal) {
    return new Weight(new BigDecimal(decimal));
  }

  @Override
  public int compareTo(Weight other) {
    return value.compareTo(other.value);
  }

  /** Returns the weight in plain decimal notation. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
