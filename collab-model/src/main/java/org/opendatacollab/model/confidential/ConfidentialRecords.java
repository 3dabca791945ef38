package org.opendatacollab.model.confidential;

import java.util.List;
import org.immutables.value.Value;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.shape.ConfidentialShapes;
import org.opendatacollab.model.shape.Walk;

/**
 * What was given in confidence in one initiative: the second aggregate root, in a document of its own that is never mixed
 * with the initiative. It refers to the initiative; the initiative never refers to it.
 *
 * <p>{@code build()} checks what the records own and leaves the references open, since the initiative is another
 * document: {@link #problemsAgainst(Initiative)} checks those. Problems and exceptions say where a rule is broken and
 * which one, and never name a person, an answer or a note.
 */
@Value.Immutable
public sealed interface ConfidentialRecords extends WithConfidentialRecords
    permits ImmutableConfidentialRecords {
  /**
   * Returns the id of these records.
   *
   * @return the id
   */
  ConfidentialRecordsId id();

  /**
   * Returns the initiative in which they were given.
   *
   * @return its id
   */
  InitiativeId initiative();

  /**
   * Returns what people answered in surveys.
   *
   * @return the responses
   */
  @Value.Redacted
  List<SurveyResponse> surveyResponses();

  /**
   * Returns the ballots of secret rounds, and of open ones that have not closed.
   *
   * @return the ballots
   */
  @Value.Redacted
  List<SecretBallot> ballots();

  /**
   * Returns what people think that a side thinks.
   *
   * @return the predictions, at most one for each person, claim and side
   */
  @Value.Redacted
  List<PredictedPosition> predictedPositions();

  /**
   * Returns how people see organisations.
   *
   * @return the reports, at most one for each person, organisation, wave and date
   */
  @Value.Redacted
  List<RelationshipReport> relationshipReports();

  /**
   * Returns the notes from sessions.
   *
   * @return the notes
   */
  @Value.Redacted
  List<SessionNote> sessionNotes();

  /**
   * Returns the thoughts from separate sessions.
   *
   * @return the reflections
   */
  @Value.Redacted
  List<SeparateReflection> separateReflections();

  /**
   * Returns what is wrong with the records beside their initiative: references that do not resolve, answers to items of
   * another questionnaire, ratings off the scale of their item, kinds of missing answers that the form did not offer,
   * ballots that break the rules of their round, and persons who certainly did not belong to the side taken.
   *
   * @param initiative the initiative, whole: in a view of it, things that the records refer to may be missing
   * @return the problems, with pointers into the records, none of which names a person, an answer or a note
   */
  default List<Problem> problemsAgainst(Initiative initiative) {
    return new AgainstInitiative(this, initiative).problems();
  }

  /** Refuses what breaks a hard invariant. */
  @Value.Check
  default void check() {
    Walk.checked(ConfidentialShapes.RECORDS, this);
  }

  /**
   * Starts records.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds records. */
  final class Builder extends ImmutableConfidentialRecords.Builder {
    Builder() {}
  }
}
