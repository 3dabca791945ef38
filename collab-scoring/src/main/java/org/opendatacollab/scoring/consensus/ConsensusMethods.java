package org.opendatacollab.scoring.consensus;

import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class ConsensusMethods {
  private ConsensusMethods() {}

  /**
   * Adds the scores of one statement by group, and what is known of the verdict and of Polis' statistics.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    return registry
        .with(GroupedVotes.KIND, GroupInformedConsensus.STANDARD)
        .with(GroupedVotes.KIND, LowestSupport.STANDARD)
        .with(GroupedVotes.KIND, Divisiveness.STANDARD)
        .with(GroupedVotes.KIND, GroupInformedConsensus.POLIS_LEGACY)
        .with(LowestSupport.CONFIDENCE.description())
        .with(ConsensusVerdict.standard().description())
        .with(Contestedness.AGORA.description())
        .with(Representativeness.description())
        .with(PolisSelection.POLIS.description())
        .with(CommentPriority.POLIS.description());
  }
}
