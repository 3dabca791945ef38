package org.opendatacollab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.opendatacollab.scoring.agreement.AlphaMetric;
import org.opendatacollab.scoring.agreement.KrippendorffAlpha;
import org.opendatacollab.scoring.tally.UnitRatings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Krippendorff's alpha of 100,000 units and 100 raters from raw ratings, a fifth of them missing, on 7 points. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AlphaBenchmark {
  private static final int UNITS = 100_000;
  private static final int RATERS = 100;

  /** The ratings as bytes. */
  @State(Scope.Benchmark)
  public static class Ratings {
    final byte[] bytes = Samples.ratings(UNITS, RATERS);
  }

  /** How far ratings lie apart. */
  @State(Scope.Benchmark)
  public static class Metric {
    @Param({"INTERVAL", "NOMINAL", "ORDINAL"})
    AlphaMetric metric = AlphaMetric.INTERVAL;
  }

  /** The same ratings as dkpro holds them; built before the clock starts. */
  @State(Scope.Benchmark)
  public static class Study {
    final CodingAnnotationStudy study = study(Samples.ratings(UNITS, RATERS), RATERS);
  }

  /** Ours, from the bytes on. */
  @Benchmark
  public KrippendorffAlpha alpha(Ratings ratings, Metric metric) {
    UnitRatings units = UnitRatings.of(Samples.SCALE, ratings.bytes, RATERS);
    return KrippendorffAlpha.of(units, metric.metric).orElseThrow();
  }

  /** The yardstick: counts the same bytes and does nothing else. */
  @Benchmark
  public int[] histogram(Ratings ratings) {
    int[] histogram = new int[256];
    for (byte rating : ratings.bytes) {
      histogram[rating & 0xFF]++;
    }
    return histogram;
  }

  /** The peer: takes so long that it runs once, without warming up. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public double dkpro(Study study, Metric metric) {
    return new KrippendorffAlphaAgreement(study.study, distance(metric.metric))
        .calculateAgreement();
  }

  static CodingAnnotationStudy study(byte[] ratings, int raters) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(raters);
    for (int from = 0; from < ratings.length; from += raters) {
      Object[] item = new Object[raters];
      for (int rater = 0; rater < raters; rater++) {
        byte rating = ratings[from + rater];
        if (rating != UnitRatings.MISSING) {
          item[rater] = rating + 1;
        }
      }
      study.addItemAsArray(item);
    }
    return study;
  }

  static IDistanceFunction distance(AlphaMetric metric) {
    return switch (metric) {
      case NOMINAL -> new NominalDistanceFunction();
      case ORDINAL -> new OrdinalDistanceFunction();
      case INTERVAL -> new IntervalDistanceFunction();
      case RATIO -> throw new IllegalArgumentException("RATIO is not compared");
    };
  }
}
