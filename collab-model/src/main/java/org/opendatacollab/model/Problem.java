package org.opendatacollab.model;

import java.util.Objects;

/**
 * One broken rule and its place.
 *
 * @param pointer the place, as an RFC 6901 JSON pointer from the root of the aggregate, such as
 *     {@code /issues/3/dataNeeds/0}; empty for the root itself
 * @param rule the id of the rule, one of those listed in {@code docs/format.md}
 * @param message one sentence that names the rule and, unless it is confidential, the value
 */
public record Problem(String pointer, String rule, String message) {
  /**
   * Checks.
   *
   * @param pointer the place
   * @param rule the id of the rule
   * @param message the sentence
   */
  public Problem {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(message, "message");
  }

  /** Returns place, message and rule in one line. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "(document)" : pointer) + ": " + message + " [" + rule + "]";
  }
}
