package org.opendatacollab.model.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.Cadence;
import org.opendatacollab.model.plan.ProgressCheck;

/**
 * Whether a plan was checked at the cadence that was agreed.
 *
 * <p>A check may be late, but by less than one interval: what counts is a stretch of two intervals or more without any
 * check, counted from the start of the plan or from one check to the next, up to the day or to the end of the plan. Dates
 * that are known by month or year are read in favour of the plan.
 */
final class Checking {
  private Checking() {}

  /** What is to be said of a plan that was not checked so, as a predicate; empty if it was. */
  static Optional<String> whyNot(Past past, ActionPlan plan) {
    return plan.checkCadence().isEmpty()
        ? Optional.of("does not say how often progress is checked")
        : whyNot(past, plan, plan.checkCadence().get());
  }

  private static Optional<String> whyNot(Past past, ActionPlan plan, Cadence cadence) {
    List<PartialDate> checks = past.checks().stream()
        .filter(check -> isOf(check, plan))
        .map(ProgressCheck::date)
        .sorted(Comparator.comparing(PartialDate::earliest))
        .toList();
    List<PartialDate> marks = new ArrayList<>(plan.period().start().stream().toList());
    marks.addAll(checks);
    if (marks.isEmpty() && past.over()) {
      return Optional.of("is to be checked " + cadence + ", and no check is recorded");
    }
    LocalDate until = plan.period()
        .end()
        .map(PartialDate::earliest)
        .filter(end -> end.isBefore(past.asOf()))
        .orElse(past.asOf());
    for (int i = 0; i < marks.size(); i++) {
      LocalDate from = marks.get(i).latest();
      LocalDate to = i + 1 < marks.size() ? marks.get(i + 1).earliest() : until;
      if (!to.isBefore(cadence.after(cadence.after(from)))) {
        return Optional.of("is to be checked " + cadence + ", and was checked "
            + Rules.many(checks.size(), "time", "times") + " and not between " + from + " and "
            + to);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(ProgressCheck check, ActionPlan plan) {
    return check.plan().isPresent()
        ? check.plan().stream().anyMatch(plan.id()::equals)
        : check.team().isEmpty() || check.team().equals(plan.team());
  }
}
