package org.opendatacollab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.opendatacollab.scoring.tally.UnitRatings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 2,000 resamples of 100,000 rated units, for the interval of Krippendorff's alpha. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class BootstrapBenchmark {
  static final int RESAMPLES = 2_000;

  private static final int UNITS = 100_000;
  private static final int RATERS = 100;
  private static final long SEED = 7;

  /** The ratings, counted. */
  @State(Scope.Benchmark)
  public static class Units {
    final UnitRatings units =
        UnitRatings.of(Samples.SCALE, Samples.ratings(UNITS, RATERS), RATERS);
  }

  /**
   * What a unit adds to alpha, one unit after another: how often it has each category, and the disagreement within it. Prepared
   * before the clock starts.
   */
  @State(Scope.Benchmark)
  public static class PerUnit {
    final double[] numbers = perUnit(new Units().units);
  }

  /** The yardstick: draws as many units as there are, 2,000 times, and sums their numbers. */
  @Benchmark
  public double[][] drawingLoop(PerUnit perUnit) {
    return drawAndSum(perUnit.numbers, RESAMPLES);
  }

  static double[][] drawAndSum(double[] numbers, int resamples) {
    int width = Samples.POINTS + 1;
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

  static double[] perUnit(UnitRatings units) {
    int width = Samples.POINTS + 1;
    double[] numbers = new double[units.rows() * width];
    int[] counts = new int[Samples.POINTS];
    for (int unit = 0; unit < units.rows(); unit++) {
      units.counts(unit, counts);
      double disagreement = 0;
      for (int c = 0; c < counts.length; c++) {
        numbers[unit * width + c] = counts[c];
        for (int k = 0; k < c; k++) {
          disagreement += 2.0 * counts[c] * counts[k] * (c - k) * (c - k);
        }
      }
      numbers[unit * width + counts.length] =
          disagreement / Math.max(1, units.ratings(unit) - 1);
    }
    return numbers;
  }
}
