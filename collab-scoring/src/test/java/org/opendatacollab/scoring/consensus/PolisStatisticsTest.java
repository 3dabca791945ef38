package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.consensus.PolisSelection.ConsensusStatement;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;
import org.opendatacollab.scoring.tally.VoteLayout;
import org.opendatacollab.scoring.tally.VoteTally;

/** Values of Polis' own tests, of red-dwarf's tests and of red-dwarf's fixture below-100-ptpts. */
class PolisStatisticsTest {
  private static final VoteLayout LAYOUT =
      new VoteLayout(List.of("s0", "s1", "s2"), List.of("a", "b"));

  /** stats_test.clj expects -1.518 within 0.01; its formula gives -1.51407. */
  @Test
  void reproducesTheTwoProportionTest() {
    assertThat(Representativeness.twoProportionTest(15, 24, 56, 71))
        .isCloseTo(-1.51407, within(5e-6))
        .isCloseTo(-1.518, within(0.01));
    assertThat(Representativeness.twoProportionTest(3, 3, 2, 2)).isZero();
  }

  @Test
  void reproducesTheProportionTest() {
    assertThat(Representativeness.proportionTest(30, 50)).isCloseTo(1.54031, within(5e-6));
  }

  /** Statement 13 of the fixture: all 6 of the group who saw it agree. */
  @Test
  void reproducesAShareAndItsTest() {
    Representativeness r = Representativeness.of(new VoteCounts(6, 0, 0), new VoteCounts(3, 5, 2));
    assertThat(r.agreeShare()).isEqualTo(0.875);
    assertThat(r.agreeTest()).isCloseTo(2.6457513, within(5e-8));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.25, 5.0625", "1, 0.5, 20.25", "3, 1, 81", "7, 2, 324", "15, 4, 1296"})
  void reproducesThePriorityOfAnUnseenStatement(
      double extremity, double importance, double priority) {
    assertThat(CommentPriority.POLIS.importance(VoteCounts.ZERO, extremity)).isEqualTo(importance);
    assertThat(CommentPriority.POLIS.priority(VoteCounts.ZERO, extremity))
        .isCloseTo(priority, within(1e-9));
  }

  /** Of the fixture: 11 of 14 disagree and 3 pass. */
  @Test
  void reproducesAPriorityOfTheServer() {
    assertThat(CommentPriority.POLIS.priority(new VoteCounts(0, 11, 3), 1.430905990066794))
        .isCloseTo(0.059947322677014574, within(1e-14));
  }

  /** red-dwarf prints four decimals and cuts off the rest; it calls the prior a pseudo-count. */
  @ParameterizedTest
  @CsvSource({"1, 0.9804", "10, 0.8403"})
  void reproducesTheImportanceOfAStatementThatAllAgreeWith(double prior, double printed) {
    VoteCounts all = new VoteCounts(100, 0, 0);
    assertThat(CommentPriority.POLIS.withPrior(prior).importance(all, 0))
        .isCloseTo(printed, within(1e-4));
  }

  @Test
  void aPriorityRefusesWhatItsFormulaDoesNotTake() {
    assertThat(CommentPriority.POLIS.withMetaPriority(3).metaStatementPriority())
        .isEqualTo(9);
    assertThatThrownBy(() -> CommentPriority.POLIS.importance(VoteCounts.ZERO, -1))
        .hasMessage("extremity must be in [0, infinity), got -1.0");
    assertThatThrownBy(() -> CommentPriority.POLIS.withPrior(0))
        .hasMessage("prior must be in (0, infinity), got 0.0");
  }

  @Test
  void selectsWhatEverybodyAgreesWithAndLeavesOutWhatIsModerated() {
    VoteTally tally = VoteTally.accumulator(LAYOUT)
        .add(0, 0, new VoteCounts(5, 0, 0))
        .add(1, 0, new VoteCounts(9, 1, 0))
        .add(1, VoteLayout.UNGROUPED, new VoteCounts(16, 0, 0))
        .add(2, 1, new VoteCounts(3, 3, 0))
        .snapshot();
    List<ConsensusStatement> agree = PolisSelection.POLIS.consensus(tally).agree();
    assertThat(agree).extracting(ConsensusStatement::statement).containsExactly(1, 0);
    assertThat(agree.get(0).share()).isCloseTo(26.0 / 28, within(1e-15));
    assertThat(agree.get(0).test()).isCloseTo(4.8113, within(5e-5));
    assertThat(PolisSelection.POLIS.withPick(1).consensus(tally).agree()).hasSize(1);
    assertThat(PolisSelection.POLIS.withModeratedOut(Set.of(1)).consensus(tally).agree())
        .extracting(ConsensusStatement::statement)
        .containsExactly(0);
    assertThat(PolisSelection.POLIS.withCriticalZ(10).consensus(tally).agree()).isEmpty();
  }

  /** A share or a z value at its threshold does not pass it. */
  @Test
  void thresholdsMustBeExceeded() {
    VoteTally tally =
        VoteTally.accumulator(LAYOUT).add(0, 0, new VoteCounts(7, 0, 0)).snapshot();
    double test = Representativeness.proportionTest(7, 7);
    double share = 8.0 / 9;
    assertThat(PolisSelection.POLIS.withCriticalZ(test).consensus(tally).agree())
        .isEmpty();
    assertThat(PolisSelection.POLIS
            .withCriticalZ(Math.nextDown(test))
            .consensus(tally)
            .agree())
        .hasSize(1);
    assertThat(PolisSelection.POLIS.withMinimumShare(share).consensus(tally).agree())
        .isEmpty();
    assertThat(PolisSelection.POLIS
            .withMinimumShare(Math.nextDown(share))
            .consensus(tally)
            .agree())
        .hasSize(1);
  }

  @Test
  void everyGroupIsRepresentedByAtLeastOneStatement() {
    VoteTally tally = VoteTally.accumulator(LAYOUT)
        .add(0, 0, new VoteCounts(12, 0, 0))
        .add(0, 1, new VoteCounts(0, 12, 0))
        .add(1, 0, new VoteCounts(1, 1, 1))
        .add(1, 1, new VoteCounts(1, 1, 1))
        .snapshot();
    var selected = PolisSelection.POLIS.representative(tally);
    assertThat(selected.keySet()).containsExactly("a", "b");
    assertThat(selected.getOrDefault("a", List.of()).get(0).direction()).isEqualTo(Vote.AGREE);
    assertThat(selected.getOrDefault("b", List.of()).get(0).direction()).isEqualTo(Vote.DISAGREE);
    var strict = PolisSelection.POLIS.withCriticalZ(100).representative(tally);
    assertThat(strict.get("b")).hasSize(1);
  }
}
