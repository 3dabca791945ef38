package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.opendatacollab.scoring.consensus.GroupInformedConsensusTest.votes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.tally.VoteCounts;

/** Intervals that speak of exactly those who could vote. */
class FinitePopulationTest {
  private static final int DRAWS = 160_000;

  private static VoteCounts[] groups(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(group ->
            Arrays.stream(group.split("/", -1)).mapToLong(Long::parseLong).toArray())
        .map(counts -> new VoteCounts(counts[0], counts[1], counts[2]))
        .toArray(VoteCounts[]::new);
  }

  private static Map<String, Long> eligible(VoteCounts[] groups, long... unseen) {
    Map<String, Long> eligible = new LinkedHashMap<>();
    for (int i = 0; i < groups.length; i++) {
      eligible.put("group " + i, groups[i].seen() + unseen[i % unseen.length]);
    }
    return eligible;
  }

  private static Uncertainty.Interval interval(Estimate estimate) {
    return (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
  }

  /** The votes of those not seen, by drawing shares from the posterior and then people from the shares. */
  private static VoteCounts completed(
      SplittableRandom random, VoteCounts seen, long unseen, double prior) {
    double agree = Draws.gamma(random, seen.agree() + prior);
    double disagree = Draws.gamma(random, seen.disagree() + prior);
    double pass = seen.pass() == 0 ? 0 : Draws.gamma(random, (double) seen.pass());
    double all = agree + disagree + pass;
    long[] more = new long[3];
    for (long i = 0; i < unseen; i++) {
      double at = random.nextDouble() * all;
      more[at < agree ? 0 : at < agree + disagree ? 1 : 2]++;
    }
    return seen.plus(new VoteCounts(more[0], more[1], more[2]));
  }

  private static double[] consensusDraws(VoteCounts[] groups, long unseen) {
    SplittableRandom random = new SplittableRandom(20_260_102);
    double[] draws = new double[unseen > 50 ? DRAWS / 8 : DRAWS];
    for (int i = 0; i < draws.length; i++) {
      double product = 1;
      for (VoteCounts group : groups) {
        product *= GroupInformedConsensus.STANDARD.factor(completed(random, group, unseen, 0.5));
      }
      draws[i] = Math.pow(product, 1.0 / groups.length);
    }
    Arrays.sort(draws);
    return draws;
  }

  private static double quantile(double[] sorted, double probability) {
    return sorted[(int) (probability * sorted.length)];
  }

  /**
   * 0.002 is what the method promises; 0.002 more is the error of the simulation. Where few votes are missing the score has few
   * possible values, and both must find the same.
   */
  @ParameterizedTest
  @CsvSource({
    "8/1/1 7/2/1, 1",
    "8/1/1 7/2/1, 3",
    "8/2/0 3/7/0, 12",
    "1/0/0 1/0/0 0/1/1, 25",
    "20/5/5 12/12/6 28/1/1, 60",
    "20/5/5 12/12/6, 300",
    "20/5/5 12/12/6, 301",
    "3/1/1 2/0/0 4/1/0 1/1/1, 400",
    "30/10/0, 350",
  })
  void theIntervalOfConsensusIsThatOfTheVotesOfAll(String text, long unseen) {
    VoteCounts[] groups = groups(text);
    Estimate estimate = GroupInformedConsensus.STANDARD
        .withEligible(eligible(groups, unseen))
        .score(votes(groups))
        .estimate();
    double[] draws = consensusDraws(groups, unseen);
    assertThat(interval(estimate).lower()).isCloseTo(quantile(draws, 0.025), within(0.004));
    assertThat(interval(estimate).upper()).isCloseTo(quantile(draws, 0.975), within(0.004));
    assertThat(Arrays.stream(draws)
            .filter(draw -> draw >= interval(estimate).lower() - 1e-9
                && draw <= interval(estimate).upper() + 1e-9)
            .count())
        .isGreaterThan((long) (0.945 * draws.length));
  }

  /** The expected score of all is the value: people not seen move it nowhere on average. */
  @Test
  void theValueIsTheExpectedScoreOfAll() {
    VoteCounts seen = new VoteCounts(6, 3, 2);
    SplittableRandom random = new SplittableRandom(5);
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      VoteCounts all = completed(random, seen, 9, 0.5);
      sum += (all.agree() + 0.5) / (all.seen() + 1);
    }
    // 4 standard errors of the mean of 160,000 draws.
    assertThat(sum / DRAWS).isCloseTo(6.5 / 12, within(0.001));
  }

  @Test
  void whereAllHaveVotedNothingIsUncertain() {
    VoteCounts[] groups = groups("8/1/1 7/2/1");
    for (Estimate estimate : new Estimate[] {
      GroupInformedConsensus.STANDARD
          .withEligible(eligible(groups, 0))
          .score(votes(groups))
          .estimate(),
      LowestSupport.STANDARD
          .withEligible(eligible(groups, 0))
          .score(votes(groups))
          .estimate(),
      LowestSupport.CONFIDENCE
          .withEligible(eligible(groups, 0))
          .score(votes(groups))
          .estimate()
    }) {
      double value = estimate.value().orElseThrow();
      assertThat(interval(estimate).lower()).isEqualTo(value);
      assertThat(interval(estimate).upper()).isEqualTo(value);
      assertThat(interval(estimate).population())
          .isEqualTo("all who were eligible, group by group");
    }
  }

  @Test
  void eachPersonWhoHasVotedNarrowsTheIntervalAndLeavesTheValue() {
    VoteCounts[] groups = groups("16/2/2 14/4/2");
    Estimate unlimited = GroupInformedConsensus.STANDARD.score(votes(groups)).estimate();
    double width = interval(unlimited).upper() - interval(unlimited).lower();
    for (long unseen : new long[] {1_000_000, 5_000, 290, 100, 20, 5}) {
      Estimate estimate = GroupInformedConsensus.STANDARD
          .withEligible(eligible(groups, unseen))
          .score(votes(groups))
          .estimate();
      double narrower = interval(estimate).upper() - interval(estimate).lower();
      assertThat(estimate.value()).isEqualTo(unlimited.value());
      // 0.004: the promised error of both ends.
      assertThat(narrower).isLessThan(width + 0.004);
      width = narrower;
    }
    assertThat(width).isPositive();
  }

  @Test
  void aVeryLargePopulationIsLikeAnUnlimitedOne() {
    VoteCounts[] groups = groups("16/2/2 14/4/2 1/0/1");
    Uncertainty.Interval unlimited =
        interval(GroupInformedConsensus.STANDARD.score(votes(groups)).estimate());
    Uncertainty.Interval large = interval(GroupInformedConsensus.STANDARD
        .withEligible(eligible(groups, 50_000_000))
        .score(votes(groups))
        .estimate());
    assertThat(large.lower()).isCloseTo(unlimited.lower(), within(0.002));
    assertThat(large.upper()).isCloseTo(unlimited.upper(), within(0.002));
    Uncertainty.Interval lowest =
        interval(LowestSupport.STANDARD.score(votes(groups)).estimate());
    Uncertainty.Interval lowestOfLarge = interval(LowestSupport.STANDARD
        .withEligible(eligible(groups, 50_000_000))
        .score(votes(groups))
        .estimate());
    assertThat(lowestOfLarge.lower()).isCloseTo(lowest.lower(), within(1e-6));
    assertThat(lowestOfLarge.upper()).isCloseTo(lowest.upper(), within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"8/1/1 7/2/1, 2", "8/1/1 7/2/1 9/0/1, 15", "3/1/1 2/0/0, 80"})
  void theIntervalOfLowestSupportIsThatOfTheVotesOfAll(String text, long unseen) {
    VoteCounts[] groups = groups(text);
    Uncertainty.Interval interval = interval(LowestSupport.STANDARD
        .withEligible(eligible(groups, unseen))
        .score(votes(groups))
        .estimate());
    SplittableRandom random = new SplittableRandom(9);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      double least = 1;
      for (VoteCounts group : groups) {
        VoteCounts all = completed(random, group, unseen, 0.5);
        least = Math.min(least, (all.agree() + 0.5) / (all.seen() + 1));
      }
      draws[i] = least;
    }
    Arrays.sort(draws);
    // The steps of the score are wider than the error of the simulation: both find the same step.
    assertThat(interval.lower()).isCloseTo(quantile(draws, 0.025), within(1e-9));
    assertThat(interval.upper()).isCloseTo(quantile(draws, 0.975), within(1e-9));
  }

  @Test
  void saysWhoWasEligibleAndRefusesWhatCannotBe() {
    GroupInformedConsensus method =
        GroupInformedConsensus.STANDARD.withEligible(Map.of("group 1", 20L, "group 0", 12L));
    assertThat(method.method().parameters()).containsEntry("eligible", "group 0 12, group 1 20");
    assertThatThrownBy(() -> method.score(votes(groups("1/0/0 1/0/0 1/0/0"))))
        .hasMessage("eligible must name every group, and lacks group 2");
    assertThatThrownBy(() -> method.score(votes(groups("9/2/2 1/0/0"))))
        .hasMessage("eligible must not be fewer than the votes of a group, got 12 of group 0 and"
            + " 13 votes");
    assertThatThrownBy(() -> LowestSupport.STANDARD.withEligible(Map.of("a", -1L)))
        .hasMessage("eligible must not be negative, got -1");
  }

  @Test
  void relabellingChangesNoBit() {
    VoteCounts[] groups = groups("8/1/1 7/2/1 3/3/3");
    VoteCounts[] other = {groups[2], groups[0], groups[1]};
    assertThat(interval(GroupInformedConsensus.STANDARD
            .withEligible(eligible(other, 30))
            .score(votes(other))
            .estimate()))
        .isEqualTo(interval(GroupInformedConsensus.STANDARD
            .withEligible(eligible(groups, 30))
            .score(votes(groups))
            .estimate()));
  }
}
