package org.opendatacollab.scoring.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/** Worked numbers and edges; the reference values are golden cases. */
class BootstrapIntervalsTest {
  private static final double ROUNDING = 1e-12;

  private static Replicates replicates(double estimate, double... values) {
    return Replicates.of(estimate, values).orElseThrow();
  }

  private static double[] nine() {
    return IntStream.rangeClosed(1, 9).asDoubleStream().toArray();
  }

  @Test
  void theWorkedNumbersOfTheDescriptionsAreTrue() {
    Replicates four = replicates(2, 4, 1, 3, 2);
    assertThat(four.bias()).isEqualTo(0.5);
    assertThat(four.standardError()).isCloseTo(1.2910, within(5e-5));
    assertThat(four.count()).isEqualTo(4);
    PercentileBootstrap six =
        PercentileBootstrap.of(replicates(5, nine()), 0.6, ReplicateQuantile.HF6);
    assertThat(six.lower()).isCloseTo(2, within(ROUNDING));
    assertThat(six.upper()).isCloseTo(8, within(ROUNDING));
    PercentileBootstrap seven =
        PercentileBootstrap.of(replicates(5, nine()), 0.6, ReplicateQuantile.HF7);
    assertThat(seven.lower()).isCloseTo(2.6, within(ROUNDING));
    assertThat(seven.upper()).isCloseTo(7.4, within(ROUNDING));
    assertThat(PercentileBootstrap.description().example())
        .isEqualTo("Replicates 1 to 9 at level 0.6: HF6 2.0 to 8.0, HF7 2.6 to 7.4.");
  }

  @Test
  void theStandardErrorKeepsItsDigitsFarFromZero() {
    double far = 1e15;
    assertThat(replicates(far, far + 1, far + 2, far + 3, far + 5).standardError())
        .isCloseTo(StrictMath.sqrt(8.75 / 3), within(1e-15));
  }

  /** scipy 1.17.1: norm.cdf(-sqrt(n / (n - 1)) * t.ppf(0.975, n - 1)). */
  @ParameterizedTest
  @CsvSource({"5, 0.0009541", "10, 0.0085506", "30, 0.0187539"})
  void fewThingsGiveQuantilesFurtherOut(long things, double alpha) {
    double[] many = IntStream.range(0, 20_000).asDoubleStream().toArray();
    PercentileBootstrap wide = PercentileBootstrap.expanded(
            replicates(10_000, many), things, 0.95, ReplicateQuantile.HF6)
        .orElseThrow();
    assertThat(wide.alpha()).isCloseTo(alpha, within(5e-7));
    assertThat(wide.lower()).isCloseTo(20_001 * wide.alpha() - 1, within(1e-6));
  }

  @Test
  void normalInterpolationIsLinearInNormalQuantiles() {
    // Half-way between the normal quantiles of 4/10 and 5/10 lies p = Phi(-0.12667) = 0.4496.
    Replicates all = replicates(5, nine());
    assertThat(all.quantile(0.449600, ReplicateQuantile.NORMAL_INTERPOLATION))
        .isCloseTo(4.5, within(1e-5));
    assertThat(all.quantile(0.449600, ReplicateQuantile.HF6)).isCloseTo(4.496, within(ROUNDING));
  }

  @Test
  void quantilesBeyondTheOutermostAreTheOutermost() {
    Replicates all = replicates(5, nine());
    for (ReplicateQuantile rule : ReplicateQuantile.values()) {
      assertThat(all.quantile(0, rule)).isEqualTo(1);
      assertThat(all.quantile(1, rule)).isEqualTo(9);
      assertThat(all.quantile(0.5, rule)).isCloseTo(5, within(ROUNDING));
    }
  }

  @Test
  void whatCannotBeComputedSaysWhy() {
    assertThat(Replicates.of(1, new double[] {1}).reason()).contains(Reason.TOO_FEW_OBSERVATIONS);
    Replicates some = replicates(2, 1, 2, 3);
    assertThat(PercentileBootstrap.expanded(some, 1, 0.9, ReplicateQuantile.HF7).reason())
        .contains(Reason.TOO_FEW_VALUES);
    assertThat(PercentileBootstrap.expanded(some, 2, 0.9, ReplicateQuantile.HF7).value())
        .isPresent();
    assertThat(bca(some, 1.0).reason()).contains(Reason.TOO_FEW_VALUES);
    assertThat(bca(some, 2, 2, 2).reason()).contains(Reason.ZERO_VARIANCE);
    assertThat(bca(replicates(0, 1, 2, 3), 1, 2).reason()).contains(Reason.REPLICATES_ONE_SIDED);
    assertThat(bca(replicates(4, 1, 2, 3), 1, 2).reason()).contains(Reason.REPLICATES_ONE_SIDED);
    // One value far from 999 equal ones: acceleration near 1/6, the greatest there is; z is 7.1.
    double[] far = new double[1000];
    for (double one : new double[] {-1, 1}) {
      far[0] = one;
      assertThat(BcaBootstrap.of(some, far, 1 - 1e-12, ReplicateQuantile.HF6, BiasCorrection.MID)
              .reason())
          .contains(Reason.ACCELERATION_TOO_LARGE);
      assertThat(bca(some, far).orElseThrow().acceleration()).isCloseTo(-one / 6, within(0.001));
    }
  }

  private static Outcome<BcaBootstrap> bca(Replicates replicates, double... jackknife) {
    return BcaBootstrap.of(replicates, jackknife, 0.95, ReplicateQuantile.HF6, BiasCorrection.MID);
  }

  @Test
  void withoutBiasOrAccelerationBcaIsThePercentileInterval() {
    Replicates all = replicates(5, nine());
    BcaBootstrap interval = BcaBootstrap.of(
            all, new double[] {1, 2, 3}, 0.6, ReplicateQuantile.HF6, BiasCorrection.MID)
        .orElseThrow();
    assertThat(interval.z0()).isZero();
    assertThat(interval.acceleration()).isZero();
    assertThat(interval.lower()).isCloseTo(2, within(1e-9));
    assertThat(interval.upper()).isCloseTo(8, within(1e-9));
    BcaBootstrap strict = BcaBootstrap.of(
            all, new double[] {1, 2, 3}, 0.6, ReplicateQuantile.HF6, BiasCorrection.STRICT)
        .orElseThrow();
    // Four of nine are less than 5: Phi^-1(4/9) = -0.1397.
    assertThat(strict.z0()).isCloseTo(-0.1397, within(5e-5));
  }

  @Test
  void jackknifeValuesMayStandForSeveralObservations() {
    Replicates all = replicates(5, nine());
    double[] each = {1, 1, 1, 2, 7};
    BcaBootstrap once = BcaBootstrap.of(all, each, 0.9, ReplicateQuantile.HF7, BiasCorrection.MID)
        .orElseThrow();
    BcaBootstrap grouped = BcaBootstrap.of(
            all,
            new double[] {1, 2, 7},
            new long[] {3, 1, 1},
            0.9,
            ReplicateQuantile.HF7,
            BiasCorrection.MID)
        .orElseThrow();
    assertThat(grouped.acceleration()).isCloseTo(once.acceleration(), within(ROUNDING));
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> Replicates.of(Double.NaN, new double[] {1, 2}))
        .hasMessage("estimate and replicates must be finite");
    assertThatThrownBy(() -> Replicates.of(1, new double[] {1, Double.POSITIVE_INFINITY}))
        .hasMessage("estimate and replicates must be finite");
    Replicates some = replicates(2, 1, 2, 3);
    assertThatThrownBy(() -> PercentileBootstrap.of(some, 1, ReplicateQuantile.HF6))
        .hasMessage("level must be in (0, 1), got 1.0");
    assertThatThrownBy(() -> bca(some, 1, Double.NaN))
        .hasMessage("jackknife must be finite, is not at index 1");
    assertThatThrownBy(() -> BcaBootstrap.of(
            some, new double[2], new long[1], 0.9, ReplicateQuantile.HF6, BiasCorrection.MID))
        .hasMessage("jackknife must have one value per number of times, got 2 and 1");
    assertThat(some).hasToString("Replicates of 3 resamples");
  }
}
