package org.opendatacollab.scoring.tally;

import java.util.Arrays;
import java.util.Objects;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How each group voted on each statement: exact counts, immutable. Any order and any split of the votes give the same
 * tally, and so does a parallel stream:
 *
 * <pre>{@code
 * VoteTally tally = votes.parallelStream()
 *     .collect(() -> VoteTally.accumulator(layout),
 *         (a, v) -> a.add(v.statement(), v.group(), v.vote()),
 *         VoteTally.Accumulator::combine)
 *     .snapshot();
 * }</pre>
 *
 * <p>It takes one vote per person and statement: see {@link LatestVotes}. People without a group are counted apart, under
 * {@link VoteLayout#UNGROUPED}.
 */
public final class VoteTally {
  private static final int KINDS = Vote.values().length;

  // The order in which kinds are declared. Of one vote the ordinal is its place: a switch would be
  // a branch that cannot be
  // predicted, and takes longer than all the rest of counting a vote.
  private static final int AGREE = Vote.AGREE.ordinal();
  private static final int DISAGREE = Vote.DISAGREE.ordinal();
  private static final int PASS = Vote.PASS.ordinal();

  private final VoteLayout layout;
  private final long[] cells;
  private final long total;

  private VoteTally(VoteLayout layout, long[] cells, long total) {
    this.layout = layout;
    this.cells = cells;
    this.total = total;
  }

  /**
   * Returns a tally without votes.
   *
   * @param layout its statements and groups
   * @return the tally
   */
  public static VoteTally empty(VoteLayout layout) {
    return accumulator(layout).snapshot();
  }

  /**
   * Returns what counts votes into a tally.
   *
   * @param layout its statements and groups
   * @return an accumulator without votes
   */
  public static Accumulator accumulator(VoteLayout layout) {
    return new Accumulator(layout, new long[size(layout)], 0);
  }

  /**
   * Returns the statements and groups.
   *
   * @return the layout
   */
  public VoteLayout layout() {
    return layout;
  }

  /**
   * Returns how many votes were counted on all statements.
   *
   * @return the number of votes
   */
  public long total() {
    return total;
  }

  /**
   * Returns how a group voted on a statement.
   *
   * @param statement index of the statement
   * @param group index of the group, or {@link VoteLayout#UNGROUPED}
   * @return the counts
   * @throws IllegalArgumentException if there is no such statement or group
   */
  public VoteCounts counts(int statement, int group) {
    int at = cell(layout, statement, group);
    return new VoteCounts(cells[at + AGREE], cells[at + DISAGREE], cells[at + PASS]);
  }

  /**
   * Returns how everybody voted on a statement, with or without group.
   *
   * @param statement index of the statement
   * @return the counts
   * @throws IllegalArgumentException if there is no such statement
   */
  public VoteCounts everyone(int statement) {
    VoteCounts sum = counts(statement, VoteLayout.UNGROUPED);
    for (int group = 0; group < layout.groups().size(); group++) {
      sum = sum.plus(counts(statement, group));
    }
    return sum;
  }

  /**
   * Returns the tally of both.
   *
   * @param other a tally of other votes
   * @return the tally of all votes
   * @throws IllegalArgumentException if the layouts differ
   * @throws ArithmeticException if the number of votes exceeds a {@code long}
   */
  public VoteTally plus(VoteTally other) {
    return new Accumulator(layout, cells.clone(), total).add(other).snapshot();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof VoteTally other
        && layout.equals(other.layout)
        && Arrays.equals(cells, other.cells);
  }

  @Override
  public int hashCode() {
    return 31 * layout.hashCode() + Arrays.hashCode(cells);
  }

  /** Returns how large it is, without any count: a tally may be confidential. */
  @Override
  public String toString() {
    return "VoteTally of " + layout.statements().size() + " statements and "
        + layout.groups().size() + " groups";
  }

  private static int size(VoteLayout layout) {
    int groups = Math.addExact(layout.groups().size(), 1);
    return Math.multiplyExact(Math.multiplyExact(layout.statements().size(), groups), KINDS);
  }

  /** The ungrouped come first in each statement, so that group -1 needs no case of its own. */
  private static int cell(VoteLayout layout, int statement, int group) {
    Arguments.index(statement, layout.statements().size(), "statement");
    if (group != VoteLayout.UNGROUPED) {
      Arguments.index(group, layout.groups().size(), "group");
    }
    return (statement * (layout.groups().size() + 1) + group + 1) * KINDS;
  }

  /** Counts votes, one at a time or tally by tally. For one thread; give each its own and {@link #combine} them. */
  public static final class Accumulator {
    private final VoteLayout layout;
    private final long[] cells;
    private long total;

    private Accumulator(VoteLayout layout, long[] cells, long total) {
      this.layout = Objects.requireNonNull(layout, "layout");
      this.cells = cells;
      this.total = total;
    }

    /**
     * Counts a vote.
     *
     * @param statement index of the statement
     * @param group index of the group of who votes, or {@link VoteLayout#UNGROUPED}
     * @param vote the vote
     * @return this
     * @throws IllegalArgumentException if there is no such statement or group
     * @throws ArithmeticException if the number of votes exceeds a {@code long}
     */
    public Accumulator add(int statement, int group, Vote vote) {
      int at = cell(layout, statement, group) + vote.ordinal();
      // No cell can exceed the total, so one check guards every sum that is ever formed.
      total = Math.addExact(total, 1);
      cells[at]++;
      return this;
    }

    /**
     * Counts many votes.
     *
     * @param statement index of the statement
     * @param group index of the group of who votes, or {@link VoteLayout#UNGROUPED}
     * @param counts the votes
     * @return this
     * @throws IllegalArgumentException if there is no such statement or group
     * @throws ArithmeticException if the number of votes exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(int statement, int group, VoteCounts counts) {
      int at = cell(layout, statement, group);
      total = Math.addExact(total, counts.seen());
      cells[at + AGREE] += counts.agree();
      cells[at + DISAGREE] += counts.disagree();
      cells[at + PASS] += counts.pass();
      return this;
    }

    /**
     * Counts the votes of a tally.
     *
     * @param tally the tally
     * @return this
     * @throws IllegalArgumentException if the layouts differ; then nothing has changed
     * @throws ArithmeticException if the number of votes exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(VoteTally tally) {
      return add(tally.layout, tally.cells, tally.total);
    }

    /**
     * Counts the votes of another accumulator.
     *
     * @param other the other
     * @return this
     * @throws IllegalArgumentException if the layouts differ; then nothing has changed
     * @throws ArithmeticException if the number of votes exceeds a {@code long}; then nothing has changed
     */
    public Accumulator combine(Accumulator other) {
      return add(other.layout, other.cells, other.total);
    }

    private Accumulator add(VoteLayout otherLayout, long[] otherCells, long otherTotal) {
      if (!layout.equals(otherLayout)) {
        throw new IllegalArgumentException(
            "tallies must have the same statements and groups in the same order");
      }
      total = Math.addExact(total, otherTotal);
      for (int i = 0; i < cells.length; i++) {
        cells[i] += otherCells[i];
      }
      return this;
    }

    /**
     * Returns the tally so far.
     *
     * @return an immutable copy
     */
    public VoteTally snapshot() {
      return new VoteTally(layout, cells.clone(), total);
    }
  }
}
