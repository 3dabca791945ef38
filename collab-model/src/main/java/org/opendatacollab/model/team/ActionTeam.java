package org.opendatacollab.model.team;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.issue.IssueId;

/** A joint action team: people of both sides who work on one aspect of an issue. */
@Value.Immutable
public sealed interface ActionTeam extends WithActionTeam permits ImmutableActionTeam {
  /**
   * Returns the id.
   *
   * @return the id, unique among the teams of the initiative
   */
  ActionTeamId id();

  /**
   * Returns the name.
   *
   * @return the name as people read it
   */
  LocalizedText name();

  /**
   * Returns the issue that the team works on.
   *
   * @return the issue, if it is part of the initiative
   */
  Optional<IssueId> issue();

  /**
   * Returns the aspect of the issue that is the team's own.
   *
   * @return in words, if stated
   */
  Optional<LocalizedText> aspect();

  /**
   * Returns when the team was formed.
   *
   * @return the date, if known
   */
  Optional<PartialDate> formed();

  /**
   * Returns the forum in which the team was formed.
   *
   * @return the forum, if it was formed in one
   */
  Optional<ForumId> forum();

  /**
   * Returns who works in the team, over time.
   *
   * @return the memberships
   */
  List<Membership> memberships();

  /**
   * Returns the evidence.
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

  /**
   * Starts an action team.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an action team. */
  final class Builder extends ImmutableActionTeam.Builder {
    Builder() {}
  }
}
