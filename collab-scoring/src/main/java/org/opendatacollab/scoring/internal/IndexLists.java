package org.opendatacollab.scoring.internal;

import java.util.List;

/** Lists of places, such as those of the members of a committee. */
public final class IndexLists {
  private IndexLists() {}

  /**
   * Compares two lists by the first place in which they differ; a list that continues another comes after it.
   *
   * @param one a list
   * @param other another
   * @return below 0 if the first comes before, 0 if they are equal, above 0 if it comes after
   */
  public static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
