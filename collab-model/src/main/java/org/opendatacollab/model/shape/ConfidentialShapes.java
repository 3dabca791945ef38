package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.SIDE;
import static org.opendatacollab.model.shape.LearningShapes.GUIDE_STEP;
import static org.opendatacollab.model.shape.LearningShapes.REFLECTION_KIND;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.INSTANT;
import static org.opendatacollab.model.shape.Scalar.INTEGER;
import static org.opendatacollab.model.shape.Scalar.SHARE;
import static org.opendatacollab.model.shape.Scalar.SUBJECT_OF_INITIATIVE;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.refToInitiative;
import static org.opendatacollab.model.shape.SurveyShapes.MISSING_ANSWER;

import java.util.List;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.confidential.CollaborationLevel;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.model.confidential.ConfidentialRecordsId;
import org.opendatacollab.model.confidential.ContactFrequency;
import org.opendatacollab.model.confidential.ItemAnswer;
import org.opendatacollab.model.confidential.PredictedPosition;
import org.opendatacollab.model.confidential.PredictedShares;
import org.opendatacollab.model.confidential.PredictedVote;
import org.opendatacollab.model.confidential.Prediction;
import org.opendatacollab.model.confidential.RelationshipReport;
import org.opendatacollab.model.confidential.SecretBallot;
import org.opendatacollab.model.confidential.SeparateReflection;
import org.opendatacollab.model.confidential.SessionNote;
import org.opendatacollab.model.confidential.SurveyResponse;
import org.opendatacollab.model.forum.ClaimId;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.learning.ItemId;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;

/** The shapes of what was given in confidence. Each is marked as such, see {@link Shape#isConfidential()}. */
public final class ConfidentialShapes {
  static final Scalar<PersonId> PERSON_REF = refToInitiative(EntityKind.PERSON, PersonId::new);

  static final Scalar<SurveyWaveId> WAVE_REF =
      refToInitiative(EntityKind.SURVEY_WAVE, SurveyWaveId::new);

  static final Scalar<LearningSessionId> SESSION_REF =
      refToInitiative(EntityKind.LEARNING_SESSION, LearningSessionId::new);

  static final Shape<ItemAnswer> ITEM_ANSWER = RecordShapes.of(
          "ItemAnswer",
          "The answer to one item: a rating, or why there is none.",
          ItemAnswer::new,
          required(
              "item",
              refToInitiative(EntityKind.ITEM, ItemId::new),
              ItemAnswer::item,
              "An item of the wave's questionnaire."),
          optional("rating", INTEGER, ItemAnswer::rating, "The rating as given."),
          optional("missing", MISSING_ANSWER, ItemAnswer::missing, "Why there is no rating."))
      .asConfidential();

  static final Shape<SurveyResponse> SURVEY_RESPONSE = Shape.of(
          "SurveyResponse",
          "What one person answered in one wave of a survey.",
          SurveyResponse::builder,
          SurveyResponse.Builder::build)
      .required(
          "person",
          PERSON_REF,
          SurveyResponse::person,
          SurveyResponse.Builder::person,
          "Who answered.")
      .required(
          "wave", WAVE_REF, SurveyResponse::wave, SurveyResponse.Builder::wave, "In which wave.")
      .required(
          "side",
          SIDE,
          SurveyResponse::side,
          SurveyResponse.Builder::side,
          "The side taken at the time.")
      .list(
          "answers",
          ITEM_ANSWER,
          SurveyResponse::answers,
          SurveyResponse.Builder::answers,
          "The answers, at most one for each item.")
      .optional(
          "answeredAt",
          INSTANT,
          SurveyResponse::answeredAt,
          SurveyResponse.Builder::answeredAt,
          "When; needed only to tell several answers of one person apart.")
      .build()
      .asConfidential();

  static final Shape<SecretBallot> SECRET_BALLOT = RecordShapes.of(
          "SecretBallot",
          "A ballot of a secret round, or of one that has not closed.",
          SecretBallot::new,
          required(
              "round",
              refToInitiative(EntityKind.PRIORITISATION_ROUND, PrioritisationRoundId::new),
              SecretBallot::round,
              "The round in which it was cast."),
          required("ballot", BallotShapes.CONFIDENTIAL_BALLOT, SecretBallot::ballot, "The ballot."))
      .asConfidential();

  static final Shape<PredictedVote> PREDICTED_VOTE = RecordShapes.of(
          "PredictedVote",
          "The answer expected of most of a side.",
          PredictedVote::new,
          required("vote", codes(Vote.class), PredictedVote::vote, "Agree, disagree or pass."))
      .asConfidential();

  static final Shape<PredictedShares> PREDICTED_SHARES = RecordShapes.of(
          "PredictedShares",
          "How a side is expected to divide; the shares add up to 1.",
          PredictedShares::new,
          required("agree", SHARE, PredictedShares::agree, "The share that agrees."),
          required("disagree", SHARE, PredictedShares::disagree, "The share that disagrees."),
          required("pass", SHARE, PredictedShares::pass, "The share that does neither."))
      .asConfidential();

  static final Union<Prediction> PREDICTION = new Union<>(
      "Prediction",
      List.of(
          new Union.Variant<>("vote", PredictedVote.class, PREDICTED_VOTE),
          new Union.Variant<>("shares", PredictedShares.class, PREDICTED_SHARES)));

  static final Shape<PredictedPosition> PREDICTED_POSITION = RecordShapes.of(
          "PredictedPosition",
          "What a person thinks that a side thinks of a claim.",
          PredictedPosition::new,
          required(
              "claim",
              refToInitiative(EntityKind.CLAIM, ClaimId::new),
              PredictedPosition::claim,
              "The claim."),
          required("by", PERSON_REF, PredictedPosition::by, "Who predicts."),
          required("about", SIDE, PredictedPosition::about, "The side whose answer is predicted."),
          required("prediction", PREDICTION, PredictedPosition::prediction, "The answer expected."))
      .asConfidential();

  static final Scalar<Integer> RELATIONSHIP_RATING = Scalar.integer(
      "relationshipRating", RelationshipReport.MIN_RATING, RelationshipReport.MAX_RATING);

  static final Shape<RelationshipReport> RELATIONSHIP_REPORT = Shape.of(
          "RelationshipReport",
          "How one person sees one organisation.",
          RelationshipReport::builder,
          RelationshipReport.Builder::build)
      .required(
          "by", PERSON_REF, RelationshipReport::by, RelationshipReport.Builder::by, "Who reports.")
      .required(
          "side",
          SIDE,
          RelationshipReport::side,
          RelationshipReport.Builder::side,
          "The side taken at the time.")
      .required(
          "about",
          refToInitiative(EntityKind.ORGANISATION, OrganisationId::new),
          RelationshipReport::about,
          RelationshipReport.Builder::about,
          "The organisation that is seen.")
      .optional(
          "wave",
          WAVE_REF,
          RelationshipReport::wave,
          RelationshipReport.Builder::wave,
          "The wave in which it was made.")
      .optional("date", DATE, RelationshipReport::date, RelationshipReport.Builder::date, "When.")
      .optional(
          "frequency",
          codes(ContactFrequency.class),
          RelationshipReport::frequency,
          RelationshipReport.Builder::frequency,
          "How often they have to do with each other.")
      .optional(
          "reliability",
          RELATIONSHIP_RATING,
          RelationshipReport::reliability,
          RelationshipReport.Builder::reliability,
          "How far it does what it says.")
      .optional(
          "missionCongruence",
          RELATIONSHIP_RATING,
          RelationshipReport::missionCongruence,
          RelationshipReport.Builder::missionCongruence,
          "How far it supports what the collaboration is for.")
      .optional(
          "openness",
          RELATIONSHIP_RATING,
          RelationshipReport::openness,
          RelationshipReport.Builder::openness,
          "How open to discussion it is.")
      .optional(
          "power",
          RELATIONSHIP_RATING,
          RelationshipReport::power,
          RelationshipReport.Builder::power,
          "How much power and influence it has.")
      .optional(
          "involvement",
          RELATIONSHIP_RATING,
          RelationshipReport::involvement,
          RelationshipReport.Builder::involvement,
          "How much it is involved.")
      .optional(
          "resources",
          RELATIONSHIP_RATING,
          RelationshipReport::resources,
          RelationshipReport.Builder::resources,
          "How much it contributes.")
      .optional(
          "level",
          codes(CollaborationLevel.class),
          RelationshipReport::level,
          RelationshipReport.Builder::level,
          "How closely the two work together.")
      .build()
      .asConfidential();

  static final Shape<SessionNote> SESSION_NOTE = RecordShapes.of(
          "SessionNote",
          "A note from a session.",
          SessionNote::new,
          required("session", SESSION_REF, SessionNote::session, "The session."),
          required("text", TEXT, SessionNote::text, "The note."),
          optional("by", PERSON_REF, SessionNote::by, "Whose words it holds."))
      .asConfidential();

  static final Shape<SeparateReflection> SEPARATE_REFLECTION = Shape.of(
          "SeparateReflection",
          "A thought from a separate session, until it is opened.",
          SeparateReflection::builder,
          SeparateReflection.Builder::build)
      .required(
          "session",
          SESSION_REF,
          SeparateReflection::session,
          SeparateReflection.Builder::session,
          "The session that it comes from.")
      .required(
          "kind",
          REFLECTION_KIND,
          SeparateReflection::kind,
          SeparateReflection.Builder::kind,
          "What kind of thought it is.")
      .required(
          "text", TEXT, SeparateReflection::text, SeparateReflection.Builder::text, "The thought.")
      .optional(
          "step",
          GUIDE_STEP,
          SeparateReflection::step,
          SeparateReflection.Builder::step,
          "The step of the guide that it is about.")
      .list(
          "about",
          SUBJECT_OF_INITIATIVE,
          SeparateReflection::about,
          SeparateReflection.Builder::about,
          "The things that it is about.")
      .optional(
          "by", PERSON_REF, SeparateReflection::by, SeparateReflection.Builder::by, "Who said it.")
      .build()
      .asConfidential();

  /** Confidential records. */
  public static final Shape<ConfidentialRecords> RECORDS = Shape.of(
          "ConfidentialRecords",
          "What was given in confidence in one initiative; a document of its own.",
          ConfidentialRecords::builder,
          ConfidentialRecords.Builder::build)
      .required(
          "id",
          Scalar.string(
              "id of the records", "id", ConfidentialRecordsId::new, ConfidentialRecordsId::value),
          ConfidentialRecords::id,
          ConfidentialRecords.Builder::id,
          "Its id.")
      .required(
          "initiative",
          InitiativeShape.DOCUMENT_ID,
          ConfidentialRecords::initiative,
          ConfidentialRecords.Builder::initiative,
          "The id of the initiative.")
      .list(
          "surveyResponses",
          SURVEY_RESPONSE,
          ConfidentialRecords::surveyResponses,
          ConfidentialRecords.Builder::surveyResponses,
          "What people answered in surveys.")
      .list(
          "ballots",
          SECRET_BALLOT,
          ConfidentialRecords::ballots,
          ConfidentialRecords.Builder::ballots,
          "The ballots of secret rounds, and of open ones that have not closed.")
      .list(
          "predictedPositions",
          PREDICTED_POSITION,
          ConfidentialRecords::predictedPositions,
          ConfidentialRecords.Builder::predictedPositions,
          "What people think that a side thinks.")
      .list(
          "relationshipReports",
          RELATIONSHIP_REPORT,
          ConfidentialRecords::relationshipReports,
          ConfidentialRecords.Builder::relationshipReports,
          "How people see organisations.")
      .list(
          "sessionNotes",
          SESSION_NOTE,
          ConfidentialRecords::sessionNotes,
          ConfidentialRecords.Builder::sessionNotes,
          "The notes from sessions.")
      .list(
          "separateReflections",
          SEPARATE_REFLECTION,
          ConfidentialRecords::separateReflections,
          ConfidentialRecords.Builder::separateReflections,
          "The thoughts from separate sessions.")
      .check(ConfidentialRules::oneAnswerPerPersonAndItem)
      .check(ConfidentialRules::onePredictionPerPersonClaimAndSide)
      .check(ConfidentialRules::oneReportPerPersonOrganisationAndTime)
      .build()
      .asConfidential();

  private ConfidentialShapes() {}
}
