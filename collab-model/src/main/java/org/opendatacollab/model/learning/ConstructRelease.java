package org.opendatacollab.model.learning;

import java.util.Objects;

/**
 * What is shown of one construct.
 *
 * @param construct the construct
 * @param shown its items or its score
 */
public record ConstructRelease(ConstructId construct, Shown shown) {
  /**
   * Checks.
   *
   * @param construct the construct
   * @param shown its items or its score
   */
  public ConstructRelease {
    Objects.requireNonNull(construct, "construct");
    Objects.requireNonNull(shown, "shown");
  }
}
