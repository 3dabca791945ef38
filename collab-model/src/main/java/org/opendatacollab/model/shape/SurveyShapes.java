package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.RATING_SCALE;
import static org.opendatacollab.model.shape.CommonShapes.SIDE;
import static org.opendatacollab.model.shape.RecordShapes.list;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.Scalar.BOOLEAN;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.LINK;
import static org.opendatacollab.model.shape.Scalar.STRING;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.SIDE_COUNT;

import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.learning.Construct;
import org.opendatacollab.model.learning.ConstructId;
import org.opendatacollab.model.learning.ConstructRelease;
import org.opendatacollab.model.learning.Instrument;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.ItemFocus;
import org.opendatacollab.model.learning.ItemId;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.MissingAnswer;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.ReleaseGroup;
import org.opendatacollab.model.learning.ReleaseGroupId;
import org.opendatacollab.model.learning.ReleasePlan;
import org.opendatacollab.model.learning.ReleaseStatistic;
import org.opendatacollab.model.learning.Shown;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.learning.WaveKind;
import org.opendatacollab.model.stakeholder.SideCount;

/** The shapes of what people are asked in step 5, and of what may be shown of the answers. */
public final class SurveyShapes {
  static final Scalar<MissingAnswer> MISSING_ANSWER = codes(MissingAnswer.class);

  static final Shape<Instrument> INSTRUMENT = RecordShapes.of(
      "Instrument",
      "The published instrument that a questionnaire follows.",
      Instrument::new,
      required("name", STRING, Instrument::name, "Its name."),
      optional("source", STRING, Instrument::source, "Who published it where, as cited."),
      optional("link", LINK, Instrument::link, "Where it can be read."));

  static final Shape<Construct> CONSTRUCT = RecordShapes.of(
      "Construct",
      "What several items measure together.",
      Construct::new,
      required("id", id(EntityKind.CONSTRUCT, ConstructId::new), Construct::id, "Its id."),
      required("name", TEXT, Construct::name, "Its name."),
      optional("definition", TEXT, Construct::definition, "What it means, in our own words."));

  static final Shape<Item> ITEM = Shape.of(
          "Item", "One item, answered by a rating.", Item::builder, Item.Builder::build)
      .required("id", id(EntityKind.ITEM, ItemId::new), Item::id, Item.Builder::id, "Its id.")
      .required("wording", TEXT, Item::wording, Item.Builder::wording, "What is asked.")
      .required(
          "construct",
          ref(EntityKind.CONSTRUCT, ConstructId::new),
          Item::construct,
          Item.Builder::construct,
          "What it measures: a construct of the same questionnaire.")
      .required(
          "scale", RATING_SCALE, Item::scale, Item.Builder::scale, "The scale of the ratings.")
      .withDefault(
          "reversed",
          BOOLEAN,
          false,
          Item::reversed,
          Item.Builder::reversed,
          "Whether a higher rating means less of what the construct measures.")
      .withDefault(
          "about",
          codes(ItemFocus.class),
          ItemFocus.COLLABORATION,
          Item::about,
          Item.Builder::about,
          "What it asks about, seen from who answers.")
      .list(
          "missing",
          MISSING_ANSWER,
          Item::missing,
          Item.Builder::missing,
          "The ways not to rate that the form offers; 'blank' is always possible.")
      .build();

  /** A questionnaire. */
  public static final Shape<Questionnaire> QUESTIONNAIRE = Shape.of(
          "Questionnaire",
          "What people are asked about the collaboration and about each other.",
          Questionnaire::builder,
          Questionnaire.Builder::build)
      .required(
          "id",
          id(EntityKind.QUESTIONNAIRE, QuestionnaireId::new),
          Questionnaire::id,
          Questionnaire.Builder::id,
          "Its id.")
      .required("title", TEXT, Questionnaire::title, Questionnaire.Builder::title, "Its title.")
      .optional(
          "version", STRING, Questionnaire::version, Questionnaire.Builder::version, "Its version.")
      .optional(
          "instrument",
          INSTRUMENT,
          Questionnaire::instrument,
          Questionnaire.Builder::instrument,
          "The published instrument that it follows.")
      .list(
          "constructs",
          CONSTRUCT,
          Questionnaire::constructs,
          Questionnaire.Builder::constructs,
          "What it measures.")
      .list("items", ITEM, Questionnaire::items, Questionnaire.Builder::items, "What it asks.")
      .check(LearningRules::itemsMeasureOwnConstructs)
      .build();

  static final Scalar<ReleaseGroupId> RELEASE_GROUP_ID =
      Scalar.string("id of the release group", "id", ReleaseGroupId::new, ReleaseGroupId::value);

  static final Shape<ReleaseGroup> RELEASE_GROUP = RecordShapes.of(
      "ReleaseGroup",
      "The sides whose answers are shown as one number.",
      ReleaseGroup::new,
      required("id", RELEASE_GROUP_ID, ReleaseGroup::id, "Its id, unique in the plan."),
      list("sides", SIDE, ReleaseGroup::sides, "Its sides; a side is in one group at most.")
          .minItems(1));

  static final Shape<ConstructRelease> CONSTRUCT_RELEASE = RecordShapes.of(
      "ConstructRelease",
      "What is shown of one construct.",
      ConstructRelease::new,
      required(
          "construct",
          ref(EntityKind.CONSTRUCT, ConstructId::new),
          ConstructRelease::construct,
          "A construct of the wave's questionnaire."),
      required("shown", codes(Shown.class), ConstructRelease::shown, "Its items or its score."));

  static final Scalar<ReleaseStatistic> RELEASE_STATISTIC = Scalar.string(
      "ReleaseStatistic", "method-id", ReleaseStatistic::new, ReleaseStatistic::methodId);

  /** A release plan. */
  public static final Shape<ReleasePlan> RELEASE_PLAN = Shape.of(
          "ReleasePlan",
          "What of a wave will be shown, fixed before it opens.",
          ReleasePlan::builder,
          ReleasePlan.Builder::build)
      .list(
          "groups",
          RELEASE_GROUP,
          ReleasePlan::groups,
          ReleasePlan.Builder::groups,
          "The groups of people; none means one for each side. A side in none is not shown.")
      .list(
          "constructs",
          CONSTRUCT_RELEASE,
          ReleasePlan::constructs,
          ReleasePlan.Builder::constructs,
          "What is shown of a construct; of one that is not listed, its items.")
      .withDefault(
          "statistic",
          RELEASE_STATISTIC,
          ReleaseStatistic.INTERVAL_OF_MEAN,
          ReleasePlan::statistic,
          ReleasePlan.Builder::statistic,
          "The method by which numbers are shown.")
      .check(LearningRules::groupsDoNotOverlap)
      .check(LearningRules::constructsAreShownOneWay)
      .build();

  /** A wave. */
  public static final Shape<SurveyWave> SURVEY_WAVE = Shape.of(
          "SurveyWave",
          "One time that people are asked a questionnaire; the answers lie elsewhere.",
          SurveyWave::builder,
          SurveyWave.Builder::build)
      .required(
          "id",
          id(EntityKind.SURVEY_WAVE, SurveyWaveId::new),
          SurveyWave::id,
          SurveyWave.Builder::id,
          "Its id.")
      .required(
          "questionnaire",
          ref(EntityKind.QUESTIONNAIRE, QuestionnaireId::new),
          SurveyWave::questionnaire,
          SurveyWave.Builder::questionnaire,
          "What is asked.")
      .required(
          "kind",
          codes(WaveKind.class),
          SurveyWave::kind,
          SurveyWave.Builder::kind,
          "When in the collaboration it is made.")
      .optional("label", TEXT, SurveyWave::label, SurveyWave.Builder::label, "What it is called.")
      .optional(
          "opens",
          DATE,
          SurveyWave::opens,
          SurveyWave.Builder::opens,
          "The first day on which people can answer.")
      .optional(
          "closes",
          DATE,
          SurveyWave::closes,
          SurveyWave.Builder::closes,
          "The last day on which people can answer.")
      .withDefault(
          "closed",
          BOOLEAN,
          false,
          SurveyWave::closed,
          SurveyWave.Builder::closed,
          "Whether the answers are frozen; no date does that by itself.")
      .list(
          "sessions",
          ref(EntityKind.LEARNING_SESSION, LearningSessionId::new),
          SurveyWave::sessions,
          SurveyWave.Builder::sessions,
          "The sessions that have to be closed before anything of the wave is released.")
      .list("asked", SIDE_COUNT, SurveyWave::asked, SurveyWave.Builder::asked, "Who was asked.")
      .withDefault(
          "releasePlan",
          RELEASE_PLAN,
          ReleasePlan.standard(),
          SurveyWave::releasePlan,
          SurveyWave.Builder::releasePlan,
          "What will be shown.")
      .list(
          "evidence",
          CommonShapes.EVIDENCE,
          SurveyWave::evidence,
          SurveyWave.Builder::evidence,
          "Evidence for the wave; an illustrative one marks answers that were made up.")
      .check((wave, problems) -> OnceCheck.things(
          wave.asked().stream().map(SideCount::side).toList(), "/asked", "sides", problems))
      .build();

  private SurveyShapes() {}
}
