package org.opendatacollab.model.plan;

import java.util.Objects;
import org.opendatacollab.model.Quantity;

/**
 * How much work something takes.
 *
 * @param amount how much, 0 or more
 * @param unit the unit; {@link EffortUnit#PERSON_DAYS} unless stated
 */
public record Effort(Quantity amount, EffortUnit unit) {
  /**
   * Checks.
   *
   * @param amount how much, 0 or more
   * @param unit the unit; {@link EffortUnit#PERSON_DAYS} unless stated
   * @throws IllegalArgumentException if the amount is negative
   */
  public Effort {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
    amount.notNegative("effort");
  }
}
