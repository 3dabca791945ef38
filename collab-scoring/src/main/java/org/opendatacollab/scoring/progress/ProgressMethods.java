package org.opendatacollab.scoring.progress;

import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class ProgressMethods {
  private ProgressMethods() {}

  /**
   * Adds the roll-up and the unclamped indicator progress.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    return registry
        .with(ProgressRollUp.KIND, ProgressRollUp.standard())
        .with(IndicatorProgress.KIND, IndicatorProgress.unclamped());
  }
}
