package org.opendatacollab.model.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;

/**
 * One entry of the history of a data asset: from this date on it was in this state.
 *
 * @param date since when, as precisely as it is known
 * @param state the state since then
 * @param note what made the difference, in words
 * @param evidence the evidence
 */
public record AssetStateEvent(
    PartialDate date, AssetState state, Optional<LocalizedText> note, List<Evidence> evidence)
    implements DatedEvent {
  /**
   * Checks.
   *
   * @param date since when, as precisely as it is known
   * @param state the state since then
   * @param note what made the difference, in words
   * @param evidence the evidence
   */
  public AssetStateEvent {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(note, "note");
    evidence = List.copyOf(evidence);
  }
}
