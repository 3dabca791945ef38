package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Two values of each of some people or things, such as before and after. Pairs of which a side is missing are dropped, and
 * counted. Values are exact decimals, so that 0.3 - 0.1 ties with 0.2. Immutable.
 */
public final class PairedValues {
  /** The kind of input of methods that look for change. */
  public static final InputKind<PairedValues> KIND =
      new InputKind<>("values before and after", PairedValues.class);

  private final List<BigDecimal> before;
  private final List<BigDecimal> after;
  private final int incomplete;

  private PairedValues(List<BigDecimal> before, List<BigDecimal> after, int incomplete) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    this.incomplete = incomplete;
  }

  /**
   * Returns pairs.
   *
   * @param before the first value of each, null if missing
   * @param after the second value of each, in the same order, null if missing
   * @return the pairs with both values
   * @throws IllegalArgumentException if the lists differ in length or a value has more than 400 digits
   */
  public static PairedValues of(
      List<? extends @Nullable BigDecimal> before, List<? extends @Nullable BigDecimal> after) {
    checkLengths(before.size(), after.size());
    List<BigDecimal> first = new ArrayList<>();
    List<BigDecimal> second = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      BigDecimal one = before.get(i);
      BigDecimal other = after.get(i);
      if (one != null && other != null) {
        first.add(Decimals.checkSize(one, "before"));
        second.add(Decimals.checkSize(other, "after"));
      }
    }
    return new PairedValues(first, second, before.size() - first.size());
  }

  /**
   * Returns pairs. Each number stands for the shortest decimal that it prints as.
   *
   * @param before the first value of each, NaN if missing
   * @param after the second value of each, in the same order, NaN if missing
   * @return the pairs with both values
   * @throws IllegalArgumentException if the arrays differ in length or a value is infinite
   */
  public static PairedValues of(double[] before, double[] after) {
    checkLengths(before.length, after.length);
    List<@Nullable BigDecimal> first = new ArrayList<>();
    List<@Nullable BigDecimal> second = new ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      first.add(decimal(before[i], "before", i));
      second.add(decimal(after[i], "after", i));
    }
    return of(first, second);
  }

  private static void checkLengths(int before, int after) {
    if (before != after) {
      throw new IllegalArgumentException(
          "before and after must have the same length, got " + before + " and " + after);
    }
  }

  private static @Nullable BigDecimal decimal(double value, String name, int index) {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(name + " must be finite, is not at index " + index);
    }
    return Double.isNaN(value) ? null : BigDecimal.valueOf(value);
  }

  /**
   * Returns how many pairs there are.
   *
   * @return the number of pairs of which both values are known
   */
  public int size() {
    return before.size();
  }

  /**
   * Returns how many pairs were dropped.
   *
   * @return the number of pairs of which a value is missing
   */
  public int incomplete() {
    return incomplete;
  }

  /**
   * Returns the first values.
   *
   * @return one per pair
   */
  public List<BigDecimal> before() {
    return before;
  }

  /**
   * Returns the second values.
   *
   * @return one per pair, in the order of the first
   */
  public List<BigDecimal> after() {
    return after;
  }

  /**
   * Returns the changes.
   *
   * @return after minus before, one per pair, exact
   */
  public List<BigDecimal> differences() {
    List<BigDecimal> differences = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      differences.add(after.get(i).subtract(before.get(i)));
    }
    return differences;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof PairedValues other
        && incomplete == other.incomplete
        && before.equals(other.before)
        && after.equals(other.after);
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + after.hashCode();
  }

  /** Returns how many there are, without any value: they may be confidential. */
  @Override
  public String toString() {
    return "PairedValues of " + size() + " pairs, " + incomplete + " incomplete";
  }
}
