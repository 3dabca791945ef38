package org.opendatacollab.scoring.resampling;

/** What a statistic was in each resample, and in how many it was undefined. Immutable. */
public final class Resampled {
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

  /** Returns how many there are, without any number. */
  @Override
  public String toString() {
    return "Resampled of " + resamples() + " resamples, " + undefined + " of them undefined";
  }
}
