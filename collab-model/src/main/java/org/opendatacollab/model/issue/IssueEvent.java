package org.opendatacollab.model.issue;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.stakeholder.Actor;

/**
 * A step in the life of an issue.
 *
 * @param status the status since then
 * @param date when, if known
 * @param by who took the step, if known
 * @param reason why, if stated
 */
public record IssueEvent(
    IssueStatus status,
    Optional<PartialDate> date,
    Optional<Actor> by,
    Optional<LocalizedText> reason) {
  /**
   * Checks.
   *
   * @param status the status since then
   * @param date when, if known
   * @param by who took the step, if known
   * @param reason why, if stated
   */
  public IssueEvent {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Returns a step of which nothing else is stated.
   *
   * @param status the status since then
   * @param date when
   * @return the step
   */
  public static IssueEvent of(IssueStatus status, PartialDate date) {
    return new IssueEvent(status, Optional.of(date), Optional.empty(), Optional.empty());
  }
}
