package org.opendatacollab.scoring.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.DirichletDraws;
import org.opendatacollab.scoring.resampling.MirroredPosterior;
import org.opendatacollab.scoring.resampling.RandomStream;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.RatingMatrix;

/**
 * Draws larger groups from which the raters of a group may have come: the Bayesian bootstrap with one more rater's worth of people
 * who rate every item at random. Raters have shares of a Dirichlet distribution, each with parameter 1; ten random raters, drawn
 * anew each time, have a parameter of 1/10 each.
 */
final class RaterDraws {
  static final double PRIOR = 1;

  private static final int RANDOM_RATERS = 10;
  private static final String POPULATION = "groups from which such raters come";

  private final double[][] rows;
  private final double least;
  private final double greatest;

  private RaterDraws(double[][] rows, double least, double greatest) {
    this.rows = rows;
    this.least = least;
    this.greatest = greatest;
  }

  /** A measure of a group: its ratings, one row per rater, and the share of each rater. */
  @FunctionalInterface
  interface Measure {
    double of(double[][] ratings, double[] shares);
  }

  /** The interval of a measure that can be anything from a number to another, or why there is none. */
  static Uncertainty uncertainty(
      double value,
      WithinGroupRatings group,
      Measure measure,
      Resampling resampling,
      double from,
      double to) {
    RatingMatrix complete = group.ratings().complete();
    double[][] rows = new double[complete.rows()][complete.columns()];
    for (int row = 0; row < rows.length; row++) {
      for (int item = 0; item < complete.columns(); item++) {
        rows[row][item] = complete.rating(row, item).orElseThrow();
      }
    }
    // The order of the raters must not change a bit.
    Arrays.sort(rows, Arrays::compare);
    RaterDraws draws =
        new RaterDraws(rows, group.min().doubleValue(), group.max().doubleValue());
    return new MirroredPosterior(resampling, POPULATION, from, to)
        .of(value, draws.workers(measure));
  }

  private Supplier<Function<RandomStream, OptionalDouble>> workers(Measure measure) {
    double[] parameters = new double[rows.length + RANDOM_RATERS];
    Arrays.fill(parameters, 0, rows.length, 1);
    Arrays.fill(parameters, rows.length, parameters.length, PRIOR / RANDOM_RATERS);
    DirichletDraws draws = DirichletDraws.ofParameters(parameters);
    int items = rows[0].length;
    return () -> {
      double[][] all = Arrays.copyOf(rows, parameters.length);
      for (int row = rows.length; row < all.length; row++) {
        all[row] = new double[items];
      }
      return stream -> {
        for (int row = rows.length; row < all.length; row++) {
          for (int item = 0; item < items; item++) {
            all[row][item] = least + (greatest - least) * stream.nextDouble();
          }
        }
        return OptionalDouble.of(measure.of(all, draws.draw(stream)));
      };
    };
  }

  /** Mean over the items of the variance within a large group. */
  static double meanVariance(double[][] ratings, double[] shares) {
    double sum = 0;
    for (int item = 0; item < ratings[0].length; item++) {
      sum += variance(ratings, shares, item, mean(ratings, shares, item));
    }
    return sum / ratings[0].length;
  }

  /** awg of a large group: there, k / (k - 1) is 1. */
  static double awg(double[][] ratings, double[] shares, double low, double high) {
    double sum = 0;
    for (int item = 0; item < ratings[0].length; item++) {
      double mean = mean(ratings, shares, item);
      double most = (high - mean) * (mean - low);
      // Twice the variance over the greatest one for the mean.
      sum += most > 0 ? 1 - 2 * variance(ratings, shares, item, mean) / most : 1;
    }
    return sum / ratings[0].length;
  }

  static double averageDeviation(
      double[][] ratings, double[] shares, AverageDeviation.Center center) {
    double sum = 0;
    for (int item = 0; item < ratings[0].length; item++) {
      double middle = center == AverageDeviation.Center.MEAN
          ? mean(ratings, shares, item)
          : median(ratings, shares, item);
      for (int row = 0; row < shares.length; row++) {
        sum += shares[row] * Math.abs(ratings[row][item] - middle);
      }
    }
    return sum / ratings[0].length;
  }

  private static double mean(double[][] ratings, double[] shares, int item) {
    double sum = 0;
    for (int row = 0; row < shares.length; row++) {
      sum += shares[row] * ratings[row][item];
    }
    return sum;
  }

  private static double variance(double[][] ratings, double[] shares, int item, double mean) {
    double sum = 0;
    for (int row = 0; row < shares.length; row++) {
      double apart = ratings[row][item] - mean;
      sum += shares[row] * apart * apart;
    }
    return sum;
  }

  /** The least rating that half of the group do not exceed. */
  private static double median(double[][] ratings, double[] shares, int item) {
    double[][] pairs = new double[shares.length][];
    for (int row = 0; row < shares.length; row++) {
      pairs[row] = new double[] {ratings[row][item], shares[row]};
    }
    Arrays.sort(pairs, Arrays::compare);
    double sum = 0;
    for (double[] pair : pairs) {
      sum += pair[1];
      if (sum >= 0.5) {
        return pair[0];
      }
    }
    return pairs[pairs.length - 1][0];
  }
}
