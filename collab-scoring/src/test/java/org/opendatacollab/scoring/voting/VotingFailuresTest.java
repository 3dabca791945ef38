package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendatacollab.scoring.voting.Elections.winners;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.tally.UnrankedRule;
import org.opendatacollab.scoring.voting.Elections.Election;

/** A kept example of each well-known failure that the descriptions name. All are made by hand unless a comment says otherwise. */
class VotingFailuresTest {
  private static CondorcetSets sets(Election election) {
    return CondorcetSets.of(election.ballots().matrix(UnrankedRule.LAST))
        .result()
        .orElseThrow();
  }

  @Test
  void pluralityElectsWhoLosesToEveryOther() {
    Election election = Elections.of("4 ABC", "3 BCA", "2 CBA");
    assertThat(sets(election).loser()).contains("A");
    assertThat(winners("PLURALITY", election)).containsExactly("A");
  }

  @Test
  void pluralityPunishesClones() {
    Election election = Elections.of("5 BA", "4 AB");
    assertThat(winners("PLURALITY", election)).containsExactly("B");
    // The supporters of B share their votes between B and C.
    assertThat(winners("PLURALITY", Elections.of("3 BCA", "2 CBA", "4 ABC"))).containsExactly("A");
  }

  @Test
  void bordaRewardsClonesAndFailsMajorityAndCondorcet() {
    Election election = Elections.of("3 AB", "2 BA");
    assertThat(winners("BORDA_AVERAGE", election)).containsExactly("A");
    Election cloned = election.withClone(1);
    assertThat(winners("BORDA_AVERAGE", cloned)).containsExactly("B");
    assertThat(winners("PLURALITY", cloned)).containsExactly("A");
    assertThat(sets(cloned).winner()).contains("A");
  }

  @Test
  void bordaWithoutPointsForTheUnrankedElectsWhoLosesToEveryOther() {
    RankedBallots strong = RankedBallots.builder(List.of("A", "B", "C"))
        .add(4, List.of(List.of("A")))
        .add(5, List.of(List.of("B", "C")))
        .build();
    // A: 4 x 2 = 8; B and C: 5 x 1.5 = 7.5 each, though 5 of 9 put both above A.
    assertThat(PositionalMethod.BORDA_UNRANKED_ZERO
            .score(strong)
            .result()
            .orElseThrow()
            .winners())
        .containsExactly("A");
    assertThat(CondorcetSets.of(strong.matrix(UnrankedRule.LAST))
            .result()
            .orElseThrow()
            .loser())
        .contains("A");
  }

  @Test
  void instantRunoffPunishesMoreSupport() {
    assertThat(winners("INSTANT_RUNOFF", Elections.of("39 ABC", "35 BCA", "26 CAB")))
        .containsExactly("A");
    // Ten of those who ranked A last now rank him first: B goes out instead of C, and C wins.
    assertThat(winners("INSTANT_RUNOFF", Elections.of("49 ABC", "25 BCA", "26 CAB")))
        .containsExactly("C");
  }

  @Test
  void instantRunoffDropsWhoBeatsEveryOther() {
    Election election = Elections.of("4 ABC", "3 CBA", "2 BAC");
    assertThat(sets(election).winner()).contains("B");
    assertThat(winners("INSTANT_RUNOFF", election)).containsExactly("A");
  }

  @Test
  void minimaxElectsWhoLosesToEveryOtherAndLeavesTheSmithSet() {
    Election election = Elections.of("2 ABCD", "2 BCAD", "2 CABD", "2 DABC", "2 DBCA", "1 DCAB");
    assertThat(sets(election).loser()).contains("D");
    assertThat(sets(election).smithSet()).containsExactly("A", "B", "C");
    for (Minimax method : Minimax.values()) {
      assertThat(winners("MINIMAX_" + method.name(), election)).containsExactly("D");
    }
  }

  @Test
  void minimaxByOppositionDropsWhoBeatsEveryOtherWhereBallotsHoldTies() {
    // Found by trying small elections: A beats B 6 to 5 and C 3 to 2, but nobody has more than 3
    // against C.
    RankedBallots ballots = RankedBallots.builder(List.of("A", "B", "C"))
        .addRanks(3, 1, 2, 1)
        .addRanks(3, 1, 2, 2)
        .addRanks(2, 3, 2, 1)
        .addRanks(3, 2, 1, 2)
        .build();
    assertThat(CondorcetSets.of(ballots.matrix(UnrankedRule.LAST))
            .result()
            .orElseThrow()
            .winner())
        .contains("A");
    Minimax.Defeats defeats =
        Minimax.OPPOSITION.elect(ballots.matrix(UnrankedRule.LAST)).result().orElseThrow();
    assertThat(defeats.worstDefeat()).containsEntry("A", 5L).containsEntry("C", 3L);
    assertThat(defeats.winners()).containsExactly("C");
  }

  @Test
  void copelandChangesWithClones() {
    Election election = Elections.of("1 ABC", "1 BCA", "1 CAB");
    assertThat(winners("COPELAND", election)).containsExactly("A", "B", "C");
    // A beats both clones, which helps him alone.
    assertThat(winners("COPELAND", election.withClone(1))).containsExactly("A", "B");
  }

  @Test
  void kemenyChangesWithClones() {
    // Found by trying small elections.
    Election election = Elections.of("5 ABC", "4 BCA", "4 CAB");
    assertThat(winners("KEMENY", election)).containsExactly("A");
    assertThat(winners("KEMENY", election.withClone(0))).containsExactly("C");
  }

  @Test
  void scoresAndApprovalsFailTheMajority() {
    RatedBallots ballots = RatedBallots.builder(List.of("A", "B", "C"))
        .add(51, scores(5, 4, 4))
        .add(49, scores(0, 5, 5))
        .build();
    assertThat(ScoreVoting.of(BigDecimal.ZERO, BigDecimal.valueOf(5), ScoreVoting.Blank.IGNORE)
            .score(ballots)
            .result()
            .orElseThrow()
            .winners())
        .containsExactly("B", "C");
    assertThat(StarVoting.of(BigDecimal.ZERO, BigDecimal.valueOf(5))
            .elect(ballots)
            .result()
            .orElseThrow()
            .winners())
        .containsExactly("B", "C");
    ApprovalProfile approvals = ApprovalProfile.accumulator(List.of("A", "B"))
        .add(51, List.of("A", "B"))
        .add(49, List.of("B"))
        .snapshot();
    assertThat(ApprovalVoting.STANDARD.score(approvals).result().orElseThrow().winners())
        .containsExactly("B");
  }

  @Test
  void majorityJudgmentElectsWhoLosesToEveryOther() {
    // Found by trying small elections: of those who tell them apart, 2 to 1 rate B, and 2 to 1 rate
    // C, above A.
    RatedBallots ballots = RatedBallots.builder(List.of("A", "B", "C"))
        .add(2, scores(0, 1, 1))
        .add(1, scores(2, 0, 2))
        .add(1, scores(2, 2, 0))
        .add(1, scores(2, 2, 2))
        .build();
    MajorityJudgment method = MajorityJudgment.of(List.of("poor", "fair", "good"));
    assertThat(method.judge(ballots).result().orElseThrow().winners()).containsExactly("A");
  }

  private static Map<String, BigDecimal> scores(int a, int b, int c) {
    return Map.of(
        "A", BigDecimal.valueOf(a), "B", BigDecimal.valueOf(b), "C", BigDecimal.valueOf(c));
  }

  @Test
  void approvalLeavesALargeMinorityWithoutASeat() {
    ApprovalProfile profile = ApprovalProfile.accumulator(List.of("a", "b", "c", "d"))
        .add(4, List.of("a", "b", "c"))
        .add(3, List.of("d"))
        .snapshot();
    // 3 of 7 are more than a third, and would fill one of three seats.
    assertThat(CommitteeMethod.APPROVAL.elect(profile, 3).result().orElseThrow().committees())
        .containsExactly(List.of("a", "b", "c"));
    for (CommitteeMethod method : CommitteeMethod.values()) {
      if (method != CommitteeMethod.APPROVAL) {
        assertThat(method.elect(profile, 3).result().orElseThrow().committees())
            .as(method.name())
            .allSatisfy(committee -> assertThat(committee).contains("d"));
      }
    }
  }
}
