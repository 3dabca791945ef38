package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommitmentShapes.COMMITMENT;
import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.PERIOD;
import static org.opendatacollab.model.shape.RecordShapes.list;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.RecordShapes.withDefault;
import static org.opendatacollab.model.shape.Scalar.AMOUNT;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.SHARE;
import static org.opendatacollab.model.shape.Scalar.STRING;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.WEIGHT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.SolutionShapes.SOLUTION;
import static org.opendatacollab.model.shape.SolutionShapes.SOLUTION_TEST;

import java.util.HashSet;
import java.util.Set;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.Weight;
import org.opendatacollab.model.data.DisclosureRequestId;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.ActionPlanId;
import org.opendatacollab.model.plan.Activity;
import org.opendatacollab.model.plan.ActivityId;
import org.opendatacollab.model.plan.ActivityKind;
import org.opendatacollab.model.plan.ActivityStatus;
import org.opendatacollab.model.plan.Cadence;
import org.opendatacollab.model.plan.CadenceUnit;
import org.opendatacollab.model.plan.Effort;
import org.opendatacollab.model.plan.EffortUnit;
import org.opendatacollab.model.plan.Resource;
import org.opendatacollab.model.plan.ResourceKind;
import org.opendatacollab.model.plan.SolutionId;
import org.opendatacollab.model.plan.StatusEvent;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.team.ActionTeamId;

/** The shapes of plans and activities. */
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
      required("amount", AMOUNT, Effort::amount, "How much; 0 or more."),
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
      optional("needed", AMOUNT, Resource::needed, "How much is needed; 0 or more."),
      optional("available", AMOUNT, Resource::available, "How much there is; 0 or more."),
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
