package org.opendatacollab.scoring.resampling;

import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package: intervals from replicates of any statistic. */
public final class ResamplingMethods {
  private ResamplingMethods() {}

  /**
   * Adds what is known of each method.
   *
   * @param registry where to add it
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    return registry.with(PercentileBootstrap.description()).with(BcaBootstrap.description());
  }
}
