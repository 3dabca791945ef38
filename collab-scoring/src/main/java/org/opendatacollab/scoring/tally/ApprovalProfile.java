package org.opendatacollab.scoring.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.CandidateNames;
import org.opendatacollab.scoring.internal.IndexLists;

/**
 * Which sets of candidates were approved on how many ballots: exact counts, immutable. Any order and any split of the ballots give
 * the same profile. A ballot that approves nobody counts as a ballot.
 *
 * <p>Example: {@code ApprovalProfile.accumulator(List.of("a", "b")).add(3, List.of("a")).add(2, List.of("a", "b")).snapshot()} has
 * 5 ballots, of which 5 approve a and 2 approve b.
 */
public final class ApprovalProfile {
  private final List<String> candidates;
  private final List<Group> groups;
  private final long total;

  /**
   * Equal ballots.
   *
   * @param count how many
   * @param approved indexes of the candidates that they approve, ascending
   */
  public record Group(long count, List<Integer> approved) {
    /**
     * Copies.
     *
     * @param count how many
     * @param approved indexes of the candidates that they approve
     */
    public Group {
      approved = List.copyOf(approved);
    }
  }

  private ApprovalProfile(List<String> candidates, List<Group> groups, long total) {
    this.candidates = candidates;
    this.groups = groups;
    this.total = total;
  }

  /**
   * Returns what counts ballots into a profile.
   *
   * @param candidates the candidates, each once
   * @return an accumulator without ballots
   * @throws IllegalArgumentException if there is no candidate, or a name is blank or stands twice
   */
  public static Accumulator accumulator(List<String> candidates) {
    return new Accumulator(CandidateNames.checked(candidates));
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
   * Returns how many ballots were counted.
   *
   * @return the number of ballots
   */
  public long total() {
    return total;
  }

  /**
   * Returns the ballots, equal ones together, in an order that depends on nothing but them.
   *
   * @return the groups of equal ballots, each with a count of at least 1
   */
  public List<Group> groups() {
    return groups;
  }

  /**
   * Returns how many ballots approve each candidate.
   *
   * @return the number of ballots, in the order of the candidates
   */
  public long[] approvals() {
    long[] approvals = new long[candidates.size()];
    for (Group group : groups) {
      for (int candidate : group.approved()) {
        approvals[candidate] += group.count();
      }
    }
    return approvals;
  }

  /**
   * Returns the profile of both.
   *
   * @param other a profile of other ballots
   * @return the profile of all ballots
   * @throws IllegalArgumentException if the candidates differ
   * @throws ArithmeticException if the number of ballots exceeds a {@code long}
   */
  public ApprovalProfile plus(ApprovalProfile other) {
    return new Accumulator(candidates).add(this).add(other).snapshot();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof ApprovalProfile other
        && candidates.equals(other.candidates)
        && groups.equals(other.groups);
  }

  @Override
  public int hashCode() {
    return Objects.hash(candidates, groups);
  }

  /** Returns how large it is, without any ballot: they may be secret. */
  @Override
  public String toString() {
    return "ApprovalProfile on " + candidates.size() + " candidates";
  }

  /** Counts ballots, some at a time or profile by profile. For one thread; give each its own and {@link #combine} them. */
  public static final class Accumulator {
    private final List<String> candidates;
    private final Map<String, Integer> indexes;
    private final Map<BitSet, Long> counts = new HashMap<>();
    private long total;

    private Accumulator(List<String> candidates) {
      this.candidates = candidates;
      this.indexes = CandidateNames.indexByName(candidates);
    }

    /**
     * Counts equal ballots.
     *
     * @param count how many
     * @param approved the names that they approve; a name that stands twice counts once
     * @return this
     * @throws IllegalArgumentException if the count is negative or a name is unknown; then nothing has changed
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(long count, List<String> approved) {
      BitSet set = new BitSet(candidates.size());
      approved.forEach(name -> set.set(CandidateNames.index(indexes, name)));
      return addSet(count, set);
    }

    /**
     * Counts equal ballots by index.
     *
     * @param count how many
     * @param approved indexes of the candidates that they approve
     * @return this
     * @throws IllegalArgumentException if the count is negative or an index is unknown; then nothing has changed
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}; then nothing has changed
     */
    public Accumulator addIndexes(long count, int... approved) {
      BitSet set = new BitSet(candidates.size());
      for (int candidate : approved) {
        set.set(Arguments.index(candidate, candidates.size(), "candidate"));
      }
      return addSet(count, set);
    }

    private Accumulator addSet(long count, BitSet set) {
      Arguments.notNegative(count, "count");
      total = Math.addExact(total, count);
      if (count > 0) {
        counts.merge(set, count, Long::sum);
      }
      return this;
    }

    /**
     * Counts the ballots of a profile.
     *
     * @param profile the profile
     * @return this
     * @throws IllegalArgumentException if the candidates differ; then nothing has changed
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(ApprovalProfile profile) {
      check(profile.candidates);
      total = Math.addExact(total, profile.total);
      for (Group group : profile.groups) {
        BitSet set = new BitSet(candidates.size());
        group.approved().forEach(set::set);
        counts.merge(set, group.count(), Long::sum);
      }
      return this;
    }

    /**
     * Counts the ballots of another accumulator.
     *
     * @param other the other
     * @return this
     * @throws IllegalArgumentException if the candidates differ; then nothing has changed
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}; then nothing has changed
     */
    public Accumulator combine(Accumulator other) {
      check(other.candidates);
      total = Math.addExact(total, other.total);
      other.counts.forEach((set, count) -> counts.merge((BitSet) set.clone(), count, Long::sum));
      return this;
    }

    private void check(List<String> others) {
      if (!candidates.equals(others)) {
        throw new IllegalArgumentException(
            "profiles must have the same candidates in the same order");
      }
    }

    /**
     * Returns the profile so far.
     *
     * @return an immutable copy
     */
    public ApprovalProfile snapshot() {
      // Sorted by who is approved: hash order would depend on the way the ballots came.
      TreeMap<List<Integer>, Long> sorted = new TreeMap<>(IndexLists::compare);
      counts.forEach((set, count) ->
          sorted.put(set.stream().boxed().collect(Collectors.toUnmodifiableList()), count));
      List<Group> groups = new ArrayList<>(sorted.size());
      sorted.forEach((approved, count) -> groups.add(new Group(count, approved)));
      return new ApprovalProfile(candidates, List.copyOf(groups), total);
    }
  }
}
