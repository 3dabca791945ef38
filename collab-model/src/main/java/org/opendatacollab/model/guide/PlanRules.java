package org.opendatacollab.model.guide;

import static org.opendatacollab.model.EntityKind.ACTION_PLAN;
import static org.opendatacollab.model.EntityKind.CAPACITY_BUILDING;
import static org.opendatacollab.model.EntityKind.DISCLOSURE_REQUEST;
import static org.opendatacollab.model.EntityKind.PROGRESS_CHECK;
import static org.opendatacollab.model.EntityKind.SOLUTION;
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
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.data.DisclosureEvent;
import org.opendatacollab.model.data.DisclosureRequest;
import org.opendatacollab.model.data.DisclosureState;
import org.opendatacollab.model.guide.Rules.Order;
import org.opendatacollab.model.guide.Rules.Step;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.CapacityBuilding;
import org.opendatacollab.model.plan.DeliveryRating;
import org.opendatacollab.model.plan.IndicatorSubject;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.model.plan.Solution;
import org.opendatacollab.model.plan.SolutionEvent;
import org.opendatacollab.model.plan.SolutionState;
import org.opendatacollab.model.plan.TestDecision;
import org.opendatacollab.model.team.ActionTeam;

/**
 * Step 4: the plan is supported and checked, data are disclosed, capacity is built, solutions are tested before they
 * grow. What is asked of single activities, tests and commitments stands in {@link ActivityRules}.
 */
final class PlanRules {
  private PlanRules() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "S4-PLAN-MADE",
            WARNING,
            "Each action team works by a plan.",
            "Make a plan with the team: solutions to explore, data to obtain, skills to build, tests, and who does what by when.",
            past -> Rules.step(
                past,
                each(
                    past.teams(),
                    TeamRules::of,
                    team -> hasPlan(past, team),
                    team -> "has no action plan as of " + past.asOf()),
                !past.plans().isEmpty(),
                "The initiative has ended, and no action plan is recorded.")),
        rule(
            "S4-PROGRESS-CHECKED",
            WARNING,
            "Progress is checked as often as the team agreed to check it.",
            "Agree how often to check, and hold the check that is due; one that is late by less than an interval is in time.",
            past -> Rules.cases(
                past.plans(),
                plan -> Checking.whyNot(past, plan).map(why -> Rules.says(of(plan), why)))),
        rule(
            "S4-PULSE",
            WARNING,
            "Each check looks at the quality of the collaboration beside the progress of the work.",
            "At each check, rate delivery, and ask how well the two sides work together.",
            past -> each(
                past.checks(),
                check -> Subject.of(PROGRESS_CHECK, check.id()),
                check -> unchecked(check).isEmpty(),
                check -> "of " + check.date() + " says nothing about "
                    + list(unchecked(check).stream()))),
        rule(
            "S4-DISCLOSURE-PURSUED",
            WARNING,
            "For needed data that are closed and could be public, somebody asks the holder to open them.",
            "File a disclosure request for the data asset, or record the one that was filed.",
            past -> each(
                past.plans().isEmpty() ? List.of() : openable(past),
                ForumRules::of,
                asset -> past.requests().stream()
                    .anyMatch(request -> request.asset().stream().anyMatch(asset.id()::equals)),
                asset -> "is needed, not open and could be public, and nobody has asked for it")),
        rule(
            "S4-REFUSAL-REASONED",
            WARNING,
            "Whoever refuses to disclose data says why; where no reason is given, those who asked appeal.",
            "Ask for the reason and record it, or appeal.",
            past -> each(
                past.requests().stream()
                    .filter(request -> refusals(past, request).findAny().isPresent())
                    .toList(),
                PlanRules::of,
                request -> refusals(past, request)
                    .allMatch(refusal -> refusal.reason().isPresent() || isAppealed(past, request)),
                request -> "was refused without a reason, and nobody has appealed")),
        rule(
            "S4-CAPACITY-BUILT",
            WARNING,
            "Training answers a need that the team named, and takes place.",
            "Say which need the training answers, and set its date.",
            past -> each(
                past.plans().isEmpty() ? List.of() : past.initiative().capacityBuildings(),
                building -> Subject.of(CAPACITY_BUILDING, building.id()),
                building -> lacking(building).isEmpty(),
                building -> "has " + list(lacking(building).stream()))),
        rule(
            "S4-TEST-BEFORE-SCALE",
            WARNING,
            "A solution is tested on a small scale, and the test speaks for it, before it is brought to more people.",
            "Test the solution, and decide on the result before scaling further.",
            past -> each(
                scaled(past),
                solution -> Subject.of(SOLUTION, solution.id()),
                solution -> isTested(past, solution),
                solution -> "was scaled without an earlier test that was decided in its favour")),
        rule(
            "S4-ISSUE-INDICATOR",
            WARNING,
            "An indicator follows the issue itself, not only what the plan puts out, from a baseline to a target.",
            "Choose a number by which people would see that the issue has become smaller; find its baseline and set a target.",
            past -> each(
                past.plans().isEmpty() ? List.of() : past.chosen(),
                IssueRules::of,
                issue -> hasIndicator(past, issue),
                issue -> "has no indicator of its own with baseline and target")),
        rule(
            "S4-SUPPORT-GIVEN",
            ADVICE,
            "Teams get help on the way: mentoring, technical or legal advice, contacts.",
            "Ask the team what it needs, and record the help given.",
            past -> each(
                past.teams().stream().filter(team -> hasPlan(past, team)).toList(),
                TeamRules::of,
                team -> past.initiative().supportEvents().stream()
                    .filter(event -> past.seen(event.date()))
                    .anyMatch(event -> event.team().stream().allMatch(team.id()::equals)),
                team -> "has a plan, and no help given to it is recorded")),
        rule(
            "S4-DATES-IN-ORDER",
            ADVICE,
            "The record of plans, requests and solutions can be followed in time, step by step.",
            "Correct the date or the step that is wrong.",
            PlanRules::datesInOrder));
  }

  private static Subject of(ActionPlan plan) {
    return Subject.of(ACTION_PLAN, plan.id());
  }

  private static Subject of(DisclosureRequest request) {
    return Subject.of(DISCLOSURE_REQUEST, request.id());
  }

  private static boolean hasPlan(Past past, ActionTeam team) {
    return past.plans().stream().anyMatch(plan -> plan.team().stream().anyMatch(team.id()::equals));
  }

  private static List<String> unchecked(ProgressCheck check) {
    List<String> unchecked = new ArrayList<>();
    if (check.delivery() == DeliveryRating.UNKNOWN) {
      unchecked.add("delivery");
    }
    if (check.pulse().isEmpty()) {
      unchecked.add("the collaboration");
    }
    return unchecked;
  }

  private static List<DataAsset> openable(Past past) {
    return past.neededAssets().stream()
        .filter(asset -> ForumRules.isNotOpen(past, asset))
        .filter(asset -> asset.couldBePublic() == YesNo.YES)
        .toList();
  }

  private static Stream<DisclosureEvent> refusals(Past past, DisclosureRequest request) {
    return past.seen(request.events()).stream()
        .filter(event -> event.state() == DisclosureState.REFUSED);
  }

  private static boolean isAppealed(Past past, DisclosureRequest request) {
    return past.seen(request.events()).stream()
        .anyMatch(event -> event.state() == DisclosureState.APPEALED);
  }

  private static List<String> lacking(CapacityBuilding building) {
    List<String> lacking = new ArrayList<>();
    if (building.need().isEmpty()) {
      lacking.add("no need that it answers");
    }
    if (building.dates().isEmpty()) {
      lacking.add("no date");
    }
    return lacking;
  }

  private static List<Solution> scaled(Past past) {
    return past.plans().stream()
        .flatMap(plan -> plan.solutions().stream())
        .filter(solution -> past.seen(solution.states()).stream()
            .anyMatch(event -> event.state() == SolutionState.SCALED))
        .toList();
  }

  private static boolean isTested(Past past, Solution solution) {
    PartialDate scaled = past.seen(solution.states()).stream()
        .filter(event -> event.state() == SolutionState.SCALED)
        .map(SolutionEvent::date)
        .findFirst()
        .orElseThrow();
    return past.plans().stream()
        .flatMap(plan -> plan.solutionTests().stream())
        .filter(test -> test.solution().equals(solution.id()))
        .filter(test -> test.decision().stream().anyMatch(TestDecision.SCALE::equals))
        .anyMatch(test -> past.seen(test.decided())
            && test.decided().stream().noneMatch(scaled::certainlyBefore));
  }

  private static boolean hasIndicator(Past past, Issue issue) {
    List<IssueId> line = past.lineage(issue);
    return past.initiative().indicators().stream()
        .filter(indicator -> indicator.about() == IndicatorSubject.ISSUE)
        .filter(indicator -> indicator.issue().stream().allMatch(line::contains))
        .anyMatch(indicator ->
            indicator.baseline().stream().anyMatch(baseline -> past.seen(baseline.date()))
                && !indicator.targets().isEmpty());
  }

  private static Outcome datesInOrder(Past past) {
    List<Occurrence> wrong = new ArrayList<>(Rules.reversed(
        past, past.plans().stream().map(plan -> Order.of(of(plan), plan.period()))));
    for (DisclosureRequest request : past.requests()) {
      wrong.addAll(Rules.unusual(
          of(request),
          past.seen(request.events()).stream()
              .map(event -> new Step<>(Optional.of(event.date()), event.state()))
              .toList(),
          from -> from.next()::contains));
    }
    for (ActionPlan plan : past.plans()) {
      for (Solution solution : plan.solutions()) {
        wrong.addAll(Rules.unusual(
            Subject.of(SOLUTION, solution.id()),
            past.seen(solution.states()).stream()
                .map(event -> new Step<>(Optional.of(event.date()), event.state()))
                .toList(),
            from -> from.next()::contains));
      }
      wrong.addAll(ActivityRules.outOfOrder(past, plan));
    }
    return Rules.when(!past.plans().isEmpty() || !past.requests().isEmpty(), Outcome.of(wrong));
  }
}
