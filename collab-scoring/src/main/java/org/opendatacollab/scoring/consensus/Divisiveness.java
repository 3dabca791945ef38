package org.opendatacollab.scoring.consensus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * How far a statement divides the groups: the largest difference between the share of agreement in one group and in all
 * others together.
 *
 * <pre>{@code
 *   share = (A + b) / (S + 2 b)                                  b = 1
 *   score = max over groups of |share(group) - share(rest)|      in [0, 1), no unit
 * }</pre>
 *
 * <p>with {@code A} agrees among {@code S} votes cast, passes included.
 *
 * <ul>
 *   <li>No groups: undefined, {@code no-groups}. One: {@code too-few-groups}. A group without votes: {@code missing-side}.
 *   <li>The interval joins for each group the limits of the two shares (Jeffreys: quantiles of Beta(A + 1/2, S - A + 1/2)) by Zou
 *       and Donner's method, about the means of these, and takes the largest of the lower and of the upper ends. Lower ends are
 *       at a level raised by Bonferroni's rule for the number of groups, because the largest of them is taken; the upper end is
 *       wrong only if that of the most divided group is, and needs no such rule. It speaks of people like those who voted; there
 *       is no correction for finite populations.
 * </ul>
 *
 * <p>Example: 1 agrees and 2 disagree in one group, 3 agree and 1 disagrees in the other: |2/5 - 2/3| = 0.2667.
 *
 * <p>The contribution of a group, from three groups on, is the score minus the score of the other groups. Not to be read as
 * the opposite of consensus: a statement that everybody is split about divides no groups. Immutable and thread-safe.
 *
 * <p>Sources: difference of opinion in Jigsaw's Sensemaking tools; Zou and Donner (2008), Statistics in Medicine 27:1693-1702.
 */
public final class Divisiveness implements ScoringMethod<GroupedVotes> {
  /** Prior 1, as in the Sensemaking tools, with a 95 % interval. */
  public static final Divisiveness STANDARD = new Divisiveness(1, 0.95);

  private static final double JEFFREYS = 0.5;

  private record Range(double lower, double upper) {
    Range absolute() {
      if (lower <= 0 && upper >= 0) {
        return new Range(0, Math.max(-lower, upper));
      }
      return lower > 0 ? this : new Range(-upper, -lower);
    }
  }

  private final double prior;
  private final double level;

  private Divisiveness(double prior, double level) {
    this.prior = Arguments.positive(prior, "prior");
    this.level = Arguments.insideUnitInterval(level, "level");
  }

  /**
   * Returns the method with another prior.
   *
   * @param newPrior b, what is added to the agrees and to the rest, in (0, infinity)
   * @return the method
   * @throws IllegalArgumentException if the prior is not positive and finite
   */
  public Divisiveness withPrior(double newPrior) {
    return new Divisiveness(newPrior, level);
  }

  /**
   * Returns the method with another level of its interval.
   *
   * @param newLevel the confidence, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public Divisiveness withLevel(double newLevel) {
    return new Divisiveness(prior, newLevel);
  }

  @Override
  public Score score(GroupedVotes votes) {
    Objects.requireNonNull(votes, "votes");
    long n = votes.everyone().seen();
    Optional<Reason> undefined = undefined(votes);
    if (undefined.isPresent()) {
      return Score.of(Estimate.undefined(undefined.get(), n, method()));
    }
    double value = value(votes);
    List<Contribution> contributions =
        votes.counts().size() > 2 ? GroupScores.leaveOneOut(votes, value, this::value) : List.of();
    return new Score(Estimate.of(value, interval(votes, value), n, method()), contributions);
  }

  private static Optional<Reason> undefined(GroupedVotes votes) {
    return GroupScores.undefined(votes)
        .or(() ->
            votes.counts().size() < 2 ? Optional.of(Reason.TOO_FEW_GROUPS) : Optional.empty());
  }

  private double value(GroupedVotes votes) {
    double largest = 0;
    for (Map.Entry<String, VoteCounts> group : votes.counts().entrySet()) {
      double difference = share(group.getValue()) - share(votes.rest(group.getKey()));
      largest = Math.max(largest, Math.abs(difference));
    }
    return largest;
  }

  private double share(VoteCounts votes) {
    return GroupScores.share(votes.agree(), votes.seen(), prior);
  }

  private Uncertainty interval(GroupedVotes votes, double value) {
    int groups = votes.counts().size();
    double tail = (1 - level) / 2;
    // Two groups make one comparison, seen from both ends.
    double lowerTail = groups == 2 ? tail : tail / groups;
    double lower = 0;
    double upper = 0;
    for (Map.Entry<String, VoteCounts> group : votes.counts().entrySet()) {
      VoteCounts rest = votes.rest(group.getKey());
      lower = Math.max(
          lower, difference(group.getValue(), rest, lowerTail).absolute().lower());
      upper =
          Math.max(upper, difference(group.getValue(), rest, tail).absolute().upper());
    }
    return new Uncertainty.Interval(
        IntervalKind.CONFIDENCE,
        Math.min(lower, value),
        Math.max(value, Math.min(1, upper)),
        level,
        GroupScores.POPULATION);
  }

  /** Zou and Donner (2008), equation 5: each limit of the difference from one limit of either share. */
  private static Range difference(VoteCounts first, VoteCounts second, double tail) {
    Limits a = new Limits(first, tail);
    Limits b = new Limits(second, tail);
    double difference = a.mean - b.mean;
    return new Range(
        difference - Math.hypot(a.mean - a.lower, b.upper - b.mean),
        difference + Math.hypot(a.upper - a.mean, b.mean - b.lower));
  }

  /** The mean of a share under Jeffreys' prior and its limits. */
  private static final class Limits {
    private final double mean;
    private final double lower;
    private final double upper;

    Limits(VoteCounts votes, double tail) {
      BetaDistribution posterior =
          BetaDistribution.of(votes.agree() + JEFFREYS, votes.disagree() + votes.pass() + JEFFREYS);
      mean = posterior.getMean();
      lower = posterior.inverseCumulativeProbability(tail);
      upper = posterior.inverseSurvivalProbability(tail);
    }
  }

  @Override
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("consensus/divisiveness@1").with("prior", prior).with("level", level),
        "Divisiveness between groups",
        "Largest over the groups of |share of the group - share of all others|, share = (A + b) / (S + 2 b) for A agrees"
            + " among S votes cast; b is the prior, 1 by default. Interval by Zou and Donner's method from Jeffreys'"
            + " limits; for more than two groups the lower end has Bonferroni's rule, the upper needs none.",
        "[0, 1), no unit; higher is more divided.",
        "No groups: undefined, no-groups. One group: too-few-groups. A group without votes: missing-side.",
        "1 of 3 agree in one group and 3 of 4 in the other: |2/5 - 2/3| = 0.2667.",
        "Jigsaw Sensemaking tools, difference of opinion; Zou and Donner (2008), Statistics in Medicine 27:1693-1702.",
        "Not as the opposite of consensus: where every group is split alike, it is near zero.");
  }
}
