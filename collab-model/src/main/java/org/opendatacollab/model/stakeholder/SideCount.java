package org.opendatacollab.model.stakeholder;

import java.util.Objects;
import org.opendatacollab.model.Checks;

/**
 * How many people of a side, such as those who may vote.
 *
 * @param side the side
 * @param count how many
 */
public record SideCount(Side side, int count) {
  /**
   * Checks.
   *
   * @param side the side
   * @param count how many
   * @throws IllegalArgumentException if the count is negative
   */
  public SideCount {
    Objects.requireNonNull(side, "side");
    Checks.notNegative(count, "count");
  }
}
