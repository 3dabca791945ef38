package org.opendatacollab.model.guide;

import java.util.List;
import java.util.Objects;

/**
 * The outcome of one rule.
 *
 * @param advice what the rule says
 * @param outcome what checking it gave
 */
public record RuleResult(Advice advice, Outcome outcome) {
  /**
   * Checks.
   *
   * @param advice what the rule says
   * @param outcome what checking it gave
   */
  public RuleResult {
    Objects.requireNonNull(advice, "advice");
    Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * Returns the findings.
   *
   * @return one for each case in which the rule is not met
   */
  public List<Finding> findings() {
    return outcome.occurrences().stream()
        .map(occurrence -> new Finding(advice, occurrence))
        .toList();
  }
}
