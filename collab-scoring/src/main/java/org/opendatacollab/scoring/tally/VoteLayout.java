package org.opendatacollab.scoring.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The statements and the groups of a tally, each with an index from 0. Two tallies can be merged if their layouts are
 * equal.
 *
 * @param statements the labels of the statements, in order
 * @param groups the labels of the groups, in order
 */
public record VoteLayout(List<String> statements, List<String> groups) {
  /** The index of people who belong to no group: they count as everybody, but on no side. */
  public static final int UNGROUPED = -1;

  /**
   * Checks and copies.
   *
   * @param statements the labels of the statements
   * @param groups the labels of the groups
   * @throws IllegalArgumentException if a label stands twice
   */
  public VoteLayout {
    Objects.requireNonNull(statements, "statements");
    Objects.requireNonNull(groups, "groups");
    statements = List.copyOf(statements);
    groups = List.copyOf(groups);
    indexes(statements, "statement");
    indexes(groups, "group");
  }

  /**
   * Returns the index of each statement.
   *
   * @return label to index from 0, in the order of the layout
   */
  public Map<String, Integer> statementIndexes() {
    return indexes(statements, "statement");
  }

  /**
   * Returns the index of each group.
   *
   * @return label to index from 0, in the order of the layout
   */
  public Map<String, Integer> groupIndexes() {
    return indexes(groups, "group");
  }

  private static Map<String, Integer> indexes(List<String> labels, String name) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      Integer earlier = indexes.put(labels.get(i), i);
      if (earlier != null) {
        throw new IllegalArgumentException(
            name + " labels must differ, got the same at index " + earlier + " and " + i);
      }
    }
    return indexes;
  }
}
