package org.opendatacollab.scoring.initiative;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.opendatacollab.model.shape.Scalar;

/**
 * Something counted or read off, which needs no method and has no uncertainty, such as {@code members: 5}.
 *
 * @param name what it is; unique among the facts of a thing, and stable
 * @param value what it says
 */
public record Fact(String name, FactValue value) {
  /**
   * Checks.
   *
   * @param name what it is
   * @param value what it says
   */
  public Fact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Makes a fact of words.
   *
   * @param name what it is
   * @param text what it says
   */
  public Fact(String name, String text) {
    this(name, new FactValue.Text(text));
  }

  /**
   * Makes a fact of a count.
   *
   * @param name what is counted
   * @param count how many
   * @throws IllegalArgumentException if the number is negative
   */
  public Fact(String name, long count) {
    this(name, new FactValue.Count(count));
  }

  /**
   * Makes a fact of counts by code.
   *
   * @param name what is counted
   * @param counts how many, by code; in the order of the codes
   * @param <E> the codes
   * @return the fact
   */
  static <E extends Enum<E>> Fact of(String name, Map<E, Integer> counts) {
    Map<String, Long> byCode = new LinkedHashMap<>();
    if (!counts.isEmpty()) {
      new EnumMap<>(counts).forEach((code, count) -> byCode.put(Scalar.codeOf(code), (long) count));
    }
    return new Fact(name, new FactValue.Counts(byCode));
  }

  /**
   * Returns what it says in words.
   *
   * @return the text, ready to be read
   */
  public String text() {
    return value.toString();
  }
}
