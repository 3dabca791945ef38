package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommitmentShapes.COMMITMENT;
import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.PERIOD;
import static org.opendatacollab.model.shape.RecordShapes.list;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.RecordShapes.withDefault;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.QUANTITY;
import static org.opendatacollab.model.shape.Scalar.SHARE;
import static org.opendatacollab.model.shape.Scalar.STRING;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.WEIGHT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.PARTICIPATION;

import java.util.HashSet;
import java.util.Set;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.Weight;
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

/** The shapes of plans, activities, solutions and their tests. */
public final class PlanShapes {
  static final Scalar<Integer> EVERY = Scalar.integer("positiveCount", 1, Integer.MAX_VALUE);

  static final Shape<Cadence> CADENCE = RecordShapes.of(
      "Cadence",
      "How often something is to happen.",
      Cadence::new,
      required("every", EVERY, Cadence::every, "How many units lie between."),
      required("unit", codes(CadenceUnit.class), Cadence::unit, "The unit."));

  static final Shape<Effort> EFFORT = RecordShapes.of(
      "Effort",
      "How much work it takes.",
      Effort::new,
      required("amount", QUANTITY, Effort::amount, "How much; 0 or more."),
      withDefault(
          "unit",
          openCodes("EffortUnit", EffortUnit::new),
          EffortUnit.PERSON_DAYS,
          Effort::unit,
          "The unit."));

  static final Shape<Resource> RESOURCE = RecordShapes.of(
      "Resource",
      "How much of a resource is needed and how much there is.",
      Resource::new,
      required("kind", openCodes("ResourceKind", ResourceKind::new), Resource::kind, "What it is."),
      optional("needed", QUANTITY, Resource::needed, "How much is needed; 0 or more."),
      optional("available", QUANTITY, Resource::available, "How much there is; 0 or more."),
      optional("unit", STRING, Resource::unit, "The unit of both, such as IDR or hours."),
      optional("note", TEXT, Resource::note, "What exactly, or from whom."));

  static final Shape<StatusEvent> STATUS_EVENT = RecordShapes.of(
      "StatusEvent",
      "A report on an activity.",
      StatusEvent::new,
      required("date", DATE, StatusEvent::date, "When, as precisely as it is known."),
      required("status", codes(ActivityStatus.class), StatusEvent::status, "How it stood."),
      optional("shareDone", SHARE, StatusEvent::shareDone, "How much of it was done."),
      optional("note", TEXT, StatusEvent::note, "What was done or what stands in the way."),
      list("evidence", EVIDENCE, StatusEvent::evidence, "Evidence that it was done."));

  static final Shape<Activity> ACTIVITY = Shape.of(
          "Activity", "A piece of work with an end.", Activity::builder, Activity.Builder::build)
      .required(
          "id",
          id(EntityKind.ACTIVITY, ActivityId::new),
          Activity::id,
          Activity.Builder::id,
          "Its id.")
      .required(
          "kind",
          codes(ActivityKind.class),
          Activity::kind,
          Activity.Builder::kind,
          "What the activity is for.")
      .required("title", TEXT, Activity::title, Activity.Builder::title, "Its title.")
      .optional(
          "description",
          TEXT,
          Activity::description,
          Activity.Builder::description,
          "What is to be done and what comes out.")
      .optional(
          "parent",
          ref(EntityKind.ACTIVITY, ActivityId::new),
          Activity::parent,
          Activity.Builder::parent,
          "The activity that this one is a part of.")
      .acyclic("parent activities")
      .list(
          "responsiblePersons",
          ref(EntityKind.PERSON, PersonId::new),
          Activity::responsiblePersons,
          Activity.Builder::responsiblePersons,
          "The persons who are responsible, first the one in the lead.")
      .list(
          "responsibleOrganisations",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          Activity::responsibleOrganisations,
          Activity.Builder::responsibleOrganisations,
          "The organisations that are responsible, first the one in the lead.")
      .optional("start", DATE, Activity::start, Activity.Builder::start, "When it is to begin.")
      .optional("due", DATE, Activity::due, Activity.Builder::due, "When it is to be done.")
      .optional(
          "effort", EFFORT, Activity::effort, Activity.Builder::effort, "How much work it takes.")
      .withDefault(
          "weight",
          WEIGHT,
          Weight.ONE,
          Activity::weight,
          Activity.Builder::weight,
          "How much it counts beside the other parts of its parent.")
      .list(
          "dependsOn",
          ref(EntityKind.ACTIVITY, ActivityId::new),
          Activity::dependsOn,
          Activity.Builder::dependsOn,
          "What has to be finished before it can start.")
      .acyclic("activity dependencies")
      .optional(
          "solution",
          ref(EntityKind.SOLUTION, SolutionId::new),
          Activity::solution,
          Activity.Builder::solution,
          "The solution that it is about.")
      .list(
          "disclosureRequests",
          ref(EntityKind.DISCLOSURE_REQUEST, DisclosureRequestId::new),
          Activity::disclosureRequests,
          Activity.Builder::disclosureRequests,
          "The requests to disclose data that it serves.")
      .list(
          "resources",
          RESOURCE,
          Activity::resources,
          Activity.Builder::resources,
          "What it needs and has.")
      .list(
          "statusEvents",
          STATUS_EVENT,
          Activity::statusEvents,
          Activity.Builder::statusEvents,
          "How it stood over time.")
      .build();

  static final Shape<SolutionEvent> SOLUTION_EVENT = RecordShapes.of(
      "SolutionEvent",
      "From a date on, a solution was in a state.",
      SolutionEvent::new,
      required("date", DATE, SolutionEvent::date, "Since when, as precisely as it is known."),
      required("state", codes(SolutionState.class), SolutionEvent::state, "The state since then."),
      optional("note", TEXT, SolutionEvent::note, "Why, in words."),
      list("evidence", EVIDENCE, SolutionEvent::evidence, "The evidence."));

  static final Shape<Solution> SOLUTION = Shape.of(
          "Solution",
          "What a team wants to do about the issue.",
          Solution::builder,
          Solution.Builder::build)
      .required(
          "id",
          id(EntityKind.SOLUTION, SolutionId::new),
          Solution::id,
          Solution.Builder::id,
          "Its id.")
      .required("title", TEXT, Solution::title, Solution.Builder::title, "Its title.")
      .optional(
          "description",
          TEXT,
          Solution::description,
          Solution.Builder::description,
          "How it is meant to work.")
      .list(
          "addresses",
          ref(EntityKind.CLAIM, ClaimId::new),
          Solution::addresses,
          Solution.Builder::addresses,
          "The claims of the forum that it addresses.")
      .list(
          "assets",
          ref(EntityKind.DATA_ASSET, DataAssetId::new),
          Solution::assets,
          Solution.Builder::assets,
          "The data that it works with.")
      .list(
          "states",
          SOLUTION_EVENT,
          Solution::states,
          Solution.Builder::states,
          "How far it came over time.")
      .list(
          "evidence", EVIDENCE, Solution::evidence, Solution.Builder::evidence, "Evidence for it.")
      .build();

  static final Shape<SolutionTest> SOLUTION_TEST = Shape.of(
          "SolutionTest",
          "A test of a solution on a small scale.",
          SolutionTest::builder,
          SolutionTest.Builder::build)
      .required(
          "id",
          id(EntityKind.SOLUTION_TEST, SolutionTestId::new),
          SolutionTest::id,
          SolutionTest.Builder::id,
          "Its id.")
      .required(
          "solution",
          ref(EntityKind.SOLUTION, SolutionId::new),
          SolutionTest::solution,
          SolutionTest.Builder::solution,
          "The solution tested.")
      .required(
          "hypothesis",
          TEXT,
          SolutionTest::hypothesis,
          SolutionTest.Builder::hypothesis,
          "What the solution was expected to do.")
      .optional(
          "metric", TEXT, SolutionTest::metric, SolutionTest.Builder::metric, "What was measured.")
      .optional(
          "unit",
          STRING,
          SolutionTest::unit,
          SolutionTest.Builder::unit,
          "The unit of target and result.")
      .withDefault(
          "direction",
          codes(Direction.class),
          Direction.ASCENDING,
          SolutionTest::direction,
          SolutionTest.Builder::direction,
          "Whether more or less of the metric is better.")
      .optional(
          "target",
          QUANTITY,
          SolutionTest::target,
          SolutionTest.Builder::target,
          "What the metric had to reach.")
      .optional(
          "result",
          QUANTITY,
          SolutionTest::result,
          SolutionTest.Builder::result,
          "What the metric reached.")
      .optional(
          "findings",
          TEXT,
          SolutionTest::findings,
          SolutionTest.Builder::findings,
          "What else came out.")
      .withDefault(
          "period",
          PERIOD,
          Period.UNKNOWN,
          SolutionTest::period,
          SolutionTest.Builder::period,
          "When it was tested.")
      .optional(
          "place", TEXT, SolutionTest::place, SolutionTest.Builder::place, "Where it was tested.")
      .list(
          "participation",
          PARTICIPATION,
          SolutionTest::participation,
          SolutionTest.Builder::participation,
          "With whom it was tested.")
      .list(
          "resources",
          RESOURCE,
          SolutionTest::resources,
          SolutionTest.Builder::resources,
          "What it needs and has.")
      .optional(
          "decision",
          codes(TestDecision.class),
          SolutionTest::decision,
          SolutionTest.Builder::decision,
          "What follows.")
      .optional(
          "decided",
          DATE,
          SolutionTest::decided,
          SolutionTest.Builder::decided,
          "When that was decided.")
      .optional(
          "decisionReason",
          TEXT,
          SolutionTest::decisionReason,
          SolutionTest.Builder::decisionReason,
          "Why it was decided so.")
      .list(
          "evidence",
          EVIDENCE,
          SolutionTest::evidence,
          SolutionTest.Builder::evidence,
          "Evidence for it.")
      .build();

  /** An action plan. */
  public static final Shape<ActionPlan> ACTION_PLAN = Shape.of(
          "ActionPlan", "What a team does.", ActionPlan::builder, ActionPlan.Builder::build)
      .required(
          "id",
          id(EntityKind.ACTION_PLAN, ActionPlanId::new),
          ActionPlan::id,
          ActionPlan.Builder::id,
          "Its id.")
      .required("title", TEXT, ActionPlan::title, ActionPlan.Builder::title, "Its title.")
      .optional(
          "team",
          ref(EntityKind.ACTION_TEAM, ActionTeamId::new),
          ActionPlan::team,
          ActionPlan.Builder::team,
          "The team whose plan it is.")
      .optional(
          "issue",
          ref(EntityKind.ISSUE, IssueId::new),
          ActionPlan::issue,
          ActionPlan.Builder::issue,
          "The issue that it is about.")
      .optional("goal", TEXT, ActionPlan::goal, ActionPlan.Builder::goal, "What it is to achieve.")
      .withDefault(
          "period",
          PERIOD,
          Period.UNKNOWN,
          ActionPlan::period,
          ActionPlan.Builder::period,
          "Since when and until when it runs.")
      .optional(
          "checkCadence",
          CADENCE,
          ActionPlan::checkCadence,
          ActionPlan.Builder::checkCadence,
          "How often progress and collaboration are to be checked.")
      .list(
          "solutions",
          SOLUTION,
          ActionPlan::solutions,
          ActionPlan.Builder::solutions,
          "The solutions.")
      .list(
          "activities",
          ACTIVITY,
          ActionPlan::activities,
          ActionPlan.Builder::activities,
          "The activities.")
      .list(
          "commitments",
          COMMITMENT,
          ActionPlan::commitments,
          ActionPlan.Builder::commitments,
          "The commitments.")
      .list(
          "solutionTests",
          SOLUTION_TEST,
          ActionPlan::solutionTests,
          ActionPlan.Builder::solutionTests,
          "The tests of solutions.")
      .list(
          "evidence",
          EVIDENCE,
          ActionPlan::evidence,
          ActionPlan.Builder::evidence,
          "Evidence for it.")
      .tier(Tier.PARTNERS, ActionPlan::tier, ActionPlan.Builder::tier)
      .check(PlanShapes::parentsInPlan)
      .build();

  private PlanShapes() {}

  private static void parentsInPlan(ActionPlan plan, Shape.Problems problems) {
    Set<ActivityId> own = new HashSet<>();
    plan.activities().forEach(activity -> own.add(activity.id()));
    for (int i = 0; i < plan.activities().size(); i++) {
      String pointer = "/activities/" + i + "/parent";
      plan.activities()
          .get(i)
          .parent()
          .filter(parent -> !own.contains(parent))
          .ifPresent(parent -> problems.add(
              pointer,
              "parent-in-plan",
              "parent activity must be of the same plan, got '" + parent + "'"));
    }
  }
}
