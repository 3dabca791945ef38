package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;

class KemenyYoungTest {
  private static PreferenceMatrix random(int candidates, int ballots, long seed) {
    Random random = new Random(seed);
    RankedBallots.Builder builder = RankedBallots.builder(
        IntStream.range(0, candidates).mapToObj(i -> "c" + i).toList());
    List<Integer> ranks =
        new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
    for (int b = 0; b < ballots; b++) {
      Collections.shuffle(ranks, random);
      builder.addRanks(1, ranks.stream().mapToInt(rank -> rank).toArray());
    }
    return builder.build().matrix(UnrankedRule.LAST);
  }

  private static KemenyYoung.Ranking rank(PreferenceMatrix matrix) {
    return KemenyYoung.STANDARD.rank(matrix).result().orElseThrow();
  }

  private static long agreement(PreferenceMatrix matrix, List<Integer> order) {
    long sum = 0;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        sum += matrix.preferred(order.get(i), order.get(j));
      }
    }
    return sum;
  }

  private static void permute(List<Integer> order, int from, List<List<Integer>> all) {
    if (from == order.size()) {
      all.add(List.copyOf(order));
    }
    for (int i = from; i < order.size(); i++) {
      Collections.swap(order, from, i);
      permute(order, from + 1, all);
      Collections.swap(order, from, i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theBestOrdersAreThoseFoundByTryingAll(long seed) {
    // An even number of ballots makes ties.
    PreferenceMatrix matrix = random(6, 4, seed);
    List<List<Integer>> orders = new ArrayList<>();
    permute(new ArrayList<>(List.of(0, 1, 2, 3, 4, 5)), 0, orders);
    long best =
        orders.stream().mapToLong(order -> agreement(matrix, order)).max().orElseThrow();
    List<List<String>> wanted = orders.stream()
        .filter(order -> agreement(matrix, order) == best)
        .map(order -> order.stream().map(i -> "c" + i).toList())
        .toList();
    KemenyYoung.Ranking ranking = rank(matrix);
    assertThat(ranking.agreement()).isEqualTo(best);
    assertThat(ranking.distance()).isEqualTo(4 * 15 - best);
    assertThat(ranking.rankings()).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(ranking.rankings())
        .isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
    assertThat(ranking.allListed()).isTrue();
    assertThat(ranking.proven()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void branchAndBoundFindsTheSameAndItsBoundHoldsWhereItIsStopped(long seed) {
    PreferenceMatrix matrix = random(10, 5, seed);
    KemenyComponent all = new KemenyComponent(matrix, IntStream.range(0, 10).toArray());
    long best = rank(matrix).agreement();
    for (long steps : new long[] {0, 1, 5, 20, 1_000_000}) {
      KemenyComponent.Solution solution = all.branchAndBound(steps);
      long found =
          agreement(matrix, IntStream.of(solution.orders().get(0)).boxed().toList());
      assertThat(found).isLessThanOrEqualTo(best);
      assertThat(found + solution.gap()).isGreaterThanOrEqualTo(best);
      if (steps == 1_000_000) {
        assertThat(found).isEqualTo(best);
        assertThat(solution.gap()).isZero();
      }
    }
  }

  @Test
  void aLargeComponentThatIsNotSolvedIsMarked() {
    PreferenceMatrix matrix = random(70, 3, 1);
    KemenyYoung.Ranking ranking = rank(matrix);
    assertThat(ranking.proven()).isFalse();
    assertThat(ranking.allListed()).isFalse();
    assertThat(ranking.agreementBound()).isBetween(ranking.agreement() + 1, 3L * 70 * 69 / 2);
    assertThat(ranking.rankings()).hasSize(1);
  }

  @Test
  void manyBestOrdersAreListedUpToTheLimitAndTheRestIsSaid() {
    PreferenceMatrix tied = PreferenceMatrix.accumulator(
            List.of("a", "b", "c", "d", "e", "f", "g", "h"), UnrankedRule.LAST)
        .add(new int[] {1, 1, 1, 1, 1, 1, 1, 1}, 2)
        .snapshot();
    KemenyYoung.Ranking ranking = rank(tied);
    assertThat(ranking.rankings()).hasSize(10_000).doesNotHaveDuplicates();
    assertThat(ranking.allListed()).isFalse();
    assertThat(ranking.proven()).isTrue();
  }

  @Test
  void aPerfectOrderOfManyCandidatesIsProven() {
    KemenyYoung.Ranking ranking = rank(random(100, 1, 5));
    assertThat(ranking.distance()).isZero();
    assertThat(ranking.proven()).isTrue();
    assertThat(ranking.allListed()).isTrue();
  }

  @Test
  void limitsAreChecked() {
    assertThatThrownBy(() -> KemenyYoung.STANDARD.withMaxSteps(-1))
        .hasMessage("maxSteps must not be negative, got -1");
    assertThat(KemenyYoung.STANDARD.rank(random(3, 0, 1)).reason()).contains(Reason.NO_BALLOTS);
  }
}
