package org.opendatacollab.scoring.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks of the names of candidates. */
public final class CandidateNames {
  private CandidateNames() {}

  /**
   * Returns a copy of a list of names.
   *
   * @param candidates the names
   * @return the names, unmodifiable
   * @throws IllegalArgumentException if there is none, or a name is blank or stands twice
   */
  public static List<String> checked(List<String> candidates) {
    List<String> copy = List.copyOf(candidates);
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("candidates must not be empty");
    }
    indexByName(copy);
    return copy;
  }

  /**
   * Returns where each name stands.
   *
   * @param candidates the names
   * @return index by name, in their order
   * @throws IllegalArgumentException if a name is blank or stands twice
   */
  public static Map<String, Integer> indexByName(List<String> candidates) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).isBlank()) {
        throw new IllegalArgumentException("candidate must not be blank at index " + i);
      }
      if (indexes.put(candidates.get(i), i) != null) {
        throw new IllegalArgumentException("candidate must not stand twice, does at index " + i);
      }
    }
    return indexes;
  }

  /**
   * Returns the index of a name.
   *
   * @param indexes index by name
   * @param name the name
   * @return the index
   * @throws IllegalArgumentException if there is no such candidate
   */
  public static int index(Map<String, Integer> indexes, String name) {
    Integer index = indexes.get(name);
    if (index == null) {
      // The name comes from a ballot: it may be confidential, so it is not repeated.
      throw new IllegalArgumentException("ballot must name candidates only, names another");
    }
    return index;
  }
}
