package org.opendatacollab.scoring.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.CandidateNames;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;

/**
 * Ballots that rank candidates, best first, with ties; who is left out is unranked. Equal ballots may be given once with their
 * count. Immutable. Methods that compare pairs only need its {@link #matrix}.
 *
 * <pre>{@code
 * RankedBallots ballots = RankedBallots.builder(List.of("A", "B", "C"))
 *     .add(4, List.of(List.of("A"), List.of("B", "C")))   // A first, B and C tied
 *     .add(3, List.of(List.of("B")))                      // A and C unranked
 *     .build();
 * }</pre>
 */
public final class RankedBallots {
  private final List<String> candidates;
  private final int[][] ranks;
  private final long[] counts;
  private final long total;

  private RankedBallots(List<String> candidates, int[][] ranks, long[] counts, long total) {
    this.candidates = candidates;
    this.ranks = ranks;
    this.counts = counts;
    this.total = total;
  }

  /**
   * Returns a builder without ballots.
   *
   * @param candidates the candidates, each once
   * @return the builder
   * @throws IllegalArgumentException if there is no candidate, or a name is blank or stands twice
   */
  public static Builder builder(List<String> candidates) {
    return new Builder(CandidateNames.checked(candidates));
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
   * Returns how many ballots there are.
   *
   * @return the sum of all counts
   */
  public long total() {
    return total;
  }

  /**
   * Returns how many ballots rank each candidate above each other.
   *
   * @param unranked what it means that a ballot leaves a candidate out
   * @return the matrix
   */
  public PreferenceMatrix matrix(UnrankedRule unranked) {
    PreferenceMatrix.Accumulator matrix = PreferenceMatrix.accumulator(candidates, unranked);
    for (int b = 0; b < ranks.length; b++) {
      matrix.add(ranks[b], counts[b]);
    }
    return matrix.snapshot();
  }

  /** How many kinds of ballots there are. */
  int kinds() {
    return ranks.length;
  }

  /** How many ballots are of a kind. */
  long count(int kind) {
    return counts[kind];
  }

  /** The ranks on a kind of ballot: 1, 2, ... without gaps, 0 for unranked. Not to be changed. */
  int[] ranks(int kind) {
    return ranks[kind];
  }

  /** Returns how large it is, without any ballot: they may be secret. */
  @Override
  public String toString() {
    return "RankedBallots on " + candidates.size() + " candidates";
  }

  /** Collects ballots. */
  public static final class Builder {
    private final List<String> candidates;
    private final Map<String, Integer> indexes;
    private final List<int[]> ranks = new ArrayList<>();
    private long[] counts = new long[16];
    private long total;

    private Builder(List<String> candidates) {
      this.candidates = candidates;
      this.indexes = CandidateNames.indexByName(candidates);
    }

    /**
     * Adds equal ballots.
     *
     * @param count how many
     * @param ranking tied names together, best first; who is left out is unranked
     * @return this
     * @throws IllegalArgumentException if the count is negative, a group is empty, or a name is unknown or stands twice
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}
     */
    public Builder add(long count, List<? extends List<String>> ranking) {
      int[] ballot = new int[candidates.size()];
      for (int rank = 1; rank <= ranking.size(); rank++) {
        List<String> tied = ranking.get(rank - 1);
        if (tied.isEmpty()) {
          throw new IllegalArgumentException("ranking must name someone at rank " + rank);
        }
        for (String name : tied) {
          int candidate = CandidateNames.index(indexes, name);
          if (ballot[candidate] != 0) {
            throw new IllegalArgumentException(
                "ranking must name each candidate once, does not at rank " + rank);
          }
          ballot[candidate] = rank;
        }
      }
      return addChecked(count, ballot);
    }

    /**
     * Adds equal ballots by rank.
     *
     * @param count how many
     * @param ballot the rank of each candidate from 1, best first, equal for ties; 0 for unranked. Gaps do not matter
     * @return this
     * @throws IllegalArgumentException if the count is negative, or the ranks are not one per candidate and at least 0
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}
     */
    public Builder addRanks(long count, int... ballot) {
      if (ballot.length != candidates.size()) {
        throw new IllegalArgumentException(
            "ranks must be one per candidate (" + candidates.size() + "), got " + ballot.length);
      }
      int[] sorted = ballot.clone();
      Arrays.sort(sorted);
      Arguments.notNegative(sorted[0], "rank");
      int[] dense = new int[ballot.length];
      int distinct = 0;
      for (int rank : sorted) {
        if (rank > 0 && (distinct == 0 || rank != sorted[distinct - 1])) {
          sorted[distinct++] = rank;
        }
      }
      for (int i = 0; i < ballot.length; i++) {
        dense[i] = ballot[i] == 0 ? 0 : Arrays.binarySearch(sorted, 0, distinct, ballot[i]) + 1;
      }
      return addChecked(count, dense);
    }

    private Builder addChecked(long count, int[] ballot) {
      Arguments.notNegative(count, "count");
      total = Math.addExact(total, count);
      if (ranks.size() == counts.length) {
        counts = Arrays.copyOf(counts, Math.multiplyExact(counts.length, 2));
      }
      counts[ranks.size()] = count;
      ranks.add(ballot);
      return this;
    }

    /**
     * Returns the ballots.
     *
     * @return an immutable copy
     */
    public RankedBallots build() {
      return new RankedBallots(
          candidates, ranks.toArray(int[][]::new), Arrays.copyOf(counts, ranks.size()), total);
    }
  }
}
