package org.opendatacollab.scoring.consensus;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * How many people of each group could have voted, if an interval shall speak of exactly these.
 *
 * @param eligible the numbers by label of the group; empty if it speaks of any number of people like those who voted
 */
record Electorate(Map<String, Long> eligible) {
  /** Any number of people like those who voted. */
  static final Electorate UNLIMITED = new Electorate(Map.of());

  private static final String FINITE = "all who were eligible, group by group";

  Electorate {
    Map<String, Long> sorted = new TreeMap<>();
    eligible.forEach((group, people) -> sorted.put(
        Objects.requireNonNull(group, "group"), Arguments.notNegative(people, "eligible")));
    eligible = sorted;
  }

  boolean isUnlimited() {
    return eligible.isEmpty();
  }

  /**
   * Returns how many of a group did not vote.
   *
   * @throws IllegalArgumentException if the group is not named, or more have voted than could
   */
  long unseen(String group, VoteCounts votes) {
    Long people = eligible.get(group);
    if (people == null) {
      throw new IllegalArgumentException("eligible must name every group, and lacks " + group);
    }
    if (people < votes.seen()) {
      throw new IllegalArgumentException(
          "eligible must not be fewer than the votes of a group, got " + people + " of " + group
              + " and " + votes.seen() + " votes");
    }
    return people - votes.seen();
  }

  /** Says whether nobody is left whose vote is not known. */
  boolean isComplete(GroupedVotes votes) {
    return !isUnlimited()
        && votes.counts().entrySet().stream()
            .allMatch(group -> unseen(group.getKey(), group.getValue()) == 0);
  }

  String population() {
    return isUnlimited() ? GroupScores.POPULATION : FINITE;
  }

  Method addTo(Method method) {
    return isUnlimited()
        ? method
        : method.with(
            "eligible",
            eligible.entrySet().stream()
                .map(group -> group.getKey() + " " + group.getValue())
                .collect(Collectors.joining(", ")));
  }
}
