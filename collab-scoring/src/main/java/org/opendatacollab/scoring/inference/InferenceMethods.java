package org.opendatacollab.scoring.inference;

import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class InferenceMethods {
  private InferenceMethods() {}

  /**
   * Adds the share with Wilson's interval. The other intervals of a share are described: an evaluation gives one of them.
   *
   * @param registry where to add it
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    return registry
        .with(ShareInterval.KIND, ShareInterval.withDefaults())
        .with(ShareInterval.jeffreys().description())
        .with(ShareInterval.clopperPearson().description());
  }
}
