package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.CONTEXT;
import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.PERIOD;
import static org.opendatacollab.model.shape.DataShapes.DATA_ASSET;
import static org.opendatacollab.model.shape.DataShapes.DISCLOSURE_REQUEST;
import static org.opendatacollab.model.shape.ForumShapes.CLAIM;
import static org.opendatacollab.model.shape.ForumShapes.DATA_NEED;
import static org.opendatacollab.model.shape.ForumShapes.FORUM;
import static org.opendatacollab.model.shape.ForumShapes.ROLE_STATEMENT;
import static org.opendatacollab.model.shape.IssueShapes.ISSUE;
import static org.opendatacollab.model.shape.IssueShapes.SCOPING_ACTIVITY;
import static org.opendatacollab.model.shape.LearningShapes.LEARNING_SESSION;
import static org.opendatacollab.model.shape.LearningShapes.LESSON;
import static org.opendatacollab.model.shape.LearningShapes.REFLECTION;
import static org.opendatacollab.model.shape.PlanShapes.ACTION_PLAN;
import static org.opendatacollab.model.shape.PrioritisationShapes.PRIORITISATION_ROUND;
import static org.opendatacollab.model.shape.PrioritisationShapes.SELECTION_DECISION;
import static org.opendatacollab.model.shape.Scalar.LANGUAGE;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.StakeholderShapes.ORGANISATION;
import static org.opendatacollab.model.shape.StakeholderShapes.PERSON;
import static org.opendatacollab.model.shape.SupportShapes.CAPACITY_BUILDING;
import static org.opendatacollab.model.shape.SupportShapes.INDICATOR;
import static org.opendatacollab.model.shape.SupportShapes.PROGRESS_CHECK;
import static org.opendatacollab.model.shape.SupportShapes.SUPPORT_EVENT;
import static org.opendatacollab.model.shape.SurveyShapes.QUESTIONNAIRE;
import static org.opendatacollab.model.shape.SurveyShapes.SURVEY_WAVE;
import static org.opendatacollab.model.shape.TeamShapes.ACTION_TEAM;
import static org.opendatacollab.model.shape.TeamShapes.LEADER_COMMITMENT;

import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.Period;

/** The shape of the aggregate root. */
public final class InitiativeShape {
  /** The id of a whole document, which nothing else in it refers to. */
  static final Scalar<InitiativeId> DOCUMENT_ID =
      Scalar.string("id of the initiative", "id", InitiativeId::new, InitiativeId::value);

  /** An initiative. */
  public static final Shape<Initiative> INITIATIVE = Shape.of(
          "Initiative",
          "A collaboration of government and civil society through open data.",
          Initiative::builder,
          Initiative.Builder::build)
      .required("id", DOCUMENT_ID, Initiative::id, Initiative.Builder::id, "Its id.")
      .required("title", TEXT, Initiative::title, Initiative.Builder::title, "Its title.")
      .optional(
          "description",
          TEXT,
          Initiative::description,
          Initiative.Builder::description,
          "What it is about.")
      .withDefault(
          "language",
          LANGUAGE,
          "en",
          Initiative::language,
          Initiative.Builder::language,
          "The language of all text without a tag of its own.")
      .withDefault(
          "period",
          PERIOD,
          Period.UNKNOWN,
          Initiative::period,
          Initiative.Builder::period,
          "Since when and until when.")
      .optional(
          "context",
          CONTEXT,
          Initiative::context,
          Initiative.Builder::context,
          "Where and how it works.")
      .list(
          "evidence",
          EVIDENCE,
          Initiative::evidence,
          Initiative.Builder::evidence,
          "Evidence for it as a whole.")
      .list(
          "organisations",
          ORGANISATION,
          Initiative::organisations,
          Initiative.Builder::organisations,
          "Who takes part.")
      .list(
          "people",
          PERSON,
          Initiative::people,
          Initiative.Builder::people,
          "The persons who take part.")
      .list(
          "issues",
          ISSUE,
          Initiative::issues,
          Initiative.Builder::issues,
          "The issues, chosen or not.")
      .list(
          "scopingActivities",
          SCOPING_ACTIVITY,
          Initiative::scopingActivities,
          Initiative.Builder::scopingActivities,
          "How they found out which issues matter.")
      .list(
          "prioritisationRounds",
          PRIORITISATION_ROUND,
          Initiative::prioritisationRounds,
          Initiative.Builder::prioritisationRounds,
          "Rounds in which people compared issues.")
      .list(
          "selectionDecisions",
          SELECTION_DECISION,
          Initiative::selectionDecisions,
          Initiative.Builder::selectionDecisions,
          "The decisions for issues.")
      .list(
          "forums",
          FORUM,
          Initiative::forums,
          Initiative.Builder::forums,
          "The forums of both sides.")
      .list(
          "claims",
          CLAIM,
          Initiative::claims,
          Initiative.Builder::claims,
          "What was claimed about the issues.")
      .list(
          "roleStatements",
          ROLE_STATEMENT,
          Initiative::roleStatements,
          Initiative.Builder::roleStatements,
          "Who plays which role.")
      .list(
          "dataNeeds",
          DATA_NEED,
          Initiative::dataNeeds,
          Initiative.Builder::dataNeeds,
          "What has to be known.")
      .list(
          "dataAssets",
          DATA_ASSET,
          Initiative::dataAssets,
          Initiative.Builder::dataAssets,
          "Data that exist or should exist.")
      .list(
          "disclosureRequests",
          DISCLOSURE_REQUEST,
          Initiative::disclosureRequests,
          Initiative.Builder::disclosureRequests,
          "Requests to disclose data.")
      .list(
          "teams", ACTION_TEAM, Initiative::teams, Initiative.Builder::teams, "Joint action teams.")
      .list(
          "leaderCommitments",
          LEADER_COMMITMENT,
          Initiative::leaderCommitments,
          Initiative.Builder::leaderCommitments,
          "What leaders promised to the teams.")
      .list(
          "plans", ACTION_PLAN, Initiative::plans, Initiative.Builder::plans, "What the teams do.")
      .list(
          "capacityBuildings",
          CAPACITY_BUILDING,
          Initiative::capacityBuildings,
          Initiative.Builder::capacityBuildings,
          "What builds capacity.")
      .list(
          "supportEvents",
          SUPPORT_EVENT,
          Initiative::supportEvents,
          Initiative.Builder::supportEvents,
          "Help given to the teams.")
      .list(
          "indicators",
          INDICATOR,
          Initiative::indicators,
          Initiative.Builder::indicators,
          "Numbers by which plans and issues are followed.")
      .list(
          "progressChecks",
          PROGRESS_CHECK,
          Initiative::progressChecks,
          Initiative.Builder::progressChecks,
          "Checks of delivery and of collaboration.")
      .list(
          "learningSessions",
          LEARNING_SESSION,
          Initiative::learningSessions,
          Initiative.Builder::learningSessions,
          "The sessions of step 5.")
      .list(
          "reflections",
          REFLECTION,
          Initiative::reflections,
          Initiative.Builder::reflections,
          "The thoughts from them.")
      .list(
          "lessons",
          LESSON,
          Initiative::lessons,
          Initiative.Builder::lessons,
          "What others can learn from it.")
      .list(
          "questionnaires",
          QUESTIONNAIRE,
          Initiative::questionnaires,
          Initiative.Builder::questionnaires,
          "What people are asked.")
      .list(
          "surveyWaves",
          SURVEY_WAVE,
          Initiative::surveyWaves,
          Initiative.Builder::surveyWaves,
          "When they are asked, and what will be shown of the answers.")
      .check(LearningRules::embargoesAreKept)
      .check(LearningRules::plansShowConstructsOfTheirQuestionnaire)
      .build();

  private InitiativeShape() {}
}
