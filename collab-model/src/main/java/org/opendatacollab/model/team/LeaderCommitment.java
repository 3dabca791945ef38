package org.opendatacollab.model.team;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.shape.TeamShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;

/** What a leader promised to an action team: at least the time and the standing of its members. */
@Value.Immutable
public sealed interface LeaderCommitment extends WithLeaderCommitment
    permits ImmutableLeaderCommitment {
  /**
   * Returns the id.
   *
   * @return the id, unique among the commitments of leaders of the initiative
   */
  LeaderCommitmentId id();

  /**
   * Returns the leader who committed.
   *
   * @return the person, if named
   */
  Optional<PersonId> leader();

  /**
   * Returns the organisation committed.
   *
   * @return the organisation, if named
   */
  Optional<OrganisationId> organisation();

  /**
   * Returns the team.
   *
   * @return the team that it is made to; empty if it is made to all
   */
  Optional<ActionTeamId> team();

  /**
   * Returns when it was made.
   *
   * @return the date, if known
   */
  Optional<PartialDate> date();

  /**
   * Returns what was promised.
   *
   * @return in words
   */
  LocalizedText text();

  /**
   * Returns the forum in which it was made.
   *
   * @return the forum, if it was made in one
   */
  Optional<ForumId> forum();

  /**
   * Returns the learning session in which it was made.
   *
   * @return the session, if it was made in one
   */
  Optional<LearningSessionId> learningSession();

  /**
   * Returns whether it was made together with leaders of the other side.
   *
   * @return the answer; {@link YesNo#UNKNOWN} unless stated
   */
  @Value.Default
  default YesNo joint() {
    return YesNo.UNKNOWN;
  }

  /**
   * Returns whether it was made in public.
   *
   * @return the answer; {@link YesNo#UNKNOWN} unless stated
   */
  @Value.Default
  default YesNo inPublic() {
    return YesNo.UNKNOWN;
  }

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

  /** Refuses what breaks an invariant of its own. */
  @Value.Check
  default void check() {
    Walk.ownChecks(TeamShapes.LEADER_COMMITMENT, this);
  }

  /**
   * Starts a leader commitment.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a leader commitment. */
  final class Builder extends ImmutableLeaderCommitment.Builder {
    Builder() {}
  }
}
