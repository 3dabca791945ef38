package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.internal.Decimals;

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
    scale = Decimals.ascending(scale);
    first = Decimals.counts(first, scale.size(), "first");
    second = Decimals.counts(second, scale.size(), "second");
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

  /**
   * Returns the ratings of two groups, given one by one. The scale is made of the values that occur, so that its ends are not
   * those of the question: a method that needs these is told them.
   *
   * @param first what the members of the first group said, in any order
   * @param second what the members of the second group said, in any order
   * @return the ratings; their order moves nothing
   * @throws IllegalArgumentException if a value has more than 400 digits
   */
  public static TwoGroupRatings ofValues(List<BigDecimal> first, List<BigDecimal> second) {
    // Numbers compare by value here, so that 1 and 1.0 are one.
    SortedMap<BigDecimal, long[]> counts = new TreeMap<>();
    count(counts, first, 0, "first");
    count(counts, second, 1, "second");
    return of(
        List.copyOf(counts.keySet()),
        counts.values().stream().mapToLong(both -> both[0]).toArray(),
        counts.values().stream().mapToLong(both -> both[1]).toArray());
  }

  /**
   * Returns the ratings of two groups, given one by one. Each number stands for the shortest decimal that it prints as, so
   * that what looks equal is equal.
   *
   * @param first what the members of the first group said
   * @param second what the members of the second group said
   * @return the ratings
   * @throws IllegalArgumentException if a number is not finite
   */
  public static TwoGroupRatings ofValues(double[] first, double[] second) {
    return ofValues(Decimals.of(first, "first"), Decimals.of(second, "second"));
  }

  private static void count(
      SortedMap<BigDecimal, long[]> counts, List<BigDecimal> values, int group, String name) {
    for (BigDecimal value : values) {
      counts.computeIfAbsent(Decimals.checkSize(value, name), any -> new long[2])[group]++;
    }
  }

  private static List<BigDecimal> decimals(long[] counts) {
    return Arrays.stream(counts).mapToObj(BigDecimal::valueOf).toList();
  }

  /**
   * Says whether a group has no ratings, so that nothing can be compared.
   *
   * @return whether the counts of a group sum to zero
   */
  public boolean hasEmptyGroup() {
    return Decimals.total(first).signum() == 0 || Decimals.total(second).signum() == 0;
  }

  /**
   * Returns how many ratings there are.
   *
   * @return the sum of all counts
   */
  public BigDecimal total() {
    return Decimals.total(first).add(Decimals.total(second));
  }

  /** Counts of the first group times the size of the second: shares on a common denominator, exact. */
  BigDecimal[] firstScaled() {
    return scaled(first, Decimals.total(second));
  }

  /** Counts of the second group times the size of the first. */
  BigDecimal[] secondScaled() {
    return scaled(second, Decimals.total(first));
  }

  /** What the scaled counts are divided by to give shares. */
  BigDecimal denominator() {
    return Decimals.total(first).multiply(Decimals.total(second));
  }

  private static BigDecimal[] scaled(List<BigDecimal> counts, BigDecimal by) {
    return counts.stream().map(count -> count.multiply(by)).toArray(BigDecimal[]::new);
  }

  /** The width of the scale, which has values where a group has ratings. */
  BigDecimal width() {
    return scale.get(scale.size() - 1).subtract(scale.get(0));
  }
}
