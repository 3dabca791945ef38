package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;

/**
 * One entry of the history of a solution: from this date on it was in this state.
 *
 * @param date since when, as precisely as it is known
 * @param state the state since then
 * @param note why, in words
 * @param evidence the evidence
 */
public record SolutionEvent(
    PartialDate date, SolutionState state, Optional<LocalizedText> note, List<Evidence> evidence)
    implements DatedEvent {
  /**
   * Checks.
   *
   * @param date since when, as precisely as it is known
   * @param state the state since then
   * @param note why, in words
   * @param evidence the evidence
   */
  public SolutionEvent {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(note, "note");
    evidence = List.copyOf(evidence);
  }
}
