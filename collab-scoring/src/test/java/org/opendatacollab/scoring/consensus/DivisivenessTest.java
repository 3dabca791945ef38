package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

class DivisivenessTest {
  private static Uncertainty.Interval interval(GroupedVotes votes) {
    Estimate estimate = Divisiveness.STANDARD.score(votes).estimate();
    return (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
  }

  /** Jigsaw Sensemaking tools: (1, 2, 0) against (3, 1, 0) gives 2/5 - 2/3. */
  @Test
  void reproducesSensemaking() {
    double value = Divisiveness.STANDARD
        .score(votes(new VoteCounts(1, 2, 0), new VoteCounts(3, 1, 0)))
        .estimate()
        .value()
        .orElseThrow();
    assertThat(value).isCloseTo(2.0 / 3 - 2.0 / 5, within(1e-15));
  }

  @Test
  void comparesEachGroupWithAllOthers() {
    Score score = Divisiveness.STANDARD.score(
        votes(new VoteCounts(9, 1, 0), new VoteCounts(8, 2, 0), new VoteCounts(1, 9, 0)));
    // The third against the other two: 2/12 against 18/22.
    assertThat(score.estimate().value().orElseThrow())
        .isCloseTo(18.0 / 22 - 2.0 / 12, within(1e-15));
    assertThat(score.contributions()).hasSize(3);
    assertThat(score.contributions().get(2).amount()).isPositive();
  }

  @Test
  void isUndefinedWhereNothingCanBeCompared() {
    assertThat(Divisiveness.STANDARD.score(votes()).estimate().reason()).contains(Reason.NO_GROUPS);
    assertThat(Divisiveness.STANDARD
            .score(votes(new VoteCounts(1, 0, 0)))
            .estimate()
            .reason())
        .contains(Reason.TOO_FEW_GROUPS);
    assertThat(Divisiveness.STANDARD
            .score(votes(new VoteCounts(1, 0, 0), VoteCounts.ZERO))
            .estimate()
            .reason())
        .contains(Reason.MISSING_SIDE);
  }

  /** Zou and Donner's limits approximate the quantiles of the difference of two Beta variables. */
  @Test
  void theIntervalIsNearThatOfTheDifferenceOfShares() {
    Uncertainty.Interval interval =
        interval(votes(new VoteCounts(27, 2, 1), new VoteCounts(12, 10, 8)));
    SplittableRandom random = new SplittableRandom(11);
    double[] draws = new double[200_000];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = Draws.beta(random, 28, 4) - Draws.beta(random, 13, 19);
    }
    Arrays.sort(draws);
    assertThat(interval.lower()).isCloseTo(draws[5_000], within(0.02));
    assertThat(interval.upper()).isCloseTo(draws[195_000], within(0.02));
  }

  @Test
  void groupsThatMayAgreeMayNotBeDivided() {
    GroupedVotes alike = votes(new VoteCounts(5, 5, 0), new VoteCounts(6, 4, 0));
    assertThat(interval(alike).lower()).isZero();
    assertThat(interval(alike).upper()).isBetween(0.3, 0.6);
    GroupedVotes three =
        votes(new VoteCounts(5, 5, 0), new VoteCounts(6, 4, 0), new VoteCounts(5, 5, 0));
    assertThat(interval(three).upper()).isLessThanOrEqualTo(1);
  }

  @Test
  void theGuardIncludesItsBoundaries() {
    Contestedness guard = Contestedness.AGORA;
    assertThat(guard.isContested(new VoteCounts(6, 4, 0), 12)).isTrue();
    assertThat(guard.isContested(new VoteCounts(6, 1, 0), 12)).isFalse();
    // Exactly half took a position; exactly a fifth is the margin.
    assertThat(guard.isContested(new VoteCounts(3, 2, 5), 10)).isTrue();
    assertThat(guard.isContested(new VoteCounts(3, 2, 6), 11)).isFalse();
    assertThat(guard.isContested(new VoteCounts(9, 6, 0), 15)).isTrue();
    assertThat(guard.isContested(new VoteCounts(10, 6, 0), 16)).isFalse();
    assertThat(guard.isContested(VoteCounts.ZERO, 0)).isFalse();
    assertThatThrownBy(() -> guard.isContested(new VoteCounts(2, 0, 0), 1))
        .hasMessage("members must not be fewer than the votes (2), got 1");
  }

  @Test
  void theGuardFindsGroupsThatAreSplitWithin() {
    assertThat(Contestedness.AGORA.splitGroups(
            votes(new VoteCounts(5, 5, 0), new VoteCounts(9, 1, 0), new VoteCounts(1, 1, 8))))
        .containsExactly("group 0");
    assertThat(Contestedness.AGORA.withThresholds(0, 1).splitGroups(votes(new VoteCounts(9, 1, 0))))
        .containsExactly("group 0");
  }
}
