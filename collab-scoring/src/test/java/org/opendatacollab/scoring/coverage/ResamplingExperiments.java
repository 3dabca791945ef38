package org.opendatacollab.scoring.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.dispersion.RatingDistribution;
import org.opendatacollab.scoring.resampling.BcaBootstrap;
import org.opendatacollab.scoring.resampling.BiasCorrection;
import org.opendatacollab.scoring.resampling.PercentileBootstrap;
import org.opendatacollab.scoring.resampling.ReplicateQuantile;
import org.opendatacollab.scoring.resampling.Replicates;

/** Bootstrap intervals of any statistic, here of the mean of ratings from 1 to 5. */
final class ResamplingExperiments {
  private static final int RESAMPLES = 500;
  private static final double LEVEL = 0.95;

  private ResamplingExperiments() {}

  static List<Experiment<?>> all() {
    return List.of(
        experiment("resampling/bootstrap-percentile@1", (values, replicates) -> {
          PercentileBootstrap interval =
              PercentileBootstrap.of(replicates, LEVEL, ReplicateQuantile.HF6);
          return interval(interval.lower(), interval.upper());
        }),
        experiment("resampling/bootstrap-bca@1", (values, replicates) -> {
          Outcome<BcaBootstrap> interval = BcaBootstrap.of(
              replicates, jackknife(values), LEVEL, ReplicateQuantile.HF6, BiasCorrection.MID);
          return interval
              .value()
              .map(one -> interval(one.lower(), one.upper()))
              .orElseGet(() -> new Uncertainty.None("undefined"));
        }));
  }

  private static Uncertainty interval(double lower, double upper) {
    return new Uncertainty.Interval(
        Uncertainty.IntervalKind.CONFIDENCE, lower, upper, LEVEL, "people like these");
  }

  private static Experiment<RatingDistribution> experiment(
      String id, BiFunction<double[], Replicates, Uncertainty> interval) {
    MethodDescription description = StandardMethods.registry().find(id).orElseThrow();
    return new Experiment<>(
        new MeanByResampling(description, interval),
        "mean, " + RESAMPLES + " resamples",
        ComparisonExperiments.RATINGS,
        ComparisonExperiments.means());
  }

  private static double[] jackknife(double[] values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values)
        .map(value -> (sum - value) / (values.length - 1))
        .toArray();
  }

  /** The mean with an interval from resamples; none if all rated alike. */
  private record MeanByResampling(
      MethodDescription description, BiFunction<double[], Replicates, Uncertainty> interval)
      implements ScoringMethod<RatingDistribution> {
    @Override
    public Score score(RatingDistribution ratings) {
      double[] values = values(ratings);
      double mean = Arrays.stream(values).average().orElseThrow();
      SplittableRandom random = new SplittableRandom(1);
      double[] means = new double[RESAMPLES];
      for (int b = 0; b < RESAMPLES; b++) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
          sum += values[random.nextInt(values.length)];
        }
        means[b] = sum / values.length;
      }
      Uncertainty uncertainty = Arrays.stream(values).distinct().count() == 1
          ? new Uncertainty.None("all the same")
          : interval.apply(values, Replicates.of(mean, means).orElseThrow());
      return Score.of(Estimate.of(mean, uncertainty, values.length, method()));
    }

    private static double[] values(RatingDistribution ratings) {
      List<Double> values = new ArrayList<>();
      for (int i = 0; i < ratings.scale().size(); i++) {
        BigDecimal count = ratings.counts().get(i);
        for (int k = 0; k < count.intValueExact(); k++) {
          values.add(ratings.scale().get(i).doubleValue());
        }
      }
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
