package org.opendatacollab.scoring.consensus;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * A guard against calling a middling score agreement: says whether people are split, rather than undecided.
 *
 * <pre>{@code
 *   contested if (A + D) / members >= leastDecided  and  |A - D| / members <= largestMargin
 * }</pre>
 *
 * <p>for {@code A} agrees and {@code D} disagrees among the members of a group. Passes and those who did not vote are members
 * who took no position. Without members nothing is contested.
 *
 * <p>Example: of 12 members 6 agree and 4 disagree: {@code 10/12 >= 0.5} and {@code 2/12 <= 0.2}, contested. With 6 and 1
 * they are not: {@code 5/12 > 0.2}.
 *
 * <p>Both comparisons include their boundary. The rule has no interval: for few people take it as a description of their
 * votes. Immutable and thread-safe.
 *
 * <p>Source: Agora, {@code conversationLogic.ts}, "controversial" with 0.5 and 0.2.
 */
public final class Contestedness {
  /** At least half took a position, and the margin is at most a fifth. */
  public static final Contestedness AGORA = new Contestedness(0.5, 0.2);

  private final double leastDecided;
  private final double largestMargin;

  private Contestedness(double leastDecided, double largestMargin) {
    this.leastDecided = Arguments.inUnitInterval(leastDecided, "leastDecided");
    this.largestMargin = Arguments.inUnitInterval(largestMargin, "largestMargin");
  }

  /**
   * Returns the guard with other thresholds.
   *
   * @param newLeastDecided least share of members that took a position, in [0, 1]
   * @param newLargestMargin largest difference of agrees and disagrees as a share of members, in [0, 1]
   * @return the guard
   * @throws IllegalArgumentException if one lies outside
   */
  public Contestedness withThresholds(double newLeastDecided, double newLargestMargin) {
    return new Contestedness(newLeastDecided, newLargestMargin);
  }

  /**
   * Says whether members are split.
   *
   * @param votes their votes
   * @param members how many they are, voters and others
   * @return whether enough took a position, and about as many against as for
   * @throws IllegalArgumentException if there are fewer members than votes
   */
  public boolean isContested(VoteCounts votes, long members) {
    if (members < votes.seen()) {
      throw new IllegalArgumentException(
          "members must not be fewer than the votes (" + votes.seen() + "), got " + members);
    }
    if (members == 0) {
      return false;
    }
    // Quotients, not products with the thresholds: 3 of 15 is the double nearest to 0.2, but 0.2 *
    // 15 is not 3.
    double decided = (double) (votes.agree() + votes.disagree()) / members;
    double margin = (double) Math.abs(votes.agree() - votes.disagree()) / members;
    return decided >= leastDecided && margin <= largestMargin;
  }

  /**
   * Finds the groups that are split within themselves, taking who saw the statement as members.
   *
   * @param votes the votes by group
   * @return the labels of the split groups, in the order of the votes
   */
  public Set<String> splitGroups(GroupedVotes votes) {
    Objects.requireNonNull(votes, "votes");
    Set<String> split = new LinkedHashSet<>();
    for (Map.Entry<String, VoteCounts> group : votes.counts().entrySet()) {
      if (isContested(group.getValue(), group.getValue().seen())) {
        split.add(group.getKey());
      }
    }
    return split;
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("consensus/contestedness/agora@1")
            .with("leastDecided", leastDecided)
            .with("largestMargin", largestMargin),
        "Contestedness guard",
        "Contested if (A + D) / members is at least leastDecided and |A - D| / members at most largestMargin, for A agrees"
            + " and D disagrees.",
        "Yes or no.",
        "No members: not contested. A value at a threshold counts as reaching it.",
        "6 agree and 4 disagree of 12 members: contested.",
        "Agora, conversationLogic.ts (controversial: 0.5 and 0.2).",
        "Not for inference: it describes the votes cast.");
  }
}
