package org.opendatacollab.scoring.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;

class SmallSampleBootstrapTest {
  private static final Resampling RESAMPLING = Resampling.withDefaults();

  private static Supplier<Function<RandomStream, OptionalDouble>> mean(int... sample) {
    return () -> stream -> IntStream.generate(() -> sample[stream.nextInt(sample.length)])
        .limit(sample.length)
        .average();
  }

  private static double[] jackknife(int... sample) {
    double sum = Arrays.stream(sample).sum();
    return Arrays.stream(sample)
        .mapToDouble(x -> (sum - x) / (sample.length - 1))
        .toArray();
  }

  private static Outcome<SmallSampleBootstrap> interval(double level, int... sample) {
    long[] once = new long[sample.length];
    Arrays.fill(once, 1);
    return Replicates.of(
            Arrays.stream(sample).average().orElseThrow(),
            RESAMPLING.run(mean(sample)).values())
        .flatMap(all -> SmallSampleBootstrap.of(all, jackknife(sample), once, level));
  }

  @Test
  void theMeanOfFiveHasAtLeastStudentsInterval() {
    SmallSampleBootstrap interval = interval(0.95, 1, 2, 3, 4, 5).orElseThrow();
    // sqrt(2.5 / 5); R qt(0.975, 4) = 2.776445.
    assertThat(interval.standardError()).isCloseTo(0.7071, within(5e-5));
    assertThat(interval.lower()).isLessThanOrEqualTo(3 - 2.776445 * 0.70710 + 1e-5);
    assertThat(interval.upper()).isGreaterThanOrEqualTo(3 + 2.776445 * 0.70710 - 1e-5);
    assertThat(interval.lower()).isGreaterThan(0.9);
    assertThat(interval.upper()).isLessThan(5.1);
  }

  @Test
  void twoThingsHaveAnIntervalToo() {
    SmallSampleBootstrap interval = interval(0.95, 1, 2).orElseThrow();
    // Student with one degree of freedom: 12.706 times 0.5.
    assertThat(interval.upper()).isCloseTo(1.5 + 6.353, within(1e-3));
    assertThat(interval.lower()).isCloseTo(1.5 - 6.353, within(1e-3));
  }

  @Test
  void whereBcaIsUndefinedPercentilesTakeItsPlace() {
    Replicates above = Replicates.of(0, new double[] {1, 2, 30}).orElseThrow();
    SmallSampleBootstrap interval = SmallSampleBootstrap.of(
            above, new double[] {0, 0.1}, new long[] {5, 5}, 0.95)
        .orElseThrow();
    assertThat(interval.upper()).isEqualTo(30);
    assertThat(interval.lower()).isNegative();
  }

  /** Jackknife values so near each other that the further limits are those of the replicates -9.99, -9.98, ..., 9.99. */
  @Test
  void ofThirtyThingsTheReplicatesGiveTheEndsWhereTheyAreFurther() {
    Replicates even = Replicates.of(
            0, IntStream.rangeClosed(-999, 999).mapToDouble(i -> i / 100.0).toArray())
        .orElseThrow();
    SmallSampleBootstrap interval = SmallSampleBootstrap.of(
            even, new double[] {-0.001, 0.001}, new long[] {15, 15}, 0.95)
        .orElseThrow();
    // alpha of 30 things, as in the test of the expanded percentile interval; type 6 of 1999.
    assertThat(interval.lower()).isCloseTo(20 * 0.0187539 - 10, within(1e-5));
    assertThat(interval.upper()).isCloseTo(10 - 20 * 0.0187539, within(1e-5));
  }

  /** As above, but all on one side of the estimate, so that there is no BCa. */
  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void ofThirtyThingsPercentilesAreExpandedWhereBcaIsUndefined(int side) {
    Replicates oneSided = Replicates.of(
            0, IntStream.rangeClosed(1, 1999).mapToDouble(i -> side * i / 100.0).toArray())
        .orElseThrow();
    SmallSampleBootstrap interval = SmallSampleBootstrap.of(
            oneSided, new double[] {-0.001, 0.001}, new long[] {15, 15}, 0.95)
        .orElseThrow();
    double far = 20 - 20 * 0.0187539;
    assertThat(side > 0 ? interval.upper() : -interval.lower()).isCloseTo(far, within(1e-5));
    assertThat(side > 0 ? -interval.lower() : interval.upper()).isBetween(0.0, 0.1);
  }

  @Test
  void whatCannotBeComputedSaysWhy() {
    assertThat(interval(0.95, 3, 3, 3).reason()).contains(Reason.ZERO_VARIANCE);
    Replicates same = Replicates.of(1, new double[] {1, 1}).orElseThrow();
    assertThat(
            SmallSampleBootstrap.of(same, new double[] {1}, new long[] {1}, 0.9).reason())
        .contains(Reason.TOO_FEW_VALUES);
    assertThat(SmallSampleBootstrap.of(same, new double[] {1, 2}, new long[] {1, 1}, 0.9)
            .reason())
        .contains(Reason.ZERO_VARIANCE);
  }

  @Test
  void settingsAreChecked() {
    assertThat(RESAMPLING.withResamples(100).resamples()).isEqualTo(100);
    assertThatThrownBy(() -> RESAMPLING.withResamples(99))
        .hasMessage("resamples must be 100 or more, got 99");
    assertThatThrownBy(() -> RESAMPLING.withLevel(0))
        .hasMessage("level must be in (0, 1), got 0.0");
    assertThatThrownBy(() -> new ResamplingInterval(RESAMPLING, "people", 1, 1))
        .hasMessage("least must be less than greatest, got 1.0 and 1.0");
    assertThat(RESAMPLING.withSeed(3).in(Method.of("a@1")).parameters())
        .isEqualTo(Map.of("seed", "3", "resamples", "2000", "level", "0.95"));
  }

  @Test
  void parallelWorkGivesTheSameBitsInTheSameOrder() {
    Resampling seven = RESAMPLING.withSeed(7).withResamples(333);
    double[] expected = seven.run(mean(1, 2, 9)).values();
    assertThat(seven.withWork(Resampling.Work.PARALLEL).run(mean(1, 2, 9)).values())
        .containsExactly(expected);
    assertThat(seven.withSeed(8).run(mean(1, 2, 9)).values()).isNotEqualTo(expected);
  }

  @Test
  void limitsAreCutAtWhatTheScoreCanBe() {
    Uncertainty.Interval interval =
        (Uncertainty.Interval) new ResamplingInterval(RESAMPLING, "people like these", 1, 5)
            .of(
                OptionalDouble.of(3),
                mean(1, 5),
                new OptionalDouble[] {OptionalDouble.of(5), OptionalDouble.of(1)},
                new long[] {1, 1});
    assertThat(interval.lower()).isEqualTo(1);
    assertThat(interval.upper()).isEqualTo(5);
    assertThat(interval.population()).isEqualTo("people like these");
    assertThat(RESAMPLING.run(mean(1, 5)))
        .hasToString("Resampled of 2000 resamples, 0 of them undefined");
  }
}
