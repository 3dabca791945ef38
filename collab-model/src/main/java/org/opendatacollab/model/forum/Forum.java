package org.opendatacollab.model.forum;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.team.ActionTeamId;
import org.opendatacollab.model.team.LeaderCommitmentId;

/** A meeting in which both sides come to see the issue, its causes and what could be done alike. */
@Value.Immutable
public sealed interface Forum extends WithForum permits ImmutableForum {
  /**
   * Returns the id.
   *
   * @return the id, unique among the forums of the initiative
   */
  ForumId id();

  /**
   * Returns the issue.
   *
   * @return the issue that it is about
   */
  IssueId issue();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns when it was held.
   *
   * @return its first and last day; {@link Period#UNKNOWN} unless stated
   */
  @Value.Default
  default Period period() {
    return Period.UNKNOWN;
  }

  /**
   * Returns where it was held.
   *
   * @return the place, if stated
   */
  Optional<LocalizedText> place();

  /**
   * Returns what was on the agenda.
   *
   * @return the items in order
   */
  List<LocalizedText> agenda();

  /**
   * Returns who took part.
   *
   * @return the ledger, one line for each person or number of people
   */
  List<Participation> participation();

  /**
   * Returns who was invited from outside the two sides.
   *
   * @return the guests, each with what they add
   */
  List<Guest> guests();

  /**
   * Returns the action teams that were formed in it.
   *
   * @return the teams
   */
  List<ActionTeamId> teamsFormed();

  /**
   * Returns what leaders committed to in it.
   *
   * @return the commitments
   */
  List<LeaderCommitmentId> commitmentsMade();

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

  /**
   * Starts a forum.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a forum. */
  final class Builder extends ImmutableForum.Builder {
    Builder() {}
  }
}
