package org.opendatacollab.scoring.resampling;

import java.util.Optional;

/** What a statistic was in each resample, and in how many it was undefined. Immutable. */
public final class Resampled {
  /** Of ten, at most one may leave the statistic undefined. */
  private static final int ONE_IN = 10;

  private final double[] values;
  private final int undefined;

  Resampled(double[] values, int undefined) {
    this.values = values;
    this.undefined = undefined;
  }

  /**
   * Returns the statistics, in the order of the resamples.
   *
   * @return those that are defined
   */
  public double[] values() {
    return values.clone();
  }

  /**
   * Returns in how many resamples the statistic was undefined.
   *
   * @return their number
   */
  public int undefined() {
    return undefined;
  }

  /**
   * Returns how many resamples there were.
   *
   * @return defined and undefined ones
   */
  public int resamples() {
    return values.length + undefined;
  }

  /** Why there is no interval, if more than one in ten of the things drawn left the statistic undefined. */
  Optional<String> tooManyUndefined(String things) {
    return (long) undefined * ONE_IN > resamples()
        ? Optional.of(undefined + " of " + resamples() + " " + things
            + " have no value, more than one in ten")
        : Optional.empty();
  }

  /** Whom an interval speaks of, and how many of the things drawn it leaves out. */
  String population(String population, String things) {
    return undefined == 0
        ? population
        : population + "; " + undefined + " of " + resamples() + " " + things
            + " without a value left out";
  }

  /** Returns how many there are, without any number. */
  @Override
  public String toString() {
    return "Resampled of " + resamples() + " resamples, " + undefined + " of them undefined";
  }
}
