package org.opendatacollab.scoring.consensus;

import java.util.List;
import java.util.Map;
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
import org.opendatacollab.scoring.internal.BetaBinomial;
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
 *   <li>The interval of {@link #STANDARD} is of the <em>least</em> of the groups' shares under their joint posterior,
 *       Beta(A + b, S - A + b) each, independent: {@code P(least > x)} is the product of {@code P(share > x)}. It says what to
 *       believe after these votes, and where groups are alike it lies low: of several uncertain shares some is always low by
 *       chance. So in repeated samples it covers less often than its level says, the less the more groups are alike.
 *   <li>The interval of {@link #CONFIDENCE} is for those who need that promise: from the least of the groups' lower limits at
 *       {@code (1 - level) / 2} to the least of their upper limits at {@code 1 - (1 - (1 - level) / 2)^(1/k)}, limits of the same
 *       posteriors (Jeffreys). The lower end needs no correction for the number of groups, because it is wrong only if that of
 *       the lowest group is (Berger 1982).
 * </ul>
 *
 * <p>Example: 10 of 15 and 5 of 20 agree, {@code b = 1}: min(11/17, 6/22) = 0.2727.
 *
 * <p>The contribution of a group is the score minus the score of the other groups: zero unless it is the lowest. Immutable
 * and thread-safe.
 *
 * <p>Both speak of people like those who voted, or, with {@link #withEligible}, of the score that will be computed when all who
 * were eligible have voted (Ericson 1969): the value alone when all have.
 *
 * <p>Sources: the minimum of agreement over groups in Jigsaw's Sensemaking tools ({@code stats_util.ts}), which use b = 1;
 * R. L. Berger (1982), Multiparameter hypothesis testing and acceptance sampling, Technometrics 24, 295-300; W. A. Ericson
 * (1969), Journal of the Royal Statistical Society B 31, 195-233.
 */
public final class LowestSupport implements ScoringMethod<GroupedVotes> {
  private enum Variant {
    STANDARD,
    CONFIDENCE
  }

  /** Jeffreys' prior 1/2, with a 95 % credible interval. */
  public static final LowestSupport STANDARD =
      new LowestSupport(Variant.STANDARD, 0.5, 0.95, Electorate.UNLIMITED);

  /** The same value with a 95 % confidence interval, which covers at its level however many groups are alike. */
  public static final LowestSupport CONFIDENCE =
      new LowestSupport(Variant.CONFIDENCE, 0.5, 0.95, Electorate.UNLIMITED);

  /** Halves [0, 1] to 1e-12. */
  private static final int BISECTIONS = 40;

  private final Variant variant;
  private final double prior;
  private final double level;
  private final Electorate electorate;

  private LowestSupport(Variant variant, double prior, double level, Electorate electorate) {
    this.variant = variant;
    this.prior = Arguments.positive(prior, "prior");
    this.level = Arguments.insideUnitInterval(level, "level");
    this.electorate = electorate;
  }

  /** A share of which it is known how probably it exceeds a number. */
  @FunctionalInterface
  private interface Share {
    double above(double number);
  }

  /**
   * Returns the method with another prior.
   *
   * @param newPrior b, what is added to the agrees and to the rest of each group, in (0, infinity)
   * @return the method
   * @throws IllegalArgumentException if the prior is not positive and finite
   */
  public LowestSupport withPrior(double newPrior) {
    return new LowestSupport(variant, newPrior, level, electorate);
  }

  /**
   * Returns the method with another level of its interval.
   *
   * @param newLevel the credibility or confidence, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public LowestSupport withLevel(double newLevel) {
    return new LowestSupport(variant, prior, newLevel, electorate);
  }

  /**
   * Returns the method with an interval that speaks of exactly those who could vote.
   *
   * @param eligible how many people of each group could vote, by its label; empty for any number of people like those who voted.
   *     Scoring votes of a group that is not named, or more votes than that, throws {@link IllegalArgumentException}
   * @return the method
   * @throws IllegalArgumentException if a number is negative
   */
  public LowestSupport withEligible(Map<String, Long> eligible) {
    return new LowestSupport(variant, prior, level, new Electorate(eligible));
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
    return new Score(
        Estimate.of(value, interval(votes, value), n, method()),
        GroupScores.leaveOneOut(votes, value, this::value));
  }

  private double value(GroupedVotes votes) {
    return votes.counts().values().stream().mapToDouble(this::support).min().orElseThrow();
  }

  private double support(VoteCounts votes) {
    return GroupScores.share(votes.agree(), votes.seen(), prior);
  }

  private Uncertainty interval(GroupedVotes votes, double value) {
    IntervalKind kind =
        variant == Variant.STANDARD ? IntervalKind.CREDIBLE : IntervalKind.CONFIDENCE;
    if (electorate.isComplete(votes)) {
      return new Uncertainty.Interval(kind, value, value, level, electorate.population());
    }
    List<Share> shares = votes.counts().entrySet().stream()
        .map(group -> share(group.getKey(), group.getValue()))
        .toList();
    double tail = (1 - level) / 2;
    double lower;
    double upper;
    if (variant == Variant.STANDARD) {
      lower = quantile(shares, tail);
      upper = quantile(shares, 1 - tail);
    } else {
      double each = -StrictMath.expm1(StrictMath.log1p(-tail) / shares.size());
      // At levels near 0 limits of a skewed posterior may lie on one side of its mean.
      lower = Math.min(leastQuantile(shares, tail), value);
      upper = Math.max(leastQuantile(shares, 1 - each), value);
    }
    return new Uncertainty.Interval(kind, lower, upper, level, electorate.population());
  }

  private Share share(String label, VoteCounts votes) {
    double agree = votes.agree() + prior;
    double rest = votes.disagree() + votes.pass() + prior;
    if (electorate.isUnlimited()) {
      return BetaDistribution.of(agree, rest)::survivalProbability;
    }
    long unseen = electorate.unseen(label, votes);
    BetaBinomial further = BetaBinomial.of(unseen, agree, rest);
    double whole = agree + rest + unseen;
    return share -> further.above(share * whole - agree);
  }

  private static double leastQuantile(List<Share> shares, double probability) {
    return shares.stream()
        .mapToDouble(share -> quantile(List.of(share), probability))
        .min()
        .orElseThrow();
  }

  /** Halves [0, 1] until the probability that the least share lies below is the one asked for. */
  private static double quantile(List<Share> shares, double probability) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      // Sorted, so that the order of the groups changes no bit.
      double allAbove = shares.stream()
          .mapToDouble(share -> share.above(middle))
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
    boolean standard = variant == Variant.STANDARD;
    Method method = Method.of(
            standard ? "consensus/lowest-support@1" : "consensus/lowest-support/confidence@1")
        .with("prior", prior)
        .with("level", level);
    return new MethodDescription(
        electorate.addTo(method),
        standard
            ? "Support on the least supportive side"
            : "Support on the least supportive side, with a confidence interval",
        "Least over the groups of (A + b) / (S + 2 b) for A agrees among S votes cast, passes included; b is the prior, 1/2"
            + " by default. Interval: "
            + (standard
                ? "of the least share under the joint posterior, Beta(A + b, S - A + b) per group."
                : "from the least of the groups' lower limits at (1 - level) / 2 to the least of their upper limits, raised for"
                    + " k groups to 1 - (1 - (1 - level) / 2)^(1/k), limits of Beta(A + b, S - A + b).")
            + " With the eligible people of each group given, it is of the score when all have voted, the votes not seen"
            + " Beta-binomial: the value alone when all have.",
        "(0, 1), no unit; higher is more supported.",
        "No groups: undefined, no-groups. A group without votes: undefined, missing-side.",
        "8 of 10 and 3 of 10 agree: (3.5/11) = 0.3182.",
        "Jigsaw Sensemaking tools, minimum of agreement over groups (there with b = 1); "
            + (standard
                ? "the interval is ours"
                : "the interval is that of Berger (1982), Technometrics 24:295-300, turned into limits")
            + "; finite populations as in Ericson (1969), Journal of the Royal Statistical Society B 31:195-233.",
        standard
            ? "Not to compare groups of very unequal size by their shares alone: the smallest group has the widest interval. Not"
                + " where an interval must cover in repeated samples: with several groups alike it lies low."
            : "Not to compare groups of very unequal size by their shares alone: the smallest group has the widest interval.");
  }
}
