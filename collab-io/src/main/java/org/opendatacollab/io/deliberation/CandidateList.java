package org.opendatacollab.io.deliberation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The candidates of one file: declared beforehand, or in the order in which ballots first name them. */
final class CandidateList {
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final boolean open;

  private CandidateList(boolean open) {
    this.open = open;
  }

  /** Those that ballots name. */
  static CandidateList asNamed() {
    return new CandidateList(true);
  }

  /** Those that are declared, and no others. */
  static CandidateList declared(List<String> names) {
    CandidateList list = new CandidateList(false);
    names.forEach(name -> list.indexes.put(name, list.indexes.size()));
    return list;
  }

  /** The index of a candidate; empty if there is none of that name, or no room for one more. */
  OptionalInt index(String name) {
    Integer known = indexes.get(name);
    if (known != null) {
      return OptionalInt.of(known);
    }
    if (!open || isFull()) {
      return OptionalInt.empty();
    }
    indexes.put(name, indexes.size());
    return OptionalInt.of(indexes.size() - 1);
  }

  boolean isFull() {
    return indexes.size() == Ballots.MAX_CANDIDATES;
  }

  int size() {
    return indexes.size();
  }

  List<String> names() {
    return List.copyOf(indexes.keySet());
  }
}
