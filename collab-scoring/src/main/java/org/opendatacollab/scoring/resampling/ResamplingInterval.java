package org.opendatacollab.scoring.resampling;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;

/**
 * The uncertainty of a score whose error has no closed form: {@link SmallSampleBootstrap}, cut at what the score can be, or why
 * there is none.
 *
 * <ul>
 *   <li>Resamples in which the score is undefined are left out and counted: their number is said with the population. If they are
 *       more than one in ten, or leaving out one thing leaves the score undefined, there is no interval.
 *   <li>Nothing varies between resamples: no interval, as one of width zero would claim that nothing can.
 * </ul>
 *
 * @param resampling how it is resampled
 * @param population whom the interval speaks of
 * @param least the least value that the score can have
 * @param greatest the greatest
 */
public record ResamplingInterval(
    Resampling resampling, String population, double least, double greatest) {
  private static final String RESAMPLES = "resamples";

  /**
   * Checks.
   *
   * @param resampling how it is resampled
   * @param population whom the interval speaks of
   * @param least the least value that the score can have
   * @param greatest the greatest
   */
  public ResamplingInterval {
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
   * @param estimate the score of the data
   * @param workers what computes the score of a resample, as for {@link Resampling#run}
   * @param jackknife the score without one thing of each kind
   * @param times how many things there are of each kind
   * @return an interval, or why there is none
   * @throws IllegalArgumentException if a number is not finite, or the lists differ in length
   */
  public Uncertainty of(
      OptionalDouble estimate,
      Supplier<Function<RandomStream, OptionalDouble>> workers,
      OptionalDouble[] jackknife,
      long[] times) {
    if (estimate.isEmpty()) {
      return new Uncertainty.None("undefined");
    }
    if (Arrays.stream(jackknife).anyMatch(OptionalDouble::isEmpty)) {
      return new Uncertainty.None("without one of the things resampled there would be no value");
    }
    double[] without =
        Arrays.stream(jackknife).mapToDouble(OptionalDouble::getAsDouble).toArray();
    Resampled resampled = resampling.run(workers);
    Optional<String> tooMany = resampled.tooManyUndefined(RESAMPLES);
    if (tooMany.isPresent()) {
      return new Uncertainty.None(tooMany.get());
    }
    Outcome<SmallSampleBootstrap> outcome = Replicates.of(
            estimate.getAsDouble(), resampled.values())
        .flatMap(
            replicates -> SmallSampleBootstrap.of(replicates, without, times, resampling.level()));
    return outcome.value().isPresent()
        ? interval(outcome.orElseThrow(), resampled)
        : new Uncertainty.None(
            "nothing varies between resamples, which leaves no error to judge by");
  }

  private Uncertainty interval(SmallSampleBootstrap bootstrap, Resampled resampled) {
    return new Uncertainty.Interval(
        IntervalKind.CONFIDENCE,
        Math.min(Math.max(bootstrap.lower(), least), bootstrap.estimate()),
        Math.max(Math.min(bootstrap.upper(), greatest), bootstrap.estimate()),
        resampling.level(),
        resampled.population(population, RESAMPLES));
  }
}
