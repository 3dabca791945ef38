package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.CLASSIFICATION;
import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.SIDE;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.Scalar.BOOLEAN;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.LINK;
import static org.opendatacollab.model.shape.Scalar.STRING;
import static org.opendatacollab.model.shape.Scalar.SUBJECT;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.PARTICIPATION;

import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.LessonId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionId;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.learning.Reuse;
import org.opendatacollab.model.learning.SessionKind;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.team.ActionTeamId;

/** The shapes of step 5: sessions, reflections and lessons. Those of surveys are in {@link SurveyShapes}. */
public final class LearningShapes {
  static final Scalar<GuideStep> GUIDE_STEP = codes(GuideStep.class);

  static final Scalar<ReflectionKind> REFLECTION_KIND = codes(ReflectionKind.class);

  /** A learning session. */
  public static final Shape<LearningSession> LEARNING_SESSION = Shape.of(
          "LearningSession",
          "A session in which people look back on the work and on how they worked together.",
          LearningSession::builder,
          LearningSession.Builder::build)
      .required(
          "id",
          id(EntityKind.LEARNING_SESSION, LearningSessionId::new),
          LearningSession::id,
          LearningSession.Builder::id,
          "Its id.")
      .required(
          "kind",
          codes(SessionKind.class),
          LearningSession::kind,
          LearningSession.Builder::kind,
          "Who meets.")
      .optional(
          "team",
          ref(EntityKind.ACTION_TEAM, ActionTeamId::new),
          LearningSession::team,
          LearningSession.Builder::team,
          "The team that meets, if the kind is 'team'.")
      .optional(
          "title",
          TEXT,
          LearningSession::title,
          LearningSession.Builder::title,
          "What the session is called.")
      .optional(
          "date",
          DATE,
          LearningSession::date,
          LearningSession.Builder::date,
          "When it takes place.")
      .withDefault(
          "closed",
          BOOLEAN,
          false,
          LearningSession::closed,
          LearningSession.Builder::closed,
          "Whether nothing more will be said in it.")
      .optional(
          "closedOn",
          DATE,
          LearningSession::closedOn,
          LearningSession.Builder::closedOn,
          "When it was closed.")
      .optional(
          "embargoGroup",
          STRING,
          LearningSession::embargoGroup,
          LearningSession.Builder::embargoGroup,
          "What separate sessions that open together have in common, such as the occasion.")
      .optional(
          "facilitator",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          LearningSession::facilitator,
          LearningSession.Builder::facilitator,
          "Who led it.")
      .list(
          "steps",
          GUIDE_STEP,
          LearningSession::steps,
          LearningSession.Builder::steps,
          "The steps of the guide that were discussed.")
      .list(
          "discussed",
          SUBJECT,
          LearningSession::discussed,
          LearningSession.Builder::discussed,
          "The products and other things that were discussed.")
      .list(
          "participation",
          PARTICIPATION,
          LearningSession::participation,
          LearningSession.Builder::participation,
          "Who was invited, came and spoke.")
      .list(
          "evidence",
          EVIDENCE,
          LearningSession::evidence,
          LearningSession.Builder::evidence,
          "Evidence for what is said of it.")
      .check(LearningRules::teamOnlyOfTeamSession)
      .check(LearningRules::closedBeforeItHasAClosingDate)
      .build();

  static final Shape<Reflection> REFLECTION = Shape.of(
          "Reflection",
          "A thought from a learning session, for its own side until it is opened.",
          Reflection::builder,
          Reflection.Builder::build)
      .required(
          "id",
          id(EntityKind.REFLECTION, ReflectionId::new),
          Reflection::id,
          Reflection.Builder::id,
          "Its id.")
      .required(
          "kind",
          REFLECTION_KIND,
          Reflection::kind,
          Reflection.Builder::kind,
          "What kind of thought it is.")
      .required("text", TEXT, Reflection::text, Reflection.Builder::text, "The thought.")
      .optional(
          "session",
          ref(EntityKind.LEARNING_SESSION, LearningSessionId::new),
          Reflection::session,
          Reflection.Builder::session,
          "The session that it comes from.")
      .optional(
          "step",
          GUIDE_STEP,
          Reflection::step,
          Reflection.Builder::step,
          "The step of the guide that it is about.")
      .list(
          "about",
          SUBJECT,
          Reflection::about,
          Reflection.Builder::about,
          "The things that it is about; none means the collaboration as a whole.")
      .optional("by", SIDE, Reflection::by, Reflection.Builder::by, "The side that it comes from.")
      .tier(Tier.SIDE, Reflection::tier, Reflection.Builder::tier)
      .ofSide(Reflection::by)
      .build();

  static final Shape<Reuse> REUSE = RecordShapes.of(
      "Reuse",
      "One time that a lesson was put to use.",
      Reuse::new,
      required("where", TEXT, Reuse::where, "Where and for what."),
      optional("link", LINK, Reuse::link, "Where it can be read."),
      optional("date", DATE, Reuse::date, "When."));

  static final Shape<Lesson> LESSON = Shape.of(
          "Lesson",
          "What others can learn from the initiative.",
          Lesson::builder,
          Lesson.Builder::build)
      .required(
          "id", id(EntityKind.LESSON, LessonId::new), Lesson::id, Lesson.Builder::id, "Its id.")
      .required("statement", TEXT, Lesson::statement, Lesson.Builder::statement, "What was learnt.")
      .optional(
          "condition",
          TEXT,
          Lesson::condition,
          Lesson.Builder::condition,
          "The condition under which it holds.")
      .optional(
          "sector",
          CLASSIFICATION,
          Lesson::sector,
          Lesson.Builder::sector,
          "The sector for which it holds, if not that of the initiative.")
      .optional(
          "context",
          TEXT,
          Lesson::context,
          Lesson.Builder::context,
          "The circumstances for which it holds.")
      .optional(
          "recommendation",
          TEXT,
          Lesson::recommendation,
          Lesson.Builder::recommendation,
          "What the next collaboration should do.")
      .list(
          "reflections",
          ref(EntityKind.REFLECTION, ReflectionId::new),
          Lesson::reflections,
          Lesson.Builder::reflections,
          "The reflections that it rests on.")
      .list(
          "evidence",
          EVIDENCE,
          Lesson::evidence,
          Lesson.Builder::evidence,
          "The evidence that it rests on.")
      .list("reused", REUSE, Lesson::reused, Lesson.Builder::reused, "Where it was put to use.")
      .tier(Tier.PARTNERS, Lesson::tier, Lesson.Builder::tier)
      .build();

  private LearningShapes() {}
}
