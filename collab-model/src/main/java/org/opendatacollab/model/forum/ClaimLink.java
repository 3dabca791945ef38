package org.opendatacollab.model.forum;

import java.util.Objects;

/**
 * How a claim bears on another one.
 *
 * @param type how
 * @param to the other claim
 */
public record ClaimLink(ClaimLinkType type, ClaimId to) {
  /**
   * Checks.
   *
   * @param type how
   * @param to the other claim
   */
  public ClaimLink {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(to, "to");
  }
}
