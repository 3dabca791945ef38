package org.opendatacollab.scoring.consensus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
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
 * Support of a statement on the side that supports it least: the least share of agreement over the groups.
 *
 * <pre>{@code
 *   score = min over groups of (A + b) / (S + 2 b)       b = 1/2 (Jeffreys)
 * }</pre>
 *
 * <p>with {@code A} agrees among {@code S} votes cast, passes included. In (0, 1), no unit.
 *
 * <ul>
 *   <li>No groups: undefined, {@code no-groups}. A group without votes: undefined, {@code missing-side}.
 *   <li>The interval is of the <em>least</em> of the groups' shares under their joint posterior, Beta(A + b, S - A + b)
 *       each, independent: {@code P(least > x)} is the product of {@code P(share > x)}. Where groups are alike it lies lower
 *       than the interval of any one of them, as the least of several uncertain shares must.
 * </ul>
 *
 * <p>Example: 10 of 15 and 5 of 20 agree, {@code b = 1}: min(11/17, 6/22) = 0.2727.
 *
 * <p>The contribution of a group is the score minus the score of the other groups: zero unless it is the lowest. Immutable
 * and thread-safe.
 *
 * <p>Source: the minimum of agreement over groups in Jigsaw's Sensemaking tools ({@code stats_util.ts}), which use b = 1.
 */
public final class LowestSupport implements ScoringMethod<GroupedVotes> {
  /** Jeffreys' prior 1/2, with a 95 % interval. */
  public static final LowestSupport STANDARD = new LowestSupport(0.5, 0.95);

  private static final int BISECTIONS = 60;

  private final double prior;
  private final double level;

  private LowestSupport(double prior, double level) {
    this.prior = Arguments.positive(prior, "prior");
    this.level = Arguments.insideUnitInterval(level, "level");
  }

  /**
   * Returns the method with another prior.
   *
   * @param newPrior b, what is added to the agrees and to the rest of each group, in (0, infinity)
   * @return the method
   * @throws IllegalArgumentException if the prior is not positive and finite
   */
  public LowestSupport withPrior(double newPrior) {
    return new LowestSupport(newPrior, level);
  }

  /**
   * Returns the method with another level of its interval.
   *
   * @param newLevel the credibility, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public LowestSupport withLevel(double newLevel) {
    return new LowestSupport(prior, newLevel);
  }

  @Override
  public Score score(GroupedVotes votes) {
    Objects.requireNonNull(votes, "votes");
    long n = votes.everyone().seen();
    Optional<Reason> undefined = GroupScores.undefined(votes);
    if (undefined.isPresent()) {
      return Score.of(Estimate.undefined(undefined.get(), n, method()));
    }
    double value = value(votes);
    double tail = (1 - level) / 2;
    List<BetaDistribution> posteriors = votes.counts().values().stream()
        .map(group ->
            BetaDistribution.of(group.agree() + prior, group.disagree() + group.pass() + prior))
        .toList();
    Uncertainty interval = new Uncertainty.Interval(
        IntervalKind.CREDIBLE,
        leastQuantile(posteriors, tail),
        leastQuantile(posteriors, 1 - tail),
        level,
        GroupScores.POPULATION);
    return new Score(
        Estimate.of(value, interval, n, method()),
        GroupScores.leaveOneOut(votes, value, this::value));
  }

  private double value(GroupedVotes votes) {
    return votes.counts().values().stream().mapToDouble(this::support).min().orElseThrow();
  }

  private double support(VoteCounts votes) {
    return GroupScores.share(votes.agree(), votes.seen(), prior);
  }

  /** Halves [0, 1] until the probability that the least share lies below is the one asked for. */
  private static double leastQuantile(List<BetaDistribution> shares, double probability) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      // Sorted, so that the order of the groups changes no bit.
      double allAbove = shares.stream()
          .mapToDouble(share -> share.survivalProbability(middle))
          .sorted()
          .reduce(1, (a, b) -> a * b);
      if (1 - allAbove < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  @Override
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("consensus/lowest-support@1").with("prior", prior).with("level", level),
        "Support on the least supportive side",
        "Least over the groups of (A + b) / (S + 2 b) for A agrees among S votes cast, passes included; b is the prior, 1/2"
            + " by default. Interval: of the least share under the joint posterior, Beta(A + b, S - A + b) per group.",
        "(0, 1), no unit; higher is more supported.",
        "No groups: undefined, no-groups. A group without votes: undefined, missing-side.",
        "8 of 10 and 3 of 10 agree: (3.5/11) = 0.3182.",
        "Jigsaw Sensemaking tools, minimum of agreement over groups (there with b = 1); the interval is ours.",
        "Not to compare groups of very unequal size by their shares alone: the smallest group has the widest interval.");
  }
}
