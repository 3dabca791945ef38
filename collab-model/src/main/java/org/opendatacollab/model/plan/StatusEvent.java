package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Share;

/**
 * One report on an activity: at this date it stood so, and so much of it was done.
 *
 * @param date when, as precisely as it is known
 * @param status how it stood
 * @param shareDone how much of it was done; empty if nobody said
 * @param note what was done or what stands in the way
 * @param evidence the evidence that it was done
 */
public record StatusEvent(
    PartialDate date,
    ActivityStatus status,
    Optional<Share> shareDone,
    Optional<LocalizedText> note,
    List<Evidence> evidence)
    implements DatedEvent {
  /**
   * Checks.
   *
   * @param date when, as precisely as it is known
   * @param status how it stood
   * @param shareDone how much of it was done; empty if nobody said
   * @param note what was done or what stands in the way
   * @param evidence the evidence that it was done
   */
  public StatusEvent {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(shareDone, "shareDone");
    Objects.requireNonNull(note, "note");
    evidence = List.copyOf(evidence);
  }

  /**
   * Returns a report without share, note and evidence.
   *
   * @param date when
   * @param status how it stood
   * @return the report
   */
  public static StatusEvent of(PartialDate date, ActivityStatus status) {
    return new StatusEvent(date, status, Optional.empty(), Optional.empty(), List.of());
  }
}
