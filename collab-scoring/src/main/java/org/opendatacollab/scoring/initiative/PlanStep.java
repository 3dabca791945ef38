package org.opendatacollab.scoring.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.Activity;
import org.opendatacollab.model.plan.ActivityId;
import org.opendatacollab.model.plan.ActivityStatus;
import org.opendatacollab.model.plan.CapacityBuilding;
import org.opendatacollab.model.plan.CollaborationPulse;
import org.opendatacollab.model.plan.Indicator;
import org.opendatacollab.model.plan.IndicatorActual;
import org.opendatacollab.model.plan.IndicatorValue;
import org.opendatacollab.model.plan.JointRating;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.model.plan.SkillChange;
import org.opendatacollab.model.plan.SkillLevel;
import org.opendatacollab.model.plan.SolutionTest;
import org.opendatacollab.model.plan.StatusEvent;
import org.opendatacollab.scoring.progress.IndicatorProgress;
import org.opendatacollab.scoring.progress.IndicatorReading;
import org.opendatacollab.scoring.progress.ProgressPart;
import org.opendatacollab.scoring.progress.ProgressRollUp;

/** Step 4: progress of the plans, indicators, checks of the collaboration, capacity, and tests of solutions. */
final class PlanStep {
  private PlanStep() {}

  static List<Topic> topics(EvaluationInput input) {
    return List.of(
        progress(input), indicators(input), checks(input), capacity(input), tests(input));
  }

  private static Topic progress(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (ActionPlan plan : input.initiative().plans()) {
      if (!input.happened(plan.period().start())) {
        continue;
      }
      Map<ActivityStatus, Integer> statuses = new EnumMap<>(ActivityStatus.class);
      int overdue = 0;
      for (Activity activity : plan.activities()) {
        ActivityStatus status =
            activity.statusAt(input.asOf()).map(StatusEvent::status).orElse(ActivityStatus.UNKNOWN);
        statuses.merge(status, 1, Integer::sum);
        overdue += isOverdue(activity, status, input) ? 1 : 0;
      }
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("activities", plan.activities().size()));
      facts.add(Fact.of("activities by status", statuses));
      facts.add(new Fact("overdue", overdue));
      things.add(new ScoredThing(
          plan.id().value(),
          plan.title().toString(),
          plan.activities().isEmpty()
              ? List.of()
              : input.scores(ProgressRollUp.KIND, tree(plan, input)),
          facts,
          Evidence.isIllustrative(plan.evidence())));
    }
    return new Topic(
        "progress",
        "Progress of the plans",
        things,
        input.missing(things, input.initiative().plans(), "no plan is recorded"));
  }

  private static boolean isOverdue(
      Activity activity, ActivityStatus status, EvaluationInput input) {
    boolean settled = status == ActivityStatus.DONE
        || status == ActivityStatus.PARTLY_DONE
        || status == ActivityStatus.NOT_MET
        || status == ActivityStatus.CANCELLED;
    return !settled
        && activity.due().filter(due -> due.certainlyBefore(input.asOf())).isPresent();
  }

  private static ProgressPart tree(ActionPlan plan, EvaluationInput input) {
    Map<Optional<ActivityId>, List<Activity>> children = new LinkedHashMap<>();
    Set<ActivityId> known = new LinkedHashSet<>();
    plan.activities().forEach(activity -> known.add(activity.id()));
    for (Activity activity : plan.activities()) {
      // A parent in another plan cannot be rolled up here: the activity then stands at the top of
      // its own plan.
      children
          .computeIfAbsent(activity.parent().filter(known::contains), parent -> new ArrayList<>())
          .add(activity);
    }
    return ProgressPart.Group.whole(plan.id().value(), parts(Optional.empty(), children, input));
  }

  private static List<ProgressPart> parts(
      Optional<ActivityId> parent,
      Map<Optional<ActivityId>, List<Activity>> children,
      EvaluationInput input) {
    List<ProgressPart> parts = new ArrayList<>();
    for (Activity activity : children.getOrDefault(parent, List.of())) {
      List<ProgressPart> below = parts(Optional.of(activity.id()), children, input);
      BigDecimal weight = activity.weight().value();
      parts.add(
          below.isEmpty()
              ? task(activity, weight, input)
              : new ProgressPart.Group(activity.id().value(), weight, below));
    }
    return parts;
  }

  private static ProgressPart task(Activity activity, BigDecimal weight, EvaluationInput input) {
    Optional<StatusEvent> last = activity.statusAt(input.asOf());
    ActivityStatus status = last.map(StatusEvent::status).orElse(ActivityStatus.UNKNOWN);
    Optional<Share> share = last.flatMap(StatusEvent::shareDone).or(() -> implied(status));
    return new ProgressPart.Task(
        activity.id().value(),
        weight,
        share.map(Share::value),
        last.filter(event -> !event.evidence().isEmpty()).isPresent(),
        status == ActivityStatus.CANCELLED);
  }

  /** What a status says of the share done by itself. */
  private static Optional<Share> implied(ActivityStatus status) {
    return switch (status) {
      case DONE -> Optional.of(Share.ONE);
      case PLANNED -> Optional.of(Share.ZERO);
      case IN_PROGRESS, BLOCKED, PARTLY_DONE, NOT_MET, CANCELLED, SUSPENDED, UNKNOWN ->
        Optional.empty();
    };
  }

  private static Topic indicators(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (Indicator indicator : input.initiative().indicators()) {
      Optional<IndicatorActual> actual = indicator.actuals().stream()
          .filter(one -> one.value().isPresent() && !one.date().certainlyAfter(input.asOf()))
          .reduce((earlier, later) -> later);
      Optional<IndicatorValue> baseline =
          indicator.baseline().filter(one -> !one.date().certainlyAfter(input.asOf()));
      Optional<IndicatorValue> target =
          indicator.targets().stream().reduce((earlier, later) -> later);
      IndicatorReading reading = new IndicatorReading(
          baseline.map(IndicatorValue::value).map(Quantity::value),
          target.map(IndicatorValue::value).map(Quantity::value),
          actual.flatMap(IndicatorActual::value).map(Quantity::value));
      String unit = indicator.unit().map(known -> " " + known).orElse("");
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("of the", Words.of(indicator.about())));
      facts.add(new Fact("baseline", dated(baseline, unit)));
      facts.add(new Fact("target", dated(target, unit)));
      facts.add(new Fact(
          "actual",
          actual
              .flatMap(one -> one.value().map(value -> value + unit + " (" + one.date() + ")"))
              .orElse("not recorded")));
      things.add(new ScoredThing(
          indicator.id().value(),
          indicator.name().toString(),
          input.scores(IndicatorProgress.KIND, reading),
          facts,
          Evidence.isIllustrative(indicator.evidence())));
    }
    return new Topic(
        "indicators",
        "Indicators",
        things,
        things.isEmpty() ? List.of("no indicator is recorded") : List.of());
  }

  private static String dated(Optional<IndicatorValue> value, String unit) {
    return value.map(one -> one.value() + unit + " (" + one.date() + ")").orElse("not recorded");
  }

  private static Topic checks(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (ProgressCheck check : input.initiative().progressChecks()) {
      if (check.date().certainlyAfter(input.asOf())) {
        continue;
      }
      String about = about(check, input);
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("date", check.date().toString()));
      facts.add(new Fact("about", about));
      facts.add(new Fact("delivery", Words.of(check.delivery())));
      facts.addAll(pulse(check.pulse()));
      things.add(new ScoredThing(
          check.id().value(),
          check.date() + ": " + about,
          List.of(),
          facts,
          Evidence.isIllustrative(check.evidence())));
    }
    return new Topic(
        "checks",
        "Checks of delivery and of the collaboration",
        things,
        input.missing(
            things, input.initiative().progressChecks(), "no check of progress is recorded"));
  }

  private static String about(ProgressCheck check, EvaluationInput input) {
    return check
        .plan()
        .map(id -> input.initiative().plans().stream()
            .filter(plan -> plan.id().equals(id))
            .map(plan -> plan.title().toString())
            .findFirst()
            .orElse(id.value()))
        .or(() -> check
            .team()
            .map(id -> input.initiative().teams().stream()
                .filter(team -> team.id().equals(id))
                .map(team -> team.name().toString())
                .findFirst()
                .orElse(id.value())))
        .orElse("all");
  }

  private static List<Fact> pulse(Optional<CollaborationPulse> pulse) {
    if (pulse.isEmpty()) {
      return List.of(new Fact("collaboration", "not asked"));
    }
    if (!(pulse.get() instanceof JointRating joint)) {
      return List.of(new Fact("collaboration", "asked in a confidential survey"));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("collaboration", "rated together, aloud"));
    facts.add(new Fact("rating", joint.rating()));
    facts.add(new Fact("scale", joint.scale().toString()));
    joint.dissent().ifPresent(dissent -> facts.add(new Fact("dissent", dissent.toString())));
    return facts;
  }

  private static Topic capacity(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (CapacityBuilding training : input.initiative().capacityBuildings()) {
      List<PartialDate> held = training.dates().stream()
          .filter(date -> !date.certainlyAfter(input.asOf()))
          .toList();
      if (held.isEmpty() && !training.dates().isEmpty()) {
        continue;
      }
      boolean over = held.size() == training.dates().size();
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact(
          "dates",
          held.isEmpty()
              ? "not recorded"
              : String.join(", ", held.stream().map(PartialDate::toString).toList())));
      Map<String, Integer> names = new HashMap<>();
      for (SkillChange skill : training.skills()) {
        String name = skillName(skill);
        int times = names.merge(name, 1, Integer::sum);
        String after = over ? level(skill.after()) : "not yet: the training goes on";
        facts.add(new Fact(
            times == 1 ? name : name + " (" + times + ")",
            "before " + level(skill.before()) + ", after " + after));
      }
      things.add(new ScoredThing(
          training.id().value(),
          training.title().toString(),
          List.of(),
          facts,
          Evidence.isIllustrative(training.evidence())));
    }
    return new Topic(
        "capacity",
        "Capacity building",
        things,
        input.missing(
            things, input.initiative().capacityBuildings(), "no capacity building is recorded"));
  }

  private static String skillName(SkillChange skill) {
    return "mean skill" + skill.topic().map(topic -> " in " + Words.of(topic)).orElse("") + " of "
        + skill.side().map(Words::of).orElse("all")
        + skill.standing().map(standing -> " (" + Words.of(standing) + ")").orElse("") + ", on "
        + skill.scale();
  }

  private static String level(Optional<SkillLevel> level) {
    return level.map(one -> one.mean() + " (n = " + one.n() + ")").orElse("not asked");
  }

  private static Topic tests(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (ActionPlan plan : input.initiative().plans()) {
      for (SolutionTest test : plan.solutionTests()) {
        if (!input.happened(test.period().start())) {
          continue;
        }
        List<Fact> facts = new ArrayList<>();
        String unit = test.unit().map(known -> " " + known).orElse("");
        facts.add(
            new Fact("target", test.target().map(target -> target + unit).orElse("not stated")));
        facts.add(new Fact(
            "result",
            test.result()
                .filter(result -> input.happened(test.period().end()))
                .map(result -> result + unit)
                .orElse("not yet known")));
        facts.add(new Fact(
            "decision",
            test.decision()
                .filter(decision -> input.happened(test.decided()))
                .map(Words::of)
                .orElse("none yet")));
        things.add(new ScoredThing(
            test.id().value(),
            test.hypothesis().toString(),
            List.of(),
            facts,
            Evidence.isIllustrative(test.evidence())));
      }
    }
    return new Topic(
        "tests",
        "Tests of solutions",
        things,
        input.missing(
            things,
            input.initiative().plans().stream()
                .flatMap(plan -> plan.solutionTests().stream())
                .toList(),
            "no test is recorded"));
  }
}
