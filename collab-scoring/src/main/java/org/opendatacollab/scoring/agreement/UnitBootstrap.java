package org.opendatacollab.scoring.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.MultinomialDraws;
import org.opendatacollab.scoring.resampling.RandomStream;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.resampling.ResamplingInterval;
import org.opendatacollab.scoring.tally.RatedUnits;

/**
 * Resamples units with two ratings or more, with what each adds to a coefficient ({@link UnitStatistic}). A resample is how often
 * each class of equal units comes in it: first that is drawn, then the sums are taken column by column, so that memory is read in
 * order.
 */
final class UnitBootstrap {
  private static final int CHUNK = 1024;

  private final UnitClasses classes;
  private final UnitStatistic statistic;
  private final double[] distances;

  /** One divided by what the pairs of a unit are divided by, for each class. */
  private final double[] perPair;

  /** Disagreement within a unit of each class; empty if it depends on the resample. */
  private final double[] own;

  UnitBootstrap(UnitClasses classes, UnitStatistic statistic) {
    this.classes = classes;
    this.statistic = statistic;
    distances = statistic.distances();
    perPair = Arrays.stream(classes.ratings())
        .mapToDouble(r -> 1 / statistic.pairs(r))
        .toArray();
    own = distances.length == 0 ? new double[0] : new double[classes.size()];
    for (int c = 0; c < own.length; c++) {
      own[c] = within(c);
    }
  }

  /**
   * The interval of a coefficient, or why there is none.
   *
   * @param value the coefficient as published, which other sums may have rounded otherwise
   */
  static Uncertainty uncertainty(
      double value, RatedUnits units, UnitStatistic statistic, Resampling resampling) {
    UnitClasses classes = UnitClasses.of(units);
    if (classes.units() > Integer.MAX_VALUE) {
      return new Uncertainty.None("more than 2^31 units are not resampled");
    }
    UnitBootstrap bootstrap = new UnitBootstrap(classes, statistic);
    Uncertainty uncertainty = new ResamplingInterval(
            resampling, Agreement.CASES_LIKE_THESE, statistic.least(), 1)
        .of(bootstrap.estimate(), bootstrap.workers(), bootstrap.jackknife(), classes.times());
    return uncertainty instanceof Uncertainty.Interval interval
        ? new Uncertainty.Interval(
            interval.kind(),
            Math.min(interval.lower(), value),
            Math.max(interval.upper(), value),
            interval.level(),
            interval.population())
        : uncertainty;
  }

  /** The coefficient from the sums that resamples take. */
  OptionalDouble estimate() {
    double[] weights = Arrays.stream(classes.times()).asDoubleStream().toArray();
    return new Sums().of(weights);
  }

  /** What computes the coefficient of a resample. */
  Supplier<Function<RandomStream, OptionalDouble>> workers() {
    MultinomialDraws draws = MultinomialDraws.of(
        Arrays.stream(classes.times()).mapToInt(Math::toIntExact).toArray());
    return () -> {
      int[] drawn = new int[classes.size()];
      double[] weights = new double[classes.size()];
      Sums sums = new Sums();
      return stream -> {
        draws.draw(stream, drawn);
        for (int c = 0; c < drawn.length; c++) {
          weights[c] = drawn[c];
        }
        return sums.of(weights);
      };
    };
  }

  /** The coefficient without one unit of each class. */
  OptionalDouble[] jackknife() {
    Sums all = new Sums();
    all.add(Arrays.stream(classes.times()).asDoubleStream().toArray());
    OptionalDouble[] without = new OptionalDouble[classes.size()];
    Sums less = new Sums();
    for (int c = 0; c < without.length; c++) {
      less.set(all, c);
      without[c] = statistic.of(classes.units() - 1.0, less.values, less.within);
    }
    return without;
  }

  /** Disagreement within a unit of a class. */
  private double within(int row) {
    double[][] counts = classes.counts();
    int size = counts.length;
    double sum = 0;
    for (int c = 0; c < size; c++) {
      for (int k = c + 1; k < size; k++) {
        sum += 2 * counts[c][row] * counts[k][row] * distances[c * size + k];
      }
    }
    return sum * perPair[row];
  }

  /** Sums over a resample; for one thread. */
  private final class Sums {
    private final double[] values = new double[classes.counts().length];
    private final double[] within =
        new double[own.length > 0 ? 1 : values.length * (values.length - 1) / 2];
    private final double[] part = new double[CHUNK];

    OptionalDouble of(double[] weights) {
      add(weights);
      return statistic.of((double) classes.units(), values, within);
    }

    void add(double[] weights) {
      Arrays.fill(values, 0);
      Arrays.fill(within, 0);
      for (int from = 0; from < weights.length; from += CHUNK) {
        int length = Math.min(CHUNK, weights.length - from);
        for (int k = 0; k < values.length; k++) {
          values[k] += product(weights, from, classes.counts()[k], from, length);
        }
        if (own.length > 0) {
          within[0] += product(weights, from, own, from, length);
        } else {
          addPairs(weights, from, length);
        }
      }
    }

    private void addPairs(double[] weights, int from, int length) {
      double[][] counts = classes.counts();
      int pair = 0;
      for (int c = 0; c < values.length; c++) {
        for (int i = 0; i < length; i++) {
          part[i] = weights[from + i] * perPair[from + i] * counts[c][from + i];
        }
        for (int k = c + 1; k < values.length; k++) {
          within[pair++] += product(part, 0, counts[k], from, length);
        }
      }
    }

    /** The sums of all less those of one unit of a class. */
    void set(Sums all, int row) {
      double[][] counts = classes.counts();
      int pair = 0;
      for (int c = 0; c < values.length; c++) {
        values[c] = all.values[c] - counts[c][row];
        for (int k = c + 1; own.length == 0 && k < values.length; k++) {
          within[pair] = all.within[pair] - perPair[row] * counts[c][row] * counts[k][row];
          pair++;
        }
      }
      if (own.length > 0) {
        within[0] = all.within[0] - own[row];
      }
    }
  }

  /** Four sums at once, which do not wait for each other; always the same four. */
  private static double product(double[] one, int from, double[] other, int start, int length) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i < length - 3; i += 4) {
      a += one[from + i] * other[start + i];
      b += one[from + i + 1] * other[start + i + 1];
      c += one[from + i + 2] * other[start + i + 2];
      d += one[from + i + 3] * other[start + i + 3];
    }
    for (; i < length; i++) {
      a += one[from + i] * other[start + i];
    }
    return a + b + (c + d);
  }
}
