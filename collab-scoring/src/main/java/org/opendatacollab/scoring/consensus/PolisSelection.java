package org.opendatacollab.scoring.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;
import org.opendatacollab.scoring.tally.VoteTally;

/**
 * The statements that Polis shows: those that everybody agrees or disagrees with, and those that represent each group.
 *
 * <p><b>Consensus statements</b> ({@link #consensus}) are taken over everybody, with or without group. With the shares and
 * tests of {@link Representativeness}: share above {@code minimumShare} and test above {@code criticalZ}, best share times
 * test first, at most {@code pick} for agreement and as many for disagreement.
 *
 * <p><b>Representative statements</b> ({@link #representative}) of a group are those whose share and ratio both pass the
 * test, for agreement or for disagreement. Whether a statement stands for agreement or disagreement is decided by the larger
 * ratio test. They are ordered by ratio x ratio test x share x test; the group's best agreed statement comes first, whether
 * it passed or not; at most {@code pick} are kept, and then agrees are listed before disagrees. If none passed, the best
 * agreed statement alone is given, or without such the one with the largest ratio test.
 *
 * <p>Statements of equal merit stay in the order of the tally. Immutable and thread-safe.
 *
 * <p>Example: 26 people saw a statement and 25 agree: share 26/28 = 0.9286, test 2 sqrt(27) (26/27 - 1/2) = 4.811, so it is
 * a consensus statement; 3 of 6 (share 1/2) is not.
 *
 * <p>Not for deciding: the lists are made to be short. Source: Polis, {@code math/src/polismath/math/repness.clj} (08e03eb).
 */
public final class PolisSelection {
  /** As the Polis server: z of 1.2816 (90 %, one-sided), share above one half, five statements. */
  public static final PolisSelection POLIS = new PolisSelection(1.2816, 0.5, 5, Set.of());

  private final double criticalZ;
  private final double minimumShare;
  private final int pick;
  private final Set<Integer> moderatedOut;

  private PolisSelection(
      double criticalZ, double minimumShare, int pick, Set<Integer> moderatedOut) {
    if (!Double.isFinite(criticalZ)) {
      throw new IllegalArgumentException("criticalZ must be finite, got " + criticalZ);
    }
    this.criticalZ = criticalZ;
    this.minimumShare = Arguments.inUnitInterval(minimumShare, "minimumShare");
    this.pick = (int) Arguments.notNegative(pick, "pick");
    this.moderatedOut = new LinkedHashSet<>(moderatedOut);
  }

  /**
   * Returns the selection with another critical value.
   *
   * @param newCriticalZ what a z value must exceed
   * @return the selection
   * @throws IllegalArgumentException if it is not finite
   */
  public PolisSelection withCriticalZ(double newCriticalZ) {
    return new PolisSelection(newCriticalZ, minimumShare, pick, moderatedOut);
  }

  /**
   * Returns the selection with another share that consensus statements must exceed.
   *
   * @param newMinimumShare the share, in [0, 1]
   * @return the selection
   * @throws IllegalArgumentException if it lies outside
   */
  public PolisSelection withMinimumShare(double newMinimumShare) {
    return new PolisSelection(criticalZ, newMinimumShare, pick, moderatedOut);
  }

  /**
   * Returns the selection with another length of its lists.
   *
   * @param newPick how many statements at most
   * @return the selection
   * @throws IllegalArgumentException if it is negative
   */
  public PolisSelection withPick(int newPick) {
    return new PolisSelection(criticalZ, minimumShare, newPick, moderatedOut);
  }

  /**
   * Returns the selection without the statements that moderators took out.
   *
   * @param statements indexes of the statements
   * @return the selection
   */
  public PolisSelection withModeratedOut(Set<Integer> statements) {
    return new PolisSelection(criticalZ, minimumShare, pick, statements);
  }

  /**
   * Returns what selects.
   *
   * @return the method with its settings; which statements were moderated out is data, not setting
   */
  public Method method() {
    return Method.of("consensus/selection/polis@1")
        .with("criticalZ", criticalZ)
        .with("minimumShare", minimumShare)
        .with("pick", pick);
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        method(),
        "Statements that Polis shows for everybody and for each group",
        "Everybody: share (A + 1) / (S + 2) above minimumShare and its z test above criticalZ, best share times test first."
            + " Group: share test and ratio test both above criticalZ, for agreement or disagreement, by ratio x ratio test"
            + " x share x test, the best agreed statement first.",
        "At most pick statements in each list.",
        "No statement passes for a group: its best agreed one, or else the one with the largest ratio test. No groups:"
            + " no lists.",
        "25 of 26 agree: share 0.9286, test 4.8113, a consensus statement.",
        "Polis, math/src/polismath/math/repness.clj.",
        "Not for deciding: the lists are made to be short, and say nothing of what they leave out.");
  }

  /**
   * A statement that everybody agrees or disagrees with.
   *
   * @param statement index of the statement
   * @param successes how many agree, or disagree
   * @param trials how many saw it
   * @param share (successes + 1) / (trials + 2)
   * @param test z of the share against one half
   */
  public record ConsensusStatement(
      int statement, long successes, long trials, double share, double test) {
    private double merit() {
      return share * test;
    }
  }

  /**
   * The statements that everybody agrees and disagrees with.
   *
   * @param agree best agreed first
   * @param disagree best rejected first
   */
  public record Consensus(List<ConsensusStatement> agree, List<ConsensusStatement> disagree) {
    /**
     * Copies.
     *
     * @param agree best agreed first
     * @param disagree best rejected first
     */
    public Consensus {
      agree = List.copyOf(agree);
      disagree = List.copyOf(disagree);
    }
  }

  /**
   * A statement that represents a group.
   *
   * @param statement index of the statement
   * @param direction whether the group stands out by agreeing or by disagreeing
   * @param successes how many of the group agree, or disagree
   * @param trials how many of the group saw it
   * @param share (successes + 1) / (trials + 2)
   * @param test z of the share against one half
   * @param ratio share over that of the rest
   * @param ratioTest z of the difference from the rest
   */
  public record RepresentativeStatement(
      int statement,
      Vote direction,
      long successes,
      long trials,
      double share,
      double test,
      double ratio,
      double ratioTest) {
    private static RepresentativeStatement of(int statement, Representativeness r) {
      return r.agreeRatioTest() > r.disagreeRatioTest()
          ? new RepresentativeStatement(
              statement,
              Vote.AGREE,
              r.group().agree(),
              r.group().seen(),
              r.agreeShare(),
              r.agreeTest(),
              r.agreeRatio(),
              r.agreeRatioTest())
          : new RepresentativeStatement(
              statement,
              Vote.DISAGREE,
              r.group().disagree(),
              r.group().seen(),
              r.disagreeShare(),
              r.disagreeTest(),
              r.disagreeRatio(),
              r.disagreeRatioTest());
    }

    private double merit() {
      return ratio * ratioTest * share * test;
    }
  }

  /**
   * Selects the statements that everybody agrees or disagrees with.
   *
   * @param tally the votes
   * @return the statements, in either list
   */
  public Consensus consensus(VoteTally tally) {
    List<ConsensusStatement> agree = new ArrayList<>();
    List<ConsensusStatement> disagree = new ArrayList<>();
    for (int statement : statements(tally)) {
      VoteCounts votes = tally.everyone(statement);
      addIfClear(agree, statement, votes.agree(), votes.seen());
      addIfClear(disagree, statement, votes.disagree(), votes.seen());
    }
    return new Consensus(best(agree), best(disagree));
  }

  private void addIfClear(List<ConsensusStatement> to, int statement, long successes, long trials) {
    double share = Representativeness.share(successes, trials);
    double test = Representativeness.proportionTest(successes, trials);
    if (share > minimumShare && test > criticalZ) {
      to.add(new ConsensusStatement(statement, successes, trials, share, test));
    }
  }

  private List<ConsensusStatement> best(List<ConsensusStatement> statements) {
    return statements.stream()
        .sorted(Comparator.comparingDouble(ConsensusStatement::merit).reversed())
        .limit(pick)
        .toList();
  }

  /**
   * Selects the statements that represent each group.
   *
   * @param tally the votes
   * @return the statements by label of the group, in the order of the tally; empty without groups
   */
  public Map<String, List<RepresentativeStatement>> representative(VoteTally tally) {
    Map<String, List<RepresentativeStatement>> byGroup = new LinkedHashMap<>();
    for (String group : tally.layout().groups()) {
      Choice choice = new Choice();
      for (int statement : statements(tally)) {
        GroupedVotes votes = GroupedVotes.of(tally, statement);
        VoteCounts own = votes.counts().getOrDefault(group, VoteCounts.ZERO);
        choice.consider(statement, Representativeness.of(own, votes.rest(group)));
      }
      byGroup.put(group, choice.chosen());
    }
    return byGroup;
  }

  private List<Integer> statements(VoteTally tally) {
    List<Integer> statements = new ArrayList<>();
    for (int i = 0; i < tally.layout().statements().size(); i++) {
      if (!moderatedOut.contains(i)) {
        statements.add(i);
      }
    }
    return statements;
  }

  /** What has been found for one group while going through the statements in order. */
  private final class Choice {
    private final List<RepresentativeStatement> passed = new ArrayList<>();
    private @Nullable RepresentativeStatement strongest;
    private @Nullable Representativeness bestAgreed;
    private int bestAgreedStatement;

    void consider(int statement, Representativeness r) {
      RepresentativeStatement candidate = RepresentativeStatement.of(statement, r);
      if (passes(r.agreeRatioTest(), r.agreeTest())
          || passes(r.disagreeRatioTest(), r.disagreeTest())) {
        passed.add(candidate);
      }
      if (strongest == null || candidate.ratioTest() > strongest.ratioTest()) {
        strongest = candidate;
      }
      if (isBetterAgreed(r)) {
        bestAgreed = r;
        bestAgreedStatement = statement;
      }
    }

    private boolean passes(double ratioTest, double test) {
      return ratioTest > criticalZ && test > criticalZ;
    }

    /** A first one must be agreed with clearly, or more than elsewhere; a later one must beat it by the same measure. */
    private boolean isBetterAgreed(Representativeness r) {
      if (r.group().agree() == 0 && r.group().disagree() == 0) {
        return false;
      }
      if (bestAgreed == null) {
        return r.agreeTest() > criticalZ || (r.agreeRatio() > 1 && r.agreeShare() > 0.5);
      }
      double merit = r.agreeShare() * r.agreeTest();
      double best = bestAgreed.agreeShare() * bestAgreed.agreeTest();
      return bestAgreed.agreeRatio() > 1
          ? merit * r.agreeRatio() * r.agreeRatioTest()
              > best * bestAgreed.agreeRatio() * bestAgreed.agreeRatioTest()
          : merit > best;
    }

    List<RepresentativeStatement> chosen() {
      Optional<RepresentativeStatement> agreed = Optional.ofNullable(bestAgreed)
          .map(r -> RepresentativeStatement.of(bestAgreedStatement, r));
      if (passed.isEmpty()) {
        return agreed.or(() -> Optional.ofNullable(strongest)).stream()
            .limit(pick)
            .toList();
      }
      List<RepresentativeStatement> kept = new ArrayList<>();
      agreed.ifPresent(kept::add);
      passed.stream()
          .filter(one -> agreed.isEmpty() || one.statement() != bestAgreedStatement)
          .sorted(Comparator.comparingDouble(RepresentativeStatement::merit).reversed())
          .forEach(kept::add);
      List<RepresentativeStatement> first = kept.subList(0, Math.min(pick, kept.size()));
      return first.stream()
          // A stable sort: agrees come before disagrees, each in the order of merit.
          .sorted(Comparator.comparing(RepresentativeStatement::direction))
          .toList();
    }
  }
}
