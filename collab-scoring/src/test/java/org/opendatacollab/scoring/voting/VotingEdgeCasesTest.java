package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;

class VotingEdgeCasesTest {
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final List<String> TWO = List.of("A", "B");

  private static RatedBallots rated(String score) {
    return RatedBallots.builder(TWO).add(1, Map.of("B", new BigDecimal(score))).build();
  }

  @Test
  void aBallotTiedAtTheTopIsSplitInEachRound() {
    RankedBallots ballots = RankedBallots.builder(List.of("A", "B", "C"))
        .add(2, List.of(List.of("A", "B"), List.of("C")))
        .add(2, List.of(List.of("C")))
        .add(1, List.of(List.of("A")))
        .add(1, List.of())
        .build();
    InstantRunoff.Count count = InstantRunoff.STANDARD.elect(ballots).result().orElseThrow();
    List<InstantRunoff.Round> rounds = count.rounds().orElseThrow();
    assertThat(rounds.get(0).counts())
        .containsExactly(entry("A", 2.0), entry("B", 1.0), entry("C", 2.0));
    assertThat(rounds.get(0).eliminated()).contains("B");
    assertThat(rounds.get(0).exhausted()).isEqualTo(1);
    assertThat(rounds.get(1).counts()).containsExactly(entry("A", 3.0), entry("C", 2.0));
    assertThat(count.winners()).containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "3", "1.5"})
  void majorityJudgmentTakesPlacesOfGradesOnly(String score) {
    MajorityJudgment method = MajorityJudgment.of(List.of("poor", "good", "excellent"));
    assertThatThrownBy(() -> method.judge(rated(score)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .endsWith("for candidate at index 1");
  }

  @Test
  void ofNoBallotsNothingIsJudged() {
    RatedBallots none = RatedBallots.builder(TWO).build();
    assertThat(MajorityJudgment.of(List.of("poor", "good")).judge(none).reason())
        .contains(Reason.NO_BALLOTS);
    assertThat(StarVoting.of(BigDecimal.ZERO, FIVE).elect(none).reason())
        .contains(Reason.NO_BALLOTS);
    assertThat(ScoreVoting.of(BigDecimal.ZERO, FIVE, ScoreVoting.Blank.MINIMUM)
            .score(none)
            .reason())
        .contains(Reason.NO_BALLOTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5"})
  void theEndsOfTheScaleAreScores(String end) {
    assertThat(StarVoting.of(BigDecimal.ZERO, FIVE).elect(rated(end)).result()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "5.1"})
  void scoresBeyondTheScaleAreRefused(String score) {
    ScoreVoting mean = ScoreVoting.of(BigDecimal.ZERO, FIVE, ScoreVoting.Blank.IGNORE);
    StarVoting star = StarVoting.of(BigDecimal.ZERO, FIVE);
    for (ThrowingCallable counting :
        List.<ThrowingCallable>of(() -> mean.score(rated(score)), () -> star.elect(rated(score)))) {
      assertThatThrownBy(counting)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("scores must be in [0, 5], one is not for candidate at index 1");
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "6, 5"})
  void aScaleHasTwoEnds(BigDecimal minimum, BigDecimal maximum) {
    for (ThrowingCallable scale : List.<ThrowingCallable>of(
        () -> StarVoting.of(minimum, maximum),
        () -> ScoreVoting.of(minimum, maximum, ScoreVoting.Blank.IGNORE))) {
      assertThatThrownBy(scale)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("minimum must be less than maximum, got " + minimum + " and " + maximum);
    }
  }

  @Test
  void scoresHaveAtMost100DigitsAndPlaces() {
    assertThat(rated("9".repeat(100)).total()).isEqualTo(1);
    assertThat(rated("1e-100").total()).isEqualTo(1);
    for (String score : List.of("9".repeat(101), "1e101", "1e-101")) {
      assertThatThrownBy(() -> rated(score))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("score must have at most 100 digits and places");
    }
  }

  @Test
  void ballotsOfManyKindsAreAllKept() {
    RatedBallots.Builder rated = RatedBallots.builder(TWO);
    RankedBallots.Builder ranked = RankedBallots.builder(TWO);
    for (int kind = 1; kind <= 40; kind++) {
      rated.add(kind, Map.of("A", BigDecimal.ONE));
      ranked.addRanks(kind, 1, 2);
    }
    assertThat(rated.build().total()).isEqualTo(820);
    assertThat(ScoreVoting.of(BigDecimal.ZERO, FIVE, ScoreVoting.Blank.MINIMUM)
            .score(rated.build())
            .result()
            .orElseThrow()
            .totals())
        .containsExactly(entry("A", 820.0), entry("B", 0.0));
    assertThat(ranked.build().matrix(UnrankedRule.LAST).preferred(0, 1)).isEqualTo(820);
  }

  @Test
  void ranksAreOnePerCandidateAndNotNegative() {
    RankedBallots.Builder ballots = RankedBallots.builder(List.of("A", "B", "C"));
    assertThatThrownBy(() -> ballots.addRanks(1, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ranks must be one per candidate (3), got 2");
    assertThatThrownBy(() -> ballots.addRanks(1, 1, -1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rank must not be negative, got -1");
    assertThat(ballots.addRanks(1, 7, 3, 7).build().ranks(0)).containsExactly(2, 1, 2);
  }

  @Test
  void ballotsShowTheirSizeAndNoVote() {
    assertThat(rated("4")).hasToString("RatedBallots on 2 candidates");
    assertThat(RankedBallots.builder(TWO).addRanks(1, 1, 2).build())
        .hasToString("RankedBallots on 2 candidates");
    assertThat(PairedScores.of(new double[] {1, 2, 3}, new double[] {4, 5, 6}))
        .hasToString("PairedScores of 3 things");
  }

  @ParameterizedTest
  @EnumSource
  void aCommitteeHasOneMemberToAll(CommitteeMethod method) {
    ApprovalProfile profile = ApprovalProfile.accumulator(List.of("A", "B", "C"))
        .add(3, List.of("A", "B"))
        .add(2, List.of("A"))
        .add(1, List.of("C"))
        .snapshot();
    assertThat(method.elect(profile, 1).result().orElseThrow().committees())
        .isEqualTo(
            method == CommitteeMethod.EQUAL_SHARES ? List.of(List.of()) : List.of(List.of("A")));
    assertThatThrownBy(() -> method.elect(profile, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("committeeSize must be between 1 and the number of candidates (3), got 0");
    List<List<String>> all = method.elect(profile, 3).result().orElseThrow().committees();
    if (method != CommitteeMethod.EQUAL_SHARES) {
      assertThat(all).containsExactly(List.of("A", "B", "C"));
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void aTieIsWorthItsValue(BigDecimal tieValue) {
    RankedBallots tied =
        RankedBallots.builder(TWO).addRanks(1, 1, 2).addRanks(1, 2, 1).build();
    assertThat(Copeland.STANDARD
            .withTieValue(tieValue)
            .score(tied.matrix(UnrankedRule.LAST))
            .result()
            .orElseThrow()
            .scores())
        .containsExactly(entry("A", tieValue.doubleValue()), entry("B", tieValue.doubleValue()));
    assertThatThrownBy(() -> Copeland.STANDARD.withTieValue(new BigDecimal("-0.1")))
        .hasMessage("tieValue must be in [0, 1], got -0.1");
  }

  @Test
  void pathsAreAskedForByIndex() {
    RankedBallots ballots =
        RankedBallots.builder(TWO).addRanks(3, 1, 2).addRanks(1, 2, 1).build();
    Schulze.Paths paths =
        Schulze.WINNING_VOTES.elect(ballots.matrix(UnrankedRule.LAST)).result().orElseThrow();
    assertThat(paths.strength(0, 1)).isEqualTo(3);
    assertThat(paths.strengths()).isDeepEqualTo(new long[][] {{0, 3}, {0, 0}});
    assertThat(paths.ranking()).contains(TWO);
    assertThatThrownBy(() -> paths.strength(2, 0))
        .hasMessage("from must be an index in [0, 2), got 2");
    assertThatThrownBy(() -> paths.strength(0, 2))
        .hasMessage("to must be an index in [0, 2), got 2");
  }

  private static PairedScores paired(double[] x, double[] y) {
    return PairedScores.of(x, y);
  }

  @Test
  void whatIsTiedThroughoutOnEitherSideDoesNotCorrelate() {
    double[] tied = {2, 2, 2};
    double[] ordered = {1, 2, 3};
    for (PairedScores scores : List.of(paired(tied, ordered), paired(ordered, tied))) {
      assertThat(KendallTau.of(scores).orElseThrow().tauB().reason()).contains(Reason.ALL_TIED);
      assertThat(SpearmanRho.of(scores).reason()).contains(Reason.ALL_TIED);
      assertThat(KendallTau.of(scores).orElseThrow().tauA().value()).hasValue(0);
    }
  }

  @Test
  void pairsAreFiniteAndComplete() {
    assertThatThrownBy(() -> paired(new double[] {1}, new double[] {1, 2}))
        .hasMessage("x and y must have the same length, got 1 and 2");
    assertThatThrownBy(() -> paired(new double[] {1, 2}, new double[] {1, Double.NaN}))
        .hasMessage("y must be finite, is not at index 1");
    assertThatThrownBy(() -> PairedScores.ofPresent(List.of(1.0), List.of()))
        .hasMessage("x and y must have the same length, got 1 and 0");
    PairedScores present = PairedScores.ofPresent(
        Arrays.asList(1.0, null, 3.0, 4.0), Arrays.asList(8.0, 9.0, null, 7.0));
    assertThat(present.size()).isEqualTo(2);
    assertThat(KendallTau.of(present).orElseThrow().discordant()).isEqualTo(1);
    assertThat(KendallTau.of(paired(new double[] {1}, new double[] {1}))).isEmpty();
  }

  @Test
  void minusZeroIsZero() {
    KendallTau tau =
        KendallTau.of(paired(new double[] {-0.0, 0.0}, new double[] {1, 2})).orElseThrow();
    assertThat(tau.tiesXOnly()).isEqualTo(1);
  }

  @Test
  void tiedPlacesAreNoRanking() {
    assertThat(StrictRanking.byNumberBelow(List.of("A", "B", "C"), new int[] {1, 0, 1}))
        .isEmpty();
    assertThat(StrictRanking.byNumberBelow(TWO, new int[] {0, 1})).contains(List.of("B", "A"));
  }

  @Test
  void whomMostPreferWinsTheRunoffThoughHisTotalIsLower() {
    BigDecimal one = BigDecimal.ONE;
    RatedBallots ballots = RatedBallots.builder(TWO)
        .add(3, Map.of("A", one, "B", BigDecimal.valueOf(2)))
        .add(1, Map.of("A", FIVE))
        .build();
    StarVoting.Result result =
        StarVoting.of(BigDecimal.ZERO, FIVE).elect(ballots).result().orElseThrow();
    assertThat(result.totals()).containsExactly(entry("A", 8.0), entry("B", 6.0));
    assertThat(result.runoff().orElseThrow().votes()).containsExactly(1L, 3L);
    assertThat(result.winners()).containsExactly("B");
  }

  @Test
  void whoRanksAllGivesTheLastOnePointInTheModifiedCount() {
    RankedBallots ballots =
        RankedBallots.builder(List.of("A", "B", "C")).addRanks(2, 1, 2, 3).build();
    assertThat(PositionalMethod.BORDA_MODIFIED
            .score(ballots)
            .result()
            .orElseThrow()
            .scores())
        .containsExactly(entry("A", 6.0), entry("B", 4.0), entry("C", 2.0));
  }

  @Test
  void withoutBallotsNothingIsDecidedInPairs() {
    PreferenceMatrix none = RankedBallots.builder(TWO).build().matrix(UnrankedRule.LAST);
    assertThat(CondorcetSets.of(none).reason()).contains(Reason.NO_BALLOTS);
    assertThat(Copeland.STANDARD.score(none).reason()).contains(Reason.NO_BALLOTS);
    for (Minimax method : Minimax.values()) {
      assertThat(method.elect(none).reason()).contains(Reason.NO_BALLOTS);
    }
    for (RankedPairs method : RankedPairs.values()) {
      assertThat(method.elect(none).reason()).contains(Reason.NO_BALLOTS);
    }
    for (Schulze method : Schulze.values()) {
      assertThat(method.elect(none).reason()).contains(Reason.NO_BALLOTS);
    }
  }

  @Test
  void oneCandidateWinsWithoutADefeatAndLosesToNobody() {
    PreferenceMatrix one =
        RankedBallots.builder(List.of("A")).addRanks(2, 1).build().matrix(UnrankedRule.LAST);
    CondorcetSets sets = CondorcetSets.of(one).result().orElseThrow();
    assertThat(sets.winner()).contains("A");
    assertThat(sets.loser()).isEmpty();
    for (Minimax method : Minimax.values()) {
      assertThat(method.elect(one).result().orElseThrow().worstDefeat())
          .containsExactly(entry("A", 0L));
    }
  }

  @Test
  void whomNobodyBeatsIsInTheSchwartzSetAndTiesJoinTheSmithSet() {
    // A beats B; C ties both.
    PreferenceMatrix matrix = RankedBallots.builder(List.of("A", "B", "C"))
        .addRanks(1, 1, 2, 3)
        .addRanks(1, 2, 3, 1)
        .build()
        .matrix(UnrankedRule.LAST);
    CondorcetSets sets = CondorcetSets.of(matrix).result().orElseThrow();
    assertThat(sets.schwartzSet()).containsExactly("A", "C");
    assertThat(sets.smithSet()).containsExactly("A", "B", "C");
    assertThat(sets.winner()).isEmpty();
  }

  @Test
  void seatsAreToldOnlyWhereNoTieArose() {
    ApprovalProfile.Accumulator profile = ApprovalProfile.accumulator(List.of("A", "B", "C"))
        .add(3, List.of("A"))
        .add(2, List.of("B"));
    Committees clear = CommitteeMethod.SEQUENTIAL_PHRAGMEN
        .elect(profile.snapshot(), 2)
        .result()
        .orElseThrow();
    assertThat(clear.seats().orElseThrow())
        .containsExactly(
            new Committees.Seat("A", OptionalDouble.of(1.0 / 3)),
            new Committees.Seat("B", OptionalDouble.of(0.5)));
    // The second seat is tied, the third is not.
    Committees tied = CommitteeMethod.SEQUENTIAL_PHRAGMEN
        .elect(profile.add(2, List.of("C")).snapshot(), 3)
        .result()
        .orElseThrow();
    assertThat(tied.committees()).containsExactly(List.of("A", "B", "C"));
    assertThat(tied.seats()).isEmpty();
  }

  @Test
  void tiesBetweenManyMakeNoLargeSearch() {
    // Two opposite ballots: every pair is tied, and every order is a best one.
    PreferenceMatrix opposite = RankedBallots.builder(
            IntStream.range(0, 25).mapToObj(i -> "c" + i).toList())
        .addRanks(1, IntStream.rangeClosed(1, 25).toArray())
        .addRanks(1, IntStream.rangeClosed(1, 25).map(rank -> 26 - rank).toArray())
        .build()
        .matrix(UnrankedRule.LAST);
    KemenyYoung.Ranking ranking = KemenyYoung.STANDARD.rank(opposite).result().orElseThrow();
    assertThat(ranking.agreement()).isEqualTo(25 * 24 / 2);
    assertThat(ranking.proven()).isTrue();
    assertThat(ranking.rankings()).hasSize(1);
    assertThat(ranking.allListed()).isFalse();
  }

  @Test
  void agreementThatWouldExceedALongIsRefused() {
    long most = Long.MAX_VALUE / 3;
    PreferenceMatrix fits = RankedBallots.builder(List.of("A", "B", "C"))
        .addRanks(most, 1, 2, 3)
        .build()
        .matrix(UnrankedRule.LAST);
    assertThat(KemenyYoung.STANDARD.rank(fits).result().orElseThrow().agreement())
        .isEqualTo(3 * most);
    PreferenceMatrix exceeds = RankedBallots.builder(List.of("A", "B", "C", "D"))
        .addRanks(most, 1, 2, 3, 4)
        .build()
        .matrix(UnrankedRule.LAST);
    assertThatThrownBy(() -> KemenyYoung.STANDARD.rank(exceeds))
        .isInstanceOf(ArithmeticException.class);
  }
}
