package org.opendatacollab.scoring.openness;

import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class OpennessMethods {
  private OpennessMethods() {}

  /**
   * Adds the checklists of all editions.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    MethodRegistry larger = registry;
    for (OdbEdition edition : OdbEdition.values()) {
      larger = larger.with(OdbChecklist.KIND, OdbChecklist.of(edition));
    }
    return larger;
  }
}
