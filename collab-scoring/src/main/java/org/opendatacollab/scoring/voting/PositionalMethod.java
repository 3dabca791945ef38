package org.opendatacollab.scoring.voting;

import java.util.Arrays;
import org.apache.commons.numbers.fraction.BigFraction;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;

/**
 * Methods that give points by the place on a ballot. With m candidates:
 *
 * <ul>
 *   <li>{@link #PLURALITY}: 1 to the first; a tie at the top shares it evenly.
 *   <li>{@link #BORDA_AVERAGE}: how many are below plus half of those tied; the unranked are tied last.
 *   <li>{@link #BORDA_UNRANKED_ZERO}: m - 1, m - 2, ... for ranked places, 0 for the unranked.
 *   <li>{@link #BORDA_MODIFIED}: r, r - 1, ..., 1 for the r ranked names, 0 for the unranked.
 * </ul>
 *
 * <p>Ties share the mean of their places. No ballots: undefined, {@code no-ballots}. A ballot that ranks nobody gives no points,
 * except under {@link #BORDA_AVERAGE}, where it gives all the same. Scores are added exactly. Immutable and thread-safe.
 *
 * <p>Example, 4 ballots A B C, 3 B C A and 2 C A B: plurality 4, 3, 2; Borda 10, 10, 7, so that A and B tie.
 */
@SuppressWarnings("ImmutableEnumChecker") // Descriptions are immutable.
public enum PositionalMethod {
  /** One point to the first. */
  PLURALITY(
      "voting/plurality@1",
      "Plurality",
      "Score = ballots that rank the candidate first; a ballot tied at the top is split evenly. Highest wins. Satisfies majority"
          + " and monotonicity; fails Condorcet winner and loser, clone independence.",
      "[0, n], ballots.",
      "No ballots: undefined, no-ballots. A ballot that ranks nobody counts for nobody.",
      "4 ballots A B C, 3 B C A, 2 C A B: A 4, B 3, C 2; A wins.",
      "Textbook definition.",
      "Not with more than two serious candidates: similar ones split their votes, and one that loses to every other can win."),

  /** Candidates below, and half of those tied. */
  BORDA_AVERAGE(
      "voting/borda/average@1",
      "Borda count, unranked tied last",
      "Score = sum over ballots of the number of candidates below plus half the number of those tied; the unranked are tied"
          + " last. Highest wins. Satisfies monotonicity and Condorcet loser; fails Condorcet winner, majority, clone"
          + " independence.",
      "[0, n (m - 1)] for m candidates, points.",
      "No ballots: undefined, no-ballots.",
      "4 ballots A B C, 3 B C A, 2 C A B: A 10, B 10, C 7; A and B win.",
      "de Borda (1781), Memoire sur les elections au scrutin.",
      "Not where sides may put up similar candidates: clones move the result."),

  /** Points for ranked places, none for the unranked. */
  BORDA_UNRANKED_ZERO(
      "voting/borda/unranked-zero@1",
      "Borda count, no points for the unranked",
      "Score = sum over ballots of m - 1, m - 2, ... for ranked places, 0 for the unranked; ties share the mean of their"
          + " places. Highest wins. Satisfies monotonicity; fails Condorcet winner and loser, majority, clone independence.",
      "[0, n (m - 1)] for m candidates, points.",
      "No ballots: undefined, no-ballots.",
      "3 candidates, 2 ballots that rank only A and 3 that rank B C: A 4, B 6, C 3; B wins.",
      "Emerson (2013), Social Choice and Welfare 40:353-358.",
      "Not where many ballots are short: it rewards ranking one name only."),

  /** As many points for the first as names are ranked. */
  BORDA_MODIFIED(
      "voting/borda/modified@1",
      "Modified Borda count",
      "Score = sum over ballots of r, r - 1, ..., 1 for the r ranked names, 0 for the unranked; ties share the mean of their"
          + " places. Highest wins. Satisfies monotonicity in the order of ranked names; fails Condorcet winner and loser,"
          + " majority, clone independence.",
      "[0, n m] for m candidates, points.",
      "No ballots: undefined, no-ballots. A ballot that ranks one name gives it one point.",
      "3 candidates, 2 ballots that rank only A and 3 that rank B C: A 2, B 6, C 3; B wins.",
      "Emerson (2013), Social Choice and Welfare 40:353-358.",
      "Not where people know few of the candidates: who ranks all of them weighs more.");

  private final MethodDescription description;

  PositionalMethod(
      String id,
      String title,
      String formula,
      String range,
      String edgeCases,
      String example,
      String source,
      String notFor) {
    this.description = new MethodDescription(
        Method.of(id), title, formula, range, edgeCases, example, source, notFor);
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
   * Scores candidates.
   *
   * @param ballots the ballots
   * @return scores and ranking, undefined ({@code no-ballots}) without ballots
   */
  public VotingResult<ScoredRanking> score(RankedBallots ballots) {
    if (ballots.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, description.method());
    }
    BigFraction[] scores = this == PLURALITY ? firsts(ballots) : halves(doubledPoints(ballots));
    return VotingResult.of(
        ScoredRanking.highestFirst(ballots.candidates(), i -> scores[i]),
        ballots.total(),
        description.method());
  }

  private static BigFraction[] firsts(RankedBallots ballots) {
    int m = ballots.candidates().size();
    // By number of those tied at the top, so that few fractions are added.
    long[][] bySize = new long[m][m + 1];
    for (int kind = 0; kind < ballots.kinds(); kind++) {
      int[] ranks = ballots.ranks(kind);
      int tied = (int) Arrays.stream(ranks).filter(rank -> rank == 1).count();
      for (int i = 0; i < m; i++) {
        bySize[i][tied] += ranks[i] == 1 ? ballots.count(kind) : 0;
      }
    }
    return Arrays.stream(bySize).map(PositionalMethod::shared).toArray(BigFraction[]::new);
  }

  /** Ballots by the number of those who share each: 3 alone and 2 among two others are 3 + 2/3. */
  static BigFraction shared(long[] ballotsBySize) {
    BigFraction sum = BigFraction.ZERO;
    for (int size = 1; size < ballotsBySize.length; size++) {
      if (ballotsBySize[size] > 0) {
        sum = sum.add(BigFraction.of(ballotsBySize[size], size));
      }
    }
    return sum;
  }

  /** Twice the points, which are whole: the mean of consecutive places is a whole or a half. */
  private long[] doubledPoints(RankedBallots ballots) {
    int m = ballots.candidates().size();
    long[] points = new long[m];
    int[] tied = new int[m + 1];
    long[] doubled = new long[m + 1];
    for (int kind = 0; kind < ballots.kinds(); kind++) {
      int[] ranks = ballots.ranks(kind);
      Arrays.fill(tied, 0);
      for (int rank : ranks) {
        tied[rank]++;
      }
      int ranked = m - tied[0];
      // The unranked are below all others; only the average counts those tied with them.
      doubled[0] = this == BORDA_AVERAGE ? tied[0] - 1 : 0;
      int highest = this == BORDA_MODIFIED ? ranked : m - 1;
      for (int rank = 1, above = 0; rank <= m && tied[rank] > 0; above += tied[rank], rank++) {
        doubled[rank] = 2L * (highest - above) - (tied[rank] - 1);
      }
      for (int i = 0; i < m; i++) {
        points[i] =
            Math.addExact(points[i], Math.multiplyExact(doubled[ranks[i]], ballots.count(kind)));
      }
    }
    return points;
  }

  private static BigFraction[] halves(long[] doubled) {
    return Arrays.stream(doubled)
        .mapToObj(value -> BigFraction.of(value, 2))
        .toArray(BigFraction[]::new);
  }
}
