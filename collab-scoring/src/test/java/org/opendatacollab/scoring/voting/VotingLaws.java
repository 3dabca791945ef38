package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendatacollab.scoring.voting.Elections.winners;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;
import org.opendatacollab.scoring.voting.Elections.Election;

/** Each method keeps the criteria that its description claims. */
class VotingLaws {
  private static final List<String> PAIRS = List.of(
      "COPELAND",
      "SCHULZE_WINNING_VOTES",
      "SCHULZE_MARGINS",
      "RANKED_PAIRS_WINNING_VOTES",
      "RANKED_PAIRS_MARGINS",
      "KEMENY");
  private static final List<String> CLONE_PROOF = List.of(
      "SCHULZE_WINNING_VOTES",
      "SCHULZE_MARGINS",
      "RANKED_PAIRS_WINNING_VOTES",
      "RANKED_PAIRS_MARGINS");

  @Provide
  Arbitrary<Election> strict() {
    return Elections.strict();
  }

  @Provide
  Arbitrary<Election> any() {
    return Elections.any();
  }

  @Provide
  Arbitrary<String> pairMethods() {
    return Arbitraries.of(PAIRS);
  }

  @Provide
  Arbitrary<String> cloneProof() {
    return Arbitraries.of(CLONE_PROOF);
  }

  @Provide
  Arbitrary<String> condorcetMethods() {
    return Arbitraries.oneOf(
        Arbitraries.of(PAIRS), Arbitraries.of("MINIMAX_WINNING_VOTES", "MINIMAX_MARGINS"));
  }

  @Provide
  Arbitrary<String> monotone() {
    return Arbitraries.of(Elections.methods().stream()
        .filter(name -> !name.equals("INSTANT_RUNOFF"))
        .toList());
  }

  @Provide
  Arbitrary<String> majorityMethods() {
    return Arbitraries.of(
        Elections.methods().stream().filter(name -> !name.startsWith("BORDA")).toList());
  }

  private static PreferenceMatrix matrix(Election election) {
    return election.ballots().matrix(UnrankedRule.LAST);
  }

  private static CondorcetSets sets(Election election) {
    return CondorcetSets.of(matrix(election)).result().orElseThrow();
  }

  @Property
  void whoBeatsEveryOtherWinsAlone(
      @ForAll("any") Election election, @ForAll("condorcetMethods") String method) {
    Optional<String> winner = sets(election).winner();
    Assume.that(winner.isPresent());
    assertThat(winners(method, election)).containsExactly(winner.get());
  }

  @Property
  void whoLosesToEveryOtherNeverWins(
      @ForAll("any") Election election, @ForAll("pairMethods") String method) {
    Optional<String> loser = sets(election).loser();
    Assume.that(loser.isPresent());
    assertThat(winners(method, election)).doesNotContain(loser.get());
    assertThat(winners("BORDA_AVERAGE", election)).doesNotContain(loser.get());
  }

  @Property
  void instantRunoffNeverElectsWhoLosesToEveryOtherOnCompleteBallots(
      @ForAll("strict") Election election) {
    Optional<String> loser = sets(election).loser();
    Assume.that(loser.isPresent());
    assertThat(winners("INSTANT_RUNOFF", election)).doesNotContain(loser.get());
  }

  @Property
  void winnersAreOfTheSmithSetAndTheSchwartzSetIsPartOfIt(
      @ForAll("any") Election election, @ForAll("pairMethods") String method) {
    CondorcetSets sets = sets(election);
    assertThat(sets.smithSet()).containsAll(winners(method, election));
    assertThat(sets.smithSet()).containsAll(sets.schwartzSet());
    assertThat(sets.schwartzSet()).isNotEmpty();
  }

  @Property
  void whomMostRankAloneAtTheTopWinsAlone(
      @ForAll("any") Election election, @ForAll("majorityMethods") String method) {
    long total = election.kinds().stream().mapToLong(Elections.Kind::count).sum();
    for (int i = 0; i < election.candidates(); i++) {
      int candidate = i;
      long first = election.kinds().stream()
          .filter(kind -> {
            List<Integer> places = kind.ranks().stream()
                .map(rank -> rank == 0 ? Integer.MAX_VALUE : rank)
                .collect(Collectors.toList());
            int own = places.remove(candidate);
            return own < Integer.MAX_VALUE && places.stream().allMatch(other -> own < other);
          })
          .mapToLong(Elections.Kind::count)
          .sum();
      if (2 * first > total) {
        assertThat(winners(method, election)).containsExactly(Elections.name(candidate));
      }
    }
  }

  @Property
  void raisingAWinnerLeavesHimAWinner(
      @ForAll("strict") Election election,
      @ForAll("monotone") String method,
      @ForAll @IntRange(max = 6) int kind) {
    Assume.that(kind < election.kinds().size());
    for (String winner : winners(method, election)) {
      Election raised = election.withRaised(winner.charAt(0) - 'A', kind);
      assertThat(winners(method, raised)).contains(winner);
    }
  }

  @Property
  void aCloneChangesNothingForTheOthersNorWhetherOneOfTheClonesWins(
      @ForAll("strict") Election election,
      @ForAll("cloneProof") String method,
      @ForAll @IntRange(max = 4) int candidate) {
    // Equal strengths are told apart by nothing: then ranked pairs does not promise it.
    Assume.that(candidate < election.candidates() && allDifferent(matrix(election)));
    String clone = Elections.name(election.candidates());
    List<String> merged = winners(method, election.withClone(candidate)).stream()
        .map(winner -> winner.equals(clone) ? Elections.name(candidate) : winner)
        .distinct()
        .toList();
    assertThat(merged).containsExactlyInAnyOrderElementsOf(winners(method, election));
  }

  private static boolean allDifferent(PreferenceMatrix matrix) {
    int m = matrix.candidates().size();
    long[] margins = new long[m * (m - 1) / 2];
    int at = 0;
    for (int i = 0; i < m; i++) {
      for (int j = i + 1; j < m; j++) {
        margins[at++] = Math.abs(matrix.margin(i, j));
      }
    }
    return Arrays.stream(margins).noneMatch(margin -> margin == 0)
        && Arrays.stream(margins).distinct().count() == margins.length;
  }

  @Property
  void aCloneOfACandidateDoesNotChangeInstantRunoffWithoutTies(
      @ForAll("strict") Election election, @ForAll @IntRange(max = 4) int candidate) {
    Assume.that(candidate < election.candidates());
    Election cloned = election.withClone(candidate);
    Assume.that(strictRounds(election) && strictRounds(cloned));
    String clone = Elections.name(election.candidates());
    List<String> merged = winners("INSTANT_RUNOFF", cloned).stream()
        .map(winner -> winner.equals(clone) ? Elections.name(candidate) : winner)
        .toList();
    assertThat(merged).isEqualTo(winners("INSTANT_RUNOFF", election));
  }

  private static boolean strictRounds(Election election) {
    return InstantRunoff.STANDARD
        .elect(election.ballots())
        .result()
        .orElseThrow()
        .rounds()
        .isPresent();
  }

  @Property
  void reversingAllBallotsUnseatsASoleWinnerOfSchulze(@ForAll("strict") Election election) {
    Assume.that(election.candidates() > 1);
    Election reversed = new Election(
        election.candidates(),
        election.kinds().stream()
            .map(kind -> new Elections.Kind(
                kind.count(),
                kind.ranks().stream()
                    .map(rank -> election.candidates() + 1 - rank)
                    .toList()))
            .toList());
    List<String> before = winners("SCHULZE_MARGINS", election);
    Assume.that(before.size() == 1);
    assertThat(winners("SCHULZE_MARGINS", reversed)).isNotEqualTo(before);
  }

  @Property
  void theAverageBordaCountIsTheSumOfARowOfTheMatrixAndHalfTheTies(
      @ForAll("any") Election election) {
    PreferenceMatrix matrix = matrix(election);
    ScoredRanking borda =
        PositionalMethod.BORDA_AVERAGE.score(election.ballots()).result().orElseThrow();
    for (int i = 0; i < election.candidates(); i++) {
      double sum = 0;
      for (int j = 0; j < election.candidates(); j++) {
        long tied = matrix.total() - matrix.preferred(i, j) - matrix.preferred(j, i);
        sum += i == j ? 0 : matrix.preferred(i, j) + tied / 2.0;
      }
      assertThat(borda.scores().get(Elections.name(i))).isEqualTo(sum);
    }
  }
}
