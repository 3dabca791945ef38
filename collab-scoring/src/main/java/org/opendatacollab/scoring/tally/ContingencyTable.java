package org.opendatacollab.scoring.tally;

import java.util.Arrays;
import java.util.Objects;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How often two raters put a unit in each pair of categories: exact counts, immutable. Units that one of them did not rate are
 * not counted. Any order and any split of the units give the same table.
 */
public final class ContingencyTable implements RatedUnits {
  private final Categories categories;
  private final long[] cells;
  private final long total;

  private ContingencyTable(Categories categories, long[] cells, long total) {
    this.categories = categories;
    this.cells = cells;
    this.total = total;
  }

  /**
   * Returns a table of known counts.
   *
   * @param categories the categories
   * @param table the counts: one row per category of the first rater, one column per category of the second
   * @return the table
   * @throws IllegalArgumentException if there is not one row and column per category, or a count is negative
   * @throws ArithmeticException if the number of units exceeds a {@code long}
   */
  public static ContingencyTable of(Categories categories, long[][] table) {
    int size = categories.size();
    Accumulator accumulator = accumulator(categories);
    boolean square = table.length == size;
    for (long[] row : table) {
      square &= row.length == size;
    }
    if (!square) {
      throw new IllegalArgumentException(
          "table must have one row and one column per category (" + size + ")");
    }
    for (int first = 0; first < size; first++) {
      for (int second = 0; second < size; second++) {
        accumulator.add(first, second, table[first][second]);
      }
    }
    return accumulator.snapshot();
  }

  /**
   * Returns what counts units into a table.
   *
   * @param categories the categories
   * @return an accumulator without units
   */
  public static Accumulator accumulator(Categories categories) {
    int cells = Math.multiplyExact(categories.size(), categories.size());
    return new Accumulator(categories, new long[cells], 0);
  }

  @Override
  public Categories categories() {
    return categories;
  }

  /**
   * Returns how many units both rated.
   *
   * @return the number of units
   */
  public long total() {
    return total;
  }

  /**
   * Returns how often the raters chose two categories.
   *
   * @param first index of the category of the first rater
   * @param second index of the category of the second rater
   * @return the number of units
   * @throws IllegalArgumentException if there is no such category
   */
  public long count(int first, int second) {
    return cells[cell(categories, first, second)];
  }

  /** Each row is a pair of categories. */
  @Override
  public int rows() {
    return cells.length;
  }

  @Override
  public long units(int row) {
    return cells[row];
  }

  @Override
  public int ratings(int row) {
    Arguments.index(row, cells.length, "row");
    return 2;
  }

  @Override
  public void counts(int row, int[] into) {
    Arrays.fill(into, 0, categories.size(), 0);
    into[row / categories.size()]++;
    into[row % categories.size()]++;
  }

  /**
   * Returns the table of both.
   *
   * @param other a table of other units, by the same raters in the same order
   * @return the table of all
   * @throws IllegalArgumentException if the categories differ
   * @throws ArithmeticException if the number of units exceeds a {@code long}
   */
  public ContingencyTable plus(ContingencyTable other) {
    return new Accumulator(categories, cells.clone(), total).add(other).snapshot();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof ContingencyTable other
        && categories.equals(other.categories)
        && Arrays.equals(cells, other.cells);
  }

  @Override
  public int hashCode() {
    return 31 * categories.hashCode() + Arrays.hashCode(cells);
  }

  /** Returns how large it is, without any count: a tally may be confidential. */
  @Override
  public String toString() {
    return "ContingencyTable of " + categories.size() + " categories";
  }

  private static int cell(Categories categories, int first, int second) {
    Arguments.index(first, categories.size(), "first");
    Arguments.index(second, categories.size(), "second");
    return first * categories.size() + second;
  }

  /** Counts units, one at a time or table by table. For one thread; give each its own and {@link #combine} them. */
  public static final class Accumulator {
    private final Categories categories;
    private final long[] cells;
    private long total;

    private Accumulator(Categories categories, long[] cells, long total) {
      this.categories = Objects.requireNonNull(categories, "categories");
      this.cells = cells;
      this.total = total;
    }

    /**
     * Counts a unit.
     *
     * @param first index of the category of the first rater
     * @param second index of the category of the second rater
     * @return this
     * @throws IllegalArgumentException if there is no such category
     * @throws ArithmeticException if the number of units exceeds a {@code long}
     */
    public Accumulator add(int first, int second) {
      return add(first, second, 1);
    }

    /**
     * Counts many units.
     *
     * @param first index of the category of the first rater
     * @param second index of the category of the second rater
     * @param count how many
     * @return this
     * @throws IllegalArgumentException if there is no such category, or the count is negative
     * @throws ArithmeticException if the number of units exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(int first, int second, long count) {
      int cell = cell(categories, first, second);
      Arguments.notNegative(count, "count");
      // No cell can exceed the total, so one check guards every sum that is ever formed.
      total = Math.addExact(total, count);
      cells[cell] += count;
      return this;
    }

    /**
     * Counts the units of a table.
     *
     * @param table the table
     * @return this
     * @throws IllegalArgumentException if the categories differ; then nothing has changed
     * @throws ArithmeticException if the number of units exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(ContingencyTable table) {
      return add(table.categories, table.cells, table.total);
    }

    /**
     * Counts the units of another accumulator.
     *
     * @param other the other
     * @return this
     * @throws IllegalArgumentException if the categories differ; then nothing has changed
     * @throws ArithmeticException if the number of units exceeds a {@code long}; then nothing has changed
     */
    public Accumulator combine(Accumulator other) {
      return add(other.categories, other.cells, other.total);
    }

    private Accumulator add(Categories otherCategories, long[] otherCells, long otherTotal) {
      if (!categories.equals(otherCategories)) {
        throw new IllegalArgumentException("tables must have the same categories");
      }
      total = Math.addExact(total, otherTotal);
      for (int i = 0; i < cells.length; i++) {
        cells[i] += otherCells[i];
      }
      return this;
    }

    /**
     * Returns the table so far.
     *
     * @return an immutable copy
     */
    public ContingencyTable snapshot() {
      return new ContingencyTable(categories, cells.clone(), total);
    }
  }
}
