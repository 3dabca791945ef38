package org.opendatacollab.scoring;

import org.opendatacollab.scoring.consensus.GroupInformedConsensus;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.consensus.LowestSupport;
import org.opendatacollab.scoring.inference.InferenceMethods;
import org.opendatacollab.scoring.openness.OpennessMethods;
import org.opendatacollab.scoring.progress.ProgressMethods;

/** The methods of this library. */
public final class StandardMethods {
  private StandardMethods() {}

  /**
   * Returns them.
   *
   * @return the registry
   */
  public static MethodRegistry registry() {
    MethodRegistry votes = MethodRegistry.EMPTY
        .with(GroupedVotes.KIND, GroupInformedConsensus.STANDARD)
        .with(GroupedVotes.KIND, GroupInformedConsensus.POLIS_LEGACY)
        .with(GroupedVotes.KIND, LowestSupport.STANDARD);
    return InferenceMethods.addTo(ProgressMethods.addTo(OpennessMethods.addTo(votes)));
  }
}
