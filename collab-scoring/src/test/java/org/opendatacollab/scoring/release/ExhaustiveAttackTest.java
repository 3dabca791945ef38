package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attack 18: all answer sets, all coalitions, by brute force over worlds. The engine releases every multiset of
 * answers once, and worlds look their outcome up by how often each value occurs.
 */
class ExhaustiveAttackTest {
  @ParameterizedTest
  @CsvSource({"5,2", "5,3", "5,4", "6,2", "6,3", "6,4", "7,2", "7,3", "7,4", "8,2", "8,3"})
  void nobodyIsDisclosedInAnyWorld(int n, int categories) {
    int t = n >= 8 ? 2 : 1;
    Map<Integer, Integer> engine = new HashMap<>();
    Worlds worlds = new Worlds(
        n,
        categories,
        t,
        world -> engine.computeIfAbsent(
            sorted(world, categories), key -> outcome(Panels.release(categories, world))));
    assertThat(worlds.disclosures()).isEmpty();
    Worlds leaky = new Worlds(n, categories, t, Panels::sum);
    assertThat(leaky.disclosures()).isNotEmpty();
    // A twin that only codes the ends by the members' own range, without the margin, is caught too.
    Worlds noMargin = new Worlds(n, categories, t, world -> {
      int sum = Panels.sum(world);
      int end = t * (categories - 1);
      return Math.min(n * (categories - 1) - end, Math.max(end, sum));
    });
    assertThat(noMargin.disclosures()).isNotEmpty();
  }

  /** The order of people must not matter to the engine, so that one release per multiset stands for all. */
  @Test
  void theOrderOfPeopleDoesNotMatter() {
    assertThat(Panels.release(7, 0, 1, 2, 3, 4, 5, 6, 6))
        .isEqualTo(Panels.release(7, 6, 4, 6, 0, 2, 5, 3, 1));
  }

  private static int sorted(int[] world, int categories) {
    int[] counts = new int[categories];
    for (int value : world) {
      counts[value]++;
    }
    int key = 0;
    for (int count : counts) {
      key = key * (world.length + 1) + count;
    }
    return key;
  }

  private static int outcome(ReleasedCell cell) {
    return cell.shown()
        .map(shown -> (int) (shown.sums().low() * 1000 + shown.sums().high()))
        .orElse(-1);
  }

  /** Two waves of the same people: answers of both are hidden together, nobody is disclosed in either. */
  @Test
  void twoWavesTogether() {
    int n = 6;
    int categories = 2;
    List<Integer> outcomes = new ArrayList<>();
    for (int sum1 = 0; sum1 <= n; sum1++) {
      for (int sum2 = 0; sum2 <= n; sum2++) {
        outcomes.add(twoWaves(n, sum1, sum2));
      }
    }
    // A world is the answers of both waves; a coalition is one person with both answers.
    for (int person = 0; person < n; person++) {
      int own = (1 << person) | (1 << (person + n));
      Map<Long, long[][]> counts = new HashMap<>();
      for (int world = 0; world < 1 << 2 * n; world++) {
        int sum1 = Integer.bitCount(world & ((1 << n) - 1));
        int sum2 = Integer.bitCount(world >> n);
        long seen = (long) outcomes.get(sum1 * (n + 1) + sum2) << 16 | (world & own);
        long[][] byAnswer = counts.computeIfAbsent(seen, absent -> new long[2 * n][categories]);
        for (int answer = 0; answer < 2 * n; answer++) {
          byAnswer[answer][world >> answer & 1]++;
        }
      }
      for (long[][] byAnswer : counts.values()) {
        for (int answer = 0; answer < 2 * n; answer++) {
          if ((own >> answer & 1) == 0) {
            assertThat(Math.min(byAnswer[answer][0], byAnswer[answer][1])).isPositive();
          }
        }
      }
    }
  }

  private static int twoWaves(int n, int sum1, int sum2) {
    Ledger ledger = Ledger.empty();
    int outcome = 0;
    for (String wave : List.of("w1", "w2")) {
      int[] answers = new int[n];
      Arrays.fill(answers, 0, wave.equals("w1") ? sum1 : sum2, 1);
      Release release = Releaser.withDefaults()
          .release(
              Panels.plan(wave, n, new ItemScale(0, 1)), Panels.answers(wave, answers), ledger);
      ledger = release.ledger();
      outcome = outcome * 100
          + (int) release.view().cells().get(0).shown().orElseThrow().sums().low();
    }
    return outcome;
  }
}
