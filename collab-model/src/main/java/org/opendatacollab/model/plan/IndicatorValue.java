package org.opendatacollab.model.plan;

import java.util.Objects;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Quantity;

/**
 * A value of an indicator at a date, measured or wanted.
 *
 * @param date the date that it is for
 * @param value the value
 */
public record IndicatorValue(PartialDate date, Quantity value) {
  /**
   * Checks.
   *
   * @param date the date that it is for
   * @param value the value
   */
  public IndicatorValue {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(value, "value");
  }
}
