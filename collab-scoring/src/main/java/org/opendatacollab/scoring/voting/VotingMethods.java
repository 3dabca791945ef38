package org.opendatacollab.scoring.voting;

import java.math.BigDecimal;
import java.util.List;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class VotingMethods {
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private VotingMethods() {}

  /**
   * Adds what is known of each method.
   *
   * @param registry where to add it
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    MethodRegistry larger = registry;
    for (PositionalMethod method : PositionalMethod.values()) {
      larger = larger.with(method.description());
    }
    larger = larger.with(CondorcetSets.description()).with(Copeland.STANDARD.description());
    for (Schulze method : Schulze.values()) {
      larger = larger.with(method.description());
    }
    for (RankedPairs method : RankedPairs.values()) {
      larger = larger.with(method.description());
    }
    for (Minimax method : Minimax.values()) {
      larger = larger.with(method.description());
    }
    for (CommitteeMethod method : CommitteeMethod.values()) {
      larger = larger.with(method.description());
    }
    for (MethodDescription description : KendallTau.descriptions()) {
      larger = larger.with(description);
    }
    return larger
        .with(SpearmanRho.description())
        .with(KemenyYoung.STANDARD.description())
        .with(InstantRunoff.STANDARD.description())
        .with(ApprovalVoting.STANDARD.description())
        .with(ScoreVoting.of(BigDecimal.ZERO, FIVE, ScoreVoting.Blank.IGNORE).description())
        .with(StarVoting.of(BigDecimal.ZERO, FIVE).description())
        .with(MajorityJudgment.of(List.of("poor", "fair", "good", "excellent")).description());
  }
}
