package org.opendatacollab.scoring.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.CandidateNames;

/**
 * How many ballots rank each candidate above each other: exact counts, immutable. Any order and any split of the ballots give
 * the same matrix. A tie on a ballot counts for neither.
 *
 * <p>Example: 42 ballots A above B above C and 26 ballots B above C, with A left out: under {@link UnrankedRule#LAST}
 * {@code preferred(0, 1)} is 42 and {@code preferred(1, 0)} is 26; under {@link UnrankedRule#IGNORE} the latter is 0.
 */
public final class PreferenceMatrix {
  private final List<String> candidates;
  private final UnrankedRule unranked;
  private final long[] cells;
  private final long total;

  private PreferenceMatrix(
      List<String> candidates, UnrankedRule unranked, long[] cells, long total) {
    this.candidates = candidates;
    this.unranked = unranked;
    this.cells = cells;
    this.total = total;
  }

  /**
   * Returns what counts ballots into a matrix.
   *
   * @param candidates the candidates, each once
   * @param unranked what it means that a ballot leaves one out
   * @return an accumulator without ballots
   * @throws IllegalArgumentException if there is no candidate, or a name is blank or stands twice
   */
  public static Accumulator accumulator(List<String> candidates, UnrankedRule unranked) {
    List<String> checked = CandidateNames.checked(candidates);
    return new Accumulator(
        checked, unranked, new long[Math.multiplyExact(checked.size(), checked.size())], 0);
  }

  /**
   * Returns the candidates.
   *
   * @return their names in order
   */
  public List<String> candidates() {
    return candidates;
  }

  /**
   * Returns what it means that a ballot leaves a candidate out.
   *
   * @return the rule
   */
  public UnrankedRule unranked() {
    return unranked;
  }

  /**
   * Returns how many ballots were counted.
   *
   * @return the number of ballots
   */
  public long total() {
    return total;
  }

  /**
   * Returns how many ballots rank one candidate above another.
   *
   * @param above index of the one
   * @param below index of the other
   * @return the number of ballots, 0 for a candidate against itself
   * @throws IllegalArgumentException if there is no such candidate
   */
  public long preferred(int above, int below) {
    Arguments.index(above, candidates.size(), "above");
    Arguments.index(below, candidates.size(), "below");
    return cells[above * candidates.size() + below];
  }

  /**
   * Returns by how many ballots one candidate is ahead of another.
   *
   * @param above index of the one
   * @param below index of the other
   * @return the difference, negative if it is behind
   * @throws IllegalArgumentException if there is no such candidate
   */
  public long margin(int above, int below) {
    return preferred(above, below) - preferred(below, above);
  }

  /**
   * Returns all counts.
   *
   * @return a row per candidate, with the number of ballots that rank it above each other
   */
  public long[][] rows() {
    int n = candidates.size();
    long[][] rows = new long[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = Arrays.copyOfRange(cells, i * n, (i + 1) * n);
    }
    return rows;
  }

  /**
   * Returns the matrix of both.
   *
   * @param other a matrix of other ballots
   * @return the matrix of all ballots
   * @throws IllegalArgumentException if candidates or rule differ
   * @throws ArithmeticException if the number of ballots exceeds a {@code long}
   */
  public PreferenceMatrix plus(PreferenceMatrix other) {
    return new Accumulator(candidates, unranked, cells.clone(), total)
        .add(other)
        .snapshot();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof PreferenceMatrix other
        && candidates.equals(other.candidates)
        && unranked == other.unranked
        && total == other.total
        && Arrays.equals(cells, other.cells);
  }

  @Override
  public int hashCode() {
    return Objects.hash(candidates, unranked.name(), total, Arrays.hashCode(cells));
  }

  /** Returns how large it is, without any count: a tally may be confidential. */
  @Override
  public String toString() {
    return "PreferenceMatrix of " + candidates.size() + " candidates";
  }

  /** Counts ballots, one at a time or matrix by matrix. For one thread; give each its own and {@link #combine} them. */
  public static final class Accumulator {
    private final List<String> candidates;
    private final UnrankedRule unranked;
    private final long[] cells;
    private final int[] levels;
    private long total;

    private Accumulator(List<String> candidates, UnrankedRule unranked, long[] cells, long total) {
      this.candidates = candidates;
      this.unranked = Objects.requireNonNull(unranked, "unranked");
      this.cells = cells;
      this.levels = new int[candidates.size()];
      this.total = total;
    }

    /**
     * Counts equal ballots.
     *
     * @param ranks the rank of each candidate from 1, best first, equal for ties; 0 for one that is left out
     * @param count how many ballots
     * @return this
     * @throws IllegalArgumentException if there is not one rank per candidate, or a rank or the count is negative
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(int[] ranks, long count) {
      int n = levels.length;
      if (ranks.length != n) {
        throw new IllegalArgumentException(
            "ranks must be one per candidate (" + n + "), got " + ranks.length);
      }
      Arguments.notNegative(count, "count");
      for (int i = 0; i < n; i++) {
        // The message is made only if it is needed: there are as many ranks as answers.
        if (ranks[i] < 0) {
          throw new IllegalArgumentException(
              "rank at index " + i + " must not be negative, got " + ranks[i]);
        }
        levels[i] = ranks[i] == 0 ? Integer.MAX_VALUE : ranks[i];
      }
      // No cell can exceed the total, so one check guards every sum that is ever formed.
      total = Math.addExact(total, count);
      int last = unranked == UnrankedRule.LAST ? Integer.MAX_VALUE : Integer.MAX_VALUE - 1;
      for (int i = 0, row = 0; i < n; i++, row += n) {
        int level = levels[i];
        if (level < Integer.MAX_VALUE) {
          for (int j = 0; j < n; j++) {
            cells[row + j] += level < levels[j] && levels[j] <= last ? count : 0;
          }
        }
      }
      return this;
    }

    /**
     * Counts the ballots of a matrix.
     *
     * @param matrix the matrix
     * @return this
     * @throws IllegalArgumentException if candidates or rule differ; then nothing has changed
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(PreferenceMatrix matrix) {
      return add(matrix.candidates, matrix.unranked, matrix.cells, matrix.total);
    }

    /**
     * Counts the ballots of another accumulator.
     *
     * @param other the other
     * @return this
     * @throws IllegalArgumentException if candidates or rule differ; then nothing has changed
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}; then nothing has changed
     */
    public Accumulator combine(Accumulator other) {
      return add(other.candidates, other.unranked, other.cells, other.total);
    }

    private Accumulator add(
        List<String> otherCandidates, UnrankedRule otherRule, long[] otherCells, long otherTotal) {
      if (!candidates.equals(otherCandidates) || unranked != otherRule) {
        throw new IllegalArgumentException(
            "matrices must have the same candidates in the same order and the same rule for unranked ones");
      }
      total = Math.addExact(total, otherTotal);
      for (int i = 0; i < cells.length; i++) {
        cells[i] += otherCells[i];
      }
      return this;
    }

    /**
     * Returns the matrix so far.
     *
     * @return an immutable copy
     */
    public PreferenceMatrix snapshot() {
      return new PreferenceMatrix(candidates, unranked, cells.clone(), total);
    }
  }
}
