package org.opendatacollab.scoring.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * The values that a rating can take, as exact decimals. Scales are equal if their values are: 1 and 1.0 are one value.
 *
 * @param values the values, strictly ascending, at least one
 */
public record RatingScale(List<BigDecimal> values) {
  /**
   * Checks and copies.
   *
   * @param values the values
   * @throws IllegalArgumentException if there are none or they do not ascend
   */
  public RatingScale {
    values = Decimals.ascending(values).stream().map(RatingScale::plain).toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("scale must have at least one value");
    }
  }

  /** One form for each number, so that equal numbers are equal. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Returns a scale of whole numbers.
   *
   * @param values the values, ascending
   * @return the scale
   * @throws IllegalArgumentException if there are none or they do not ascend
   */
  public static RatingScale of(long... values) {
    return new RatingScale(Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
  }

  /**
   * Returns a scale of whole numbers in steps of 1.
   *
   * @param first the least value
   * @param last the greatest value
   * @return the scale
   * @throws IllegalArgumentException if the last is less than the first
   */
  public static RatingScale range(int first, int last) {
    return of(LongStream.rangeClosed(first, last).toArray());
  }

  /**
   * Returns how many values there are.
   *
   * @return the number of values
   */
  public int size() {
    return values.size();
  }

  /**
   * Finds a value.
   *
   * @param value the value
   * @return its index from 0
   * @throws IllegalArgumentException if the scale does not have it; the message does not tell it
   */
  public int index(BigDecimal value) {
    int index = values.indexOf(plain(Decimals.checkSize(value, "rating")));
    if (index < 0) {
      throw new IllegalArgumentException("rating must be a value of the scale");
    }
    return index;
  }
}
