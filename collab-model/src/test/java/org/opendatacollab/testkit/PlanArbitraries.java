package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.periods;
import static org.opendatacollab.testkit.CommonArbitraries.quantities;
import static org.opendatacollab.testkit.CommonArbitraries.shares;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.tiers;
import static org.opendatacollab.testkit.CommonArbitraries.weights;
import static org.opendatacollab.testkit.CommonArbitraries.words;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.data.DisclosureRequestId;
import org.opendatacollab.model.forum.ClaimId;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.ActionPlanId;
import org.opendatacollab.model.plan.Activity;
import org.opendatacollab.model.plan.ActivityId;
import org.opendatacollab.model.plan.ActivityKind;
import org.opendatacollab.model.plan.ActivityStatus;
import org.opendatacollab.model.plan.Cadence;
import org.opendatacollab.model.plan.CadenceUnit;
import org.opendatacollab.model.plan.CommitmentId;
import org.opendatacollab.model.plan.Direction;
import org.opendatacollab.model.plan.Effort;
import org.opendatacollab.model.plan.EffortUnit;
import org.opendatacollab.model.plan.Resource;
import org.opendatacollab.model.plan.ResourceKind;
import org.opendatacollab.model.plan.Solution;
import org.opendatacollab.model.plan.SolutionEvent;
import org.opendatacollab.model.plan.SolutionId;
import org.opendatacollab.model.plan.SolutionState;
import org.opendatacollab.model.plan.SolutionTest;
import org.opendatacollab.model.plan.SolutionTestId;
import org.opendatacollab.model.plan.StatusEvent;
import org.opendatacollab.model.plan.TestDecision;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.team.ActionTeamId;

/** Arbitraries of plans, activities, solutions and their tests. */
final class PlanArbitraries {
  private PlanArbitraries() {}

  static Arbitrary<Cadence> cadence() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12), Arbitraries.of(CadenceUnit.class))
        .as(Cadence::new);
  }

  static Arbitrary<Effort> effort() {
    return Combinators.combine(
            shares().map(share -> new Quantity(share.value())),
            Arbitraries.of(
                EffortUnit.PERSON_HOURS, EffortUnit.PERSON_MONTHS, new EffortUnit("hostCode")))
        .as(Effort::new);
  }

  static Arbitrary<Resource> resource() {
    return Combinators.combine(
            Arbitraries.of(
                ResourceKind.MONEY, ResourceKind.PERMISSION, new ResourceKind("hostCode")),
            shares().map(share -> new Quantity(share.value())).optional(0.5),
            shares().map(share -> new Quantity(share.value())).optional(0.5),
            words().optional(0.5),
            texts().optional(0.5))
        .as(Resource::new);
  }

  static Arbitrary<StatusEvent> statusEvent() {
    return Combinators.combine(
            dates(),
            Arbitraries.of(ActivityStatus.class),
            shares().optional(0.5),
            texts().optional(0.5),
            evidences())
        .as(StatusEvent::new);
  }

  static Arbitrary<Activity> activity(Ids ids, ActivityId id, List<ActivityId> own) {
    return Builders.withBuilder(() -> Activity.builder().id(id))
        .use(Arbitraries.of(ActivityKind.class))
        .in(Activity.Builder::kind)
        .use(texts())
        .in(Activity.Builder::title)
        .use(texts().optional(0.5))
        .in(Activity.Builder::description)
        .use(earlier(own, id))
        .in(Activity.Builder::parent)
        .use(ids.refs(EntityKind.PERSON, PersonId::new))
        .in(Activity.Builder::responsiblePersons)
        .use(ids.refs(EntityKind.ORGANISATION, OrganisationId::new))
        .in(Activity.Builder::responsibleOrganisations)
        .use(dates().optional(0.5))
        .in(Activity.Builder::start)
        .use(dates().optional(0.5))
        .in(Activity.Builder::due)
        .use(effort().optional(0.5))
        .in(Activity.Builder::effort)
        .use(weights())
        .in(Activity.Builder::weight)
        .use(ids.allEarlier(EntityKind.ACTIVITY, ActivityId::new, id))
        .in(Activity.Builder::dependsOn)
        .use(ids.ref(EntityKind.SOLUTION, SolutionId::new))
        .in(Activity.Builder::solution)
        .use(ids.refs(EntityKind.DISCLOSURE_REQUEST, DisclosureRequestId::new))
        .in(Activity.Builder::disclosureRequests)
        .use(resource().list().ofMaxSize(2))
        .in(Activity.Builder::resources)
        .use(statusEvent().list().ofMaxSize(2))
        .in(Activity.Builder::statusEvents)
        .build(Activity.Builder::build);
  }

  static Arbitrary<ActionPlan> actionPlan(Ids ids, ActionPlanId id, int holder, int holders) {
    List<ActivityId> own = ids.share(EntityKind.ACTIVITY, ActivityId::new, holder, holders);
    return Builders.withBuilder(() -> ActionPlan.builder().id(id))
        .use(texts())
        .in(ActionPlan.Builder::title)
        .use(ids.ref(EntityKind.ACTION_TEAM, ActionTeamId::new))
        .in(ActionPlan.Builder::team)
        .use(ids.ref(EntityKind.ISSUE, IssueId::new))
        .in(ActionPlan.Builder::issue)
        .use(texts().optional(0.5))
        .in(ActionPlan.Builder::goal)
        .use(periods())
        .in(ActionPlan.Builder::period)
        .use(cadence().optional(0.5))
        .in(ActionPlan.Builder::checkCadence)
        .use(Ids.each(
            ids.share(EntityKind.SOLUTION, SolutionId::new, holder, holders),
            of -> solution(ids, of)))
        .in(ActionPlan.Builder::solutions)
        .use(Ids.each(own, of -> activity(ids, of, own)))
        .in(ActionPlan.Builder::activities)
        .use(Ids.each(
            ids.share(EntityKind.COMMITMENT, CommitmentId::new, holder, holders),
            of -> CommitmentArbitraries.commitment(ids, of)))
        .in(ActionPlan.Builder::commitments)
        .use(Ids.each(
            ids.share(EntityKind.SOLUTION_TEST, SolutionTestId::new, holder, holders),
            of -> solutionTest(ids, of)))
        .in(ActionPlan.Builder::solutionTests)
        .use(evidences())
        .in(ActionPlan.Builder::evidence)
        .use(tiers())
        .in(ActionPlan.Builder::tier)
        .build(ActionPlan.Builder::build);
  }

  static Arbitrary<SolutionEvent> solutionEvent() {
    return Combinators.combine(
            dates(), Arbitraries.of(SolutionState.class), texts().optional(0.5), evidences())
        .as(SolutionEvent::new);
  }

  static Arbitrary<Solution> solution(Ids ids, SolutionId id) {
    return Builders.withBuilder(() -> Solution.builder().id(id))
        .use(texts())
        .in(Solution.Builder::title)
        .use(texts().optional(0.5))
        .in(Solution.Builder::description)
        .use(ids.refs(EntityKind.CLAIM, ClaimId::new))
        .in(Solution.Builder::addresses)
        .use(ids.refs(EntityKind.DATA_ASSET, DataAssetId::new))
        .in(Solution.Builder::assets)
        .use(solutionEvent().list().ofMaxSize(2))
        .in(Solution.Builder::states)
        .use(evidences())
        .in(Solution.Builder::evidence)
        .build(Solution.Builder::build);
  }

  static Arbitrary<SolutionTest> solutionTest(Ids ids, SolutionTestId id) {
    return Builders.withBuilder(() -> SolutionTest.builder().id(id))
        .use(Arbitraries.of(ids.all(EntityKind.SOLUTION, SolutionId::new)))
        .in(SolutionTest.Builder::solution)
        .use(texts())
        .in(SolutionTest.Builder::hypothesis)
        .use(texts().optional(0.5))
        .in(SolutionTest.Builder::metric)
        .use(words().optional(0.5))
        .in(SolutionTest.Builder::unit)
        .use(Arbitraries.of(Direction.class))
        .in(SolutionTest.Builder::direction)
        .use(quantities().optional(0.5))
        .in(SolutionTest.Builder::target)
        .use(quantities().optional(0.5))
        .in(SolutionTest.Builder::result)
        .use(texts().optional(0.5))
        .in(SolutionTest.Builder::findings)
        .use(periods())
        .in(SolutionTest.Builder::period)
        .use(texts().optional(0.5))
        .in(SolutionTest.Builder::place)
        .use(StakeholderArbitraries.participations(ids))
        .in(SolutionTest.Builder::participation)
        .use(resource().list().ofMaxSize(2))
        .in(SolutionTest.Builder::resources)
        .use(Arbitraries.of(TestDecision.class).optional(0.5))
        .in(SolutionTest.Builder::decision)
        .use(dates().optional(0.5))
        .in(SolutionTest.Builder::decided)
        .use(texts().optional(0.5))
        .in(SolutionTest.Builder::decisionReason)
        .use(evidences())
        .in(SolutionTest.Builder::evidence)
        .build(SolutionTest.Builder::build);
  }

  private static Arbitrary<Optional<ActivityId>> earlier(List<ActivityId> own, ActivityId than) {
    List<ActivityId> before = own.subList(0, own.indexOf(than));
    return before.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Arbitraries.of(before).optional(0.5);
  }

  /** The action plans of an initiative. */
  static Arbitrary<List<ActionPlan>> actionPlans(Ids ids) {
    List<ActionPlanId> all = ids.all(EntityKind.ACTION_PLAN, ActionPlanId::new);
    return Ids.each(all, of -> actionPlan(ids, of, all.indexOf(of), all.size()));
  }
}
