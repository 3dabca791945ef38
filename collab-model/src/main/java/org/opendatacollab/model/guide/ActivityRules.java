package org.opendatacollab.model.guide;

import static org.opendatacollab.model.EntityKind.ACTIVITY;
import static org.opendatacollab.model.EntityKind.COMMITMENT;
import static org.opendatacollab.model.EntityKind.SOLUTION_TEST;
import static org.opendatacollab.model.guide.Rules.each;
import static org.opendatacollab.model.guide.Rules.list;
import static org.opendatacollab.model.guide.Rules.rule;
import static org.opendatacollab.model.guide.Severity.ADVICE;
import static org.opendatacollab.model.guide.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.guide.Rules.Order;
import org.opendatacollab.model.guide.Rules.Step;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.Activity;
import org.opendatacollab.model.plan.ActivityStatus;
import org.opendatacollab.model.plan.Commitment;
import org.opendatacollab.model.plan.SolutionTest;
import org.opendatacollab.model.plan.StatusEvent;

/** Step 4: what is asked of the single activities, commitments and tests of a plan. */
final class ActivityRules {
  private ActivityRules() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "S4-WHO-AND-WHEN",
            WARNING,
            "Of each activity it is known who is responsible and when it is due.",
            "Name a person or an organisation, and a date.",
            past -> each(
                leaves(past),
                ActivityRules::of,
                activity -> unknown(activity).isEmpty(),
                activity -> "has no " + list(unknown(activity).stream()))),
        rule(
            "S4-DONE-NEEDS-EVIDENCE",
            WARNING,
            "What is reported as done can be seen by others.",
            "Add evidence: a document, a dataset, a page, minutes, or what somebody saw.",
            past -> each(
                leaves(past).stream()
                    .filter(activity -> status(past, activity) == ActivityStatus.DONE)
                    .toList(),
                ActivityRules::of,
                activity -> isProved(past, activity),
                activity -> "is reported as done" + Rules.on(lastDate(past, activity))
                    + " without evidence")),
        rule(
            "S4-OVERDUE-REPORTED",
            WARNING,
            "When an activity is late, its status is reported and everybody can see why.",
            "Report how the activity stands, and set a new date or give it up.",
            past -> each(
                leaves(past).stream()
                    .filter(activity -> isOverdue(past, activity))
                    .toList(),
                ActivityRules::of,
                activity -> isReported(past, activity),
                activity ->
                    "was due on " + activity.due().map(PartialDate::toString).orElse("")
                        + ", and its status has not been reported since")),
        rule(
            "S4-COMMITMENT-VERIFIABLE",
            WARNING,
            "A commitment says who does it, by when, and what will prove it.",
            "Add who, by when, and a proof that anybody can check.",
            past -> each(
                past.plans().stream()
                    .flatMap(plan -> plan.commitments().stream())
                    .toList(),
                commitment -> Subject.of(COMMITMENT, commitment.id()),
                commitment -> unverifiable(commitment).isEmpty(),
                commitment -> "does not say " + list(unverifiable(commitment).stream()))),
        rule(
            "S4-TEST-MEASURED",
            WARNING,
            "A test says beforehand what is measured and which value would be a success.",
            "Add the metric and its target before the test begins.",
            past -> each(
                tests(past),
                ActivityRules::of,
                test -> unmeasured(test).isEmpty(),
                test -> "has no " + list(unmeasured(test).stream()))),
        rule(
            "S4-TEST-DECIDED",
            ADVICE,
            "At the end of a test the team decides: scale, iterate or stop.",
            "Decide on the result of the test, and record the decision with its reason.",
            past -> each(
                tests(past).stream().filter(test -> past.ended(test.period())).toList(),
                ActivityRules::of,
                test -> test.decision().isPresent() && past.seen(test.decided()),
                test -> "ended" + Rules.on(test.period().end()) + " without a decision")));
  }

  private static Subject of(Activity activity) {
    return Subject.of(ACTIVITY, activity.id());
  }

  private static Subject of(SolutionTest test) {
    return Subject.of(SOLUTION_TEST, test.id());
  }

  /** The activities without parts: those that somebody does. */
  private static List<Activity> leaves(Past past) {
    return past.plans().stream()
        .flatMap(plan -> plan.activities().stream()
            .filter(activity -> plan.activities().stream()
                .noneMatch(part -> part.parent().stream().anyMatch(activity.id()::equals))))
        .toList();
  }

  private static List<SolutionTest> tests(Past past) {
    return past.plans().stream()
        .flatMap(plan -> plan.solutionTests().stream())
        .filter(test -> past.begun(test.period()))
        .toList();
  }

  private static List<String> unknown(Activity activity) {
    List<String> unknown = new ArrayList<>();
    if (activity.responsiblePersons().isEmpty()
        && activity.responsibleOrganisations().isEmpty()) {
      unknown.add("responsible person or organisation");
    }
    if (activity.due().isEmpty()) {
      unknown.add("due date");
    }
    return unknown;
  }

  private static ActivityStatus status(Past past, Activity activity) {
    return past.last(activity.statusEvents())
        .map(StatusEvent::status)
        .orElse(ActivityStatus.UNKNOWN);
  }

  private static Optional<PartialDate> lastDate(Past past, Activity activity) {
    return past.last(activity.statusEvents()).map(StatusEvent::date);
  }

  private static boolean isProved(Past past, Activity activity) {
    return past.last(activity.statusEvents()).stream()
        .flatMap(report -> report.evidence().stream())
        .anyMatch(evidence -> past.seen(evidence.date()));
  }

  private static boolean isOverdue(Past past, Activity activity) {
    return activity.due().stream().anyMatch(past::overdue)
        && switch (status(past, activity)) {
          case DONE, PARTLY_DONE, NOT_MET, CANCELLED -> false;
          case PLANNED, IN_PROGRESS, BLOCKED, SUSPENDED, UNKNOWN -> true;
        };
  }

  private static boolean isReported(Past past, Activity activity) {
    return lastDate(past, activity).stream()
        .anyMatch(date -> activity.due().stream().noneMatch(date::certainlyBefore));
  }

  private static List<String> unverifiable(Commitment commitment) {
    List<String> unverifiable = new ArrayList<>();
    if (commitment.organisations().isEmpty() && commitment.persons().isEmpty()) {
      unverifiable.add("who does it");
    }
    if (commitment.due().isEmpty()) {
      unverifiable.add("by when");
    }
    if (commitment.proof().isEmpty()) {
      unverifiable.add("what will prove it");
    }
    return unverifiable;
  }

  private static List<String> unmeasured(SolutionTest test) {
    List<String> unmeasured = new ArrayList<>();
    if (test.metric().isEmpty()) {
      unmeasured.add("metric");
    }
    if (test.target().isEmpty()) {
      unmeasured.add("target");
    }
    return unmeasured;
  }

  /** What is wrong with the order of dates and steps in the activities and tests of a plan. */
  static List<Occurrence> outOfOrder(Past past, ActionPlan plan) {
    Stream<Order> activities = plan.activities().stream()
        .map(one -> new Order(of(one), "start", one.start(), "due date", one.due()));
    Stream<Order> tests = plan.solutionTests().stream().map(one -> Order.of(of(one), one.period()));
    List<Occurrence> wrong =
        new ArrayList<>(Rules.reversed(past, Stream.concat(activities, tests)));
    for (Activity activity : plan.activities()) {
      wrong.addAll(Rules.unusual(
          of(activity),
          past.seen(activity.statusEvents()).stream()
              .map(event -> new Step<>(Optional.of(event.date()), event.status()))
              .toList(),
          from -> from.next()::contains));
    }
    return wrong;
  }
}
