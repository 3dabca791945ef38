package org.opendatacollab.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What tallies and matrices share as values: they are equal by what they hold, and do not show it. */
class TallyValuesTest {
  private static final Categories YES_NO = Categories.named("yes", "no");
  private static final VoteLayout LAYOUT = new VoteLayout(List.of("a"), List.of("gov", "cso"));
  private static final VoteLayout OTHER_LAYOUT =
      new VoteLayout(List.of("b"), List.of("gov", "cso"));

  /** Of each type values that all differ, each in one part that others share. */
  static final List<List<Supplier<Object>>> DIFFERENT = List.of(
      List.of(
          () -> RatingTally.empty(RatingScale.of(1, 2)),
          () -> RatingTally.empty(RatingScale.of(1, 3)),
          () -> RatingTally.of(RatingScale.of(1, 2), 0, 1)),
      List.of(
          () -> VoteTally.empty(LAYOUT),
          () -> VoteTally.empty(OTHER_LAYOUT),
          () -> VoteTally.accumulator(LAYOUT).add(0, 1, Vote.PASS).snapshot()),
      List.of(
          () -> VoteMatrix.builder(LAYOUT, 0, 1).build(),
          () -> VoteMatrix.builder(OTHER_LAYOUT, 0, 1).build(),
          () -> VoteMatrix.builder(LAYOUT, 1, 1).build(),
          () -> VoteMatrix.builder(LAYOUT, 0, 1).vote(1, 0, Vote.AGREE).build()),
      List.of(
          () -> RatingMatrix.of(new double[][] {{1, 2}}),
          () -> RatingMatrix.of(new double[][] {{1, Double.NaN}}),
          () -> RatingMatrix.of(new double[][] {{1}, {2}}),
          () -> RatingMatrix.of(new double[][] {{Double.NaN, 2}}).complete(),
          () -> RatingMatrix.of(new double[0][])),
      List.of(
          () -> UnitRatings.empty(YES_NO, 2),
          () -> UnitRatings.empty(YES_NO, 3),
          () -> UnitRatings.empty(Categories.named("yes", "maybe"), 2),
          () -> UnitRatings.accumulator(YES_NO, 2).add(1, 0).snapshot()),
      List.of(
          () -> ContingencyTable.accumulator(YES_NO).snapshot(),
          () -> ContingencyTable.accumulator(Categories.named("yes", "maybe")).snapshot(),
          () -> ContingencyTable.accumulator(YES_NO).add(1, 0).snapshot()),
      List.of(
          () ->
              PreferenceMatrix.accumulator(List.of("a", "b"), UnrankedRule.LAST).snapshot(),
          () ->
              PreferenceMatrix.accumulator(List.of("a", "c"), UnrankedRule.LAST).snapshot(),
          () -> PreferenceMatrix.accumulator(List.of("a", "b"), UnrankedRule.IGNORE)
              .snapshot(),
          () -> preferences(1, 1),
          () -> preferences(1, 2),
          () -> preferences(2, 1)),
      List.of(
          () -> ApprovalProfile.accumulator(List.of("a", "b")).snapshot(),
          () -> ApprovalProfile.accumulator(List.of("a", "c")).snapshot(),
          () -> ApprovalProfile.accumulator(List.of("a", "b")).addIndexes(2, 0).snapshot(),
          () -> ApprovalProfile.accumulator(List.of("a", "b")).addIndexes(2, 1).snapshot()));

  static final List<Arguments> SHOWN = List.of(
      Arguments.of(
          RatingTally.of(RatingScale.of(1, 2), 7, 8), "RatingTally on a scale of 2 values"),
      Arguments.of(
          VoteMatrix.builder(LAYOUT, 0, 1, 1).vote(0, 0, Vote.AGREE).build(),
          "VoteMatrix of 3 persons and 1 statements"),
      Arguments.of(
          RatingMatrix.of(new double[][] {{7, 8}}), "RatingMatrix of 1 rows and 2 columns"),
      Arguments.of(
          ContingencyTable.accumulator(YES_NO).add(1, 0).snapshot(),
          "ContingencyTable of 2 categories"),
      Arguments.of(preferences(1, 2), "PreferenceMatrix of 2 candidates"),
      Arguments.of(
          ApprovalProfile.accumulator(List.of("a", "b")).addIndexes(7, 1).snapshot(),
          "ApprovalProfile on 2 candidates"));

  private static PreferenceMatrix preferences(int rankOfA, int rankOfB) {
    return PreferenceMatrix.accumulator(List.of("a", "b"), UnrankedRule.LAST)
        .add(new int[] {rankOfA, rankOfB}, 1)
        .snapshot();
  }

  @ParameterizedTest
  @FieldSource("DIFFERENT")
  void areEqualOnlyIfTheyHoldTheSame(List<Supplier<Object>> different) {
    for (int i = 0; i < different.size(); i++) {
      Object value = different.get(i).get();
      assertThat(value).isNotEqualTo("no tally");
      for (int j = 0; j < different.size(); j++) {
        if (i == j) {
          assertThat(different.get(j).get()).isEqualTo(value).hasSameHashCodeAs(value);
        } else {
          assertThat(different.get(j).get()).isNotEqualTo(value);
        }
      }
    }
    assertThat(different.stream().map(value -> value.get().hashCode()).distinct())
        .as("hash codes that tell them apart")
        .hasSize(different.size());
  }

  @ParameterizedTest
  @FieldSource("SHOWN")
  void showTheirSizeAndNoCount(Object value, String shown) {
    assertThat(value).hasToString(shown);
  }
}
