package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankCorrelationLaws {
  @Provide
  Arbitrary<int[]> values() {
    return Arbitraries.integers().between(-3, 3).array(int[].class).ofMinSize(2).ofMaxSize(30);
  }

  private static PairedScores pairs(int[] x, int[] y) {
    int n = Math.min(x.length, y.length);
    return PairedScores.of(
        Arrays.stream(x, 0, n).asDoubleStream().toArray(),
        Arrays.stream(y, 0, n).asDoubleStream().toArray());
  }

  @Property
  void pairsAreCountedAsByComparingEachTwo(@ForAll("values") int[] x, @ForAll("values") int[] y) {
    int n = Math.min(x.length, y.length);
    long[] counts = new long[5];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        int first = Integer.compare(x[i], x[j]);
        int second = Integer.compare(y[i], y[j]);
        counts[first == 0 ? (second == 0 ? 4 : 2) : second == 0 ? 3 : first == second ? 0 : 1]++;
      }
    }
    assertThat(KendallTau.of(pairs(x, y)))
        .contains(new KendallTau(counts[0], counts[1], counts[2], counts[3], counts[4], n));
  }

  @Property
  void theSameOrderCorrelatesFullyAndTheOppositeOneFullyAgainst(@ForAll("values") int[] x) {
    Assume.that(Arrays.stream(x).distinct().count() > 1);
    int[] opposite = Arrays.stream(x).map(value -> -value).toArray();
    assertThat(SpearmanRho.of(pairs(x, x)).value()).hasValue(1);
    assertThat(SpearmanRho.of(pairs(x, opposite)).value()).hasValue(-1);
    assertThat(KendallTau.of(pairs(x, x)).orElseThrow().tauB().value()).hasValue(1);
    assertThat(KendallTau.of(pairs(x, opposite)).orElseThrow().tauB().value()).hasValue(-1);
    assertThat(KendallTau.of(pairs(x, x)).orElseThrow().distance(0.5).value()).hasValue(0);
  }

  @Property
  void exchangingTheTwoChangesNothingAndReversingOneTheSign(
      @ForAll("values") int[] x, @ForAll("values") int[] y) {
    int[] opposite = Arrays.stream(x).map(value -> -value).toArray();
    KendallTau tau = KendallTau.of(pairs(x, y)).orElseThrow();
    assertThat(KendallTau.of(pairs(y, x)).orElseThrow().tauB()).isEqualTo(tau.tauB());
    assertThat(SpearmanRho.of(pairs(y, x))).isEqualTo(SpearmanRho.of(pairs(x, y)));
    SpearmanRho.of(pairs(x, y))
        .value()
        .ifPresent(rho ->
            // 1e-15: a sign changes no digit, but zero has two.
            assertThat(SpearmanRho.of(pairs(opposite, y)).value().orElseThrow())
                .isCloseTo(-rho, within(1e-15)));
    assertThat(tau.normalizedDistance(0.5).value().orElseThrow()).isBetween(0.0, 1.0);
  }

  @Example
  void whatCannotBeComparedIsRefused() {
    assertThatThrownBy(() -> PairedScores.of(new double[1], new double[2]))
        .hasMessage("x and y must have the same length, got 1 and 2");
    assertThatThrownBy(() -> PairedScores.of(new double[] {Double.NaN}, new double[1]))
        .hasMessage("x must be finite, is not at index 0");
    KendallTau tau = KendallTau.of(pairs(new int[] {1, 2}, new int[] {1, 2})).orElseThrow();
    assertThatThrownBy(() -> tau.distance(1.5)).hasMessage("tiePenalty must be in [0, 1], got 1.5");
    assertThat(PairedScores.of(new double[] {0.0, -0.0}, new double[] {1, 2}).x())
        .containsExactly(0, 0);
  }
}
