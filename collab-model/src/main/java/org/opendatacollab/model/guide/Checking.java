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
 * How a plan was checked against the cadence that was agreed.
 *
 * <p>A check may be late, but by less than one interval: what counts is a stretch of two intervals or more without any
 * check, counted from the start of the plan or from one check to the next, up to the day or to the end of the plan. Dates
 * that are known by month or year are read in favour of the plan.
 *
 * @param cadence what was agreed
 * @param checks how many checks there were
 * @param gapStart where the first stretch without a check begins, if there is one
 * @param gapEnd where it ends
 */
record Checking(
    Cadence cadence, int checks, Optional<LocalDate> gapStart, Optional<LocalDate> gapEnd) {

  static Checking of(Past past, ActionPlan plan) {
    Cadence cadence = plan.checkCadence().orElseThrow();
    List<PartialDate> dates = past.checks().stream()
        .filter(check -> isOf(check, plan))
        .map(ProgressCheck::date)
        .sorted(Comparator.comparing(PartialDate::earliest))
        .toList();
    List<PartialDate> marks = new ArrayList<>(plan.period().start().stream().toList());
    marks.addAll(dates);
    LocalDate until = plan.period()
        .end()
        .map(PartialDate::earliest)
        .filter(end -> end.isBefore(past.asOf()))
        .orElse(past.asOf());
    for (int i = 0; i < marks.size(); i++) {
      LocalDate from = marks.get(i).latest();
      LocalDate to = i + 1 < marks.size() ? marks.get(i + 1).earliest() : until;
      if (!to.isBefore(cadence.after(cadence.after(from)))) {
        return new Checking(cadence, dates.size(), Optional.of(from), Optional.of(to));
      }
    }
    return new Checking(cadence, dates.size(), Optional.empty(), Optional.empty());
  }

  private static boolean isOf(ProgressCheck check, ActionPlan plan) {
    return check.plan().isPresent()
        ? check.plan().stream().anyMatch(plan.id()::equals)
        : check.team().isEmpty() || check.team().equals(plan.team());
  }

  /** Whether no such stretch is there. A plan without a start and without a check has none. */
  boolean isInTime() {
    return gapStart.isEmpty();
  }

  String whyNot() {
    return "is to be checked " + cadence + ", and was checked "
        + Rules.many(checks, "time", "times") + " and not between "
        + gapStart.orElseThrow() + " and " + gapEnd.orElseThrow();
  }
}
