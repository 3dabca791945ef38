package org.opendatacollab.model.data;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.shape.DataShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.OrganisationId;

/**
 * How open a data asset was at one date, by the answers to a questionnaire. A question that is not listed is unknown.
 */
@Value.Immutable
public sealed interface OpennessAssessment extends WithOpennessAssessment
    permits ImmutableOpennessAssessment {
  /**
   * Returns the id.
   *
   * @return the id, unique among the assessments of the initiative
   */
  OpennessAssessmentId id();

  /**
   * Returns the date that the answers speak of.
   *
   * @return the date, as precise as it is known
   */
  PartialDate date();

  /**
   * Returns the edition of the questionnaire.
   *
   * @return the edition, which says how the answers are scored
   */
  OpennessEdition edition();

  /**
   * Returns the answers.
   *
   * @return the answers, each question at most once
   */
  List<OpennessAnswer> answers();

  /**
   * Returns the organisation that assessed.
   *
   * @return the organisation, if it takes part in the initiative
   */
  Optional<OrganisationId> assessor();

  /**
   * Returns who assessed, where that is nobody of the initiative.
   *
   * @return a name, such as that of the study, if known
   */
  Optional<String> assessorName();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns the answer to a question.
   *
   * @param question the question
   * @return the answer; {@link YesNo#UNKNOWN} if it is not listed
   */
  default YesNo answerTo(OpennessQuestion question) {
    return answers().stream()
        .filter(answer -> answer.question() == question)
        .findFirst()
        .map(OpennessAnswer::answer)
        .orElse(YesNo.UNKNOWN);
  }

  /** Refuses what breaks an invariant of its own. */
  @Value.Check
  default void check() {
    assessorName().ifPresent(text -> Checks.notBlank(text, "assessorName"));
    Walk.ownChecks(DataShapes.OPENNESS_ASSESSMENT, this);
  }

  /**
   * Starts an openness assessment.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an openness assessment. */
  final class Builder extends ImmutableOpennessAssessment.Builder {
    Builder() {}
  }
}
