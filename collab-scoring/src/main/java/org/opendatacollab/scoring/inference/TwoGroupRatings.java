package org.opendatacollab.scoring.inference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.opendatacollab.scoring.InputKind;

/**
 * How two groups rated one item: how many of each gave each value of a scale. Values and counts are exact decimals, so that
 * equal shares are equal whatever the sizes of the groups. Counts may be weights and need not be whole.
 *
 * @param scale the values of the scale, ascending
 * @param first how many of the first group gave each value
 * @param second how many of the second group gave each value
 */
public record TwoGroupRatings(
    List<BigDecimal> scale, List<BigDecimal> first, List<BigDecimal> second) {
  /** The kind of input of methods that compare the ratings of two groups. */
  public static final InputKind<TwoGroupRatings> KIND =
      new InputKind<>("ratings of two groups", TwoGroupRatings.class);

  /** Enough for every exact result here to be rounded to a double once. */
  private static final MathContext DIVISION = MathContext.DECIMAL128;

  /** A number such as 1e999999999 would fill the memory when it is added to 1. */
  private static final int MAX_EXPONENT = 400;

  /**
   * Checks and copies.
   *
   * @param scale the values of the scale
   * @param first how many of the first group gave each value
   * @param second how many of the second group gave each value
   * @throws IllegalArgumentException if the scale is not strictly ascending, a list of counts has another length than the
   *     scale, or a count is negative
   */
  public TwoGroupRatings {
    scale = List.copyOf(scale);
    first = checkCounts(first, scale.size(), "first");
    second = checkCounts(second, scale.size(), "second");
    scale.forEach(value -> checkSize(value, "scale"));
    for (int i = 1; i < scale.size(); i++) {
      if (scale.get(i - 1).compareTo(scale.get(i)) >= 0) {
        throw new IllegalArgumentException("scale must ascend, does not at index " + i);
      }
    }
  }

  /**
   * Returns ratings from whole counts.
   *
   * @param scale the values of the scale, ascending
   * @param first how many of the first group gave each value
   * @param second how many of the second group gave each value
   * @return the ratings
   * @throws IllegalArgumentException as the constructor
   */
  public static TwoGroupRatings of(List<BigDecimal> scale, long[] first, long[] second) {
    return new TwoGroupRatings(scale, decimals(first), decimals(second));
  }

  private static List<BigDecimal> decimals(long[] counts) {
    return Arrays.stream(counts).mapToObj(BigDecimal::valueOf).toList();
  }

  private static List<BigDecimal> checkCounts(List<BigDecimal> counts, int size, String name) {
    Objects.requireNonNull(counts, name);
    if (counts.size() != size) {
      throw new IllegalArgumentException(name + " must have one count per value of the scale ("
          + size + "), got " + counts.size());
    }
    for (int i = 0; i < size; i++) {
      checkSize(counts.get(i), name);
      if (counts.get(i).signum() < 0) {
        throw new IllegalArgumentException(name + " must not be negative at index " + i);
      }
    }
    return List.copyOf(counts);
  }

  private static void checkSize(BigDecimal number, String name) {
    if (Math.abs((long) number.scale()) > MAX_EXPONENT || number.precision() > MAX_EXPONENT) {
      throw new IllegalArgumentException(
          name + " must hold numbers of at most " + MAX_EXPONENT + " digits");
    }
  }

  /**
   * Says whether a group has no ratings, so that nothing can be compared.
   *
   * @return whether the counts of a group sum to zero
   */
  public boolean hasEmptyGroup() {
    return total(first).signum() == 0 || total(second).signum() == 0;
  }

  /**
   * Returns how many ratings there are.
   *
   * @return the sum of all counts
   */
  public BigDecimal total() {
    return total(first).add(total(second));
  }

  static BigDecimal total(List<BigDecimal> counts) {
    return counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Counts of the first group times the size of the second: shares on a common denominator, exact. */
  BigDecimal[] firstScaled() {
    return scaled(first, total(second));
  }

  /** Counts of the second group times the size of the first. */
  BigDecimal[] secondScaled() {
    return scaled(second, total(first));
  }

  /** What the scaled counts are divided by to give shares. */
  BigDecimal denominator() {
    return total(first).multiply(total(second));
  }

  private static BigDecimal[] scaled(List<BigDecimal> counts, BigDecimal by) {
    return counts.stream().map(count -> count.multiply(by)).toArray(BigDecimal[]::new);
  }

  /** The width of the scale. */
  BigDecimal width() {
    return scale.isEmpty() ? BigDecimal.ZERO : scale.get(scale.size() - 1).subtract(scale.get(0));
  }

  static double divide(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, DIVISION).doubleValue();
  }
}
