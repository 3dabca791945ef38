package org.opendatacollab.scoring.tally;

import java.util.Arrays;
import java.util.Objects;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How often each of many units was put in each category, by any number of raters: exact counts, immutable. Any order and any
 * split of the ratings give the same tally, and so does a parallel stream:
 *
 * <pre>{@code
 * UnitRatings tally = ratings.parallelStream()
 *     .collect(() -> UnitRatings.accumulator(categories, units),
 *         (a, rating) -> a.add(rating.unit(), rating.category()),
 *         UnitRatings.Accumulator::combine)
 *     .snapshot();
 * }</pre>
 *
 * <p>It takes one rating per rater and unit; missing ratings are not counted. Raters may differ from unit to unit. Memory
 * depends on the number of units and categories, not of raters.
 */
public final class UnitRatings implements RatedUnits {
  /** Stands for no rating among ratings that are bytes. */
  public static final byte MISSING = -1;

  private static final int BYTES = 256;

  private final Categories categories;
  private final int[] counts;
  private final int[] sizes;

  private UnitRatings(Categories categories, int[] counts, int[] sizes) {
    this.categories = categories;
    this.counts = counts;
    this.sizes = sizes;
  }

  /**
   * Returns a tally without ratings.
   *
   * @param categories the categories
   * @param units how many units there are
   * @return the tally
   */
  public static UnitRatings empty(Categories categories, int units) {
    return accumulator(categories, units).snapshot();
  }

  /**
   * Counts ratings that are bytes. One pass; no object per rating.
   *
   * @param categories the categories, at most 127
   * @param ratings indexes of categories or {@link #MISSING}: all ratings of the first unit, then of the second, and so on
   * @param raters how many ratings each unit has, missing ones included
   * @return the tally
   * @throws IllegalArgumentException if the ratings do not fill whole units, or one is neither a category nor missing
   */
  public static UnitRatings of(Categories categories, byte[] ratings, int raters) {
    if (raters < 1 || ratings.length % raters != 0) {
      throw new IllegalArgumentException(
          "ratings must fill units of " + raters + ", got " + ratings.length);
    }
    if (categories.size() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException(
          "ratings that are bytes must have at most 127 categories, got " + categories.size());
    }
    int units = ratings.length / raters;
    int[] counts = new int[cells(categories, units)];
    int[] sizes = new int[units];
    count(ratings, raters, categories.size(), counts, sizes);
    return new UnitRatings(categories, counts, sizes);
  }

  /**
   * Counts into two histograms in turn, so that equal neighbours need not wait for each other, and without a branch for
   * missing ones.
   */
  private static void count(byte[] ratings, int raters, int size, int[] counts, int[] sizes) {
    int[] even = new int[BYTES];
    int[] odd = new int[BYTES];
    int at = 0;
    for (int unit = 0; unit < sizes.length; unit++) {
      int end = at + raters;
      for (; at < end - 1; at += 2) {
        even[ratings[at] & 0xFF]++;
        odd[ratings[at + 1] & 0xFF]++;
      }
      if (at < end) {
        even[ratings[at] & 0xFF]++;
        at++;
      }
      int seen = 0;
      int base = unit * size;
      for (int category = 0; category < size; category++) {
        int count = even[category] + odd[category];
        even[category] = 0;
        odd[category] = 0;
        counts[base + category] = count;
        seen += count;
      }
      int missing = even[MISSING & 0xFF] + odd[MISSING & 0xFF];
      even[MISSING & 0xFF] = 0;
      odd[MISSING & 0xFF] = 0;
      if (seen + missing != raters) {
        throw new IllegalArgumentException(
            "ratings must be in [0, " + size + ") or missing, not so in unit " + unit);
      }
      sizes[unit] = seen;
    }
  }

  /**
   * Returns what counts ratings into a tally.
   *
   * @param categories the categories
   * @param units how many units there are
   * @return an accumulator without ratings
   * @throws IllegalArgumentException if the number of units is negative
   * @throws ArithmeticException if units times categories exceeds an {@code int}
   */
  public static Accumulator accumulator(Categories categories, int units) {
    Arguments.notNegative(units, "units");
    return new Accumulator(categories, new int[cells(categories, units)], new int[units]);
  }

  private static int cells(Categories categories, int units) {
    return Math.multiplyExact(categories.size(), units);
  }

  @Override
  public Categories categories() {
    return categories;
  }

  /**
   * Returns how many units there are, rated or not.
   *
   * @return the number of units
   */
  @Override
  public int rows() {
    return sizes.length;
  }

  /** Each row is one unit. */
  @Override
  public long units(int row) {
    Arguments.index(row, sizes.length, "row");
    return 1;
  }

  @Override
  public int ratings(int row) {
    return sizes[row];
  }

  @Override
  public void counts(int row, int[] into) {
    System.arraycopy(counts, row * categories.size(), into, 0, categories.size());
  }

  /**
   * Returns the tally of both.
   *
   * @param other a tally of other ratings of the same units
   * @return the tally of all
   * @throws IllegalArgumentException if categories or the numbers of units differ
   * @throws ArithmeticException if the number of ratings of a unit exceeds an {@code int}
   */
  public UnitRatings plus(UnitRatings other) {
    return new Accumulator(categories, counts.clone(), sizes.clone()).add(other).snapshot();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof UnitRatings other
        && categories.equals(other.categories)
        && sizes.length == other.sizes.length
        && Arrays.equals(counts, other.counts);
  }

  @Override
  public int hashCode() {
    return 31 * categories.hashCode() + Arrays.hashCode(counts);
  }

  /** Returns how large it is, without any count: a tally may be confidential. */
  @Override
  public String toString() {
    return "UnitRatings of " + sizes.length + " units in " + categories.size() + " categories";
  }

  /** Counts ratings, one at a time or tally by tally. For one thread; give each its own and {@link #combine} them. */
  public static final class Accumulator {
    private final Categories categories;
    private final int[] counts;
    private final int[] sizes;

    private Accumulator(Categories categories, int[] counts, int[] sizes) {
      this.categories = Objects.requireNonNull(categories, "categories");
      this.counts = counts;
      this.sizes = sizes;
    }

    /**
     * Counts a rating.
     *
     * @param unit index of the unit
     * @param category index of the category
     * @return this
     * @throws IllegalArgumentException if there is no such unit or category
     * @throws ArithmeticException if the number of ratings of the unit exceeds an {@code int}
     */
    public Accumulator add(int unit, int category) {
      return add(unit, category, 1);
    }

    /**
     * Counts many ratings of one unit.
     *
     * @param unit index of the unit
     * @param category index of the category
     * @param count how many
     * @return this
     * @throws IllegalArgumentException if there is no such unit or category, or the count is negative
     * @throws ArithmeticException if the number of ratings of the unit exceeds an {@code int}; then nothing has changed
     */
    public Accumulator add(int unit, int category, int count) {
      Arguments.index(unit, sizes.length, "unit");
      Arguments.index(category, categories.size(), "category");
      Arguments.notNegative(count, "count");
      // No count can exceed the unit's ratings, so one check guards both.
      sizes[unit] = Math.addExact(sizes[unit], count);
      counts[unit * categories.size() + category] += count;
      return this;
    }

    /**
     * Counts the ratings of a tally.
     *
     * @param tally the tally
     * @return this
     * @throws IllegalArgumentException if categories or the numbers of units differ; then nothing has changed
     * @throws ArithmeticException if the number of ratings of a unit exceeds an {@code int}; then nothing has changed
     */
    public Accumulator add(UnitRatings tally) {
      return add(tally.categories, tally.counts, tally.sizes);
    }

    /**
     * Counts the ratings of another accumulator.
     *
     * @param other the other
     * @return this
     * @throws IllegalArgumentException if categories or the numbers of units differ; then nothing has changed
     * @throws ArithmeticException if the number of ratings of a unit exceeds an {@code int}; then nothing has changed
     */
    public Accumulator combine(Accumulator other) {
      return add(other.categories, other.counts, other.sizes);
    }

    private Accumulator add(Categories otherCategories, int[] otherCounts, int[] otherSizes) {
      if (!categories.equals(otherCategories) || sizes.length != otherSizes.length) {
        throw new IllegalArgumentException(
            "tallies must have the same categories and the same number of units");
      }
      int[] sums = sizes.clone();
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Math.addExact(sums[i], otherSizes[i]);
      }
      for (int i = 0; i < counts.length; i++) {
        counts[i] += otherCounts[i];
      }
      System.arraycopy(sums, 0, sizes, 0, sums.length);
      return this;
    }

    /**
     * Returns the tally so far.
     *
     * @return an immutable copy
     */
    public UnitRatings snapshot() {
      return new UnitRatings(categories, counts.clone(), sizes.clone());
    }
  }
}
