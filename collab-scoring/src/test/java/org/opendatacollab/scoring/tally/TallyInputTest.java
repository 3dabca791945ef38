package org.opendatacollab.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tallies and matrices take, and what they refuse. */
class TallyInputTest {
  private static final Categories YES_NO = Categories.named("yes", "no");

  static final List<long[][]> NOT_SQUARE = List.of(
      new long[][] {{1, 2}, {3, 4}, {5, 6}},
      new long[][] {{1, 2}, {3}},
      new long[][] {{1, 2, 3}, {4, 5}},
      new long[][] {{1, 2}});

  @ParameterizedTest
  @FieldSource("NOT_SQUARE")
  void aTableHasOneRowAndOneColumnPerCategory(long[][] table) {
    assertThatThrownBy(() -> ContingencyTable.of(YES_NO, table))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table must have one row and one column per category (2)");
  }

  @Test
  void categoriesHaveOneNumberPerName() {
    List<String> names = List.of("low", "high");
    Optional<RatingScale> three = Optional.of(RatingScale.of(1, 2, 3));
    assertThatThrownBy(() -> new Categories(names, three))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("categories must have one number per name (2), got 3");
    assertThat(new Categories(names, Optional.of(RatingScale.of(1, 3))).size()).isEqualTo(2);
  }

  @Test
  void aScaleKeepsItsValuesInPlainDigits() {
    RatingScale scale = new RatingScale(
        List.of(new BigDecimal("0.50"), new BigDecimal("1E+1"), new BigDecimal("20.0")));
    // Equality of BigDecimal includes the number of decimals.
    assertThat(scale.values())
        .containsExactly(new BigDecimal("0.5"), new BigDecimal("10"), new BigDecimal("20"));
    assertThat(scale.index(new BigDecimal("10.00"))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -2})
  void unitsHaveAtLeastOneRater(int raters) {
    assertThatThrownBy(() -> UnitRatings.of(YES_NO, new byte[] {0, 1}, raters))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ratings must fill units of " + raters + ", got 2");
  }

  @Test
  void ratingsThatAreBytesHaveAtMost127Categories() {
    byte[] last = {Byte.MAX_VALUE - 1};
    UnitRatings full = UnitRatings.of(numbered(127), last, 1);
    int[] counts = new int[127];
    full.counts(0, counts);
    assertThat(counts[126]).isEqualTo(1);
    assertThatThrownBy(() -> UnitRatings.of(numbered(128), last, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ratings that are bytes must have at most 127 categories, got 128");
  }

  private static Categories numbered(int size) {
    return Categories.named(
        IntStream.range(0, size).mapToObj(Integer::toString).toArray(String[]::new));
  }

  @Test
  void ratingsPerUnitAddUpInAMerge() {
    UnitRatings one = UnitRatings.accumulator(YES_NO, 2).add(0, 1, 3).snapshot();
    UnitRatings other = UnitRatings.accumulator(YES_NO, 2).add(0, 0).add(1, 1).snapshot();
    assertThat(one.plus(other).ratings(0)).isEqualTo(4);
    assertThat(one.plus(other).ratings(1)).isEqualTo(1);
  }

  @Test
  void rowsOfAMatrixHaveTheSameLengthAndFiniteRatings() {
    assertThatThrownBy(() -> RatingMatrix.of(new double[][] {{1, 2}, {3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rows must have the same length, row 1 has not");
    assertThatThrownBy(() ->
            RatingMatrix.of(new double[][] {{1, 2}, {3, Double.NEGATIVE_INFINITY}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ratings must be finite, not so in row 1");
  }

  @Test
  void aMatrixTurnsRowsIntoColumnsAndKnowsWhatIsMissing() {
    RatingMatrix matrix = RatingMatrix.of(new double[][] {{1, 2, Double.NaN}, {4, 5, 6}});
    RatingMatrix turned = matrix.transposed();
    assertThat(turned.rows()).isEqualTo(3);
    assertThat(turned.columns()).isEqualTo(2);
    assertThat(turned.rating(1, 0)).hasValue(2);
    assertThat(turned.rating(2, 1)).hasValue(6);
    assertThat(turned.rating(2, 0)).isEmpty();
    assertThat(matrix.complete()).isEqualTo(RatingMatrix.of(new double[][] {{4, 5, 6}}));
  }

  @Test
  void ofVotesAtTheSameTimeTheLastOfTheInputCounts() {
    LatestVotes votes =
        new LatestVotes().add(3, 1, 9, Vote.AGREE).add(3, 1, 9, Vote.PASS).add(3, 1, 8, Vote.AGREE);
    List<Vote> counted = new ArrayList<>();
    votes.forEach((person, statement, vote) -> counted.add(vote));
    assertThat(counted).containsExactly(Vote.PASS);
  }

  @ParameterizedTest
  @EnumSource(Vote.class)
  void theCountsOfOneVoteAreThoseOfATallyOfIt(Vote vote) {
    VoteLayout layout = new VoteLayout(List.of("a"), List.of());
    VoteTally tally =
        VoteTally.accumulator(layout).add(0, VoteLayout.UNGROUPED, vote).snapshot();
    assertThat(VoteCounts.of(vote)).isEqualTo(tally.everyone(0));
    assertThat(VoteCounts.of(vote).seen()).isEqualTo(1);
  }

  @Test
  void aLayoutFindsStatementsAndGroupsByLabel() {
    VoteLayout layout = new VoteLayout(List.of("a", "b"), List.of("gov", "cso"));
    assertThat(layout.statementIndexes()).containsOnlyKeys("a", "b").containsEntry("b", 1);
    assertThat(layout.groupIndexes()).containsOnlyKeys("gov", "cso").containsEntry("cso", 1);
  }

  @Test
  void preferencesAmongOthersAreRefused() {
    PreferenceMatrix.Accumulator matrix =
        PreferenceMatrix.accumulator(List.of("a", "b"), UnrankedRule.LAST);
    assertThatThrownBy(() ->
            matrix.combine(PreferenceMatrix.accumulator(List.of("b", "a"), UnrankedRule.LAST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "matrices must have the same candidates in the same order and the same rule for unranked ones");
  }

  @Test
  void approvalsByIndexAndByNameAreTheSameAndNobodyIsNoGroup() {
    ApprovalProfile byIndex = ApprovalProfile.accumulator(List.of("a", "b", "c"))
        .addIndexes(2, 2, 0)
        .addIndexes(0, 1)
        .snapshot();
    ApprovalProfile byName = ApprovalProfile.accumulator(List.of("a", "b", "c"))
        .add(2, List.of("a", "c"))
        .snapshot();
    assertThat(byIndex).isEqualTo(byName);
    assertThat(byIndex.groups()).containsExactly(new ApprovalProfile.Group(2, List.of(0, 2)));
    ApprovalProfile others = ApprovalProfile.accumulator(List.of("a", "c", "b")).snapshot();
    assertThatThrownBy(() -> byIndex.plus(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profiles must have the same candidates in the same order");
  }
}
