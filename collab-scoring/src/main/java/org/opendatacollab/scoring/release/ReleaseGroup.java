package org.opendatacollab.scoring.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A group of people, declared before the wave opens.
 *
 * @param id its id
 * @param definition how outsiders know it: attribute to the values that belong to it, such as {@code side} to
 *     {@code government}; empty for everybody
 * @param people the keys of the people who were asked; they stay in the private part and are not shown by
 *     {@link #toString()}
 */
public record ReleaseGroup(String id, Map<String, List<String>> definition, Set<String> people) {
  /**
   * Checks and copies.
   *
   * @param id its id
   * @param definition attribute to values
   * @param people the keys of its people
   * @throws IllegalArgumentException if the id is malformed, a definition has no value, or a key is empty
   */
  public ReleaseGroup {
    Ids.check(id, "group");
    definition = copyDefinition(id, definition);
    people = Collections.unmodifiableSet(new TreeSet<>(people));
    if (people.contains("")) {
      throw new IllegalArgumentException("group " + id + ": keys of people must not be empty");
    }
  }

  static Map<String, List<String>> copyDefinition(String id, Map<String, List<String>> definition) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    definition.forEach((attribute, values) -> {
      Objects.requireNonNull(attribute, "attribute");
      if (values.isEmpty()) {
        throw new IllegalArgumentException(
            "group " + id + ": attribute " + attribute + " must have a value");
      }
      copy.put(attribute, List.copyOf(values));
    });
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Tells whether, by their definitions, nobody can be in both groups: some attribute is in both and has no value in common.
   */
  static boolean disjoint(Map<String, List<String>> one, Map<String, List<String>> other) {
    for (Map.Entry<String, List<String>> entry : one.entrySet()) {
      List<String> common = new ArrayList<>(entry.getValue());
      List<String> values = other.get(entry.getKey());
      if (values != null) {
        common.retainAll(values);
        if (common.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the id only. */
  @Override
  public String toString() {
    return "ReleaseGroup[" + id + "]";
  }
}
