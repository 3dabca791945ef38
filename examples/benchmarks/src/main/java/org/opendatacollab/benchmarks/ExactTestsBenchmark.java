package org.opendatacollab.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Exact rank tests with 50 people per side, or 50 pairs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExactTestsBenchmark {
  private static final int PEOPLE = 50;

  /** Numbers without ties: all that the peer can do exactly. */
  @State(Scope.Benchmark)
  public static class Untied {
    final double[] before = untied(1, 0);
    final double[] after = untied(2, 0.1);
  }

  /** The peer for two groups, without ties. */
  @Benchmark
  public double commonsMannWhitney(Untied untied) {
    return MannWhitneyUTest.withDefaults()
        .with(PValueMethod.EXACT)
        .test(untied.before, untied.after)
        .getPValue();
  }

  /** The peer for pairs, without ties. */
  @Benchmark
  public double commonsWilcoxon(Untied untied) {
    return WilcoxonSignedRankTest.withDefaults()
        .with(PValueMethod.EXACT)
        .test(untied.before, untied.after)
        .getPValue();
  }

  private static double[] untied(long seed, double shift) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, PEOPLE)
        .mapToDouble(i -> random.nextDouble() + shift)
        .toArray();
  }
}
