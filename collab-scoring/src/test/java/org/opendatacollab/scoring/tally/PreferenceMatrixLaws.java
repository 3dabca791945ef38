package org.opendatacollab.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PreferenceMatrixLaws {
  private static final List<String> CANDIDATES = List.of("a", "b", "c", "d");

  @Provide
  Arbitrary<List<int[]>> ballots() {
    return Arbitraries.integers()
        .between(0, 4)
        .array(int[].class)
        .ofSize(4)
        .list()
        .ofMaxSize(40);
  }

  private static PreferenceMatrix matrix(List<int[]> ballots, UnrankedRule unranked) {
    PreferenceMatrix.Accumulator matrix = PreferenceMatrix.accumulator(CANDIDATES, unranked);
    ballots.forEach(ballot -> matrix.add(ballot, 1));
    return matrix.snapshot();
  }

  @Property
  void anySplitInAnyOrderGivesTheSameMatrix(
      @ForAll("ballots") List<int[]> ballots,
      @ForAll UnrankedRule unranked,
      @ForAll @IntRange(max = 40) int cutAt,
      @ForAll @IntRange(max = 1000) int seed) {
    int cut = Math.min(cutAt, ballots.size());
    PreferenceMatrix whole = matrix(ballots, unranked);
    PreferenceMatrix left = matrix(ballots.subList(0, cut), unranked);
    PreferenceMatrix right = matrix(ballots.subList(cut, ballots.size()), unranked);
    List<int[]> shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(matrix(shuffled, unranked)).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(left.plus(right)).isEqualTo(right.plus(left)).isEqualTo(whole);
    assertThat(left.plus(matrix(List.of(), unranked))).isEqualTo(left);
    assertThat(whole.total()).isEqualTo(ballots.size());
  }

  @Property(tries = 100)
  void aParallelStreamGivesTheSameMatrix(
      @ForAll("ballots") List<int[]> ballots, @ForAll UnrankedRule unranked) {
    PreferenceMatrix parallel = ballots.parallelStream()
        .collect(
            () -> PreferenceMatrix.accumulator(CANDIDATES, unranked),
            (matrix, ballot) -> matrix.add(ballot, 1),
            PreferenceMatrix.Accumulator::combine)
        .snapshot();
    assertThat(parallel).isEqualTo(matrix(ballots, unranked));
  }

  @Property
  void everyCellCountsTheBallotsThatRankTheOneAboveTheOther(
      @ForAll("ballots") List<int[]> ballots, @ForAll UnrankedRule unranked) {
    PreferenceMatrix matrix = matrix(ballots, unranked);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        int above = i;
        int below = j;
        long wanted = ballots.stream()
            .filter(ballot -> ballot[above] > 0
                && (ballot[below] > ballot[above]
                    || (ballot[below] == 0 && unranked == UnrankedRule.LAST)))
            .count();
        assertThat(matrix.preferred(i, j)).isEqualTo(wanted);
        assertThat(matrix.rows()[i][j]).isEqualTo(wanted);
        assertThat(matrix.margin(i, j)).isEqualTo(-matrix.margin(j, i));
      }
    }
  }

  @Property(tries = 100)
  void aRefusedMergeChangesNothing(@ForAll("ballots") List<int[]> ballots) {
    PreferenceMatrix before = matrix(ballots, UnrankedRule.LAST);
    PreferenceMatrix.Accumulator matrix =
        PreferenceMatrix.accumulator(CANDIDATES, UnrankedRule.LAST).add(before);
    assertThatThrownBy(() -> matrix.add(matrix(ballots, UnrankedRule.IGNORE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("matrices must have the same candidates in the same order and the same rule for"
            + " unranked ones");
    PreferenceMatrix full = PreferenceMatrix.accumulator(CANDIDATES, UnrankedRule.LAST)
        .add(new int[] {1, 2, 3, 4}, Long.MAX_VALUE)
        .snapshot();
    if (!ballots.isEmpty()) {
      assertThatThrownBy(() -> matrix.add(full)).isInstanceOf(ArithmeticException.class);
      assertThatThrownBy(() -> before.plus(full)).isInstanceOf(ArithmeticException.class);
    }
    assertThatThrownBy(() -> matrix.add(new int[] {1, 2, -1, 0}, 1))
        .hasMessage("rank at index 2 must not be negative, got -1");
    assertThatThrownBy(() -> matrix.add(new int[] {1}, 1))
        .hasMessage("ranks must be one per candidate (4), got 1");
    assertThat(matrix.snapshot()).isEqualTo(before);
  }
}
