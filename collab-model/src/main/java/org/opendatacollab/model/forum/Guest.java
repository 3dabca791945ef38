package org.opendatacollab.model.forum;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.stakeholder.Actor;

/**
 * Somebody from outside the two sides who was invited to a forum.
 *
 * @param guest the person or organisation
 * @param addedValue why the forum is better with the guest, which the guide asks for
 */
public record Guest(Actor guest, Optional<LocalizedText> addedValue) {
  /**
   * Checks.
   *
   * @param guest the person or organisation
   * @param addedValue why the forum is better with the guest
   */
  public Guest {
    Objects.requireNonNull(guest, "guest");
    Objects.requireNonNull(addedValue, "addedValue");
  }
}
