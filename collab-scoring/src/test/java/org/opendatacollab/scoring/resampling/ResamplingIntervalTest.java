package org.opendatacollab.scoring.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.scoring.Uncertainty;

/** What an interval by resampling says of values that are undefined or never vary, and who computes them. */
class ResamplingIntervalTest {
  private static final Resampling HUNDRED = Resampling.withDefaults().withResamples(100);

  /** Undefined so many times, then uniform. */
  private static Supplier<Function<RandomStream, OptionalDouble>> after(int undefined) {
    AtomicInteger calls = new AtomicInteger();
    return () -> stream -> calls.incrementAndGet() <= undefined
        ? OptionalDouble.empty()
        : OptionalDouble.of(stream.nextDouble());
  }

  private static OptionalDouble[] of(double... values) {
    return Arrays.stream(values).mapToObj(OptionalDouble::of).toArray(OptionalDouble[]::new);
  }

  private static Uncertainty interval(
      OptionalDouble estimate,
      Supplier<Function<RandomStream, OptionalDouble>> workers,
      OptionalDouble... jackknife) {
    long[] once = new long[jackknife.length];
    Arrays.fill(once, 1);
    return new ResamplingInterval(HUNDRED, "people", 0, 1).of(estimate, workers, jackknife, once);
  }

  @Test
  void aScoreWithoutAValueHasNoInterval() {
    assertThat(interval(OptionalDouble.empty(), after(0), of(0.4, 0.5, 0.6)))
        .isEqualTo(new Uncertainty.None("undefined"));
  }

  @Test
  void aScoreThatEndsWithOneThingHasNoInterval() {
    assertThat(interval(
            OptionalDouble.of(0.5), after(0), OptionalDouble.of(0.4), OptionalDouble.empty()))
        .isEqualTo(
            new Uncertainty.None("without one of the things resampled there would be no value"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, people",
    "1, people; 1 of 100 resamples without a value left out",
    "10, people; 10 of 100 resamples without a value left out"
  })
  void upToOneInTenUndefinedResamplesAreLeftOut(int undefined, String population) {
    assertThat(interval(OptionalDouble.of(0.5), after(undefined), of(0.4, 0.5, 0.6)))
        .isInstanceOfSatisfying(
            Uncertainty.Interval.class,
            interval -> assertThat(interval.population()).isEqualTo(population));
  }

  @Test
  void moreThanOneInTenUndefinedResamplesLeaveNoInterval() {
    assertThat(interval(OptionalDouble.of(0.5), after(11), of(0.4, 0.5, 0.6)))
        .isEqualTo(new Uncertainty.None("11 of 100 resamples have no value, more than one in ten"));
  }

  @Test
  void resamplesThatNeverVaryLeaveNoInterval() {
    assertThat(interval(
            OptionalDouble.of(0.5), () -> stream -> OptionalDouble.of(0.5), of(0.4, 0.5, 0.6)))
        .isEqualTo(new Uncertainty.None(
            "nothing varies between resamples, which leaves no error to judge by"));
  }

  @ParameterizedTest
  @CsvSource({"0, people", "10, people; 10 of 100 draws without a value left out"})
  void upToOneInTenUndefinedDrawsAreLeftOut(int undefined, String population) {
    assertThat(new MirroredPosterior(HUNDRED, "people", 0, 1).of(0.5, after(undefined)))
        .isInstanceOfSatisfying(
            Uncertainty.Interval.class,
            interval -> assertThat(interval.population()).isEqualTo(population));
  }

  @Test
  void drawsThatNeverVaryLeaveNoInterval() {
    assertThat(new MirroredPosterior(HUNDRED, "people", 0, 1)
            .of(0.5, () -> stream -> OptionalDouble.of(0.5)))
        .isEqualTo(new Uncertainty.None("the measure is the same whatever people choose"));
  }

  /** A worker may keep memory from one resample to the next: one thread needs one worker. */
  @ParameterizedTest
  @EnumSource
  void onlyParallelWorkAsksForSeveralWorkers(Resampling.Work work) {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    ConcurrentLinkedQueue<Integer> workers = new ConcurrentLinkedQueue<>();
    HUNDRED.withWork(work).run(() -> {
      workers.add(1);
      return stream -> {
        threads.add(Thread.currentThread());
        return OptionalDouble.of(1);
      };
    });
    if (work == Resampling.Work.PARALLEL) {
      assertThat(workers).hasSizeGreaterThan(1);
    } else {
      assertThat(workers).hasSize(1);
      assertThat(threads).containsExactly(Thread.currentThread());
    }
  }
}
