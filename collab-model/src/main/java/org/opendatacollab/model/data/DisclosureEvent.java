package org.opendatacollab.model.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.stakeholder.Actor;

/**
 * One entry of the history of a request: at this date somebody brought it to this state.
 *
 * @param date when, as precisely as it is known
 * @param state the state since then
 * @param actor who did it
 * @param reason why, in words; a refusal should have one
 * @param evidence the evidence
 */
public record DisclosureEvent(
    PartialDate date,
    DisclosureState state,
    Optional<Actor> actor,
    Optional<LocalizedText> reason,
    List<Evidence> evidence)
    implements DatedEvent {
  /**
   * Checks.
   *
   * @param date when, as precisely as it is known
   * @param state the state since then
   * @param actor who did it
   * @param reason why, in words; a refusal should have one
   * @param evidence the evidence
   */
  public DisclosureEvent {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(reason, "reason");
    evidence = List.copyOf(evidence);
  }

  /**
   * Returns an event without reason and evidence.
   *
   * @param date when
   * @param state the state since then
   * @param actor who did it
   * @return the event
   */
  public static DisclosureEvent of(PartialDate date, DisclosureState state, Actor actor) {
    return new DisclosureEvent(date, state, Optional.of(actor), Optional.empty(), List.of());
  }
}
