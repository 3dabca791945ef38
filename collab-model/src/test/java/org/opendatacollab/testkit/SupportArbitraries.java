package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.quantities;
import static org.opendatacollab.testkit.CommonArbitraries.shares;
import static org.opendatacollab.testkit.CommonArbitraries.sides;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.tiers;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.RatingScale;
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

/** Arbitraries of what supports a plan. */
final class SupportArbitraries {
  private SupportArbitraries() {}

  private static Arbitrary<SkillLevel> skillLevel(RatingScale scale) {
    return Combinators.combine(shares(), Arbitraries.integers().between(SkillLevel.MIN_N, 30))
        .as((share, n) -> new SkillLevel(
            new Quantity(share
                .value()
                .multiply(BigDecimal.valueOf(scale.width()))
                .add(BigDecimal.valueOf(scale.min()))),
            n));
  }

  static Arbitrary<SkillChange> skillChange() {
    return Arbitraries.of(new RatingScale(1, 5), new RatingScale(0, 100))
        .flatMap(scale -> Combinators.combine(
                Arbitraries.of(TrainingTopic.DATA_ANALYSIS, new TrainingTopic("hostCode"))
                    .optional(0.5),
                sides().optional(0.5),
                Arbitraries.of(Standing.class).optional(0.5),
                skillLevel(scale).optional(0.7),
                skillLevel(scale).optional(0.7))
            .as((topic, side, standing, before, after) ->
                new SkillChange(topic, side, standing, scale, before, after)));
  }

  static Arbitrary<CapacityBuilding> capacityBuilding(Ids ids, CapacityBuildingId id) {
    return Builders.withBuilder(() -> CapacityBuilding.builder().id(id))
        .use(texts())
        .in(CapacityBuilding.Builder::title)
        .use(texts().optional(0.5))
        .in(CapacityBuilding.Builder::need)
        .use(Arbitraries.of(TrainingTopic.OPEN_DATA_BASICS, TrainingTopic.FACILITATION)
            .list()
            .ofMaxSize(2))
        .in(CapacityBuilding.Builder::topics)
        .use(ids.refs(EntityKind.ACTION_TEAM, ActionTeamId::new))
        .in(CapacityBuilding.Builder::teams)
        .use(ids.ref(EntityKind.ACTIVITY, ActivityId::new))
        .in(CapacityBuilding.Builder::activity)
        .use(ids.refs(EntityKind.ORGANISATION, OrganisationId::new))
        .in(CapacityBuilding.Builder::expertPartners)
        .use(dates().list().ofMaxSize(2))
        .in(CapacityBuilding.Builder::dates)
        .use(StakeholderArbitraries.participations(ids))
        .in(CapacityBuilding.Builder::participation)
        .use(skillChange().list().ofMaxSize(2))
        .in(CapacityBuilding.Builder::skills)
        .use(evidences())
        .in(CapacityBuilding.Builder::evidence)
        .use(tiers())
        .in(CapacityBuilding.Builder::tier)
        .build(CapacityBuilding.Builder::build);
  }

  static Arbitrary<IndicatorValue> indicatorValue() {
    return Combinators.combine(dates(), quantities()).as(IndicatorValue::new);
  }

  static Arbitrary<IndicatorActual> indicatorActual() {
    return Combinators.combine(
            dates(), quantities().optional(0.5), texts().optional(0.5), evidences())
        .as(IndicatorActual::new);
  }

  static Arbitrary<Indicator> indicator(Ids ids, IndicatorId id) {
    return Builders.withBuilder(() -> Indicator.builder().id(id))
        .use(texts())
        .in(Indicator.Builder::name)
        .use(Arbitraries.of(IndicatorSubject.class))
        .in(Indicator.Builder::about)
        .use(ids.ref(EntityKind.ACTION_PLAN, ActionPlanId::new))
        .in(Indicator.Builder::plan)
        .use(ids.ref(EntityKind.ISSUE, IssueId::new))
        .in(Indicator.Builder::issue)
        .use(texts().optional(0.5))
        .in(Indicator.Builder::unit)
        .use(Arbitraries.of(Direction.class))
        .in(Indicator.Builder::direction)
        .use(indicatorValue().optional(0.5))
        .in(Indicator.Builder::baseline)
        .use(indicatorValue().list().ofMaxSize(2))
        .in(Indicator.Builder::targets)
        .use(indicatorActual().list().ofMaxSize(2))
        .in(Indicator.Builder::actuals)
        .use(evidences())
        .in(Indicator.Builder::evidence)
        .build(Indicator.Builder::build);
  }

  static Arbitrary<CollaborationPulse> jointRating() {
    return Combinators.combine(Arbitraries.integers().between(1, 5), texts().optional(0.5))
        .as((rating, dissent) -> new JointRating(new RatingScale(1, 5), rating, dissent));
  }

  static Arbitrary<CollaborationPulse> pulse(Ids ids) {
    List<SurveyWaveId> waves = ids.all(EntityKind.SURVEY_WAVE, SurveyWaveId::new);
    Arbitrary<CollaborationPulse> joint = jointRating();
    return waves.isEmpty()
        ? joint
        : Arbitraries.oneOf(
            joint,
            Combinators.combine(Arbitraries.of(waves), texts().optional(0.3)).as(PulseSurvey::new));
  }

  static Arbitrary<SupportEvent> supportEvent(Ids ids, SupportEventId id) {
    return Builders.withBuilder(() -> SupportEvent.builder().id(id))
        .use(
            Arbitraries.of(SupportKind.MENTORING, SupportKind.FUNDING, new SupportKind("hostCode")))
        .in(SupportEvent.Builder::kind)
        .use(StakeholderArbitraries.actors(ids).optional(0.5))
        .in(SupportEvent.Builder::by)
        .use(ids.ref(EntityKind.ACTION_TEAM, ActionTeamId::new))
        .in(SupportEvent.Builder::team)
        .use(dates().optional(0.5))
        .in(SupportEvent.Builder::date)
        .use(PlanArbitraries.effort().optional(0.5))
        .in(SupportEvent.Builder::effort)
        .use(texts().optional(0.5))
        .in(SupportEvent.Builder::note)
        .use(evidences())
        .in(SupportEvent.Builder::evidence)
        .use(tiers())
        .in(SupportEvent.Builder::tier)
        .build(SupportEvent.Builder::build);
  }

  static Arbitrary<ProgressCheck> progressCheck(Ids ids, ProgressCheckId id) {
    return Builders.withBuilder(() -> ProgressCheck.builder().id(id))
        .use(dates())
        .in(ProgressCheck.Builder::date)
        .use(ids.ref(EntityKind.ACTION_PLAN, ActionPlanId::new))
        .in(ProgressCheck.Builder::plan)
        .use(ids.ref(EntityKind.ACTION_TEAM, ActionTeamId::new))
        .in(ProgressCheck.Builder::team)
        .use(Arbitraries.of(DeliveryRating.class))
        .in(ProgressCheck.Builder::delivery)
        .use(texts().optional(0.5))
        .in(ProgressCheck.Builder::deliveryNote)
        .use(pulse(ids).optional(0.5))
        .in(ProgressCheck.Builder::pulse)
        .use(texts().list().ofMaxSize(2))
        .in(ProgressCheck.Builder::decisions)
        .use(StakeholderArbitraries.participations(ids))
        .in(ProgressCheck.Builder::participation)
        .use(evidences())
        .in(ProgressCheck.Builder::evidence)
        .use(tiers())
        .in(ProgressCheck.Builder::tier)
        .build(ProgressCheck.Builder::build);
  }

  /** The capacity buildings of an initiative. */
  static Arbitrary<List<CapacityBuilding>> capacityBuildings(Ids ids) {
    List<CapacityBuildingId> all = ids.all(EntityKind.CAPACITY_BUILDING, CapacityBuildingId::new);
    return Ids.each(all, of -> capacityBuilding(ids, of));
  }

  /** The indicators of an initiative. */
  static Arbitrary<List<Indicator>> indicators(Ids ids) {
    List<IndicatorId> all = ids.all(EntityKind.INDICATOR, IndicatorId::new);
    return Ids.each(all, of -> indicator(ids, of));
  }

  /** The support events of an initiative. */
  static Arbitrary<List<SupportEvent>> supportEvents(Ids ids) {
    List<SupportEventId> all = ids.all(EntityKind.SUPPORT_EVENT, SupportEventId::new);
    return Ids.each(all, of -> supportEvent(ids, of));
  }

  /** The progress checks of an initiative. */
  static Arbitrary<List<ProgressCheck>> progressChecks(Ids ids) {
    List<ProgressCheckId> all = ids.all(EntityKind.PROGRESS_CHECK, ProgressCheckId::new);
    return Ids.each(all, of -> progressCheck(ids, of));
  }
}
