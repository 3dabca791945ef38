package org.opendatacollab.model.data;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.stakeholder.Side;

/**
 * How much one side wants a data asset to be opened.
 *
 * @param side the side that wants them
 * @param strength how much it needs them; {@link DemandStrength#UNKNOWN} unless stated
 * @param askedBy how many people or organisations asked, if counted
 * @param text what they want to do with the data
 */
public record Demand(
    Side side, DemandStrength strength, Optional<Integer> askedBy, Optional<LocalizedText> text) {
  /**
   * Checks.
   *
   * @param side the side that wants them
   * @param strength how much it needs them; {@link DemandStrength#UNKNOWN} unless stated
   * @param askedBy how many people or organisations asked, if counted
   * @param text what they want to do with the data
   * @throws IllegalArgumentException if the number of those who asked is negative
   */
  public Demand {
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(askedBy, "askedBy");
    Objects.requireNonNull(text, "text");
    askedBy.ifPresent(count -> Checks.notNegative(count, "askedBy"));
  }
}
