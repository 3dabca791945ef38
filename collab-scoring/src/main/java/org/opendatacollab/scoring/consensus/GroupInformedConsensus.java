package org.opendatacollab.scoring.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.opendatacollab.scoring.tally.VoteTally;

/**
 * Scores one statement by how far <em>every</em> group agrees with it.
 *
 * <p>For each group with {@code A} agrees and {@code D} disagrees among {@code S} votes cast (passes included) and prior
 * {@code b}:
 *
 * <pre>{@code
 *   p = (A + b) / (S + 2 b)       q = (D + b) / (S + 2 b)
 *   STANDARD      score = (product of p (1 - q) over the k groups)^(1/k)     b = 1/2
 *   POLIS_LEGACY  score =  product of p over the groups                      b = 1
 * }</pre>
 *
 * <p>Both lie in (0, 1), have no unit, and are higher the more is agreed. To score agreement <em>against</em> a statement,
 * pass {@link GroupedVotes#opposite()}.
 *
 * <ul>
 *   <li>No groups: undefined, {@code no-groups}.
 *   <li>A group without votes: {@code STANDARD} is undefined, {@code missing-side}; {@code POLIS_LEGACY} counts it one half,
 *       as Polis does.
 *   <li>One group: its own factor. Nothing is agreed <em>across</em> groups then.
 * </ul>
 *
 * <p>Example: 9 of 10 agree and 1 disagrees in each group: (9.5/11) (1 - 1.5/11) = 0.7459 for two groups or six;
 * {@code POLIS_LEGACY} gives (10/12)^2 = 0.6944 for two and 0.3349 for six, so compare it only over the same groups.
 *
 * <p>The interval of {@code STANDARD} is credible: the votes of each group have the posterior
 * Dirichlet(A + b, D + b, P) with P passes, independent between groups. It is found by quadrature on a grid, without
 * random numbers; each end is within 0.002, for priors of 1/2 and more. It speaks of people like those who voted. With many
 * groups of very few votes each, the value lies near the upper end: it is formed from expected shares, and the expectation of a
 * product of uncertain shares is lower.
 *
 * <p>Where all or most of those who could vote did, say so by {@link #withEligible}: the interval then is of the score that will
 * be computed when all of them have voted. Votes not seen yet have the Dirichlet-multinomial distribution that follows from the
 * same posterior (Ericson 1969). The value is the same, for it is formed from the expected shares; the interval narrows with each
 * person who has voted, and is the value alone when all have.
 *
 * <p>The contribution of a group is the score minus the score of the other groups.
 *
 * <p>Factors are sorted before they are combined and {@link StrictMath} is used, so that neither the order of groups nor the
 * platform changes a bit of the value. Time O(k log k) and about a millisecond per group for the interval. Immutable and
 * thread-safe.
 *
 * <p>Sources: Polis, {@code group-aware-consensus} in {@code math/src/polismath/math/conversation.clj} (Small et al. 2021,
 * Recerca 26(2)); the geometric mean with Jeffreys' prior from polis-community/red-dwarf, issues 118 and 120 (2026); finite
 * populations: W. A. Ericson (1969), Journal of the Royal Statistical Society B 31, 195-233.
 */
public final class GroupInformedConsensus implements ScoringMethod<GroupedVotes> {
  private enum Variant {
    STANDARD,
    POLIS_LEGACY
  }

  /** Geometric mean of p (1 - q), prior 1/2, with a 95 % interval. */
  public static final GroupInformedConsensus STANDARD =
      new GroupInformedConsensus(Variant.STANDARD, 0.5, 0.95, Electorate.UNLIMITED);

  /** The product that Polis computes: prior 1, no interval, an empty group counts one half. */
  public static final GroupInformedConsensus POLIS_LEGACY =
      new GroupInformedConsensus(Variant.POLIS_LEGACY, 1, 0.95, Electorate.UNLIMITED);

  private final Variant variant;
  private final double prior;
  private final double level;
  private final Electorate electorate;

  private GroupInformedConsensus(
      Variant variant, double prior, double level, Electorate electorate) {
    this.variant = variant;
    this.prior = Arguments.positive(prior, "prior");
    this.level = Arguments.insideUnitInterval(level, "level");
    this.electorate = electorate;
  }

  /**
   * Returns the method with another prior.
   *
   * @param newPrior b, what is added to the agrees and to the disagrees of each group, in (0, infinity)
   * @return the method
   * @throws IllegalArgumentException if the prior is not positive and finite
   */
  public GroupInformedConsensus withPrior(double newPrior) {
    return new GroupInformedConsensus(variant, newPrior, level, electorate);
  }

  /**
   * Returns the method with another level of its interval. {@code POLIS_LEGACY} has none.
   *
   * @param newLevel the credibility, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public GroupInformedConsensus withLevel(double newLevel) {
    return new GroupInformedConsensus(variant, prior, newLevel, electorate);
  }

  /**
   * Returns the method with an interval that speaks of exactly those who could vote. {@code POLIS_LEGACY} has none.
   *
   * @param eligible how many people of each group could vote, by its label; empty for any number of people like those who voted.
   *     Scoring votes of a group that is not named, or more votes than that, throws {@link IllegalArgumentException}
   * @return the method
   * @throws IllegalArgumentException if a number is negative
   */
  public GroupInformedConsensus withEligible(Map<String, Long> eligible) {
    return new GroupInformedConsensus(variant, prior, level, new Electorate(eligible));
  }

  @Override
  public Score score(GroupedVotes votes) {
    Objects.requireNonNull(votes, "votes");
    long n = votes.everyone().seen();
    Optional<Reason> undefined = GroupScores.undefined(votes)
        .filter(reason -> variant == Variant.STANDARD || !reason.equals(Reason.MISSING_SIDE));
    if (undefined.isPresent()) {
      return Score.of(Estimate.undefined(undefined.get(), n, method()));
    }
    double value = value(votes);
    Uncertainty uncertainty = variant == Variant.STANDARD
        ? interval(votes, value)
        : new Uncertainty.None("Polis states no interval");
    return new Score(
        Estimate.of(value, uncertainty, n, method()),
        GroupScores.leaveOneOut(votes, value, this::value));
  }

  /**
   * Returns the factor of a group: p (1 - q), or p for {@code POLIS_LEGACY}.
   *
   * @param votes the votes of the group
   * @return the factor, in (0, 1)
   */
  public double factor(VoteCounts votes) {
    double seen = votes.seen() + 2 * prior;
    double agree = (votes.agree() + prior) / seen;
    // 1 - q, written without a difference.
    double notDisagree = (votes.agree() + votes.pass() + prior) / seen;
    return variant == Variant.STANDARD ? agree * notDisagree : agree;
  }

  /**
   * Returns the score of one statement of a tally and nothing else: to sort thousands of statements, of which few are then shown
   * with their {@link #score}. Less than a microsecond; the same bits as there.
   *
   * @param tally the votes; those without group are left out
   * @param statement index of the statement
   * @return the score in (0, 1), or empty where it is undefined
   * @throws IllegalArgumentException if there is no such statement
   */
  public OptionalDouble value(VoteTally tally, int statement) {
    double[] factors = new double[tally.layout().groups().size()];
    for (int group = 0; group < factors.length; group++) {
      VoteCounts votes = tally.counts(statement, group);
      if (variant == Variant.STANDARD && votes.seen() == 0) {
        return OptionalDouble.empty();
      }
      factors[group] = factor(votes);
    }
    return factors.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(combined(factors));
  }

  private double value(GroupedVotes votes) {
    return combined(votes.counts().values().stream().mapToDouble(this::factor).toArray());
  }

  private double combined(double[] factors) {
    Arrays.sort(factors);
    return variant == Variant.STANDARD ? geometricMean(factors) : product(factors);
  }

  private static double product(double[] factors) {
    double product = 1;
    for (double factor : factors) {
      product *= factor;
    }
    return product;
  }

  /** Relative to the smallest factor: equal factors give that very factor, and a long product cannot underflow. */
  private static double geometricMean(double[] sorted) {
    double smallest = sorted[0];
    double logs = 0;
    for (double factor : sorted) {
      logs += StrictMath.log(factor / smallest);
    }
    return smallest * StrictMath.exp(logs / sorted.length);
  }

  /**
   * With (p, q, r) ~ Dirichlet(A + b, D + b, P) there are independent q ~ Beta(D + b, A + b + P) and
   * u ~ Beta(A + b, P) with p = (1 - q) u, so a factor is (1 - q)^2 u and the log of the score is a mean of independent
   * logarithms of Beta variables.
   */
  private Uncertainty interval(GroupedVotes votes, double value) {
    double tail = (1 - level) / 2;
    int groups = votes.counts().size();
    double lower;
    double upper;
    if (electorate.isComplete(votes)) {
      lower = value;
      upper = value;
    } else if (electorate.isUnlimited()) {
      LogBetaSum sum = LogBetaSum.of(terms(votes), groups, tail);
      lower = StrictMath.exp(-sum.quantile(1 - tail) / groups);
      upper = StrictMath.exp(-sum.quantile(tail) / groups);
    } else {
      Atoms sum = ofAllEligible(votes);
      lower = StrictMath.exp(-sum.upperQuantile(tail) / groups);
      upper = StrictMath.exp(-sum.quantile(tail) / groups);
    }
    return new Uncertainty.Interval(
        IntervalKind.CREDIBLE, lower, upper, level, electorate.population());
  }

  private List<LogBetaSum.Term> terms(GroupedVotes votes) {
    List<LogBetaSum.Term> terms = new ArrayList<>();
    for (VoteCounts group : votes.counts().values()) {
      double agree = group.agree() + prior;
      terms.add(new LogBetaSum.Term(2, agree + group.pass(), group.disagree() + prior));
      if (group.pass() > 0) {
        terms.add(new LogBetaSum.Term(1, agree, group.pass()));
      }
    }
    return terms;
  }

  /** The order of votes, not of labels, so that relabelling changes no bit. */
  private Atoms ofAllEligible(GroupedVotes votes) {
    record Group(VoteCounts votes, long unseen) {}
    return votes.counts().entrySet().stream()
        .map(group ->
            new Group(group.getValue(), electorate.unseen(group.getKey(), group.getValue())))
        .sorted(Comparator.<Group>comparingLong(Group::unseen)
            .thenComparingLong(group -> group.votes().agree())
            .thenComparingLong(group -> group.votes().disagree())
            .thenComparingLong(group -> group.votes().pass()))
        .map(group -> UnseenVotes.logFactor(group.votes(), group.unseen(), prior))
        .reduce(Atoms::plus)
        .orElseThrow();
  }

  @Override
  public MethodDescription description() {
    return variant == Variant.STANDARD ? standard() : polisLegacy();
  }

  private MethodDescription standard() {
    return new MethodDescription(
        electorate.addTo(Method.of("consensus/group-informed/standard@1")
            .with("prior", prior)
            .with("level", level)),
        "Consensus across groups",
        "Geometric mean over the groups of p (1 - q), with p = (A + b) / (S + 2 b) and q = (D + b) / (S + 2 b) for A"
            + " agrees and D disagrees among S votes cast, passes included; b is the prior, 1/2 by default. Interval:"
            + " posterior Dirichlet(A + b, D + b, P) per group with P passes, independent between groups, by quadrature"
            + " (each end within 0.002). With the eligible people of each group given, it is of the score when all have voted, the"
            + " votes not seen Dirichlet-multinomial: the value alone when all have.",
        "(0, 1), no unit; higher is more agreed.",
        "No groups: undefined, no-groups. A group without votes: undefined, missing-side. One group: its own factor.",
        "9 of 10 agree and 1 disagrees in each of 2 groups, or of 6: 0.7459.",
        "polis-community/red-dwarf, issues 118 and 120 (2026), with Jeffreys' prior. The interval is ours; finite populations"
            + " as in Ericson (1969), Journal of the Royal Statistical Society B 31:195-233.",
        "Not for groups that were found by clustering the same votes, nor to say that nobody objects: a small minority"
            + " inside a group hardly moves it.");
  }

  private MethodDescription polisLegacy() {
    return new MethodDescription(
        Method.of("consensus/group-informed/polis-legacy@1").with("prior", prior),
        "Group-informed consensus as Polis computes it",
        "Product over the groups of (A + b) / (S + 2 b) for A agrees among S votes cast, passes included; b is the prior,"
            + " 1 in Polis.",
        "(0, 1), no unit; higher is more agreed; falls with each further group.",
        "No groups: undefined, no-groups. A group without votes counts one half.",
        "50 of 55 agree in one group and 4 of 7 in another: (51/57) (5/9) = 0.4971.",
        "Polis, group-aware-consensus in math/src/polismath/math/conversation.clj; Small, Bjorkegren, Erkkila, Shaw and"
            + " Megill (2021), Recerca 26(2).",
        "Not to compare statements voted on by different numbers of groups, nor where a side may be missing.");
  }
}
