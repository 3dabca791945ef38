package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.opendatacollab.scoring.consensus.GroupInformedConsensusTest.votes;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.tally.VoteCounts;

class LowestSupportTest {
  /** Jigsaw Sensemaking tools, stats_util.test.ts: (A, D, P) of (10, 5, 0) and (5, 10, 5). */
  @Test
  void reproducesSensemaking() {
    double value = LowestSupport.STANDARD
        .withPrior(1)
        .score(votes(new VoteCounts(10, 5, 0), new VoteCounts(5, 10, 5)))
        .estimate()
        .value()
        .orElseThrow();
    assertThat(value).isCloseTo(3.0 / 11, within(1e-15));
  }

  @Test
  void theIntervalIsThatOfTheLeastShare() {
    VoteCounts first = new VoteCounts(8, 1, 1);
    VoteCounts second = new VoteCounts(7, 2, 1);
    Estimate estimate = LowestSupport.STANDARD.score(votes(first, second)).estimate();
    Uncertainty.Interval interval =
        (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
    SplittableRandom random = new SplittableRandom(7);
    double[] draws = new double[200_000];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = Math.min(Draws.beta(random, 8.5, 2.5), Draws.beta(random, 7.5, 3.5));
    }
    Arrays.sort(draws);
    // The simulation's own error at these quantiles is about 0.001.
    assertThat(interval.lower()).isCloseTo(draws[5_000], within(0.004));
    assertThat(interval.upper()).isCloseTo(draws[195_000], within(0.004));
  }

  @Test
  void onlyTheLowestGroupMovesIt() {
    Score score = LowestSupport.STANDARD.score(
        votes(new VoteCounts(8, 2, 0), new VoteCounts(3, 7, 0), new VoteCounts(9, 1, 0)));
    assertThat(score.contributions().get(0).amount()).isZero();
    assertThat(score.contributions().get(1).amount()).isCloseTo(3.5 / 11 - 8.5 / 11, within(1e-15));
    assertThat(score.contributions().get(2).amount()).isZero();
  }

  @Test
  void isUndefinedWithoutASide() {
    assertThat(LowestSupport.STANDARD.score(votes()).estimate().reason())
        .contains(Reason.NO_GROUPS);
    assertThat(LowestSupport.STANDARD
            .score(votes(new VoteCounts(1, 0, 0), VoteCounts.ZERO))
            .estimate()
            .reason())
        .contains(Reason.MISSING_SIDE);
  }
}
