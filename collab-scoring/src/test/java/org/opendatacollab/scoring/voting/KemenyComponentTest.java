package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;

/** The two searches for best orders: that they agree, stop when they are told to, and prune. */
class KemenyComponentTest {
  private static final int UNLISTED = 1;

  /** Strict ballots, each a common order after some swaps of neighbours. */
  private static PreferenceMatrix matrix(int candidates, int ballots, int swaps, long seed) {
    Random random = new Random(seed);
    RankedBallots.Builder builder = RankedBallots.builder(
        IntStream.range(0, candidates).mapToObj(i -> "c" + i).toList());
    for (int b = 0; b < ballots; b++) {
      List<Integer> ranks =
          new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
      for (int swap = 0; swap < swaps; swap++) {
        int at = random.nextInt(candidates - 1);
        Collections.swap(ranks, at, at + 1);
      }
      builder.addRanks(1, ranks.stream().mapToInt(rank -> rank).toArray());
    }
    return builder.build().matrix(UnrankedRule.LAST);
  }

  private static KemenyComponent component(PreferenceMatrix matrix) {
    return new KemenyComponent(
        matrix, IntStream.range(0, matrix.candidates().size()).toArray());
  }

  private static long agreement(PreferenceMatrix matrix, int[] order) {
    long sum = 0;
    for (int i = 0; i < order.length; i++) {
      for (int j = i + 1; j < order.length; j++) {
        sum += matrix.preferred(order[i], order[j]);
      }
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({"9, 1", "10, 2", "11, 3", "12, 4", "13, 5", "14, 6"})
  void dynamicProgrammingAndBranchAndBoundFindTheSame(int candidates, long seed) {
    PreferenceMatrix matrix = matrix(candidates, 5, 60, seed);
    KemenyComponent.Solution exact = component(matrix).solve(UNLISTED, 0);
    KemenyComponent.Solution searched = component(matrix).branchAndBound(Long.MAX_VALUE);
    assertThat(exact.gap()).isZero();
    assertThat(searched.gap()).isZero();
    assertThat(agreement(matrix, exact.orders().get(0)))
        .isEqualTo(agreement(matrix, searched.orders().get(0)));
  }

  @Test
  void bestOrdersAreListedUpToANumber() {
    PreferenceMatrix tied = PreferenceMatrix.accumulator(List.of("a", "b", "c"), UnrankedRule.LAST)
        .add(new int[] {1, 1, 1}, 2)
        .snapshot();
    KemenyComponent.Solution all = component(tied).solve(6, 0);
    assertThat(all.orders()).hasSize(6).doesNotHaveDuplicates();
    assertThat(all.allListed()).isTrue();
    KemenyComponent.Solution some = component(tied).solve(5, 0);
    assertThat(some.orders()).containsExactlyElementsOf(all.orders().subList(0, 5));
    assertThat(some.allListed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void withoutStepsNoCandidateAloneWouldStandBetterElsewhere(long seed) {
    PreferenceMatrix matrix = matrix(12, 5, 200, seed);
    KemenyComponent.Solution start = component(matrix).branchAndBound(0);
    int[] order = start.orders().get(0);
    assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, 12).toArray());
    long reached = agreement(matrix, order);
    for (int from = 0; from < order.length; from++) {
      for (int to = 0; to < order.length; to++) {
        List<Integer> moved = new ArrayList<>(IntStream.of(order).boxed().toList());
        moved.add(to, moved.remove(from));
        assertThat(agreement(matrix, moved.stream().mapToInt(i -> i).toArray()))
            .as("%d to %d", from, to)
            .isLessThanOrEqualTo(reached);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 4})
  void whatNoStepHasRuledOutIsSaid(long seed) {
    PreferenceMatrix matrix = matrix(12, 5, 200, seed);
    assertThat(component(matrix).branchAndBound(0).gap()).isPositive();
    assertThat(component(matrix).branchAndBound(3).gap()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aNearConsensusOfManyIsProvenInAFewStepsPerCandidate(long seed) {
    PreferenceMatrix matrix = matrix(40, 5, 60, seed);
    assertThat(component(matrix).branchAndBound(2 * 40).gap()).isZero();
  }
}
