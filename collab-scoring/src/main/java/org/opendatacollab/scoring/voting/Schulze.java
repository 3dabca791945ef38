package org.opendatacollab.scoring.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.PreferenceMatrix;

/**
 * Schulze's method: A stands above B if the strongest path of wins from A to B is stronger than the strongest from B to A. A
 * path is as strong as its weakest win.
 *
 * <pre>{@code
 *   strength(A, B) = max over paths of min over its wins of the win's strength     0 if there is no path
 * }</pre>
 *
 * <p>No ballots: undefined, {@code no-ballots}. Several winners where paths tie. Time O(m^3) for m candidates. Exact, immutable
 * and thread-safe.
 *
 * <p>Example, 4 ballots A B C, 3 B C A and 2 C A B, by winning votes: A to B 6, B to A 5, A to C 6, C to A 5, so that A wins.
 *
 * <p>Source: Schulze (2011), Social Choice and Welfare 36:267-303.
 */
@SuppressWarnings("ImmutableEnumChecker") // Descriptions are immutable.
public enum Schulze {
  /** A win is as strong as the ballots for it. */
  WINNING_VOTES(Strength.WINNING_VOTES, "6 against 5 from A to B and back, 6 against 5 to C"),

  /** A win is as strong as its margin. */
  MARGINS(Strength.MARGINS, "3 against 1 from A to B and back, 3 against 1 to C");

  /** The strongest paths, and who wins by them. */
  public static final class Paths {
    private final long[][] strengths;
    private final List<String> winners;
    private final Optional<List<String>> ranking;

    private Paths(long[][] strengths, List<String> winners, Optional<List<String>> ranking) {
      this.strengths = strengths;
      this.winners = List.copyOf(winners);
      this.ranking = ranking;
    }

    /**
     * Returns the strength of the strongest path.
     *
     * @param from index of the candidate where it starts
     * @param to index of the candidate where it ends
     * @return the strength, 0 if there is no path
     * @throws IllegalArgumentException if there is no such candidate
     */
    public long strength(int from, int to) {
      Arguments.index(from, strengths.length, "from");
      Arguments.index(to, strengths.length, "to");
      return strengths[from][to];
    }

    /**
     * Returns all strengths.
     *
     * @return a row per candidate where a path starts
     */
    public long[][] strengths() {
      return Arrays.stream(strengths).map(long[]::clone).toArray(long[][]::new);
    }

    /**
     * Returns who wins.
     *
     * @return all above whom nobody stands, in the order of the candidates
     */
    public List<String> winners() {
      return winners;
    }

    /**
     * Returns the order of all candidates.
     *
     * @return best first, or empty if two candidates are tied
     */
    public Optional<List<String>> ranking() {
      return ranking;
    }
  }

  private final Strength strength;
  private final MethodDescription description;

  Schulze(Strength strength, String example) {
    this.strength = strength;
    this.description = new MethodDescription(
        Method.of("voting/schulze/" + strength.code() + "@1"),
        "Schulze by " + strength.code(),
        "strength(A, B) = max over paths of wins from A to B of the weakest win on the path, by "
            + strength.code()
            + "; A stands above B if strength(A, B) > strength(B, A). Winners: above whom nobody stands. Satisfies Condorcet"
            + " winner and loser, Smith, majority, monotonicity, clone independence, reversal symmetry; fails participation"
            + " and later-no-harm.",
        "Strengths in [0, n], ballots.",
        "No ballots: undefined, no-ballots. Tied paths: several winners, and no ranking.",
        "4 ballots A B C, 3 B C A, 2 C A B: " + example + "; A wins.",
        "Schulze (2011), Social Choice and Welfare 36:267-303.",
        "Not where people must be able to count by hand who won.");
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return description;
  }

  /**
   * Elects.
   *
   * @param matrix how many ballots rank each candidate above each other
   * @return paths and winners, undefined ({@code no-ballots}) without ballots
   */
  public VotingResult<Paths> elect(PreferenceMatrix matrix) {
    if (matrix.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, description.method());
    }
    List<String> candidates = matrix.candidates();
    int m = candidates.size();
    long[][] paths = strongestPaths(matrix);
    List<String> winners = new ArrayList<>();
    int[] below = new int[m];
    for (int i = 0; i < m; i++) {
      boolean unbeaten = true;
      for (int j = 0; j < m; j++) {
        below[i] += paths[i][j] > paths[j][i] ? 1 : 0;
        unbeaten &= paths[i][j] >= paths[j][i];
      }
      if (unbeaten) {
        winners.add(candidates.get(i));
      }
    }
    Optional<List<String>> ranking = StrictRanking.byNumberBelow(candidates, below);
    return VotingResult.of(
        new Paths(paths, winners, ranking), matrix.total(), description.method());
  }

  /** Floyd and Warshall with min for sum, in ints: half the memory of longs. */
  private long[][] strongestPaths(PreferenceMatrix matrix) {
    int m = matrix.candidates().size();
    long[][] wins = new long[m][m];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        wins[i][j] = strength.of(matrix, i, j);
      }
    }
    long[] values =
        Arrays.stream(wins).flatMapToLong(Arrays::stream).sorted().distinct().toArray();
    int[][] paths = new int[m][m];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        paths[i][j] = Arrays.binarySearch(values, wins[i][j]);
      }
    }
    for (int via = 0; via < m; via++) {
      int[] onward = paths[via];
      for (int i = 0; i < m; i++) {
        widen(paths[i], onward, paths[i][via]);
      }
    }
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        // The diagonal is 0, and so is the least value: a candidate does not win against itself.
        wins[i][j] = i == j ? 0 : values[paths[i][j]];
      }
    }
    return wins;
  }

  private static void widen(int[] from, int[] onward, int there) {
    if (there == 0) {
      return;
    }
    for (int j = 0; j < from.length; j++) {
      from[j] = Math.max(from[j], Math.min(there, onward[j]));
    }
  }
}
