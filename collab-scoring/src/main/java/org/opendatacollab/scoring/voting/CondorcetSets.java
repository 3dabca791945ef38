package org.opendatacollab.scoring.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.PreferenceMatrix;

/**
 * Who beats whom in pairs: the candidate who beats every other, the one who loses to every other, and the sets that take their
 * place when there is none. A beats B if more ballots rank A above B than B above A.
 *
 * <p>Example, 4 ballots A B C, 3 B C A and 2 C A B: a cycle, so that neither winner nor loser exists and both sets hold all
 * three.
 *
 * @param winner who beats every other, if anybody does
 * @param loser who loses to every other, if anybody does
 * @param smithSet the smallest set whose members beat everybody outside
 * @param schwartzSet the union of the minimal sets of which no member is beaten from outside; part of the Smith set
 */
public record CondorcetSets(
    Optional<String> winner,
    Optional<String> loser,
    List<String> smithSet,
    List<String> schwartzSet) {
  private static final MethodDescription DESCRIPTION = new MethodDescription(
      Method.of("voting/condorcet-sets@1"),
      "Condorcet winner and loser, Smith and Schwartz set",
      "A beats B if more ballots rank A above B than B above A. Condorcet winner: beats every other; loser: is beaten by every"
          + " other. Smith set: smallest set whose members beat everybody outside. Schwartz set: union of the minimal sets of"
          + " which no member is beaten from outside.",
      "A candidate or none; a set of at least one candidate.",
      "No ballots: undefined, no-ballots. All pairs tied: no winner, no loser, both sets hold everybody.",
      "4 ballots A B C, 3 B C A, 2 C A B: A beats B beats C beats A; no winner, both sets are A, B, C.",
      "Condorcet (1785); Smith (1973), Econometrica 41:1027-1041; Schwartz (1972), Nous 6:97-115.",
      "Not as a decision: the sets often hold several candidates.");

  /**
   * Copies.
   *
   * @param winner who beats every other
   * @param loser who loses to every other
   * @param smithSet the smallest set that beats everybody outside
   * @param schwartzSet the union of minimal undominated sets
   */
  public CondorcetSets {
    Objects.requireNonNull(winner, "winner");
    Objects.requireNonNull(loser, "loser");
    smithSet = List.copyOf(smithSet);
    schwartzSet = List.copyOf(schwartzSet);
  }

  /**
   * Returns what a reader must know of the method.
   *
   * @return the description
   */
  public static MethodDescription description() {
    return DESCRIPTION;
  }

  /**
   * Compares all pairs.
   *
   * @param matrix how many ballots rank each candidate above each other
   * @return winner, loser and sets, undefined ({@code no-ballots}) without ballots
   */
  public static VotingResult<CondorcetSets> of(PreferenceMatrix matrix) {
    if (matrix.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, DESCRIPTION.method());
    }
    int m = matrix.candidates().size();
    Components weak = Components.of(m, (i, j) -> matrix.margin(i, j) >= 0);
    Components strict = Components.of(m, (i, j) -> matrix.margin(i, j) > 0);
    boolean[] beaten = new boolean[strict.count()];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        beaten[strict.of(j)] |= strict.of(i) != strict.of(j) && matrix.margin(i, j) > 0;
      }
    }
    return VotingResult.of(
        new CondorcetSets(
            first(matrix, i -> others(m, i).allMatch(j -> matrix.margin(i, j) > 0)),
            first(matrix, i -> m > 1 && others(m, i).allMatch(j -> matrix.margin(j, i) > 0)),
            // Any two candidates are joined by an edge, so one component comes first.
            names(matrix, i -> weak.of(i) == 0),
            names(matrix, i -> !beaten[strict.of(i)])),
        matrix.total(),
        DESCRIPTION.method());
  }

  private static IntStream others(int m, int i) {
    return IntStream.range(0, m).filter(j -> j != i);
  }

  private static Optional<String> first(PreferenceMatrix matrix, IntPredicate condition) {
    return names(matrix, condition).stream().findFirst();
  }

  private static List<String> names(PreferenceMatrix matrix, IntPredicate condition) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < matrix.candidates().size(); i++) {
      if (condition.test(i)) {
        names.add(matrix.candidates().get(i));
      }
    }
    return names;
  }
}
