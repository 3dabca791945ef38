package org.opendatacollab.scoring.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.guide.Advice;
import org.opendatacollab.model.guide.Occurrence;
import org.opendatacollab.model.guide.Outcome;
import org.opendatacollab.model.guide.Severity;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueStatus;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.plan.ActionPlanId;
import org.opendatacollab.model.plan.DeliveryRating;
import org.opendatacollab.model.plan.JointRating;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/** The rules of the guide that need scores. */
final class StandardEvaluationRules {
  private static final String LOWEST_SUPPORT = "consensus/lowest-support@1";

  private StandardEvaluationRules() {}

  static List<EvaluationRule> rules() {
    return List.of(
        new EvaluationRule(
            new Advice(
                "S1-SELECTED-SUPPORTED",
                GuideStep.IDENTIFY_ISSUE,
                Severity.WARNING,
                "The issue chosen is one that every side wants solved.",
                "Talk with the side that does not support it, or choose another issue."),
            StandardEvaluationRules::selectedIsSupported),
        new EvaluationRule(
            new Advice(
                "S4-DELIVERY-AND-PULSE",
                GuideStep.SUPPORT_IMPLEMENTATION,
                Severity.WARNING,
                "Delivery and the quality of the collaboration are watched together, since one can hide the other.",
                "Ask the team what stands behind it before the next check."),
            (initiative, topics, asOf) -> deliveryAndPulse(initiative, asOf)),
        new EvaluationRule(
            new Advice(
                "S5-RESPONSE",
                GuideStep.LEARN,
                Severity.WARNING,
                "So many answer that what is shown speaks for those who were asked.",
                "Say with the result how few answered, and ask those who did not what kept them."),
            StandardEvaluationRules::response));
  }

  private static Stream<ScoredThing> things(List<Topic> topics, String topic) {
    return topics.stream()
        .filter(one -> one.id().equals(topic))
        .flatMap(one -> one.things().stream());
  }

  /** Not met where the interval of the lowest support lies below one half: at least one side does not support it. */
  private static Outcome selectedIsSupported(
      Initiative initiative, List<Topic> topics, LocalDate asOf) {
    boolean applicable = false;
    List<Occurrence> cases = new ArrayList<>();
    for (Issue issue : initiative.issues()) {
      if (issue.status() != IssueStatus.SELECTED) {
        continue;
      }
      List<Estimate> supports = things(topics, "consensus")
          .filter(thing -> thing.id().endsWith("/" + issue.id()))
          .flatMap(thing -> thing.estimate(LOWEST_SUPPORT).stream())
          .filter(estimate -> estimate.value().isPresent())
          .toList();
      applicable |= !supports.isEmpty();
      if (supports.stream().anyMatch(StandardEvaluationRules::isBelowHalf)) {
        cases.add(Occurrence.of(
            "Issue " + issue.id() + " was chosen, and at least one side does not support it.",
            Subject.of(EntityKind.ISSUE, issue.id())));
      }
    }
    return applicable ? Outcome.of(cases) : Outcome.NOT_APPLICABLE;
  }

  private static boolean isBelowHalf(Estimate estimate) {
    return estimate instanceof Estimate.Defined defined
        && defined.uncertainty() instanceof Uncertainty.Interval interval
        && interval.upper() < 0.5;
  }

  /**
   * Not met where the last check of a plan says that it is on track or ahead while the team rates its collaboration in the
   * lower half of the scale, or that it is behind or stalled while the team rates it at the top third.
   */
  private static Outcome deliveryAndPulse(Initiative initiative, LocalDate asOf) {
    Map<ActionPlanId, ProgressCheck> last = new LinkedHashMap<>();
    for (ProgressCheck check : initiative.progressChecks()) {
      if (!check.date().certainlyAfter(asOf) && check.delivery() != DeliveryRating.UNKNOWN) {
        check
            .plan()
            .filter(plan -> rating(check).isPresent())
            .ifPresent(plan -> last.merge(
                plan,
                check,
                (earlier, later) ->
                    later.date().certainlyBefore(earlier.date()) ? earlier : later));
      }
    }
    List<Occurrence> cases = new ArrayList<>();
    last.forEach((plan, check) -> {
      JointRating rating = rating(check).orElseThrow();
      boolean well =
          check.delivery() == DeliveryRating.ON_TRACK || check.delivery() == DeliveryRating.AHEAD;
      double height = (double) (rating.rating() - rating.scale().min())
          / Math.max(1, rating.scale().max() - rating.scale().min());
      if (well ? height < 0.5 : height > 2.0 / 3) {
        cases.add(Occurrence.of(
            "The check of " + check.date() + " says that plan " + plan + " is "
                + Words.of(check.delivery()) + ", and the team rates its collaboration "
                + rating.rating() + " on " + rating.scale() + ".",
            Subject.of(EntityKind.ACTION_PLAN, plan)));
      }
    });
    return last.isEmpty() ? Outcome.NOT_APPLICABLE : Outcome.of(cases);
  }

  private static Optional<JointRating> rating(ProgressCheck check) {
    return check.pulse().filter(JointRating.class::isInstance).map(JointRating.class::cast);
  }

  /** Not met where fewer than half of those asked answered; only of what was released, since other numbers are not known. */
  private static Outcome response(Initiative initiative, List<Topic> topics, LocalDate asOf) {
    boolean applicable = false;
    List<Occurrence> cases = new ArrayList<>();
    for (SurveyWave wave : initiative.surveyWaves()) {
      for (var group : wave.releasePlan().effectiveGroups()) {
        long asked = wave.asked(group);
        long answered = things(topics, "climate")
            .filter(thing -> thing.id().startsWith(wave.id() + "/" + group.id() + "/"))
            .flatMap(thing -> thing.scores().stream())
            .filter(score -> score.estimate().value().isPresent())
            .mapToLong(score -> score.estimate().n())
            .max()
            .orElse(-1);
        applicable |= answered >= 0 && asked > 0;
        if (answered >= 0 && 2 * answered < asked) {
          cases.add(Occurrence.of(
              answered + " of " + asked + " people of group " + group.id() + " answered in wave "
                  + wave.id() + ".",
              Subject.of(EntityKind.SURVEY_WAVE, wave.id())));
        }
      }
    }
    return applicable ? Outcome.of(cases) : Outcome.NOT_APPLICABLE;
  }
}
