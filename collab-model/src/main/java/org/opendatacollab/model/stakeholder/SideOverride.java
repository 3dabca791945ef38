package org.opendatacollab.model.stakeholder;

import java.util.Objects;
import org.opendatacollab.model.LocalizedText;

/**
 * The side that an organisation takes although its sector suggests another, as public universities and parastatals may.
 *
 * @param side the side taken
 * @param reason why
 */
public record SideOverride(Side side, LocalizedText reason) {
  /**
   * Checks.
   *
   * @param side the side taken
   * @param reason why
   */
  public SideOverride {
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(reason, "reason");
  }
}
