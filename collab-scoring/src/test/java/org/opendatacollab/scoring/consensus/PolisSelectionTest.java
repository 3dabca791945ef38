package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.consensus.PolisSelection.ConsensusStatement;
import org.opendatacollab.scoring.consensus.PolisSelection.RepresentativeStatement;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;
import org.opendatacollab.scoring.tally.VoteLayout;
import org.opendatacollab.scoring.tally.VoteTally;

/**
 * Selections as Polis makes them. The expected statements come from a program of its own, written after the functions {@code
 * select-rep-comments} and {@code beats-best-agr?} of Polis, {@code math/src/polismath/math/repness.clj} (2679ba7).
 */
class PolisSelectionTest {
  private static final PolisSelection POLIS = PolisSelection.POLIS;

  /** Statements divided by semicolons; votes of the group, then of the rest, each agree/disagree/pass. */
  private static VoteTally tally(String text) {
    String[] statements = text.split(" *; *", -1);
    VoteTally.Accumulator tally = VoteTally.accumulator(new VoteLayout(
        IntStream.range(0, statements.length).mapToObj(Integer::toString).toList(),
        List.of("own", "rest")));
    for (int statement = 0; statement < statements.length; statement++) {
      String[] groups = statements[statement].split(" +", -1);
      for (int group = 0; group < groups.length; group++) {
        long[] votes = Arrays.stream(groups[group].split("/", -1))
            .mapToLong(Long::parseLong)
            .toArray();
        tally.add(statement, group, new VoteCounts(votes[0], votes[1], votes[2]));
      }
    }
    return tally.snapshot();
  }

  private static List<String> selected(PolisSelection selection, String text) {
    return selection.representative(tally(text)).getOrDefault("own", List.of()).stream()
        .map(one -> one.statement() + " " + one.direction())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0/3/1 6/0/0; 4/0/0 2/0/0; 0/3/1 4/0/0; 2/3/1 2/4/3, 3 AGREE; 0 DISAGREE; 2 DISAGREE",
    "3/1/0 0/3/1; 5/0/1 0/1/1; 5/2/2 2/0/0; 1/1/0 4/0/2, 1 AGREE; 0 AGREE",
    "0/0/0 0/0/0; 0/0/0 6/0/0; 0/0/0 0/5/1; 2/1/3 1/2/1, 1 DISAGREE",
    "6/1/2 2/4/0; 0/0/0 1/2/6, 0 AGREE",
    "5/0/1 8/0/1; 7/1/1 0/4/0, 1 AGREE; 0 DISAGREE",
    "9/0/0 0/2/0; 4/1/1 8/1/0; 9/0/0 7/2/0; 2/0/0 3/5/1, 0 AGREE; 2 AGREE; 3 AGREE",
    "0/0/0 6/0/0; 4/0/2 2/0/0; 0/2/0 0/0/0; 0/0/0 4/0/0, 0 DISAGREE",
    "2/0/0 2/0/0; 1/3/0 0/0/4; 0/0/0 2/0/4; 0/2/0 2/0/0, 0 DISAGREE; 1 DISAGREE; 3 DISAGREE",
    // The more that set themselves apart, the earlier.
    "0/4/0 4/0/0; 0/9/0 9/0/0, 1 DISAGREE; 0 DISAGREE",
  })
  void theStatementsOfAGroupAreThoseOfPolis(String votes, String expected) {
    assertThat(selected(POLIS, votes)).containsExactly(expected.split("; ", -1));
  }

  /** The strict thresholds of Polis: what only reaches one has not passed it. */
  @ParameterizedTest
  @CsvSource({
    // The first statement clearly passes, the second has its share test or its ratio test at the
    // threshold.
    "0/20/0 20/0/0; 0/4/0 4/0/0, SHARE, 0 DISAGREE",
    "0/20/0 20/0/0; 0/9/0 3/3/0, RATIO, 0 DISAGREE",
    // The share test of an agreed statement at the threshold, its ratio at 1, its share at one
    // half.
    "0/2/0 2/0/0; 3/1/0 3/1/0, AGREED, 0 DISAGREE",
    "0/2/0 2/0/0; 3/1/0 3/1/0, HIGH, 0 DISAGREE",
    "0/2/0 2/0/0; 1/1/0 0/2/0, HIGH, 0 DISAGREE",
    // As good as the best so far, by ratio and by share.
    "6/1/2 2/4/0; 6/1/2 2/4/0, POLIS, 0 AGREE",
    "5/0/1 8/0/1; 5/0/1 8/0/1, POLIS, 0 DISAGREE",
  })
  void whatOnlyReachesAThresholdDoesNotPass(String votes, String threshold, String expected) {
    GroupedVotes second = GroupedVotes.of(tally(votes), 1);
    VoteCounts own = second.counts().getOrDefault("own", VoteCounts.ZERO);
    Representativeness numbers = Representativeness.of(own, second.rest("own"));
    PolisSelection selection = switch (threshold) {
      case "SHARE" -> POLIS.withCriticalZ(numbers.disagreeTest());
      case "RATIO" -> POLIS.withCriticalZ(numbers.disagreeRatioTest());
      case "AGREED" -> POLIS.withCriticalZ(numbers.agreeTest());
      case "HIGH" -> POLIS.withCriticalZ(3);
      default -> POLIS;
    };
    assertThat(selected(selection, votes)).containsExactly(expected);
  }

  @Test
  void aGroupGetsAtMostAsManyStatementsAsArePicked() {
    String votes = "3/1/0 0/3/1; 5/0/1 0/1/1; 5/2/2 2/0/0; 1/1/0 4/0/2";
    assertThat(selected(POLIS.withPick(1), votes)).containsExactly("1 AGREE");
    assertThat(selected(POLIS.withPick(0), votes)).isEmpty();
    assertThat(selected(POLIS.withPick(0), "6/1/2 2/4/0")).isEmpty();
    assertThat(selected(POLIS.withModeratedOut(Set.of(1)), votes)).doesNotContain("1 AGREE");
  }

  @Test
  void aStatementCarriesTheNumbersOfItsDirection() {
    RepresentativeStatement disagreed = POLIS
        .representative(tally("1/8/0 9/1/0"))
        .getOrDefault("own", List.of())
        .get(0);
    Representativeness numbers =
        Representativeness.of(new VoteCounts(1, 8, 0), new VoteCounts(9, 1, 0));
    assertThat(disagreed)
        .isEqualTo(new RepresentativeStatement(
            0,
            Vote.DISAGREE,
            8,
            9,
            numbers.disagreeShare(),
            numbers.disagreeTest(),
            numbers.disagreeRatio(),
            numbers.disagreeRatioTest()));
  }

  @Test
  void whatEverybodyDisagreesWithIsAConsensusToo() {
    PolisSelection.Consensus consensus = POLIS.consensus(tally("1/9/0 0/9/0; 5/4/0 4/5/0"));
    assertThat(consensus.agree()).isEmpty();
    assertThat(consensus.disagree())
        .extracting(ConsensusStatement::statement, ConsensusStatement::successes)
        .containsExactly(tuple(0, 18L));
  }

  @Test
  void settingsOutOfTheirRangeAreRefused() {
    assertThatThrownBy(() -> POLIS.withCriticalZ(Double.POSITIVE_INFINITY))
        .hasMessage("criticalZ must be finite, got Infinity");
    assertThatThrownBy(() -> POLIS.withPick(-1)).hasMessage("pick must not be negative, got -1");
    assertThatThrownBy(() -> CommentPriority.POLIS.importance(VoteCounts.ZERO, 1 / 0.0))
        .hasMessage("extremity must be in [0, infinity), got Infinity");
    assertThat(CommentPriority.POLIS.importance(VoteCounts.ZERO, 0)).isEqualTo(0.25);
  }
}
