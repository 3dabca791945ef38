package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.RATING_SCALE;
import static org.opendatacollab.model.shape.CommonShapes.SIDE;
import static org.opendatacollab.model.shape.PlanShapes.EFFORT;
import static org.opendatacollab.model.shape.RecordShapes.list;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.INTEGER;
import static org.opendatacollab.model.shape.Scalar.QUANTITY;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.ACTOR;
import static org.opendatacollab.model.shape.StakeholderShapes.PARTICIPATION;

import java.util.List;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.plan.ActionPlanId;
import org.opendatacollab.model.plan.ActivityId;
import org.opendatacollab.model.plan.CapacityBuilding;
import org.opendatacollab.model.plan.CapacityBuildingId;
import org.opendatacollab.model.plan.CollaborationPulse;
import org.opendatacollab.model.plan.DeliveryRating;
import org.opendatacollab.model.plan.Direction;
import org.opendatacollab.model.plan.Indicator;
import org.opendatacollab.model.plan.IndicatorActual;
import org.opendatacollab.model.plan.IndicatorId;
import org.opendatacollab.model.plan.IndicatorSubject;
import org.opendatacollab.model.plan.IndicatorValue;
import org.opendatacollab.model.plan.JointRating;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.model.plan.ProgressCheckId;
import org.opendatacollab.model.plan.PulseSurvey;
import org.opendatacollab.model.plan.SkillChange;
import org.opendatacollab.model.plan.SkillLevel;
import org.opendatacollab.model.plan.SupportEvent;
import org.opendatacollab.model.plan.SupportEventId;
import org.opendatacollab.model.plan.SupportKind;
import org.opendatacollab.model.plan.TrainingTopic;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Standing;
import org.opendatacollab.model.team.ActionTeamId;

/** The shapes of what supports a plan: capacity, help, indicators and checks. */
public final class SupportShapes {
  static final Scalar<Integer> SKILL_N =
      Scalar.integer("groupSize", SkillLevel.MIN_N, Integer.MAX_VALUE);

  static final Shape<SkillLevel> SKILL_LEVEL = RecordShapes.of(
      "SkillLevel",
      "The mean skill of a group at one time.",
      SkillLevel::new,
      required("mean", QUANTITY, SkillLevel::mean, "The mean on the scale."),
      required("n", SKILL_N, SkillLevel::n, "How many people it is the mean of; 5 or more."));

  static final Shape<SkillChange> SKILL_CHANGE = RecordShapes.of(
      "SkillChange",
      "The skill of a group before and after a training.",
      SkillChange::new,
      optional(
          "topic",
          openCodes("TrainingTopic", TrainingTopic::new),
          SkillChange::topic,
          "The skill, if one topic alone was tested."),
      optional("side", SIDE, SkillChange::side, "The side of the group, if it is of one."),
      optional(
          "standing",
          codes(Standing.class),
          SkillChange::standing,
          "The standing of the group, if all have the same."),
      required("scale", RATING_SCALE, SkillChange::scale, "The scale of both means."),
      optional("before", SKILL_LEVEL, SkillChange::before, "The mean before."),
      optional("after", SKILL_LEVEL, SkillChange::after, "The mean after."));

  static final Shape<CapacityBuilding> CAPACITY_BUILDING = Shape.of(
          "CapacityBuilding",
          "A measure that builds capacity.",
          CapacityBuilding::builder,
          CapacityBuilding.Builder::build)
      .required(
          "id",
          id(EntityKind.CAPACITY_BUILDING, CapacityBuildingId::new),
          CapacityBuilding::id,
          CapacityBuilding.Builder::id,
          "Its id.")
      .required(
          "title", TEXT, CapacityBuilding::title, CapacityBuilding.Builder::title, "Its title.")
      .optional(
          "need",
          TEXT,
          CapacityBuilding::need,
          CapacityBuilding.Builder::need,
          "The need that it meets.")
      .list(
          "topics",
          openCodes("TrainingTopic", TrainingTopic::new),
          CapacityBuilding::topics,
          CapacityBuilding.Builder::topics,
          "What it teaches.")
      .list(
          "teams",
          ref(EntityKind.ACTION_TEAM, ActionTeamId::new),
          CapacityBuilding::teams,
          CapacityBuilding.Builder::teams,
          "The teams whose members it is for.")
      .optional(
          "activity",
          ref(EntityKind.ACTIVITY, ActivityId::new),
          CapacityBuilding::activity,
          CapacityBuilding.Builder::activity,
          "The activity of a plan that it carries out.")
      .list(
          "expertPartners",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          CapacityBuilding::expertPartners,
          CapacityBuilding.Builder::expertPartners,
          "The organisations that teach.")
      .list(
          "dates",
          DATE,
          CapacityBuilding::dates,
          CapacityBuilding.Builder::dates,
          "When it was held.")
      .list(
          "participation",
          PARTICIPATION,
          CapacityBuilding::participation,
          CapacityBuilding.Builder::participation,
          "Who took part.")
      .list(
          "skills",
          SKILL_CHANGE,
          CapacityBuilding::skills,
          CapacityBuilding.Builder::skills,
          "The mean skill of groups before and after; individual answers are confidential.")
      .list(
          "evidence",
          EVIDENCE,
          CapacityBuilding::evidence,
          CapacityBuilding.Builder::evidence,
          "Evidence for it.")
      .tier(Tier.PARTNERS, CapacityBuilding::tier, CapacityBuilding.Builder::tier)
      .build();

  static final Shape<IndicatorValue> INDICATOR_VALUE = RecordShapes.of(
      "IndicatorValue",
      "A value at a date.",
      IndicatorValue::new,
      required("date", DATE, IndicatorValue::date, "The date that it is for."),
      required("value", QUANTITY, IndicatorValue::value, "The value."));

  static final Shape<IndicatorActual> INDICATOR_ACTUAL = RecordShapes.of(
      "IndicatorActual",
      "What an indicator was at a date.",
      IndicatorActual::new,
      required("date", DATE, IndicatorActual::date, "The date that it is for."),
      optional("value", QUANTITY, IndicatorActual::value, "The value; absent if it is missing."),
      optional("note", TEXT, IndicatorActual::note, "How it was measured, or why it is missing."),
      list("evidence", EVIDENCE, IndicatorActual::evidence, "The evidence."));

  static final Shape<Indicator> INDICATOR = Shape.of(
          "Indicator",
          "A number by which a plan or the issue itself is followed.",
          Indicator::builder,
          Indicator.Builder::build)
      .required(
          "id",
          id(EntityKind.INDICATOR, IndicatorId::new),
          Indicator::id,
          Indicator.Builder::id,
          "Its id.")
      .required("name", TEXT, Indicator::name, Indicator.Builder::name, "Its name.")
      .required(
          "about",
          codes(IndicatorSubject.class),
          Indicator::about,
          Indicator.Builder::about,
          "What it tells of.")
      .optional(
          "plan",
          ref(EntityKind.ACTION_PLAN, ActionPlanId::new),
          Indicator::plan,
          Indicator.Builder::plan,
          "The plan that it tells of, or by which it is followed.")
      .optional(
          "issue",
          ref(EntityKind.ISSUE, IssueId::new),
          Indicator::issue,
          Indicator.Builder::issue,
          "The issue that it tells of.")
      .optional("unit", TEXT, Indicator::unit, Indicator.Builder::unit, "The unit of all values.")
      .required(
          "direction",
          codes(Direction.class),
          Indicator::direction,
          Indicator.Builder::direction,
          "Whether more or less is better.")
      .optional(
          "baseline",
          INDICATOR_VALUE,
          Indicator::baseline,
          Indicator.Builder::baseline,
          "Where it stood at the start.")
      .list(
          "targets",
          INDICATOR_VALUE,
          Indicator::targets,
          Indicator.Builder::targets,
          "What it is to reach.")
      .list(
          "actuals",
          INDICATOR_ACTUAL,
          Indicator::actuals,
          Indicator.Builder::actuals,
          "What it was.")
      .list(
          "evidence",
          EVIDENCE,
          Indicator::evidence,
          Indicator.Builder::evidence,
          "Evidence for it.")
      .build();

  static final Shape<JointRating> JOINT_RATING = RecordShapes.of(
      "JointRating",
      "A rating of the collaboration that the team agreed on aloud.",
      JointRating::new,
      required("scale", RATING_SCALE, JointRating::scale, "The scale; more is better."),
      required("rating", INTEGER, JointRating::rating, "The rating agreed."),
      optional(
          "dissent",
          TEXT,
          JointRating::dissent,
          "What those who did not agree said, without their names."));

  static final Shape<PulseSurvey> PULSE_SURVEY = RecordShapes.of(
      "PulseSurvey",
      "A confidential survey about the collaboration.",
      PulseSurvey::new,
      required(
          "wave",
          ref(EntityKind.SURVEY_WAVE, SurveyWaveId::new),
          PulseSurvey::wave,
          "The wave of the survey."),
      optional("note", TEXT, PulseSurvey::note, "Anything that explains it."));

  static final Shape<SupportEvent> SUPPORT_EVENT = Shape.of(
          "SupportEvent",
          "Help given to a team.",
          SupportEvent::builder,
          SupportEvent.Builder::build)
      .required(
          "id",
          id(EntityKind.SUPPORT_EVENT, SupportEventId::new),
          SupportEvent::id,
          SupportEvent.Builder::id,
          "Its id.")
      .required(
          "kind",
          openCodes("SupportKind", SupportKind::new),
          SupportEvent::kind,
          SupportEvent.Builder::kind,
          "What help it was.")
      .optional("by", ACTOR, SupportEvent::by, SupportEvent.Builder::by, "Who gave it.")
      .optional(
          "team",
          ref(EntityKind.ACTION_TEAM, ActionTeamId::new),
          SupportEvent::team,
          SupportEvent.Builder::team,
          "The team that it was given to.")
      .optional("date", DATE, SupportEvent::date, SupportEvent.Builder::date, "When it was given.")
      .optional(
          "effort",
          EFFORT,
          SupportEvent::effort,
          SupportEvent.Builder::effort,
          "How much work it was.")
      .optional(
          "note", TEXT, SupportEvent::note, SupportEvent.Builder::note, "What it consisted in.")
      .list(
          "evidence",
          EVIDENCE,
          SupportEvent::evidence,
          SupportEvent.Builder::evidence,
          "Evidence for it.")
      .tier(Tier.PARTNERS, SupportEvent::tier, SupportEvent.Builder::tier)
      .build();

  static final Union<CollaborationPulse> PULSE = new Union<>(
      "CollaborationPulse",
      List.of(
          new Union.Variant<>("jointRating", JointRating.class, JOINT_RATING),
          new Union.Variant<>("survey", PulseSurvey.class, PULSE_SURVEY)));

  static final Shape<ProgressCheck> PROGRESS_CHECK = Shape.of(
          "ProgressCheck",
          "A check of delivery and of collaboration.",
          ProgressCheck::builder,
          ProgressCheck.Builder::build)
      .required(
          "id",
          id(EntityKind.PROGRESS_CHECK, ProgressCheckId::new),
          ProgressCheck::id,
          ProgressCheck.Builder::id,
          "Its id.")
      .required("date", DATE, ProgressCheck::date, ProgressCheck.Builder::date, "When it was made.")
      .optional(
          "plan",
          ref(EntityKind.ACTION_PLAN, ActionPlanId::new),
          ProgressCheck::plan,
          ProgressCheck.Builder::plan,
          "The plan checked.")
      .optional(
          "team",
          ref(EntityKind.ACTION_TEAM, ActionTeamId::new),
          ProgressCheck::team,
          ProgressCheck.Builder::team,
          "The team checked.")
      .withDefault(
          "delivery",
          codes(DeliveryRating.class),
          DeliveryRating.UNKNOWN,
          ProgressCheck::delivery,
          ProgressCheck.Builder::delivery,
          "How delivery stands.")
      .optional(
          "deliveryNote",
          TEXT,
          ProgressCheck::deliveryNote,
          ProgressCheck.Builder::deliveryNote,
          "What was delivered and what was not.")
      .optional(
          "pulse",
          PULSE,
          ProgressCheck::pulse,
          ProgressCheck.Builder::pulse,
          "How well the sides work together.")
      .list(
          "decisions",
          TEXT,
          ProgressCheck::decisions,
          ProgressCheck.Builder::decisions,
          "What was decided.")
      .list(
          "participation",
          PARTICIPATION,
          ProgressCheck::participation,
          ProgressCheck.Builder::participation,
          "Who took part.")
      .list(
          "evidence",
          EVIDENCE,
          ProgressCheck::evidence,
          ProgressCheck.Builder::evidence,
          "Evidence for it.")
      .tier(Tier.PARTNERS, ProgressCheck::tier, ProgressCheck.Builder::tier)
      .build();

  private SupportShapes() {}
}
