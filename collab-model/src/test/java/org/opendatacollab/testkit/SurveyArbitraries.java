package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.links;
import static org.opendatacollab.testkit.CommonArbitraries.ratingScales;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.words;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
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
import org.opendatacollab.model.learning.ReleasePlan;
import org.opendatacollab.model.learning.ReleaseStatistic;
import org.opendatacollab.model.learning.Shown;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.learning.WaveKind;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.SideCount;

/** Arbitraries of what people are asked in step 5. */
final class SurveyArbitraries {
  private SurveyArbitraries() {}

  private static List<QuestionnaireId> questionnaireIds(Ids ids) {
    return ids.all(EntityKind.QUESTIONNAIRE, QuestionnaireId::new);
  }

  private static List<ConstructId> constructs(Ids ids, QuestionnaireId of) {
    List<QuestionnaireId> all = questionnaireIds(ids);
    return ids.share(EntityKind.CONSTRUCT, ConstructId::new, all.indexOf(of), all.size());
  }

  static Arbitrary<Questionnaire> questionnaire(Ids ids, QuestionnaireId id) {
    List<QuestionnaireId> all = questionnaireIds(ids);
    List<ConstructId> constructs = constructs(ids, id);
    // The first questionnaires have constructs, and only those can have items.
    int withConstructs =
        Math.min(all.size(), ids.all(EntityKind.CONSTRUCT, ConstructId::new).size());
    List<ItemId> items = constructs.isEmpty()
        ? List.of()
        : ids.share(EntityKind.ITEM, ItemId::new, all.indexOf(id), withConstructs);
    return Builders.withBuilder(() -> Questionnaire.builder().id(id))
        .use(texts())
        .in(Questionnaire.Builder::title)
        .use(Arbitraries.of("1", "2018-03").optional(0.5))
        .in(Questionnaire.Builder::version)
        .use(Combinators.combine(words(), words().optional(0.5), links().optional(0.5))
            .as(Instrument::new)
            .optional(0.3))
        .in(Questionnaire.Builder::instrument)
        .use(Ids.each(
            constructs,
            construct -> Combinators.combine(texts(), texts().optional(0.5))
                .as((name, definition) -> new Construct(construct, name, definition))))
        .in(Questionnaire.Builder::constructs)
        .use(Ids.each(items, item -> item(item, constructs)))
        .in(Questionnaire.Builder::items)
        .build(Questionnaire.Builder::build);
  }

  private static Arbitrary<Item> item(ItemId id, List<ConstructId> constructs) {
    return Builders.withBuilder(() -> Item.builder().id(id))
        .use(texts())
        .in(Item.Builder::wording)
        .use(Arbitraries.of(constructs))
        .in(Item.Builder::construct)
        .use(ratingScales())
        .in(Item.Builder::scale)
        .use(Arbitraries.of(true, false))
        .in(Item.Builder::reversed)
        .use(Arbitraries.of(ItemFocus.class))
        .in(Item.Builder::about)
        .use(Arbitraries.subsetOf(MissingAnswer.values()).map(List::copyOf))
        .in(Item.Builder::missing)
        .build(Item.Builder::build);
  }

  static Arbitrary<SurveyWave> wave(Ids ids, SurveyWaveId id) {
    return Arbitraries.of(questionnaireIds(ids)).flatMap(of -> wave(ids, id, of));
  }

  private static Arbitrary<SurveyWave> wave(Ids ids, SurveyWaveId id, QuestionnaireId of) {
    return Builders.withBuilder(() -> SurveyWave.builder().id(id).questionnaire(of))
        .use(Arbitraries.of(WaveKind.class))
        .in(SurveyWave.Builder::kind)
        .use(texts().optional(0.5))
        .in(SurveyWave.Builder::label)
        .use(dates().optional(0.7))
        .in(SurveyWave.Builder::opens)
        .use(dates().optional(0.7))
        .in(SurveyWave.Builder::closes)
        .use(Arbitraries.of(true, false))
        .in(SurveyWave.Builder::closed)
        .use(ids.refs(EntityKind.LEARNING_SESSION, LearningSessionId::new))
        .in(SurveyWave.Builder::sessions)
        .use(Combinators.combine(
                Arbitraries.of(Side.class), Arbitraries.integers().between(0, 30))
            .as(SideCount::new)
            .list()
            .uniqueElements(SideCount::side)
            .ofMaxSize(3))
        .in(SurveyWave.Builder::asked)
        .use(plan(constructs(ids, of)))
        .in(SurveyWave.Builder::releasePlan)
        .use(CommonArbitraries.evidences())
        .in(SurveyWave.Builder::evidence)
        .build(SurveyWave.Builder::build);
  }

  private static Arbitrary<ReleasePlan> plan(List<ConstructId> constructs) {
    Arbitrary<List<ReleaseGroup>> groups = Arbitraries.of(
        List.of(),
        ReleasePlan.groupPerSide(),
        List.of(
            ReleaseGroup.of("gov", Side.GOVERNMENT),
            ReleaseGroup.of("rest", Side.CIVIL_SOCIETY, Side.OTHER)),
        List.of(ReleaseGroup.of("cso", Side.CIVIL_SOCIETY)));
    return Combinators.combine(
            groups,
            Ids.each(
                constructs,
                construct -> Arbitraries.of(Shown.class)
                    .map(shown -> new ConstructRelease(construct, shown))),
            Arbitraries.of(
                ReleaseStatistic.INTERVAL_OF_MEAN, new ReleaseStatistic("discrete-laplace@1")))
        .as((partition, shown, statistic) -> ReleasePlan.builder()
            .groups(partition)
            .constructs(shown)
            .statistic(statistic)
            .build());
  }
}
