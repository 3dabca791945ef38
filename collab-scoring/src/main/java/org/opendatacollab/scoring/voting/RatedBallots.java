package org.opendatacollab.scoring.voting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.CandidateNames;

/**
 * Ballots that give each candidate a score, or leave it blank. Scores are exact decimals. Equal ballots may be given once with
 * their count. Grades are scored by their place on the list of grades, from 0 for the worst. Immutable.
 *
 * <pre>{@code
 * RatedBallots ballots = RatedBallots.builder(List.of("A", "B"))
 *     .add(4, Map.of("A", new BigDecimal(5), "B", new BigDecimal(3)))
 *     .add(1, Map.of("B", new BigDecimal(4)))                          // A is blank
 *     .build();
 * }</pre>
 */
public final class RatedBallots {
  private final List<String> candidates;
  private final List<@Nullable BigDecimal[]> scores;
  private final long[] counts;
  private final long total;

  private RatedBallots(
      List<String> candidates, List<@Nullable BigDecimal[]> scores, long[] counts, long total) {
    this.candidates = candidates;
    this.scores = scores;
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

  /** How many kinds of ballots there are. */
  int kinds() {
    return counts.length;
  }

  /** How many ballots are of a kind. */
  long count(int kind) {
    return counts[kind];
  }

  /** The score on a kind of ballot, null for blank. */
  @Nullable
  BigDecimal score(int kind, int candidate) {
    return scores.get(kind)[candidate];
  }

  /** The score on a kind of ballot, or another where it is blank. */
  BigDecimal score(int kind, int candidate, BigDecimal blank) {
    BigDecimal score = score(kind, candidate);
    return score == null ? blank : score;
  }

  /** Throws unless all scores lie in a range. */
  void checkRange(BigDecimal minimum, BigDecimal maximum) {
    for (@Nullable BigDecimal[] ballot : scores) {
      for (int i = 0; i < ballot.length; i++) {
        BigDecimal score = ballot[i];
        if (score != null && (score.compareTo(minimum) < 0 || score.compareTo(maximum) > 0)) {
          throw new IllegalArgumentException("scores must be in [" + minimum + ", " + maximum
              + "], one is not for candidate at index " + i);
        }
      }
    }
  }

  /** Returns how large it is, without any ballot: they may be secret. */
  @Override
  public String toString() {
    return "RatedBallots on " + candidates.size() + " candidates";
  }

  /** Collects ballots. */
  public static final class Builder {
    private final List<String> candidates;
    private final Map<String, Integer> indexes;
    private final List<@Nullable BigDecimal[]> scores = new ArrayList<>();
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
     * @param ballot the score of each candidate; who is left out is blank
     * @return this
     * @throws IllegalArgumentException if the count is negative, a name is unknown or a score has more than 100 digits
     * @throws ArithmeticException if the number of ballots exceeds a {@code long}
     */
    public Builder add(long count, Map<String, BigDecimal> ballot) {
      Arguments.notNegative(count, "count");
      @Nullable BigDecimal[] given = new BigDecimal[candidates.size()];
      for (Map.Entry<String, BigDecimal> entry : ballot.entrySet()) {
        BigDecimal score = Objects.requireNonNull(entry.getValue(), "score");
        // A number such as 1e999999999 would fill the memory when it is added to 1.
        if (score.precision() > 100 || Math.abs((long) score.scale()) > 100) {
          throw new IllegalArgumentException("score must have at most 100 digits and places");
        }
        given[CandidateNames.index(indexes, entry.getKey())] = score;
      }
      total = Math.addExact(total, count);
      if (scores.size() == counts.length) {
        counts = Arrays.copyOf(counts, Math.multiplyExact(counts.length, 2));
      }
      counts[scores.size()] = count;
      scores.add(given);
      return this;
    }

    /**
     * Returns the ballots.
     *
     * @return an immutable copy
     */
    public RatedBallots build() {
      return new RatedBallots(
          candidates, List.copyOf(scores), Arrays.copyOf(counts, scores.size()), total);
    }
  }
}
