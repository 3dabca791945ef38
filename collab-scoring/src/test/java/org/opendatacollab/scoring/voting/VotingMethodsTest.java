package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;

class VotingMethodsTest {
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  @Test
  void ballotsThatDoNotFitAreRefusedWithoutRepeatingThem() {
    RankedBallots.Builder ranked = RankedBallots.builder(List.of("A", "B"));
    assertThatThrownBy(() -> ranked.add(1, List.of(List.of("Z"))))
        .hasMessage("ballot must name candidates only, names another");
    assertThatThrownBy(() -> ranked.add(1, List.of(List.of("A"), List.of("A"))))
        .hasMessage("ranking must name each candidate once, does not at rank 2");
    assertThatThrownBy(() -> ranked.add(1, List.of(List.of())))
        .hasMessage("ranking must name someone at rank 1");
    assertThatThrownBy(() -> ranked.add(-1, List.of(List.of("A"))))
        .hasMessage("count must not be negative, got -1");
    assertThatThrownBy(() -> RankedBallots.builder(List.of("A", "A")))
        .hasMessage("candidate must not stand twice, does at index 1");
    assertThatThrownBy(() -> RankedBallots.builder(List.of()))
        .hasMessage("candidates must not be empty");
    RatedBallots rated = RatedBallots.builder(List.of("A", "B"))
        .add(1, Map.of("B", BigDecimal.TEN))
        .build();
    assertThatThrownBy(() -> StarVoting.of(BigDecimal.ZERO, FIVE).elect(rated))
        .hasMessage("scores must be in [0, 5], one is not for candidate at index 1");
    assertThatThrownBy(() -> MajorityJudgment.of(List.of("poor", "good")).score("other"))
        .hasMessage("grade must be one of [poor, good], is another");
    assertThatThrownBy(() -> Copeland.STANDARD.withTieValue(new BigDecimal("1.1")))
        .hasMessage("tieValue must be in [0, 1], got 1.1");
  }

  @Test
  void gapsBetweenRanksDoNotMatter() {
    RankedBallots gaps =
        RankedBallots.builder(List.of("A", "B", "C")).addRanks(2, 9, 0, 4).build();
    assertThat(gaps.ranks(0)).containsExactly(2, 0, 1);
  }

  @Tag("heavy")
  @Test
  void moreTiesThanAreFollowedAreSaid() {
    // Each ballot a cycle: every win of the cycle has the same strength as all others.
    int m = 16;
    List<String> names = IntStream.range(0, m).mapToObj(i -> "c" + i).toList();
    RankedBallots.Builder ballots = RankedBallots.builder(names);
    for (int start = 0; start < m; start++) {
      List<List<String>> ranking = new ArrayList<>();
      for (int i = 0; i < m; i++) {
        ranking.add(List.of(names.get((start + i) % m)));
      }
      ballots.add(1, ranking);
    }
    RankedBallots cycle = ballots.build();
    PreferenceMatrix matrix = cycle.matrix(UnrankedRule.LAST);
    VotingResult<Schulze.Paths> schulze = Schulze.MARGINS.elect(matrix);
    assertThat(schulze.result().orElseThrow().winners()).isEqualTo(names);
    assertThat(schulze.n()).isEqualTo(m);
    assertThat(RankedPairs.MARGINS.elect(matrix).reason()).contains(Reason.TOO_MANY_TIES);
    assertThat(InstantRunoff.STANDARD.elect(cycle).result().orElseThrow().winners())
        .isEqualTo(names);
  }

  @Test
  void scoresThatNobodyGaveAreNotNumbers() {
    RatedBallots blank =
        RatedBallots.builder(List.of("A", "B")).add(3, Map.of()).build();
    ScoreVoting ignoring = ScoreVoting.of(BigDecimal.ONE, FIVE, ScoreVoting.Blank.IGNORE);
    assertThat(ignoring.score(blank).reason()).contains(Reason.NO_RATINGS);
    ScoreVoting.Result least = ScoreVoting.of(BigDecimal.ONE, FIVE, ScoreVoting.Blank.MINIMUM)
        .score(blank)
        .result()
        .orElseThrow();
    assertThat(least.totals()).containsEntry("A", 3.0).containsEntry("B", 3.0);
    assertThat(least.winners()).containsExactly("A", "B");
  }

  @Test
  void totalsThatTieForTheRunoffLeaveTheChoiceOpen() {
    RatedBallots ballots = RatedBallots.builder(List.of("A", "B", "C"))
        .add(1, Map.of("A", FIVE, "B", BigDecimal.valueOf(3), "C", BigDecimal.valueOf(3)))
        .add(1, Map.of("B", BigDecimal.ONE, "C", BigDecimal.ONE))
        .build();
    StarVoting.Result result =
        StarVoting.of(BigDecimal.ZERO, FIVE).elect(ballots).result().orElseThrow();
    assertThat(result.runoff()).isEmpty();
    // A meets B or C: one ballot each way, and A has the higher total.
    assertThat(result.winners()).containsExactly("A");
    RatedBallots one = RatedBallots.builder(List.of("A")).add(1, Map.of()).build();
    assertThat(StarVoting.of(BigDecimal.ZERO, FIVE)
            .elect(one)
            .result()
            .orElseThrow()
            .winners())
        .containsExactly("A");
  }
}
