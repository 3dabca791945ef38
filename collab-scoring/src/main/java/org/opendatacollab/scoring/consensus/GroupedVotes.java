package org.opendatacollab.scoring.consensus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.tally.VoteCounts;
import org.opendatacollab.scoring.tally.VoteTally;

/**
 * The votes of each group on one statement. A group that was asked and did not vote stands in it with zeros: leaving it out
 * would hide that a side is missing.
 *
 * @param counts the votes by label of the group, in the order in which results are listed
 */
public record GroupedVotes(Map<String, VoteCounts> counts) {
  /** The kind of input of methods that score one statement from the votes of each group. */
  public static final InputKind<GroupedVotes> KIND =
      new InputKind<>("statement votes by group", GroupedVotes.class);

  /**
   * Copies.
   *
   * @param counts the votes by label of the group
   * @throws ArithmeticException if the number of votes exceeds a {@code long}
   */
  public GroupedVotes {
    Map<String, VoteCounts> copy = new LinkedHashMap<>();
    counts.forEach((label, votes) ->
        copy.put(Objects.requireNonNull(label, "label"), Objects.requireNonNull(votes, "votes")));
    counts = Collections.unmodifiableMap(copy);
    sum(counts);
  }

  /**
   * Returns the votes on one statement of a tally.
   *
   * @param tally the tally
   * @param statement index of the statement
   * @return its votes by group; people without group are left out
   * @throws IllegalArgumentException if there is no such statement
   */
  public static GroupedVotes of(VoteTally tally, int statement) {
    Map<String, VoteCounts> counts = new LinkedHashMap<>();
    tally
        .layout()
        .groupIndexes()
        .forEach((label, group) -> counts.put(label, tally.counts(statement, group)));
    return new GroupedVotes(counts);
  }

  /**
   * Returns the votes of all groups together.
   *
   * @return the sums
   */
  public VoteCounts everyone() {
    return sum(counts);
  }

  /**
   * Returns the votes of all other groups together.
   *
   * @param group the group that is left out
   * @return the sums of the others
   * @throws IllegalArgumentException if there is no such group
   */
  public VoteCounts rest(String group) {
    return without(group).everyone();
  }

  /**
   * Returns the votes without a group.
   *
   * @param group the group
   * @return the votes of the others
   * @throws IllegalArgumentException if there is no such group
   */
  public GroupedVotes without(String group) {
    requireGroup(group);
    Map<String, VoteCounts> rest = new LinkedHashMap<>(counts);
    rest.remove(group);
    return new GroupedVotes(rest);
  }

  /**
   * Returns the votes with other counts for a group.
   *
   * @param group the group
   * @param votes its votes
   * @return the changed votes
   * @throws IllegalArgumentException if there is no such group
   */
  public GroupedVotes with(String group, VoteCounts votes) {
    requireGroup(group);
    Map<String, VoteCounts> changed = new LinkedHashMap<>(counts);
    changed.put(group, votes);
    return new GroupedVotes(changed);
  }

  /**
   * Returns the votes as they would be on the opposite statement, to score agreement against it.
   *
   * @return agree and disagree exchanged in each group
   */
  public GroupedVotes opposite() {
    Map<String, VoteCounts> opposite = new LinkedHashMap<>();
    counts.forEach((label, votes) -> opposite.put(label, votes.opposite()));
    return new GroupedVotes(opposite);
  }

  /**
   * Says whether a group has not voted at all.
   *
   * @return whether a side is missing
   */
  public boolean hasGroupWithoutVotes() {
    return counts.values().stream().anyMatch(votes -> votes.seen() == 0);
  }

  private void requireGroup(String group) {
    if (!counts.containsKey(group)) {
      throw new IllegalArgumentException("group must be one of " + counts.keySet());
    }
  }

  private static VoteCounts sum(Map<String, VoteCounts> counts) {
    return counts.values().stream().reduce(VoteCounts.ZERO, VoteCounts::plus);
  }
}
