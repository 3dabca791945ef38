package org.opendatacollab.scoring;

import java.util.Objects;

/**
 * What a reader must know of a method to trust and cite it. {@code docs/methods.md} and the command line show
 * the same texts.
 *
 * @param method the method with its default parameters
 * @param title what it is called
 * @param formula the formula in words and symbols
 * @param range the values that it takes, with their unit
 * @param edgeCases what it gives for little, missing or extreme input
 * @param example a worked number
 * @param source where it was published
 * @param notFor when not to use it
 */
public record MethodDescription(
    Method method,
    String title,
    String formula,
    String range,
    String edgeCases,
    String example,
    String source,
    String notFor) {
  /**
   * Checks.
   *
   * @param method the method
   * @param title what it is called
   * @param formula the formula
   * @param range the values that it takes
   * @param edgeCases what it gives for little input
   * @param example a worked number
   * @param source where it was published
   * @param notFor when not to use it
   */
  public MethodDescription {
    Objects.requireNonNull(method, "method");
    for (String text : new String[] {title, formula, range, edgeCases, example, source, notFor}) {
      if (text.isBlank()) {
        throw new IllegalArgumentException(
            "description of " + method.idAtVersion() + " must not have a blank part");
      }
    }
  }
}
