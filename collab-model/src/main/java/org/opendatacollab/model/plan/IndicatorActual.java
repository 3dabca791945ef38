package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Quantity;

/**
 * What an indicator was at a date, or that it is not known. A missing value is not zero.
 *
 * @param date the date that it is for
 * @param value the value; empty if it is missing
 * @param note how it was measured, or why it is missing
 * @param evidence the evidence
 */
public record IndicatorActual(
    PartialDate date,
    Optional<Quantity> value,
    Optional<LocalizedText> note,
    List<Evidence> evidence)
    implements DatedEvent {
  /**
   * Checks.
   *
   * @param date the date that it is for
   * @param value the value; empty if it is missing
   * @param note how it was measured, or why it is missing
   * @param evidence the evidence
   */
  public IndicatorActual {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(note, "note");
    evidence = List.copyOf(evidence);
  }
}
