package org.opendatacollab.model.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.opendatacollab.model.Checks;

/**
 * How often something is to happen: every so many days, weeks or months.
 *
 * @param every how many units lie between, at least 1
 * @param unit the unit
 */
public record Cadence(int every, CadenceUnit unit) {
  /**
   * Checks.
   *
   * @param every how many units lie between, at least 1
   * @param unit the unit
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Cadence {
    Objects.requireNonNull(unit, "unit");
    Checks.check(every >= 1, "every must be at least 1, got " + every);
  }

  /**
   * Returns the day on which it is due again.
   *
   * @param last the day on which it happened
   * @return the next day; the last day of the month where the month is too short
   */
  public LocalDate after(LocalDate last) {
    return switch (unit) {
      case DAYS -> last.plusDays(every);
      case WEEKS -> last.plusWeeks(every);
      case MONTHS -> last.plusMonths(every);
    };
  }

  /** Returns the cadence in words, such as {@code every 2 weeks} or {@code every month}. */
  @Override
  public String toString() {
    String units = unit.name().toLowerCase(Locale.ROOT);
    return every == 1
        ? "every " + units.substring(0, units.length() - 1)
        : "every " + every + " " + units;
  }
}
