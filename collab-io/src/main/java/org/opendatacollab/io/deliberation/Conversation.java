package org.opendatacollab.io.deliberation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.tally.VoteTally;

/**
 * Statements and how groups of people voted on them, counted from the votes themselves.
 *
 * @param topic what it is about; empty if the file does not tell
 * @param statements the statements in the order of the tally: numbers by value, then other ids by text
 * @param tally the votes that count: the last one of each person and statement
 * @param groupSizes how many people each group has, whether or not they voted, in the order of the tally
 * @param voters how many people voted
 * @param ungrouped how many of the voters are in no group
 * @param voteEvents how many votes were cast, changed ones included
 * @param changedPairs for how many pairs of person and statement more than one vote was cast
 */
public record Conversation(
    Optional<String> topic,
    List<ConversationStatement> statements,
    VoteTally tally,
    Map<String, Integer> groupSizes,
    int voters,
    int ungrouped,
    long voteEvents,
    long changedPairs) {
  /**
   * Checks and copies.
   *
   * @param topic what it is about
   * @param statements the statements
   * @param tally the votes that count
   * @param groupSizes how many people each group has
   * @param voters how many people voted
   * @param ungrouped how many of the voters are in no group
   * @param voteEvents how many votes were cast
   * @param changedPairs how many pairs have more than one vote
   * @throws IllegalArgumentException if statements or groups are not those of the tally
   */
  public Conversation {
    Objects.requireNonNull(topic, "topic");
    statements = List.copyOf(statements);
    groupSizes = Collections.unmodifiableMap(new LinkedHashMap<>(groupSizes));
    List<String> ids = statements.stream().map(ConversationStatement::id).toList();
    if (!ids.equals(tally.layout().statements())
        || !List.copyOf(groupSizes.keySet()).equals(tally.layout().groups())) {
      throw new IllegalArgumentException(
          "statements and groups must be those of the tally, in its order");
    }
  }

  /** Returns how large it is, without any vote or statement. */
  @Override
  public String toString() {
    return "Conversation of " + statements.size() + " statements, " + voters + " voters and "
        + groupSizes.size() + " groups";
  }
}
