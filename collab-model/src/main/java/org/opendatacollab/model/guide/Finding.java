package org.opendatacollab.model.guide;

import java.util.Objects;

/**
 * A rule that is not met, and where.
 *
 * @param advice what the rule says
 * @param occurrence the case
 */
public record Finding(Advice advice, Occurrence occurrence) {
  /**
   * Checks.
   *
   * @param advice what the rule says
   * @param occurrence the case
   */
  public Finding {
    Objects.requireNonNull(advice, "advice");
    Objects.requireNonNull(occurrence, "occurrence");
  }
}
