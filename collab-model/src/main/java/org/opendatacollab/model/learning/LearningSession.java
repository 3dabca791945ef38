package org.opendatacollab.model.learning;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.shape.LearningShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.team.ActionTeamId;

/**
 * A session in which people look back on what was done and how they worked together.
 *
 * <p>That a session took place, who came and whether it is closed is no secret: the embargo of separate sessions and of
 * survey waves rests on it, so that no view may lose it. What was <em>said</em> is in {@link Reflection}s, each with a
 * tier of its own, and in the confidential records beside the initiative.
 *
 * <p>Separate sessions open together: nothing said in one may be shown to anybody but its own side before all sessions of
 * the same {@link #embargoGroup()} are closed, so that neither side speaks with the other's words before it.
 */
@Value.Immutable
public sealed interface LearningSession extends WithLearningSession
    permits ImmutableLearningSession {
  /**
   * Returns the id.
   *
   * @return the id, unique among the learning sessions of the initiative
   */
  LearningSessionId id();

  /**
   * Returns who meets.
   *
   * @return the kind
   */
  SessionKind kind();

  /**
   * Returns the team that meets.
   *
   * @return the team, if the kind is {@link SessionKind#TEAM} and the team is known
   */
  Optional<ActionTeamId> team();

  /**
   * Returns what the session is called.
   *
   * @return the title, if it has one
   */
  Optional<LocalizedText> title();

  /**
   * Returns when it takes place.
   *
   * @return the date, as precise as it is known
   */
  Optional<PartialDate> date();

  /**
   * Tells whether nothing more will be said in it.
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean closed() {
    return false;
  }

  /**
   * Returns when it was closed.
   *
   * @return the date, if it is closed and the date is known
   */
  Optional<PartialDate> closedOn();

  /**
   * Returns what separate sessions that open together have in common, such as the name of the occasion.
   *
   * @return the group; empty means, for a separate session, the group of all separate sessions that name none, and for
   *     any other session no embargo
   */
  Optional<String> embargoGroup();

  /**
   * Returns who led the session.
   *
   * @return the organisation, if known; its neutrality is stated there
   */
  Optional<OrganisationId> facilitator();

  /**
   * Returns the steps of the guide that were discussed.
   *
   * @return the steps
   */
  List<GuideStep> steps();

  /**
   * Returns the products and other things that were discussed.
   *
   * @return anything of the initiative that has an id
   */
  List<Subject> discussed();

  /**
   * Returns who was invited, came and spoke.
   *
   * @return the ledger
   */
  List<Participation> participation();

  /**
   * Returns the evidence for what is said of the session.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Tells whether the session has an embargo at all.
   *
   * @return true if it is separate or names an embargo group
   */
  default boolean hasEmbargo() {
    return kind().isSeparate() || embargoGroup().isPresent();
  }

  /**
   * Returns the sessions that have to be closed before anything said in this one may be opened.
   *
   * @param sessions all sessions of the initiative
   * @return this session and those that open together with it; empty if it has no embargo
   */
  default List<LearningSession> opensWith(List<LearningSession> sessions) {
    return sessions.stream()
        .filter(other -> hasEmbargo() && other.hasEmbargo())
        .filter(other -> embargoGroup().equals(other.embargoGroup()))
        .toList();
  }

  /**
   * Tells whether what was said in this session may not be opened yet.
   *
   * @param sessions all sessions of the initiative
   * @return true while one of the sessions that open together is not closed
   */
  default boolean isEmbargoed(List<LearningSession> sessions) {
    return opensWith(sessions).stream().anyMatch(session -> !session.closed());
  }

  /** Refuses a blank embargo group, and what the checks of its shape refuse. */
  @Value.Check
  default void check() {
    embargoGroup().ifPresent(text -> Checks.notBlank(text, "embargoGroup"));
    Walk.ownChecks(LearningShapes.LEARNING_SESSION, this);
  }

  /**
   * Starts a session.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a session. */
  final class Builder extends ImmutableLearningSession.Builder {
    Builder() {}
  }
}
