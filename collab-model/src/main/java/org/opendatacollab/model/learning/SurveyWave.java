package org.opendatacollab.model.learning;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.shape.SurveyShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.SideCount;

/**
 * One time that people are asked a questionnaire. The answers are not part of the initiative: they lie in the
 * confidential records, and only what a release makes of them can be shown.
 */
@Value.Immutable
public sealed interface SurveyWave extends WithSurveyWave permits ImmutableSurveyWave {
  /**
   * Returns the id.
   *
   * @return the id, unique among the waves of the initiative
   */
  SurveyWaveId id();

  /**
   * Returns what is asked.
   *
   * @return the questionnaire
   */
  QuestionnaireId questionnaire();

  /**
   * Finds what is asked.
   *
   * @param initiativeQuestionnaires all questionnaires of the initiative, which holds those of its waves
   * @return the questionnaire
   * @throws IllegalArgumentException if it is not among them
   */
  default Questionnaire questionnaire(List<Questionnaire> initiativeQuestionnaires) {
    return initiativeQuestionnaires.stream()
        .filter(one -> one.id().equals(questionnaire()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "questionnaires must hold '" + questionnaire() + "' of wave '" + id() + "'"));
  }

  /**
   * Returns when in the collaboration it is made.
   *
   * @return the kind
   */
  WaveKind kind();

  /**
   * Returns what the wave is called.
   *
   * @return the label, if it has one
   */
  Optional<LocalizedText> label();

  /**
   * Returns the first day on which people can answer.
   *
   * @return the day, as precise as it is known
   */
  Optional<PartialDate> opens();

  /**
   * Returns the last day on which people can answer.
   *
   * @return the day, as precise as it is known
   */
  Optional<PartialDate> closes();

  /**
   * Tells whether the answers are frozen: a later one is kept and never counted. No date closes a wave by itself, so
   * that no clock that is set forward can open its answers.
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean closed() {
    return false;
  }

  /**
   * Returns the sessions that have to be closed before anything of the wave is released.
   *
   * @return the sessions, joint and separate
   */
  List<LearningSessionId> sessions();

  /**
   * Returns who was asked.
   *
   * @return at most one count for each side
   */
  List<SideCount> asked();

  /**
   * Returns how many people of a group were asked.
   *
   * @param group a group of the release plan
   * @return the sum over its sides, as far as they were counted
   */
  default long asked(ReleaseGroup group) {
    return asked().stream()
        .filter(count -> group.sides().contains(count.side()))
        .mapToLong(SideCount::count)
        .sum();
  }

  /**
   * Returns what will be shown.
   *
   * @return the plan; {@link ReleasePlan#standard()} unless stated
   */
  @Value.Default
  default ReleasePlan releasePlan() {
    return ReleasePlan.standard();
  }

  /**
   * Returns the evidence for the wave, such as a report of how it was held.
   *
   * @return the evidence; an illustrative one marks answers that were made up
   */
  List<Evidence> evidence();

  /**
   * Tells whether nothing of the wave may be released yet.
   *
   * @param initiativeSessions all sessions of the initiative
   * @return true unless the wave and every one of its sessions is known to be closed
   */
  default boolean isEmbargoed(List<LearningSession> initiativeSessions) {
    return !closed()
        || !sessions().stream()
            .allMatch(id -> initiativeSessions.stream()
                .anyMatch(session -> session.id().equals(id) && session.closed()));
  }

  /** Refuses what the checks of its shape refuse. */
  @Value.Check
  default void check() {
    Walk.ownChecks(SurveyShapes.SURVEY_WAVE, this);
  }

  /**
   * Starts a wave.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a wave. */
  final class Builder extends ImmutableSurveyWave.Builder {
    Builder() {}
  }
}
