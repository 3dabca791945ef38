package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.tally.VoteCounts;

class GroupInformedConsensusTest {
  /** Published values are printed to ten digits or more; this allows for the last bits only. */
  private static final double EXACT = 1e-12;

  /** Numbers printed with four decimals. */
  private static final double FOUR_DECIMALS = 5e-5;

  private static double value(GroupInformedConsensus method, VoteCounts... groups) {
    return method.score(votes(groups)).estimate().value().orElseThrow();
  }

  static GroupedVotes votes(VoteCounts... groups) {
    Map<String, VoteCounts> counts = new LinkedHashMap<>();
    for (VoteCounts group : groups) {
      counts.put("group " + counts.size(), group);
    }
    return new GroupedVotes(counts);
  }

  private static VoteCounts agreeOf(long agree, long seen) {
    return new VoteCounts(agree, 0, seen - agree);
  }

  /** Polis conversation bg2050-volunteers, statements 3 and 2, the export's group-aware-consensus column. */
  @Test
  void reproducesThePolisExport() {
    assertThat(value(GroupInformedConsensus.POLIS_LEGACY, agreeOf(50, 55), agreeOf(4, 7)))
        .isCloseTo(0.4970760233918129, within(EXACT));
    assertThat(value(GroupInformedConsensus.POLIS_LEGACY, agreeOf(50, 56), agreeOf(6, 7)))
        .isCloseTo(0.6839080459770115, within(EXACT));
  }

  /** Jigsaw Sensemaking tools, stats_util.test.ts. */
  @Test
  void reproducesSensemaking() {
    assertThat(value(
            GroupInformedConsensus.POLIS_LEGACY,
            new VoteCounts(10, 5, 0),
            new VoteCounts(5, 10, 5)))
        .isCloseTo(11.0 / 17 * (6.0 / 22), within(EXACT));
  }

  /** red-dwarf issue 120: what moved its authors to the geometric mean. */
  @Test
  void reproducesRedDwarf() {
    VoteCounts pair = new VoteCounts(2, 0, 0);
    assertThat(value(GroupInformedConsensus.STANDARD.withPrior(1), pair))
        .isCloseTo(0.5625, within(EXACT));
    assertThat(value(GroupInformedConsensus.STANDARD, pair))
        .isCloseTo(0.6944, within(FOUR_DECIMALS));
    VoteCounts nine = new VoteCounts(9, 1, 0);
    assertThat(value(GroupInformedConsensus.POLIS_LEGACY, nine, nine, nine, nine, nine, nine))
        .isCloseTo(0.3349, within(FOUR_DECIMALS));
    assertThat(value(GroupInformedConsensus.STANDARD, nine, nine, nine, nine, nine, nine))
        .isCloseTo(0.7459, within(FOUR_DECIMALS));
    assertThat(value(GroupInformedConsensus.POLIS_LEGACY, nine, nine))
        .isCloseTo(0.6944, within(FOUR_DECIMALS));
    assertThat(value(GroupInformedConsensus.STANDARD, nine, nine))
        .isCloseTo(0.7459, within(FOUR_DECIMALS));
  }

  @Test
  void saysWhichSideIsMissing() {
    GroupedVotes missing = votes(new VoteCounts(5, 0, 0), VoteCounts.ZERO);
    Estimate standard = GroupInformedConsensus.STANDARD.score(missing).estimate();
    assertThat(standard.reason()).contains(Reason.MISSING_SIDE);
    assertThat(standard.value()).isEmpty();
    assertThat(standard.n()).isEqualTo(5);
    assertThat(value(GroupInformedConsensus.POLIS_LEGACY, new VoteCounts(5, 0, 0), VoteCounts.ZERO))
        .isCloseTo(6.0 / 7 / 2, within(EXACT));
  }

  @Test
  void isUndefinedWithoutGroups() {
    for (GroupInformedConsensus method : new GroupInformedConsensus[] {
      GroupInformedConsensus.STANDARD, GroupInformedConsensus.POLIS_LEGACY
    }) {
      assertThat(method.score(votes()).estimate().reason()).contains(Reason.NO_GROUPS);
    }
  }

  @Test
  void tellsWhatEachGroupMoved() {
    GroupedVotes votes = votes(new VoteCounts(9, 1, 0), new VoteCounts(2, 8, 0));
    Score score = GroupInformedConsensus.STANDARD.score(votes);
    double value = score.estimate().value().orElseThrow();
    assertThat(score.contributions()).hasSize(2);
    assertThat(score.contributions().get(0).input())
        .isEqualTo("group 0: 9 of 10 agree, 1 disagree");
    assertThat(score.contributions().get(0).amount())
        .isCloseTo(
            value - GroupInformedConsensus.STANDARD.factor(new VoteCounts(2, 8, 0)), within(EXACT))
        .isPositive();
    assertThat(score.contributions().get(1).amount()).isNegative();
  }

  @Test
  void refusesSettingsOutsideTheirRange() {
    assertThatThrownBy(() -> GroupInformedConsensus.STANDARD.withPrior(0))
        .hasMessage("prior must be in (0, infinity), got 0.0");
    assertThatThrownBy(() -> GroupInformedConsensus.STANDARD.withLevel(1))
        .hasMessage("level must be in (0, 1), got 1.0");
  }

  @Test
  void theSettingsTravelWithTheScore() {
    assertThat(GroupInformedConsensus.STANDARD
            .withLevel(0.9)
            .score(votes())
            .estimate()
            .method())
        .hasToString("consensus/group-informed/standard@1 (level=0.9, prior=0.5)");
    assertThat(GroupInformedConsensus.POLIS_LEGACY.score(votes()).estimate().method())
        .hasToString("consensus/group-informed/polis-legacy@1 (prior=1.0)");
  }

  /**
   * Against a million draws of the Dirichlet posteriors, which are made from Gamma variables and so share nothing with the
   * quadrature. 0.002 is what the class promises; the simulation's own error at 2.5 % is about 0.0004 for the widest
   * posteriors here.
   */
  @Tag("heavy")
  @ParameterizedTest
  @CsvSource({
    "0.95, 1/0/0 1/0/0",
    "0.95, 0/0/5 0/3/0",
    "0.90, 3/2/1 50/20/30 1/1/8",
    "0.95, 900/50/50 4/1/0",
    "0.95, 12/0/0 12/0/0 12/0/0 12/0/0 12/0/0 12/0/0",
    "0.50, 0/0/1 0/0/2 2/1/1",
  })
  void theIntervalIsThatOfTheJointPosterior(double level, String text) {
    VoteCounts[] groups = Arrays.stream(text.split(" ", -1))
        .map(group -> {
          String[] parts = group.split("/", -1);
          return new VoteCounts(
              Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        })
        .toArray(VoteCounts[]::new);
    Uncertainty.Interval interval =
        interval(GroupInformedConsensus.STANDARD.withLevel(level), groups);
    double[] draws = simulate(groups, 1_000_000);
    double tail = (1 - level) / 2;
    assertThat(interval.lower()).isCloseTo(draws[(int) (tail * draws.length)], within(0.002));
    assertThat(interval.upper()).isCloseTo(draws[(int) ((1 - tail) * draws.length)], within(0.002));
    assertThat(interval.level()).isEqualTo(level);
  }

  private static Uncertainty.Interval interval(
      GroupInformedConsensus method, VoteCounts... groups) {
    Estimate estimate = method.score(votes(groups)).estimate();
    return (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
  }

  private static double[] simulate(VoteCounts[] groups, int size) {
    SplittableRandom random = new SplittableRandom(20_260_101);
    double[] scores = new double[size];
    for (int i = 0; i < size; i++) {
      double product = 1;
      for (VoteCounts group : groups) {
        double agree = Draws.gamma(random, group.agree() + 0.5);
        double disagree = Draws.gamma(random, group.disagree() + 0.5);
        double pass = group.pass() == 0 ? 0 : Draws.gamma(random, (double) group.pass());
        double all = agree + disagree + pass;
        product *= agree / all * ((agree + pass) / all);
      }
      scores[i] = Math.pow(product, 1.0 / groups.length);
    }
    Arrays.sort(scores);
    return scores;
  }

  @Test
  void theIntervalNarrowsWithMoreVotes() {
    Uncertainty.Interval few =
        interval(GroupInformedConsensus.STANDARD, new VoteCounts(8, 1, 1), new VoteCounts(7, 2, 1));
    Uncertainty.Interval many = interval(
        GroupInformedConsensus.STANDARD,
        new VoteCounts(800, 100, 100),
        new VoteCounts(700, 200, 100));
    assertThat(many.upper() - many.lower()).isLessThan((few.upper() - few.lower()) / 5);
  }

  @Test
  void anIntervalOfAMillionVotesIsFoundToo() {
    VoteCounts million = new VoteCounts(600_000, 300_000, 100_000);
    Uncertainty.Interval interval = interval(GroupInformedConsensus.STANDARD, million, million);
    assertThat(interval.lower()).isBetween(0.418, 0.42);
    assertThat(interval.upper()).isBetween(0.42, 0.422);
  }
}
