package org.opendatacollab.scoring.consensus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * Says of a statement whether the groups share it, reject it together, or are at odds over it, or that the votes do not
 * tell; and how few votes would change that.
 *
 * <p>With the posterior Beta(A + 1/2, S - A + 1/2) of the share of each group that agrees, {@code A} of {@code S} who saw the
 * statement, and a threshold {@code t}:
 *
 * <pre>{@code
 *   shared    = product over groups of P(share that agrees > t)
 *   rejected  = the same for disagreeing
 *
 *   SHARED     shared   >= certainty                               a majority of every group agrees
 *   REJECTED   rejected >= certainty                               a majority of every group disagrees
 *   CONTESTED  neither is more likely than 1 - certainty, and in   some group does not agree, and some
 *              every group at least half took a position           does not disagree
 *   UNKNOWN    otherwise
 * }</pre>
 *
 * <p>By default {@code t} is 1/2 and the certainty 0.975, so {@code SHARED} is: the 95 % interval of {@link LowestSupport}
 * lies above one half. No groups, or a group without votes, is {@code UNKNOWN} and the judgement says why. The condition on
 * positions keeps what everybody passes on from being called contested. If both {@code SHARED} and {@code REJECTED} hold, as
 * they can for thresholds below 1/2, the verdict is {@code UNKNOWN}. So is a statement on which every group is split in two
 * equal halves, for a majority may lie on either side: see {@link Contestedness} for that.
 *
 * <p>Example: 10 of 10 agree in one group and 9 of 10 in the other: {@code P(share > 1/2)} is 1.0000 and 0.9961, so {@code SHARED}. 2 of
 * 2 in each: 0.9244 twice, in all 0.8545, {@code UNKNOWN}: too few to tell.
 *
 * <p>Immutable and thread-safe. Source: common ground of Jigsaw's Sensemaking tools (at least 60 % of every group), carried
 * over to the posterior; the condition on positions is Agora's. Threshold and certainty are a convention: state them.
 */
public final class ConsensusVerdict {
  /** The most added or changed votes that a flip is looked for. */
  public static final int MOST_PEOPLE = 50;

  private static final double LEAST_DECIDED = 0.5;
  private static final double PRIOR = 0.5;
  private static final ConsensusVerdict STANDARD = new ConsensusVerdict(0.5, 0.975);

  private final double threshold;
  private final double certainty;

  private ConsensusVerdict(double threshold, double certainty) {
    this.threshold = Arguments.insideUnitInterval(threshold, "threshold");
    this.certainty = Arguments.insideUnitInterval(certainty, "certainty");
    if (certainty <= 0.5) {
      throw new IllegalArgumentException("certainty must be above 0.5, got " + certainty);
    }
  }

  /** What can be said. */
  public enum Status {
    /** Every group agrees. */
    SHARED,
    /** Every group disagrees. */
    REJECTED,
    /** At least one group does not agree and at least one does not disagree. */
    CONTESTED,
    /** The votes do not tell. */
    UNKNOWN
  }

  /**
   * A verdict with what it rests on.
   *
   * @param status what can be said
   * @param shared the probability that in every group more than the threshold agrees; empty if a group has no votes
   * @param rejected the probability that in every group more than the threshold disagrees; empty if a group has no votes
   * @param reason why the votes tell nothing across groups, if so
   * @param n how many votes there are
   * @param method what judged
   */
  public record Judgement(
      Status status,
      OptionalDouble shared,
      OptionalDouble rejected,
      Optional<Reason> reason,
      long n,
      Method method) {
    /**
     * Checks.
     *
     * @param status what can be said
     * @param shared the probability that every group agrees
     * @param rejected the probability that every group disagrees
     * @param reason why the votes tell nothing across groups
     * @param n how many votes there are
     * @param method what judged
     */
    public Judgement {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(shared, "shared");
      Objects.requireNonNull(rejected, "rejected");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(method, "method");
      Arguments.notNegative(n, "n");
    }
  }

  /**
   * People of one group who vote otherwise than they did, or who vote now and did not.
   *
   * @param group the label of the group
   * @param from how they voted, or empty if they had not
   * @param to how they would vote
   * @param people how many
   */
  public record Change(String group, Optional<Vote> from, Vote to, long people) {
    /**
     * Checks.
     *
     * @param group the label of the group
     * @param from how they voted
     * @param to how they would vote
     * @param people how many
     * @throws IllegalArgumentException if nobody changes, or nothing is changed
     */
    public Change {
      Objects.requireNonNull(group, "group");
      Objects.requireNonNull(from, "from");
      if (people < 1) {
        throw new IllegalArgumentException("people must be 1 or more, got " + people);
      }
      if (from.filter(to::equals).isPresent()) {
        throw new IllegalArgumentException("a changed vote must be another, got " + to);
      }
    }

    /** Returns such as {@code 2 of civil society from agree to pass} or {@code 3 more of government for agree}. */
    @Override
    public String toString() {
      return from.map(vote -> people + " of " + group + " from " + word(vote) + " to " + word(to))
          .orElseGet(() -> people + " more of " + group + " for " + word(to));
    }

    private static String word(Vote vote) {
      return switch (vote) {
        case AGREE -> "agree";
        case DISAGREE -> "disagree";
        case PASS -> "pass";
      };
    }
  }

  /**
   * A change of votes that gives another verdict.
   *
   * @param to the verdict that it gives
   * @param changes who would have to vote otherwise
   */
  public record Flip(Status to, List<Change> changes) {
    /**
     * Copies.
     *
     * @param to the verdict that it gives
     * @param changes who would have to vote otherwise
     */
    public Flip {
      Objects.requireNonNull(to, "to");
      changes = List.copyOf(changes);
    }

    /**
     * Returns how many people would have to vote otherwise.
     *
     * @return the number of changed and added votes
     */
    public long people() {
      return changes.stream().mapToLong(Change::people).sum();
    }
  }

  /**
   * Returns the rule with threshold 1/2 and certainty 0.975.
   *
   * @return the rule
   */
  public static ConsensusVerdict standard() {
    return STANDARD;
  }

  /**
   * Returns the rule with another threshold.
   *
   * @param newThreshold the share of every group that must be exceeded, in (0, 1)
   * @return the rule
   * @throws IllegalArgumentException if it is not in (0, 1)
   */
  public ConsensusVerdict withThreshold(double newThreshold) {
    return new ConsensusVerdict(newThreshold, certainty);
  }

  /**
   * Returns the rule with another certainty.
   *
   * @param newCertainty the probability that must be reached, in (1/2, 1)
   * @return the rule
   * @throws IllegalArgumentException if it is not in (1/2, 1)
   */
  public ConsensusVerdict withCertainty(double newCertainty) {
    return new ConsensusVerdict(threshold, newCertainty);
  }

  /**
   * Judges a statement.
   *
   * @param votes its votes by group
   * @return the verdict
   */
  public Judgement judge(GroupedVotes votes) {
    Objects.requireNonNull(votes, "votes");
    Optional<Reason> undefined = GroupScores.undefined(votes);
    boolean tells = undefined.isEmpty();
    return new Judgement(
        status(votes),
        tells ? OptionalDouble.of(everyGroup(votes)) : OptionalDouble.empty(),
        tells ? OptionalDouble.of(everyGroup(votes.opposite())) : OptionalDouble.empty(),
        undefined,
        votes.everyone().seen(),
        method());
  }

  /**
   * Finds the fewest people who give another verdict by voting otherwise, or by voting where they had not.
   *
   * <p>Every change of up to three people of two groups, or two of more, is tried, so a change that small is the smallest.
   * Beyond, up to {@value #MOST_PEOPLE}, are looked at: ever more people of one group who make the same change, and people of
   * all groups one by one, always the change that brings {@code SHARED} or {@code REJECTED} nearer, or further away, most.
   * There, mixed changes of fewer people may go unnoticed.
   *
   * @param votes its votes by group
   * @return the change, or empty if none was found
   */
  public Optional<Flip> flip(GroupedVotes votes) {
    Objects.requireNonNull(votes, "votes");
    return new FlipSearch(votes, this::status, this::everyGroup).smallest(MOST_PEOPLE);
  }

  private Status status(GroupedVotes votes) {
    if (GroupScores.undefined(votes).isPresent()) {
      return Status.UNKNOWN;
    }
    double agreed = everyGroup(votes);
    double disagreed = everyGroup(votes.opposite());
    if (agreed >= certainty != disagreed >= certainty) {
      return agreed >= certainty ? Status.SHARED : Status.REJECTED;
    }
    boolean neither = agreed <= 1 - certainty && disagreed <= 1 - certainty;
    boolean decided = votes.counts().values().stream().allMatch(ConsensusVerdict::isDecided);
    return neither && decided ? Status.CONTESTED : Status.UNKNOWN;
  }

  /** The probability that in every group more than the threshold agrees. */
  private double everyGroup(GroupedVotes votes) {
    // Sorted, so that the order of the groups changes no bit.
    return votes.counts().values().stream()
        .mapToDouble(group -> BetaDistribution.of(
                group.agree() + PRIOR, group.disagree() + group.pass() + PRIOR)
            .survivalProbability(threshold))
        .sorted()
        .reduce(1, (a, b) -> a * b);
  }

  private static boolean isDecided(VoteCounts votes) {
    return (double) (votes.agree() + votes.disagree()) / votes.seen() >= LEAST_DECIDED;
  }

  /**
   * Returns what judges.
   *
   * @return the method with its settings
   */
  public Method method() {
    return new Method(
        "consensus/verdict",
        1,
        Map.of(
            "threshold", Double.toString(threshold),
            "certainty", Double.toString(certainty),
            "leastDecided", Double.toString(LEAST_DECIDED),
            "prior", Double.toString(PRIOR)));
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        method(),
        "Shared, rejected, contested or unknown",
        "Shared: the probability that in every group more than the threshold agrees reaches the certainty, under Beta(A + 1/2,"
            + " S - A + 1/2) for A agrees of S who saw it, independent between groups. Rejected: the same for disagreeing."
            + " Contested: both are at most 1 - certainty and in every group at least half took a position. Unknown:"
            + " otherwise.",
        "One of four.",
        "No groups, a missing side, or both shared and rejected: unknown. Few votes: unknown. Every group split in equal"
            + " halves: unknown.",
        "10 of 10 agree in one group and 9 of 10 in the other: 0.9961, shared. 2 of 2 in each: 0.8545, unknown.",
        "Jigsaw Sensemaking tools (common ground: at least 60 % of every group), carried over to the posterior; position"
            + " condition of Agora.",
        "Not as a measure of how strongly people agree: it says only what the votes suffice to say.");
  }
}
