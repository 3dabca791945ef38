package org.opendatacollab.scoring.resampling;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;

/**
 * The uncertainty of a measure of spread, whose value is biased in small samples: at each end the further of two, the quantile of
 * the measure of drawn populations and its mirror image in the value.
 * <pre>{@code
 *   low, high = quantiles at (1 - level) / 2 and (1 + level) / 2 of the measures of the draws, type 6
 *   interval  = min(low, 2 value - high) to max(high, 2 value - low), cut at what the measure can be; it holds the value
 * }</pre>
 *
 * <ul>
 *   <li>Draws in which the measure is undefined are left out and counted: their number is said with the population. If they are more
 *       than one in ten, there is no interval.
 *   <li>All draws the same: no interval.
 * </ul>
 *
 * <p>Example: value 0.3, quantiles 0.1 and 0.4: from min(0.1, 0.2) = 0.1 to max(0.4, 0.5) = 0.5.
 *
 * <p>Source: to mirror is the basic bootstrap of A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and their Application,
 * section 5.2; to take the further is ours, after simulations that stand with the scores which use it.
 *
 * @param resampling seed, number of draws and level
 * @param population whom the interval speaks of
 * @param least the least value that the measure can have
 * @param greatest the greatest
 */
public record MirroredPosterior(
    Resampling resampling, String population, double least, double greatest) {
  private static final String DRAWS = "draws";

  /**
   * Checks.
   *
   * @param resampling seed, number of draws and level
   * @param population whom the interval speaks of
   * @param least the least value that the measure can have
   * @param greatest the greatest
   * @throws IllegalArgumentException if least is not less than greatest
   */
  public MirroredPosterior {
    Objects.requireNonNull(resampling, "resampling");
    Objects.requireNonNull(population, "population");
    if (!(least < greatest)) {
      throw new IllegalArgumentException(
          "least must be less than greatest, got " + least + " and " + greatest);
    }
  }

  /**
   * Computes.
   *
   * @param value the measure of the data
   * @param workers what computes the measure of a drawn population, as for {@link Resampling#run}
   * @return an interval, or why there is none
   * @throws IllegalArgumentException if a number is not finite
   */
  public Uncertainty of(double value, Supplier<Function<RandomStream, OptionalDouble>> workers) {
    Resampled drawn = resampling.run(workers);
    Optional<String> tooMany = drawn.tooManyUndefined(DRAWS);
    if (tooMany.isPresent()) {
      return new Uncertainty.None(tooMany.get());
    }
    Replicates replicates = Replicates.of(value, drawn.values()).orElseThrow();
    if (replicates.withoutVariation()) {
      return new Uncertainty.None("the measure is the same whatever people choose");
    }
    PercentileBootstrap quantiles =
        PercentileBootstrap.of(replicates, resampling.level(), ReplicateQuantile.HF6);
    double lower = Math.min(quantiles.lower(), 2 * value - quantiles.upper());
    double upper = Math.max(quantiles.upper(), 2 * value - quantiles.lower());
    return new Uncertainty.Interval(
        IntervalKind.CONFIDENCE,
        Math.min(Math.max(lower, least), value),
        Math.max(Math.min(upper, greatest), value),
        resampling.level(),
        drawn.population(population, DRAWS));
  }
}
