package org.opendatacollab.model.guide;

import static org.opendatacollab.model.guide.GoodInitiative.AGENCY;
import static org.opendatacollab.model.guide.GoodInitiative.ASSET;
import static org.opendatacollab.model.guide.GoodInitiative.EVIDENCE;
import static org.opendatacollab.model.guide.GoodInitiative.GOV_WORKER;
import static org.opendatacollab.model.guide.GoodInitiative.ISSUE;
import static org.opendatacollab.model.guide.GoodInitiative.NGO;
import static org.opendatacollab.model.guide.GoodInitiative.OTHER_TEAM;
import static org.opendatacollab.model.guide.GoodInitiative.SCALE;
import static org.opendatacollab.model.guide.GoodInitiative.TEAM;
import static org.opendatacollab.model.guide.GoodInitiative.date;
import static org.opendatacollab.model.guide.GoodInitiative.text;

import java.util.List;
import java.util.Optional;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.ActionPlanId;
import org.opendatacollab.model.plan.Activity;
import org.opendatacollab.model.plan.ActivityId;
import org.opendatacollab.model.plan.ActivityKind;
import org.opendatacollab.model.plan.ActivityStatus;
import org.opendatacollab.model.plan.Cadence;
import org.opendatacollab.model.plan.CadenceUnit;
import org.opendatacollab.model.plan.CapacityBuilding;
import org.opendatacollab.model.plan.CapacityBuildingId;
import org.opendatacollab.model.plan.Commitment;
import org.opendatacollab.model.plan.CommitmentId;
import org.opendatacollab.model.plan.DeliveryRating;
import org.opendatacollab.model.plan.Direction;
import org.opendatacollab.model.plan.Indicator;
import org.opendatacollab.model.plan.IndicatorId;
import org.opendatacollab.model.plan.IndicatorSubject;
import org.opendatacollab.model.plan.IndicatorValue;
import org.opendatacollab.model.plan.JointRating;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.model.plan.ProgressCheckId;
import org.opendatacollab.model.plan.Solution;
import org.opendatacollab.model.plan.SolutionEvent;
import org.opendatacollab.model.plan.SolutionId;
import org.opendatacollab.model.plan.SolutionState;
import org.opendatacollab.model.plan.SolutionTest;
import org.opendatacollab.model.plan.SolutionTestId;
import org.opendatacollab.model.plan.StatusEvent;
import org.opendatacollab.model.plan.SupportEvent;
import org.opendatacollab.model.plan.SupportEventId;
import org.opendatacollab.model.plan.SupportKind;
import org.opendatacollab.model.plan.TestDecision;

/** Step 4 of the good initiative. */
final class GoodPlan {
  static final SolutionId SOLUTION = new SolutionId("solution-1");

  private GoodPlan() {}

  static void add(Initiative.Builder builder) {
    builder.addPlans(plan(), otherPlan());
    builder.addProgressChecks(check("check-1", "2016-02-10"), check("check-2", "2016-03-25"));
    builder.addCapacityBuildings(CapacityBuilding.builder()
        .id(new CapacityBuildingId("training-1"))
        .title(text("Reading tables"))
        .need(text("Nobody in the team has made a chart."))
        .addDates(date("2016-02"))
        .build());
    builder.addSupportEvents(SupportEvent.builder()
        .id(new SupportEventId("support-1"))
        .kind(SupportKind.MENTORING)
        .date(date("2016-02"))
        .build());
    builder.addIndicators(Indicator.builder()
        .id(new IndicatorId("indicator-1"))
        .name(text("Mothers tested, in percent"))
        .about(IndicatorSubject.ISSUE)
        .issue(ISSUE)
        .direction(Direction.ASCENDING)
        .baseline(new IndicatorValue(date("2015"), Quantity.of(40)))
        .addTargets(new IndicatorValue(date("2017"), Quantity.of(80)))
        .build());
  }

  private static ActionPlan plan() {
    return ActionPlan.builder()
        .id(new ActionPlanId("plan-1"))
        .title(text("A map of clinics"))
        .team(TEAM)
        .period(Period.of("2016-01-01", "2016-04-30"))
        .checkCadence(new Cadence(6, CadenceUnit.WEEKS))
        .addSolutions(Solution.builder()
            .id(SOLUTION)
            .title(text("A map"))
            .addAssets(ASSET)
            .addStates(
                state("2016-01-05", SolutionState.PROPOSED),
                state("2016-02-01", SolutionState.IN_TEST),
                state("2016-04-01", SolutionState.SCALED))
            .build())
        .addActivities(
            activity(
                "activity-1",
                new StatusEvent(
                    date("2016-02-20"),
                    ActivityStatus.DONE,
                    Optional.of(Share.ONE),
                    Optional.empty(),
                    List.of(EVIDENCE))),
            activity("activity-2", StatusEvent.of(date("2016-03-05"), ActivityStatus.BLOCKED)))
        .addCommitments(Commitment.builder()
            .id(new CommitmentId("commitment-1"))
            .text(text("Clinics report each month"))
            .addOrganisations(AGENCY)
            .due(date("2016-05"))
            .proof(text("The file on the portal"))
            .build())
        .addSolutionTests(SolutionTest.builder()
            .id(new SolutionTestId("test-1"))
            .solution(SOLUTION)
            .hypothesis(text("With a map more mothers come"))
            .metric(text("Mothers who come"))
            .target(Quantity.of(20))
            .period(Period.of("2016-02-01", "2016-03-15"))
            .decision(TestDecision.SCALE)
            .decided(date("2016-03-20"))
            .build())
        .build();
  }

  private static ActionPlan otherPlan() {
    return ActionPlan.builder()
        .id(new ActionPlanId("plan-2"))
        .title(text("Talks in villages"))
        .team(OTHER_TEAM)
        .period(Period.of("2016-02-01", "2016-04-30"))
        .checkCadence(new Cadence(6, CadenceUnit.WEEKS))
        .build();
  }

  private static SolutionEvent state(String date, SolutionState state) {
    return new SolutionEvent(date(date), state, Optional.empty(), List.of());
  }

  private static Activity activity(String id, StatusEvent status) {
    return Activity.builder()
        .id(new ActivityId(id))
        .kind(ActivityKind.OBTAIN_DATA)
        .title(text("Collect the tables"))
        .addResponsiblePersons(GOV_WORKER)
        .addResponsibleOrganisations(NGO)
        .start(date("2016-01-10"))
        .due(date("2016-03-01"))
        .addStatusEvents(StatusEvent.of(date("2016-01-10"), ActivityStatus.IN_PROGRESS), status)
        .build();
  }

  private static ProgressCheck check(String id, String date) {
    return ProgressCheck.builder()
        .id(new ProgressCheckId(id))
        .date(date(date))
        .delivery(DeliveryRating.ON_TRACK)
        .pulse(new JointRating(SCALE, 4, Optional.empty()))
        .build();
  }
}
