package org.opendatacollab.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.opendatacollab.scoring.comparison.MannWhitney;
import org.opendatacollab.scoring.comparison.PairedValues;
import org.opendatacollab.scoring.comparison.TwoGroupRatings;
import org.opendatacollab.scoring.comparison.WilcoxonSignedRank;
import org.opendatacollab.scoring.comparison.ZeroDifferences;
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

  /** Ratings from 0 to 10 in halves: many are tied. */
  @State(Scope.Benchmark)
  public static class Tied {
    final double[] before = tied(1, 0);
    final double[] after = tied(2, 1);
  }

  /** Numbers without ties: all that the peer can do exactly. */
  @State(Scope.Benchmark)
  public static class Untied {
    final double[] before = untied(1, 0);
    final double[] after = untied(2, 0.1);
  }

  /** Ours for two groups. */
  @Benchmark
  public MannWhitney mannWhitney(Tied tied) {
    return mannWhitney(tied.before, tied.after);
  }

  /** Ours for pairs. */
  @Benchmark
  public WilcoxonSignedRank wilcoxon(Tied tied) {
    return wilcoxon(tied.before, tied.after);
  }

  /** Ours for two groups, as the peer has them. */
  @Benchmark
  public MannWhitney mannWhitneyWithoutTies(Untied untied) {
    return mannWhitney(untied.before, untied.after);
  }

  /** Ours for pairs, as the peer has them. */
  @Benchmark
  public WilcoxonSignedRank wilcoxonWithoutTies(Untied untied) {
    return wilcoxon(untied.before, untied.after);
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

  private static MannWhitney mannWhitney(double[] first, double[] second) {
    return MannWhitney.of(TwoGroupRatings.ofValues(first, second)).orElseThrow();
  }

  private static WilcoxonSignedRank wilcoxon(double[] before, double[] after) {
    return WilcoxonSignedRank.of(PairedValues.of(before, after), ZeroDifferences.WILCOXON)
        .orElseThrow();
  }

  private static double[] tied(long seed, int shift) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, PEOPLE)
        .mapToDouble(i -> Math.min(random.nextInt(21) + shift, 20) / 2.0)
        .toArray();
  }

  private static double[] untied(long seed, double shift) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, PEOPLE)
        .mapToDouble(i -> random.nextDouble() + shift)
        .toArray();
  }
}
