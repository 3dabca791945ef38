package org.opendatacollab.scoring.voting;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.PreferenceMatrix;

/**
 * Elects whose worst defeat in pairs is smallest (Simpson and Kramer). The variants measure a defeat of A by B as
 *
 * <ul>
 *   <li>{@link #WINNING_VOTES}: ballots for B if B beats A, else 0;
 *   <li>{@link #MARGINS}: ballots for B minus ballots for A, which may be negative;
 *   <li>{@link #OPPOSITION}: ballots for B, whether B beats A or not.
 * </ul>
 *
 * <p>No ballots: undefined, {@code no-ballots}. Exact, immutable and thread-safe.
 *
 * <p>Example, 4 ballots A B C, 3 B C A and 2 C A B: worst defeats by margins 1, 3, 5, so that A wins.
 *
 * <p>Source: Simpson (1969), Quarterly Journal of Economics 83:478-490; Kramer (1977), Journal of Economic Theory 16:310-334.
 */
@SuppressWarnings("ImmutableEnumChecker") // Descriptions are immutable.
public enum Minimax {
  /** Votes of whoever wins the pair. */
  WINNING_VOTES(
      "voting/minimax/winning-votes@1",
      "ballots for B if B beats A, else 0",
      "[0, n], ballots.",
      "5, 6, 7",
      "Satisfies Condorcet winner, majority and monotonicity; fails Condorcet loser, Smith and clone independence."),

  /** Difference of votes. */
  MARGINS(
      "voting/minimax/margins@1",
      "ballots for B minus ballots for A",
      "[-n, n], ballots; negative if A beats every other.",
      "1, 3, 5",
      "Satisfies Condorcet winner, majority and monotonicity; fails Condorcet loser, Smith and clone independence."),

  /** Votes against, win or lose. */
  OPPOSITION(
      "voting/minimax/opposition@1",
      "ballots for B, whether B beats A or not",
      "[0, n], ballots.",
      "5, 6, 7",
      "Satisfies majority and monotonicity; where ballots are complete also Condorcet winner, which it fails otherwise; fails"
          + " Condorcet loser, Smith and clone independence.");

  /**
   * The worst defeats, and who has the smallest.
   *
   * @param worstDefeat worst defeat of each candidate, in their order
   * @param winners who has the smallest, in the order of the candidates
   * @param ranking tied candidates together, smallest worst defeat first
   */
  public record Defeats(
      Map<String, Long> worstDefeat, List<String> winners, List<List<String>> ranking) {
    /**
     * Copies.
     *
     * @param worstDefeat worst defeat of each candidate
     * @param winners who has the smallest
     * @param ranking smallest worst defeat first
     */
    public Defeats {
      worstDefeat = Collections.unmodifiableMap(new LinkedHashMap<>(worstDefeat));
      winners = List.copyOf(winners);
      ranking = ranking.stream().map(List::copyOf).toList();
    }
  }

  private final MethodDescription description;

  Minimax(String id, String defeat, String range, String example, String criteria) {
    this.description = new MethodDescription(
        Method.of(id),
        "Minimax by " + id.substring(id.lastIndexOf('/') + 1, id.indexOf('@')),
        "Defeat of A by B: " + defeat + ". The candidate whose worst defeat is smallest wins. "
            + criteria,
        range,
        "No ballots: undefined, no-ballots. One candidate: it wins, worst defeat 0.",
        "4 ballots A B C, 3 B C A, 2 C A B: worst defeats " + example + "; A wins.",
        "Simpson (1969), Quarterly Journal of Economics 83:478-490; Kramer (1977), Journal of Economic Theory 16:310-334.",
        "Not where a candidate who loses to every other must not win, nor where similar candidates may be put up.");
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
   * @return worst defeats and winners, undefined ({@code no-ballots}) without ballots
   */
  public VotingResult<Defeats> elect(PreferenceMatrix matrix) {
    if (matrix.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, description.method());
    }
    List<String> candidates = matrix.candidates();
    long[] worst = new long[candidates.size()];
    Map<String, Long> defeats = new LinkedHashMap<>();
    for (int i = 0; i < worst.length; i++) {
      worst[i] = worst.length == 1 ? 0 : Long.MIN_VALUE;
      for (int j = 0; j < worst.length; j++) {
        worst[i] = i == j ? worst[i] : Math.max(worst[i], defeat(matrix, i, j));
      }
      defeats.put(candidates.get(i), worst[i]);
    }
    List<List<String>> ranking = ScoredRanking.rank(
        candidates, Comparator.comparing((Integer i) -> worst[i]).reversed());
    return VotingResult.of(
        new Defeats(defeats, ranking.get(0), ranking), matrix.total(), description.method());
  }

  private long defeat(PreferenceMatrix matrix, int loser, int winner) {
    return switch (this) {
      case WINNING_VOTES -> Strength.WINNING_VOTES.of(matrix, winner, loser);
      case MARGINS -> matrix.margin(winner, loser);
      case OPPOSITION -> matrix.preferred(winner, loser);
    };
  }
}
