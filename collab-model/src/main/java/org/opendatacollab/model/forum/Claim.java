package org.opendatacollab.model.forum;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.shape.ForumShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Party;

/**
 * What somebody holds to be so, or wants, about an issue: the material of a shared understanding.
 *
 * <p>Claims link to each other; along {@link ClaimLinkType#CAUSES} and {@link ClaimLinkType#LEADS_TO}, taken together, no
 * claim comes back to itself.
 */
@Value.Immutable
public sealed interface Claim extends WithClaim permits ImmutableClaim {
  /**
   * Returns the id.
   *
   * @return the id, unique among the claims of the initiative
   */
  ClaimId id();

  /**
   * Returns what it says about the issue.
   *
   * @return the kind
   */
  ClaimKind kind();

  /**
   * Returns the claim itself.
   *
   * @return a statement that one can agree or disagree with
   */
  LocalizedText statement();

  /**
   * Returns the issue.
   *
   * @return the issue that it is about
   */
  IssueId issue();

  /**
   * Returns where it was made.
   *
   * @return the forum, if it was made in one
   */
  Optional<ForumId> forum();

  /**
   * Returns who made it.
   *
   * @return an organisation or a side, if known
   */
  Optional<Party> madeBy();

  /**
   * Returns how it bears on other claims.
   *
   * @return the links, each from this claim to another
   */
  List<ClaimLink> links();

  /**
   * Returns what would have to be known to test the claim or to act on it.
   *
   * @return the data needs
   */
  List<DataNeedId> dataNeeds();

  /**
   * Returns what the participants think of it, for the partners alone.
   *
   * @return the positions, at most one of each person
   */
  List<Position> positions();

  /**
   * Returns the evidence for what is said of it.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns who may read it.
   *
   * @return the tier; {@link Tier#PARTNERS} unless stated
   */
  @Value.Default
  default Tier tier() {
    return Tier.PARTNERS;
  }

  /** Refuses what the checks of its shape refuse. */
  @Value.Check
  default void check() {
    Walk.ownChecks(ForumShapes.CLAIM, this);
  }

  /**
   * Starts a claim.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
