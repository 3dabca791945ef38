package org.opendatacollab.scoring;

import java.util.Objects;

/**
 * A kind of input that methods score, and thereby the place in an evaluation where their scores appear. Hosts register
 * their own methods under the kinds that evaluators ask for, such as {@code StatementVotes.KIND}.
 *
 * @param name such as {@code statement votes by group}
 * @param type the Java type of the input
 * @param <I> the Java type of the input
 */
public record InputKind<I>(String name, Class<I> type) {
  /**
   * Checks.
   *
   * @param name the name
   * @param type the Java type
   */
  public InputKind {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
