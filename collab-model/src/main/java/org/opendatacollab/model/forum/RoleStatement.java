package org.opendatacollab.model.forum;

import java.util.List;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.shape.ForumShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Party;

/** What the role of an organisation or a side in the issue is, as it sees itself or as another one sees it. */
@Value.Immutable
public sealed interface RoleStatement extends WithRoleStatement permits ImmutableRoleStatement {
  /**
   * Returns the id.
   *
   * @return the id, unique among the role statements of the initiative
   */
  RoleStatementId id();

  /**
   * Returns the issue.
   *
   * @return the issue in which the role is played
   */
  IssueId issue();

  /**
   * Returns whose role it is.
   *
   * @return an organisation or a side
   */
  Party about();

  /**
   * Returns the role.
   *
   * @return what the party does, or should do, about the issue
   */
  LocalizedText role();

  /**
   * Returns who says so.
   *
   * @return an organisation or a side
   */
  Party statedBy();

  /**
   * Returns from where the role is seen.
   *
   * @return OWN if the party, or somebody on its behalf, speaks of itself; always OWN if {@link #statedBy} is {@link #about}
   */
  Perspective perspective();

  /**
   * Returns whether the participants agree with it, for the partners alone.
   *
   * @return the positions, at most one of each person
   */
  List<Position> responses();

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
    Walk.ownChecks(ForumShapes.ROLE_STATEMENT, this);
  }

  /**
   * Starts a role statement.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a role statement. */
  final class Builder extends ImmutableRoleStatement.Builder {
    Builder() {}
  }
}
