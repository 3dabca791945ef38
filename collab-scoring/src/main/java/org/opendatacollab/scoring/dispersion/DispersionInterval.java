package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.DirichletDraws;
import org.opendatacollab.scoring.resampling.MirroredPosterior;
import org.opendatacollab.scoring.resampling.RandomStream;
import org.opendatacollab.scoring.resampling.Resampling;

/**
 * The interval of a measure of spread from counts alone; see {@link Dispersion}.
 *
 * @param function the measure
 * @param range what it can be
 * @param resampling seed, number of draws and level
 */
record DispersionInterval(
    Function<RatingDistribution, Outcome<Double>> function, Range range, Resampling resampling) {
  /** Added to each count, as Jeffreys does. */
  static final double PRIOR = 0.5;

  static final String FORMULA =
      "Interval: outer quantiles of the measure of shares drawn from Dirichlet(counts + prior), or their mirror image in the"
          + " value where that is further out, cut at the range.";
  static final String EDGE_CASES =
      "Counts that are not whole, or one draw in ten without a value: no interval.";

  private static final String POPULATION = "people like those who rated";

  /** Drawn shares become the ratings of this many people: measures then differ from those of the shares by less than 1e-5. */
  private static final double PEOPLE = 1e6;

  /** What a measure can be. */
  enum Range {
    UNIT,
    SIGNED,
    NOT_NEGATIVE,
    WIDTH,
    ANY;

    double least() {
      return switch (this) {
        case ANY -> Double.NEGATIVE_INFINITY;
        case SIGNED -> -1;
        default -> 0;
      };
    }

    double greatest(RatingDistribution ratings) {
      return switch (this) {
        case UNIT, SIGNED -> 1;
        case WIDTH -> ratings.width().doubleValue();
        default -> Double.POSITIVE_INFINITY;
      };
    }
  }

  /** The interval around the value of some ratings, or why there is none. */
  Uncertainty of(double value, RatingDistribution ratings) {
    if (ratings.counts().stream().anyMatch(count -> count.stripTrailingZeros().scale() > 0)) {
      return new Uncertainty.None("weights do not say how many people they stand for");
    }
    if (ratings.size() < 2) {
      return new Uncertainty.None("a scale of one value leaves no choice");
    }
    return new MirroredPosterior(resampling, POPULATION, range.least(), range.greatest(ratings))
        .of(value, workers(ratings));
  }

  private Supplier<Function<RandomStream, OptionalDouble>> workers(RatingDistribution ratings) {
    DirichletDraws draws = DirichletDraws.of(
        ratings.counts().stream().mapToDouble(BigDecimal::doubleValue).toArray(), PRIOR);
    return () -> stream -> function
        .apply(new RatingDistribution(ratings.scale(), people(draws.draw(stream))))
        .value()
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  private static List<BigDecimal> people(double[] shares) {
    return Arrays.stream(shares)
        .mapToObj(share -> BigDecimal.valueOf(Math.round(share * PEOPLE)))
        .toList();
  }
}
