package org.opendatacollab.scoring.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultinomialDrawsTest {
  private static final int[] TIMES = {50, 1, 0, 30, 19};

  /** Means and covariances of multinomial numbers, each within six standard errors of 40,000 resamples. */
  @ParameterizedTest
  @ValueSource(strings = {"kind", "thing"})
  void bothWaysAreMultinomial(String by) {
    MultinomialDraws draws =
        by.equals("kind") ? MultinomialDraws.byKind(TIMES) : MultinomialDraws.byThing(TIMES);
    int n = 100;
    int resamples = 40_000;
    double[] sums = new double[5];
    double[][] products = new double[5][5];
    int[] drawn = {9, 9, 9, 9, 9};
    for (RandomStream stream : RandomStreams.of(8, resamples)) {
      draws.draw(stream, drawn);
      assertThat(Arrays.stream(drawn).sum()).isEqualTo(n);
      for (int i = 0; i < 5; i++) {
        sums[i] += drawn[i] - TIMES[i];
        for (int j = 0; j < 5; j++) {
          products[i][j] += (drawn[i] - TIMES[i]) * (drawn[j] - TIMES[j]);
        }
      }
    }
    for (int i = 0; i < 5; i++) {
      double p = TIMES[i] / 100.0;
      double variance = n * p * (1 - p);
      assertThat(sums[i] / resamples).isCloseTo(0, within(6 * Math.sqrt(variance / resamples)));
      for (int j = 0; j < 5; j++) {
        double q = TIMES[j] / 100.0;
        double expected = i == j ? variance : -n * p * q;
        double spread = Math.sqrt(2 * variance * n * q * (1 - q) / resamples);
        // A kind of one thing is nearly Poisson: its fourth moment is larger than a normal one's.
        assertThat(products[i][j] / resamples).isCloseTo(expected, within(9 * spread));
      }
    }
  }

  /** Chi-square over the numbers with an expected count of five or more, below its mean plus six standard deviations. */
  @ParameterizedTest
  @CsvSource({
    "20, 0.3",
    "20, 0.97",
    "1000, 0.004",
    "40, 0.5",
    "100, 0.4",
    "100, 0.75",
    "30000, 0.01",
    "2000000, 0.00001",
    "1, 0.2"
  })
  void binomialNumbersHaveTheirDistribution(int n, double p) {
    int draws = 200_000;
    RandomStream stream = RandomStreams.of(21, 1).get(0);
    int[] counts = new int[Math.min(n + 1, 2000)];
    for (int i = 0; i < draws; i++) {
      counts[BinomialDraws.draw(stream, n, p)]++;
    }
    BinomialDistribution exact = BinomialDistribution.of(n, p);
    double chiSquare = 0;
    int cells = 0;
    double rest = draws;
    int seen = draws;
    for (int k = 0; k < counts.length; k++) {
      double expected = draws * exact.probability(k);
      if (expected >= 5) {
        chiSquare += (counts[k] - expected) * (counts[k] - expected) / expected;
        cells++;
        rest -= expected;
        seen -= counts[k];
      }
    }
    assertThat(chiSquare).isLessThan(cells + 6 * Math.sqrt(2.0 * cells));
    assertThat((double) seen).isCloseTo(rest, within(6 * Math.sqrt(rest + 1)));
  }

  @Test
  void nothingAndEverythingAreCertain() {
    RandomStream stream = RandomStreams.of(2, 1).get(0);
    assertThat(BinomialDraws.draw(stream, 0, 0.4)).isZero();
    assertThat(BinomialDraws.draw(stream, 9, 0)).isZero();
    assertThat(BinomialDraws.draw(stream, 9, 1)).isEqualTo(9);
    int[] drawn = new int[1];
    MultinomialDraws.of(new int[] {1_000_000_000}).draw(stream, drawn);
    assertThat(drawn).containsExactly(1_000_000_000);
    assertThatThrownBy(() -> MultinomialDraws.of(new int[] {Integer.MAX_VALUE, 1}))
        .isInstanceOf(ArithmeticException.class);
  }

  /** Up to 64 things per kind; another limit would change published numbers, as the next test's would. */
  @Test
  void eachOfFewThingsPerKindIsDrawn() {
    int[] kinds = new int[128];
    Arrays.fill(kinds, 64, 128, 1);
    RandomStream same = RandomStreams.of(6, 1).get(0);
    for (int[] drawn : tenOf(64, 64)) {
      int[] expected = new int[2];
      same.count(128, kinds, expected);
      assertThat(drawn).containsExactly(expected);
    }
  }

  @Test
  void numbersOfManyThingsPerKindAreBinomial() {
    RandomStream same = RandomStreams.of(6, 1).get(0);
    for (int[] drawn : tenOf(64, 65)) {
      int first = BinomialDraws.draw(same, 129, 64 / 129.0);
      assertThat(drawn).containsExactly(first, 129 - first);
    }
  }

  private static int[][] tenOf(int... times) {
    RandomStream stream = RandomStreams.of(6, 1).get(0);
    int[][] resamples = new int[10][times.length];
    for (int[] resample : resamples) {
      MultinomialDraws.of(times).draw(stream, resample);
    }
    return resamples;
  }
}
