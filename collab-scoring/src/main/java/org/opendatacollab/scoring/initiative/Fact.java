package org.opendatacollab.scoring.initiative;

import java.util.Objects;

/**
 * Something counted or read off, which needs no method and has no uncertainty, such as {@code government: 8 of 10}.
 *
 * @param name what it is
 * @param text what it says, ready to be read
 */
public record Fact(String name, String text) {
  /**
   * Checks.
   *
   * @param name what it is
   * @param text what it says
   */
  public Fact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }
}
