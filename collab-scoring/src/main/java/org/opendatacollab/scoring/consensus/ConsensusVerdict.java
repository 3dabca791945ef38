package org.opendatacollab.scoring.consensus;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * Says of a statement whether the groups share it, reject it together, or are at odds over it, or that the votes do not
 * tell; and how few more votes would change that.
 *
 * <p>With the interval of {@link LowestSupport}, the agree share of the group that agrees least, and a threshold t:
 *
 * <pre>{@code
 *   SHARED     lower end > t                      every group agrees, and that is certain at the level
 *   REJECTED   the same of the opposite votes     every group disagrees
 *   CONTESTED  upper end < t, and not REJECTED    at least one group does not agree
 *   UNKNOWN    otherwise, also when a group has no votes at all
 * }</pre>
 *
 * <p>Example: 30 of 30 agree in each of two groups: the interval is 0.91 to 1.00, so the statement is shared at t = 1/2. 2 of 2
 * agree in each: 0.29 to 0.98, unknown: two people are too few to tell.
 *
 * <p>The flip is the fewest added votes of one kind in one group after which the verdict is another; it is looked for up to
 * {@value #MOST_ADDED} votes. Immutable and thread-safe.
 */
public final class ConsensusVerdict {
  /** The most added votes that a flip is looked for. */
  public static final int MOST_ADDED = 50;

  /** What can be said. */
  public enum Status {
    /** Every group agrees. */
    SHARED,
    /** Every group disagrees. */
    REJECTED,
    /** At least one group does not agree. */
    CONTESTED,
    /** The votes do not tell. */
    UNKNOWN
  }

  /**
   * The fewest added votes that change a verdict.
   *
   * @param added how many
   * @param group the group that casts them
   * @param kind {@code agree} or {@code disagree}
   * @param to the verdict after them
   */
  public record Flip(int added, String group, String kind, Status to) {
    /**
     * Checks.
     *
     * @param added how many
     * @param group the group
     * @param kind the kind
     * @param to the verdict after them
     */
    public Flip {
      Objects.requireNonNull(group, "group");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * A verdict.
   *
   * @param status what can be said
   * @param flip how few more votes would change it, or empty if {@value ConsensusVerdict#MOST_ADDED} would not
   */
  public record Judgement(Status status, Optional<Flip> flip) {
    /**
     * Checks.
     *
     * @param status what can be said
     * @param flip how few more votes would change it
     */
    public Judgement {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(flip, "flip");
    }
  }

  private static final ConsensusVerdict STANDARD = new ConsensusVerdict(0.5);

  private final double threshold;

  private ConsensusVerdict(double threshold) {
    this.threshold = Arguments.insideUnitInterval(threshold, "threshold");
  }

  /**
   * Returns the verdict with threshold 1/2 and the level of {@link LowestSupport}, 0.95.
   *
   * @return the verdict
   */
  public static ConsensusVerdict standard() {
    return STANDARD;
  }

  /**
   * Returns the verdict with another threshold.
   *
   * @param changed the share that must agree, in (0, 1)
   * @return the verdict
   * @throws IllegalArgumentException if it is not in (0, 1)
   */
  public ConsensusVerdict withThreshold(double changed) {
    return new ConsensusVerdict(changed);
  }

  /**
   * Judges a statement.
   *
   * @param votes its votes by group
   * @return the verdict with its flip
   */
  public Judgement judge(GroupedVotes votes) {
    Status status = status(votes);
    Optional<Flip> best = Optional.empty();
    for (Map.Entry<String, VoteCounts> group : votes.counts().entrySet()) {
      for (String kind : new String[] {"agree", "disagree"}) {
        int most = best.map(Flip::added).orElse(MOST_ADDED + 1) - 1;
        Optional<Flip> fewer = flip(votes, status, group, kind, most);
        best = fewer.isPresent() ? fewer : best;
      }
    }
    return new Judgement(status, best);
  }

  private Optional<Flip> flip(
      GroupedVotes votes, Status from, Map.Entry<String, VoteCounts> group, String kind, int most) {
    for (int added = 1; added <= most; added++) {
      VoteCounts more =
          kind.equals("agree") ? new VoteCounts(added, 0, 0) : new VoteCounts(0, added, 0);
      Status to = status(votes.with(group.getKey(), group.getValue().plus(more)));
      if (to != from) {
        return Optional.of(new Flip(added, group.getKey(), kind, to));
      }
    }
    return Optional.empty();
  }

  private Status status(GroupedVotes votes) {
    Optional<Uncertainty.Interval> support = interval(votes);
    if (support.isEmpty()) {
      return Status.UNKNOWN;
    }
    if (support.get().lower() > threshold) {
      return Status.SHARED;
    }
    if (interval(votes.opposite())
        .filter(against -> against.lower() > threshold)
        .isPresent()) {
      return Status.REJECTED;
    }
    return support.get().upper() < threshold ? Status.CONTESTED : Status.UNKNOWN;
  }

  private static Optional<Uncertainty.Interval> interval(GroupedVotes votes) {
    Estimate estimate = LowestSupport.STANDARD.score(votes).estimate();
    return estimate instanceof Estimate.Defined defined
            && defined.uncertainty() instanceof Uncertainty.Interval interval
        ? Optional.of(interval)
        : Optional.empty();
  }
}
