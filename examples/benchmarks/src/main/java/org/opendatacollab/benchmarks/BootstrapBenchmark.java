package org.opendatacollab.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.agreement.Agreement;
import org.opendatacollab.scoring.agreement.AlphaMetric;
import org.opendatacollab.scoring.tally.UnitRatings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 2,000 resamples of 100,000 rated units, for the interval of Krippendorff's alpha. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class BootstrapBenchmark {
  static final int RESAMPLES = 2_000;

  private static final int UNITS = 100_000;
  private static final int RATERS = 100;
  private static final long SEED = 7;

  /** The ratings, counted. */
  @State(Scope.Benchmark)
  public static class Units {
    final UnitRatings units = UnitRatings.of(Samples.SCALE, Samples.ratings(UNITS, RATERS), RATERS);
  }

  /** Of interval, the disagreement within a unit is one number; of ordinal, it depends on all units drawn. */
  @State(Scope.Benchmark)
  public static class Metric {
    @Param({"INTERVAL", "ORDINAL"})
    AlphaMetric metric = AlphaMetric.INTERVAL;
  }

  /** What each unit adds to alpha, one unit after another; prepared before the clock starts. */
  @State(Scope.Benchmark)
  public static class PerUnit {
    double[] numbers = new double[0];
    int width = 1;

    /** Prepares. */
    @Setup
    public void setUp(Metric metric) {
      double[][] rows = perUnit(new Units().units, metric.metric);
      width = rows[0].length;
      numbers = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }
  }

  /** Ours, from the counts: alpha with its interval. */
  @Benchmark
  public Score interval(Units units, Metric metric) {
    return Agreement.krippendorffAlpha(metric.metric).score(units.units);
  }

  /** The yardstick: draws as many units as there are, 2,000 times, and sums their numbers. */
  @Benchmark
  public double[][] drawingLoop(PerUnit perUnit) {
    return drawAndSum(perUnit.numbers, perUnit.width, RESAMPLES);
  }

  static double[][] drawAndSum(double[] numbers, int width, int resamples) {
    int units = numbers.length / width;
    double[][] sums = new double[resamples][width];
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(SEED);
    for (double[] sum : sums) {
      for (int draw = 0; draw < units; draw++) {
        int at = random.nextInt(units) * width;
        for (int k = 0; k < width; k++) {
          sum[k] += numbers[at + k];
        }
      }
    }
    return sums;
  }

  /** How often a unit has each category, then the disagreement within it, or for ordinal its parts by pair of categories. */
  static double[][] perUnit(UnitRatings units, AlphaMetric metric) {
    int size = Samples.POINTS;
    boolean oneNumber = metric == AlphaMetric.INTERVAL;
    double[][] numbers =
        new double[units.rows()][oneNumber ? size + 1 : size + size * (size - 1) / 2];
    int[] counts = new int[size];
    for (int unit = 0; unit < numbers.length; unit++) {
      units.counts(unit, counts);
      double pairs = Math.max(1, units.ratings(unit) - 1);
      int at = size;
      for (int c = 0; c < size; c++) {
        numbers[unit][c] = counts[c];
        for (int k = 0; k < c; k++) {
          double part = 2.0 * counts[c] * counts[k] / pairs;
          if (oneNumber) {
            numbers[unit][size] += part * (c - k) * (c - k);
          } else {
            numbers[unit][at++] = part;
          }
        }
      }
    }
    return numbers;
  }
}
