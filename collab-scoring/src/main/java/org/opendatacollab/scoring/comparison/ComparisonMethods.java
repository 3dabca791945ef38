package org.opendatacollab.scoring.comparison;

import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class ComparisonMethods {
  private ComparisonMethods() {}

  /**
   * Adds the methods.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    MethodRegistry larger = registry;
    for (PValueAdjustment adjustment : PValueAdjustment.values()) {
      larger = larger.with(adjustment.description());
    }
    return larger;
  }
}
