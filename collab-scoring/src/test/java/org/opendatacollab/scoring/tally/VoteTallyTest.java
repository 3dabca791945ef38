package org.opendatacollab.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteTallyTest {
  private static final VoteLayout LAYOUT =
      new VoteLayout(List.of("open the register", "publish monthly"), List.of("gov", "cso"));

  @Test
  void countsByGroupAndKeepsWhoHasNoneApart() {
    VoteTally tally = VoteTally.accumulator(LAYOUT)
        .add(0, 0, Vote.AGREE)
        .add(0, 1, Vote.DISAGREE)
        .add(0, VoteLayout.UNGROUPED, Vote.PASS)
        .add(1, 1, new VoteCounts(2, 3, 4))
        .snapshot();
    assertThat(tally.counts(0, 0)).isEqualTo(new VoteCounts(1, 0, 0));
    assertThat(tally.counts(0, 1)).isEqualTo(new VoteCounts(0, 1, 0));
    assertThat(tally.counts(0, VoteLayout.UNGROUPED)).isEqualTo(new VoteCounts(0, 0, 1));
    assertThat(tally.everyone(0)).isEqualTo(new VoteCounts(1, 1, 1));
    assertThat(tally.counts(1, 1)).isEqualTo(new VoteCounts(2, 3, 4));
    assertThat(tally.total()).isEqualTo(12);
    assertThat(tally).hasToString("VoteTally of 2 statements and 2 groups");
  }

  @Test
  void aSnapshotDoesNotFollowItsAccumulator() {
    VoteTally.Accumulator accumulator = VoteTally.accumulator(LAYOUT);
    VoteTally before = accumulator.snapshot();
    accumulator.add(0, 0, Vote.AGREE);
    assertThat(before).isEqualTo(VoteTally.empty(LAYOUT));
  }

  @Test
  void refusesWhatIsNotThere() {
    VoteTally.Accumulator tally = VoteTally.accumulator(LAYOUT);
    assertThatThrownBy(() -> tally.add(2, 0, Vote.AGREE))
        .hasMessage("statement must be an index in [0, 2), got 2");
    assertThatThrownBy(() -> tally.add(0, -2, Vote.AGREE))
        .hasMessage("group must be an index in [0, 2), got -2");
    assertThat(tally.snapshot()).isEqualTo(VoteTally.empty(LAYOUT));
  }

  @Test
  void refusesToOverflow() {
    VoteTally.Accumulator tally =
        VoteTally.accumulator(LAYOUT).add(0, 0, new VoteCounts(Long.MAX_VALUE, 0, 0));
    VoteTally before = tally.snapshot();
    assertThatThrownBy(() -> tally.add(1, 1, Vote.PASS)).isInstanceOf(ArithmeticException.class);
    assertThat(tally.snapshot()).isEqualTo(before);
    assertThatThrownBy(() -> new VoteCounts(Long.MAX_VALUE, 1, 0))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new VoteCounts(1, -1, 0))
        .hasMessage("disagree must not be negative, got -1");
  }

  @Test
  void refusesLabelsThatStandTwice() {
    assertThatThrownBy(() -> new VoteLayout(List.of("a"), List.of("gov", "cso", "gov")))
        .hasMessage("group labels must differ, got the same at index 0 and 2");
  }

  @Test
  void aMatrixRefusesASecondVote() {
    VoteMatrix.Builder matrix = VoteMatrix.builder(LAYOUT, 0, 1).vote(1, 0, Vote.AGREE);
    assertThatThrownBy(() -> matrix.vote(1, 0, Vote.AGREE))
        .hasMessage("person 1 must have one vote on statement 0, got a second");
    VoteMatrix built = matrix.build();
    assertThat(built.vote(1, 0)).contains(Vote.AGREE);
    assertThat(built.vote(0, 0)).isEmpty();
    assertThat(built.groupOf(1)).isEqualTo(1);
    assertThat(built.persons()).isEqualTo(2);
  }

  @Test
  void aMatrixRefusesAGroupThatIsNotThere() {
    assertThatThrownBy(() -> VoteMatrix.builder(LAYOUT, 0, 2))
        .hasMessage("group must be an index in [0, 2), got 2");
  }

  @Test
  void manyVotesAreResolved() {
    LatestVotes latest = new LatestVotes();
    for (int person = 0; person < 2000; person++) {
      latest.add(person, person % 7, 2, Vote.AGREE).add(person, person % 7, 1, Vote.DISAGREE);
    }
    int[] agrees = new int[1];
    latest.forEach((person, statement, vote) -> agrees[0] += vote == Vote.AGREE ? 1 : 0);
    assertThat(agrees[0]).isEqualTo(2000);
    assertThat(latest.size()).isEqualTo(2000);
  }
}
