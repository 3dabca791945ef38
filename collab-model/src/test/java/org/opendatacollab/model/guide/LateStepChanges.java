package org.opendatacollab.model.guide;

import static org.opendatacollab.model.guide.Change.breaks;
import static org.opendatacollab.model.guide.Change.in;
import static org.opendatacollab.model.guide.Change.replaced;
import static org.opendatacollab.model.guide.GoodInitiative.date;
import static org.opendatacollab.model.guide.GoodInitiative.event;
import static org.opendatacollab.model.stakeholder.ParticipationMode.ATTENDED;
import static org.opendatacollab.model.stakeholder.Side.CIVIL_SOCIETY;
import static org.opendatacollab.model.stakeholder.Side.GOVERNMENT;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.data.DisclosureRequest;
import org.opendatacollab.model.data.DisclosureState;
import org.opendatacollab.model.learning.ItemFocus;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.Activity;
import org.opendatacollab.model.plan.ActivityStatus;
import org.opendatacollab.model.plan.Cadence;
import org.opendatacollab.model.plan.CadenceUnit;
import org.opendatacollab.model.plan.CapacityBuilding;
import org.opendatacollab.model.plan.DeliveryRating;
import org.opendatacollab.model.plan.Indicator;
import org.opendatacollab.model.plan.IndicatorSubject;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.model.plan.SolutionTest;
import org.opendatacollab.model.plan.SolutionTestId;
import org.opendatacollab.model.plan.StatusEvent;
import org.opendatacollab.model.plan.SupportEvent;
import org.opendatacollab.model.plan.TestDecision;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.SideCount;

/** How the rules of steps 4 and 5 are broken. */
final class LateStepChanges {
  private LateStepChanges() {}

  static List<Change> step4() {
    return List.of(
        breaks(
            "S4-PLAN-MADE",
            plan(1, plan -> plan.withTeam(GoodInitiative.TEAM)),
            "Action team team-2 has no action plan as of 2016-07-31."),
        breaks(
            "S4-PROGRESS-CHECKED",
            plan(1, plan -> plan.withCheckCadence(Optional.empty())),
            "Action plan plan-2 does not say how often progress is checked."),
        breaks(
            "S4-PROGRESS-CHECKED",
            initiative -> plan(
                    1,
                    plan -> plan.withPeriod(Period.UNKNOWN)
                        .withCheckCadence(new Cadence(1, CadenceUnit.MONTHS)))
                .apply(initiative.withProgressChecks(initiative.progressChecks().stream()
                    .map(check -> check.withTeam(GoodInitiative.TEAM))
                    .toList())),
            "Action plan plan-2 is to be checked every month, and no check is recorded."),
        breaks(
            "S4-PROGRESS-CHECKED",
            // 84 days, which is two intervals exactly; the other plan began a month later.
            initiative ->
                initiative.withProgressChecks(initiative.progressChecks().get(1)),
            "Action plan plan-1 is to be checked every 6 weeks, and was checked 1 time and not"
                + " between 2016-01-01 and 2016-03-25."),
        breaks(
            "S4-PULSE",
            in(
                Initiative::progressChecks,
                Initiative::withProgressChecks,
                1,
                (ProgressCheck check) -> check.withPulse(Optional.empty())),
            "Progress check check-2 of 2016-03-25 says nothing about the collaboration."),
        breaks(
            "S4-PULSE",
            in(
                Initiative::progressChecks,
                Initiative::withProgressChecks,
                0,
                (ProgressCheck check) -> check.withDelivery(DeliveryRating.UNKNOWN)),
            "Progress check check-1 of 2016-02-10 says nothing about delivery."),
        breaks(
            "S4-DISCLOSURE-PURSUED",
            request(request -> request.withAsset(Optional.empty())),
            "Data asset asset-1 is needed, not open and could be public, and nobody has asked for"
                + " it."),
        breaks(
            "S4-REFUSAL-REASONED",
            request(request -> request.withEvents(replaced(
                request.events(),
                1,
                refusal -> event("2016-01-20", DisclosureState.REFUSED, Optional.empty())))),
            "Disclosure request request-1 was refused without a reason, and nobody has appealed."),
        breaks(
            "S4-CAPACITY-BUILT",
            in(
                Initiative::capacityBuildings,
                Initiative::withCapacityBuildings,
                0,
                (CapacityBuilding building) ->
                    building.withNeed(Optional.empty()).withDates()),
            "Capacity building training-1 has no need that it answers and no date."),
        breaks(
            "S4-TEST-BEFORE-SCALE",
            test(test -> test.withDecision(TestDecision.ITERATE)),
            "Solution solution-1 was scaled without an earlier test that was decided in its favour."),
        breaks(
            "S4-TEST-BEFORE-SCALE",
            test(test -> test.withDecided(date("2016-05"))),
            "Solution solution-1 was scaled without an earlier test that was decided in its favour."),
        breaks(
            "S4-ISSUE-INDICATOR",
            in(
                Initiative::indicators,
                Initiative::withIndicators,
                0,
                (Indicator indicator) -> indicator.withAbout(IndicatorSubject.PLAN)),
            "Issue issue-1 has no indicator of its own with baseline and target."),
        breaks(
            "S4-SUPPORT-GIVEN",
            in(
                Initiative::supportEvents,
                Initiative::withSupportEvents,
                0,
                (SupportEvent event) -> event.withTeam(GoodInitiative.TEAM)),
            "Action team team-2 has a plan, and no help given to it is recorded."),
        breaks(
            "S4-DATES-IN-ORDER",
            activity(0, activity -> activity.withStart(date("2016-04"))),
            "Activity activity-1 has its due date on 2016-03-01, before its start on 2016-04."),
        breaks(
            "S4-DATES-IN-ORDER",
            request(request -> request.withEvents(
                event("2016-01-10", DisclosureState.REQUESTED, Optional.empty()),
                event("2016-01-20", DisclosureState.VERIFIED, Optional.empty()))),
            "Disclosure request request-1 goes from requested (2016-01-10) to verified (2016-01-20),"
                + " which is no usual step."),
        breaks(
            "S4-WHO-AND-WHEN",
            activity(
                0,
                activity -> activity
                    .withResponsiblePersons()
                    .withResponsibleOrganisations()
                    .withDue(Optional.empty())),
            "Activity activity-1 has no responsible person or organisation and due date."),
        breaks(
            "S4-DONE-NEEDS-EVIDENCE",
            activity(
                0,
                activity -> activity.withStatusEvents(replaced(
                    activity.statusEvents(),
                    1,
                    event -> StatusEvent.of(event.date(), ActivityStatus.DONE)))),
            "Activity activity-1 is reported as done (2016-02-20) without evidence."),
        breaks(
            "S4-OVERDUE-REPORTED",
            activity(
                1, activity -> activity.withStatusEvents(activity.statusEvents().subList(0, 1))),
            "Activity activity-2 was due on 2016-03-01, and its status has not been reported since."),
        breaks(
            "S4-COMMITMENT-VERIFIABLE",
            plan(
                0,
                plan -> plan.withCommitments(plan.commitments()
                    .get(0)
                    .withOrganisations()
                    .withDue(Optional.empty())
                    .withProof(Optional.empty()))),
            "Commitment commitment-1 does not say who does it, by when and what will prove it."),
        breaks(
            "S4-TEST-MEASURED",
            test(test -> test.withMetric(Optional.empty()).withTarget(Optional.empty())),
            "Solution test test-1 has no metric and target."),
        breaks(
            "S4-TEST-DECIDED",
            plan(
                0,
                plan -> plan.withSolutionTests(
                    plan.solutionTests().get(0),
                    plan.solutionTests()
                        .get(0)
                        .withId(new SolutionTestId("test-2"))
                        .withDecision(Optional.empty()))),
            "Solution test test-2 ended (2016-03-15) without a decision."));
  }

  static List<Change> step5() {
    return List.of(
        breaks(
            "S5-BASELINE",
            wave(0, wave -> wave.withOpens(date("2016-09")).withCloses(Optional.empty())),
            "No baseline survey is recorded as of 2016-07-31."),
        breaks(
            "S5-ENDLINE",
            wave(1, wave -> wave.withOpens(date("2016-09")).withCloses(Optional.empty())),
            "The initiative has ended, and no endline survey is recorded."),
        breaks(
            "S5-OTHER-SIDE-ASKED",
            initiative -> initiative.withQuestionnaires(GoodLearning.questionnaire(
                GoodLearning.QUESTIONNAIRE, "item-1", ItemFocus.COLLABORATION)),
            "Survey wave wave-1 asks nothing about the other side.",
            "Survey wave wave-2 asks nothing about the other side."),
        breaks(
            "S5-SAME-QUESTIONS",
            initiative -> initiative
                .withQuestionnaires(
                    initiative.questionnaires().get(0),
                    GoodLearning.questionnaire(
                        new QuestionnaireId("questionnaire-2"), "item-2", ItemFocus.OTHER_SIDE))
                .withSurveyWaves(replaced(
                    initiative.surveyWaves(),
                    1,
                    wave -> wave.withQuestionnaire(new QuestionnaireId("questionnaire-2")))),
            "Survey wave wave-2 leaves out items of wave-1, so that no change in them can be told."),
        breaks(
            "S5-BOTH-SIDES-ASKED",
            wave(0, wave -> wave.withAsked(new SideCount(GOVERNMENT, 6))),
            "Survey wave wave-1 is not known to have asked anybody of civil society."),
        breaks(
            "S5-GROUP-TOO-SMALL",
            wave(
                0,
                wave ->
                    wave.withAsked(new SideCount(GOVERNMENT, 5), new SideCount(CIVIL_SOCIETY, 4))),
            "Survey wave wave-1 plans results for fewer than 5 people: civilSociety (4 asked)."),
        breaks(
            "S5-JOINT-AND-SEPARATE",
            session(0, session -> session.withDate(date("2016-09")).withClosedOn(Optional.empty())),
            "The initiative has ended, and no joint session is recorded."),
        breaks(
            "S5-SESSIONS-CLOSED",
            session(2, session -> session.withClosedOn(date("2016-09"))),
            "Learning session session-2 was held (2016-06-01) and is not closed, so that nothing said"
                + " in the separate sessions may be opened."),
        breaks(
            "S5-WORDS-TRACEABLE",
            initiative -> session(
                    1,
                    session -> session.withParticipation(Participation.of(GOVERNMENT, 4, ATTENDED)))
                .apply(initiative.withReflections(initiative.reflections().stream()
                    .map(reflection -> reflection.kind() == ReflectionKind.WEAKNESS
                        ? reflection
                        : reflection.withTier(Tier.SIDE))
                    .toList())),
            "Reflection reflection-1 is shown beyond its side and comes from a separate session of"
                + " only 4 people."),
        breaks(
            "S5-REFLECTION-COMPLETE",
            reflection(ReflectionKind.PERCEPTION, ReflectionKind.STRENGTH),
            "Among 5 reflections there is no perception."),
        breaks(
            "S5-FUTURE-DESIGN",
            reflection(ReflectionKind.FUTURE_DESIGN, ReflectionKind.STRENGTH),
            "No thought on the design of a future collaboration is recorded among 5 reflections."),
        breaks(
            "S5-LESSONS-DRAWN",
            initiative -> initiative.withLessons(),
            "The initiative has ended, and no lesson is recorded."),
        breaks(
            "S5-LESSON-GROUNDED",
            in(
                Initiative::lessons,
                Initiative::withLessons,
                0,
                (Lesson lesson) -> lesson.withCondition(Optional.empty()).withReflections()),
            "Lesson lesson-1 has no condition and reflection or evidence behind it."),
        breaks(
            "S5-DATES-IN-ORDER",
            wave(0, wave -> wave.withCloses(date("2015-10"))),
            "Survey wave wave-1 has its closing on 2015-10, before its opening on 2015-11-05."));
  }

  private static UnaryOperator<Initiative> plan(int index, UnaryOperator<ActionPlan> change) {
    return in(Initiative::plans, Initiative::withPlans, index, change);
  }

  private static UnaryOperator<Initiative> activity(int index, UnaryOperator<Activity> change) {
    return plan(0, plan -> plan.withActivities(replaced(plan.activities(), index, change)));
  }

  private static UnaryOperator<Initiative> test(UnaryOperator<SolutionTest> change) {
    return plan(0, plan -> plan.withSolutionTests(replaced(plan.solutionTests(), 0, change)));
  }

  private static UnaryOperator<Initiative> request(UnaryOperator<DisclosureRequest> change) {
    return in(Initiative::disclosureRequests, Initiative::withDisclosureRequests, 0, change);
  }

  private static UnaryOperator<Initiative> wave(int index, UnaryOperator<SurveyWave> change) {
    return in(Initiative::surveyWaves, Initiative::withSurveyWaves, index, change);
  }

  private static UnaryOperator<Initiative> session(
      int index, UnaryOperator<LearningSession> change) {
    return in(Initiative::learningSessions, Initiative::withLearningSessions, index, change);
  }

  private static UnaryOperator<Initiative> reflection(ReflectionKind from, ReflectionKind to) {
    return in(
        Initiative::reflections,
        Initiative::withReflections,
        from.ordinal(),
        (Reflection reflection) -> reflection.withKind(to));
  }
}
