package org.opendatacollab.io.internal;

import java.util.Map;

/** Names as numbers, in the order in which they come. */
public final class Indexes {
  private Indexes() {}

  /**
   * Looks a name up, and gives it the next number if it is new.
   *
   * @param indexes the names so far, numbered from 0; a new name is added
   * @param name the name
   * @return its number
   */
  public static int of(Map<String, Integer> indexes, String name) {
    Integer known = indexes.get(name);
    if (known != null) {
      return known;
    }
    indexes.put(name, indexes.size());
    return indexes.size() - 1;
  }
}
