package org.opendatacollab.model.guide;

import java.time.LocalDate;
import java.util.Objects;
import org.opendatacollab.model.Initiative;

/**
 * A rule of the guide over an initiative.
 *
 * @param advice what it says
 * @param check how it is checked
 */
public record Rule(Advice advice, Check check) {
  /** Checks a rule. A check is a pure function: it reads no clock and changes nothing. */
  @FunctionalInterface
  public interface Check {
    /**
     * Checks the rule.
     *
     * @param initiative the initiative
     * @param asOf the day for which it is checked; nothing later is counted against the initiative
     * @return the outcome
     */
    Outcome check(Initiative initiative, LocalDate asOf);
  }

  /**
   * Checks.
   *
   * @param advice what it says
   * @param check how it is checked
   */
  public Rule {
    Objects.requireNonNull(advice, "advice");
    Objects.requireNonNull(check, "check");
  }
}
