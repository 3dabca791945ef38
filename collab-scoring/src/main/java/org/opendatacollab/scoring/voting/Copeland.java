package org.opendatacollab.scoring.voting;

import java.math.BigDecimal;
import java.util.Objects;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.PreferenceMatrix;

/**
 * Ranks candidates by how many others they beat: {@code score = wins + tieValue * ties} over all pairs.
 *
 * <p>No ballots: undefined, {@code no-ballots}. Ties in the score are common and remain. Exact, immutable and thread-safe.
 *
 * <p>Example, A beats B and ties C, B beats C, tie value 1/2: A 1.5, B 1, C 0.5.
 *
 * <p>Source: Copeland (1951); with tie value 1 Ramon Llull's method (1299).
 */
public final class Copeland {
  /** A tie counts as half a win. */
  public static final Copeland STANDARD = new Copeland(new BigDecimal("0.5"));

  /** A tie counts as a win. */
  public static final Copeland LLULL = new Copeland(BigDecimal.ONE);

  private final BigDecimal tieValue;

  private Copeland(BigDecimal tieValue) {
    this.tieValue = tieValue;
  }

  /**
   * Returns the method with another value of a tie.
   *
   * @param value what a tie counts, in [0, 1]
   * @return the method
   * @throws IllegalArgumentException if the value lies outside
   */
  public Copeland withTieValue(BigDecimal value) {
    Objects.requireNonNull(value, "tieValue");
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("tieValue must be in [0, 1], got " + value);
    }
    return new Copeland(value.stripTrailingZeros());
  }

  /**
   * Scores candidates.
   *
   * @param matrix how many ballots rank each candidate above each other
   * @return scores and ranking, undefined ({@code no-ballots}) without ballots
   */
  public VotingResult<ScoredRanking> score(PreferenceMatrix matrix) {
    Method method = description().method();
    if (matrix.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, method);
    }
    int m = matrix.candidates().size();
    BigDecimal[] scores = new BigDecimal[m];
    for (int i = 0; i < m; i++) {
      int wins = 0;
      int ties = 0;
      for (int j = 0; j < m; j++) {
        long margin = matrix.margin(i, j);
        wins += margin > 0 ? 1 : 0;
        ties += margin == 0 && i != j ? 1 : 0;
      }
      scores[i] = tieValue.multiply(BigDecimal.valueOf(ties)).add(BigDecimal.valueOf(wins));
    }
    return VotingResult.of(
        ScoredRanking.highestFirst(matrix.candidates(), i -> scores[i]), matrix.total(), method);
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("voting/copeland@1").with("tieValue", tieValue.toPlainString()),
        "Copeland",
        "Score = number of candidates that it beats in pairs + tieValue * number of those that it ties. Highest wins. Satisfies"
            + " Condorcet winner and loser, Smith, majority, monotonicity; fails clone independence.",
        "[0, m - 1] for m candidates, pairs.",
        "No ballots: undefined, no-ballots.",
        "A beats B and ties C, B beats C, tieValue 0.5: A 1.5, B 1, C 0.5; A wins.",
        "Copeland (1951); tieValue 1 is Llull's method (1299).",
        "Not where one winner is needed: ties are common.");
  }
}
