package org.opendatacollab.scoring.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.guide.Advice;
import org.opendatacollab.model.guide.Outcome;

/**
 * A rule of the guide that needs scores. Its outcome counts for fidelity, and its findings stand, like those of every other
 * rule.
 *
 * @param advice what it says
 * @param check how it is checked
 */
public record EvaluationRule(Advice advice, Check check) {
  /** Checks a rule. A check is a pure function: it reads no clock and changes nothing. */
  @FunctionalInterface
  public interface Check {
    /**
     * Checks the rule.
     *
     * @param initiative the initiative
     * @param topics the topics of all steps, with their scores
     * @param asOf the day for which it is checked
     * @return the outcome
     */
    Outcome check(Initiative initiative, List<Topic> topics, LocalDate asOf);
  }

  /**
   * Checks.
   *
   * @param advice what it says
   * @param check how it is checked
   */
  public EvaluationRule {
    Objects.requireNonNull(advice, "advice");
    Objects.requireNonNull(check, "check");
  }
}
