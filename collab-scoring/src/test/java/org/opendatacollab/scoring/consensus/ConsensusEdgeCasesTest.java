package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Judgement;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Status;
import org.opendatacollab.scoring.tally.VoteCounts;

class ConsensusEdgeCasesTest {
  private static final double ROUNDING = 1e-12;

  private static GroupedVotes votes(VoteCounts... counts) {
    Map<String, VoteCounts> groups = new LinkedHashMap<>();
    for (VoteCounts one : counts) {
      groups.put("group " + groups.size(), one);
    }
    return new GroupedVotes(groups);
  }

  /** Groups of a hundred of whom so many agree and nobody passes. */
  private static GroupedVotes agreeing(long first, long second, long third) {
    return votes(
        new VoteCounts(first, 100 - first, 0),
        new VoteCounts(second, 100 - second, 0),
        new VoteCounts(third, 100 - third, 0));
  }

  private static Uncertainty.Interval interval(
      ScoringMethod<GroupedVotes> method, GroupedVotes votes) {
    return (Uncertainty.Interval) ((Estimate.Defined) method.score(votes).estimate()).uncertainty();
  }

  @ParameterizedTest
  @CsvSource({"90, 50, 40", "60, 50, 50", "99, 97, 20", "52, 50, 10"})
  void whoDisagreeDivideAsMuchAsWhoAgree(long first, long second, long third) {
    GroupedVotes votes = agreeing(first, second, third);
    Score divided = Divisiveness.STANDARD.score(votes);
    Uncertainty.Interval interval = interval(Divisiveness.STANDARD, votes);
    Uncertainty.Interval opposite = interval(Divisiveness.STANDARD, votes.opposite());
    assertThat(opposite.lower()).isCloseTo(interval.lower(), within(ROUNDING));
    assertThat(opposite.upper()).isCloseTo(interval.upper(), within(ROUNDING));
    assertThat(divided.estimate().value().orElseThrow())
        .isBetween(interval.lower(), interval.upper());
  }

  @Test
  void groupsThatSurelyDifferHaveALowerLimitAboveZero() {
    assertThat(interval(Divisiveness.STANDARD, agreeing(90, 50, 40)).lower()).isBetween(0.3, 0.45);
    assertThat(interval(Divisiveness.STANDARD, agreeing(60, 50, 50)).lower()).isZero();
  }

  @Test
  void ofThreeGroupsTheLowerEndIsAtAThirdOfTheErrorRateAndTheUpperAtAll() {
    Uncertainty.Interval three = interval(Divisiveness.STANDARD, agreeing(95, 30, 20));
    GroupedVotes most = votes(new VoteCounts(95, 5, 0), new VoteCounts(50, 150, 0));
    Uncertainty.Interval strict = interval(Divisiveness.STANDARD.withLevel(1 - 0.05 / 3), most);
    Uncertainty.Interval plain = interval(Divisiveness.STANDARD, most);
    assertThat(three.lower()).isCloseTo(strict.lower(), within(ROUNDING));
    assertThat(three.upper()).isCloseTo(plain.upper(), within(ROUNDING));
  }

  @Test
  void divisivenessSaysWhatAGroupMovedWhereTwoAreLeft() {
    GroupedVotes two = votes(new VoteCounts(9, 1, 0), new VoteCounts(1, 9, 0));
    assertThat(Divisiveness.STANDARD.score(two).contributions()).isEmpty();
    assertThat(Divisiveness.STANDARD.score(agreeing(90, 50, 40)).contributions())
        .hasSize(3);
  }

  @Test
  void passesWeakenConsensusAsMuchAsTheyAre() {
    // p = 5.5 / 11, 1 - q = 7.5 / 11 for 5 agrees, 3 disagrees, 2 passes, prior 1/2.
    assertThat(GroupInformedConsensus.STANDARD.factor(new VoteCounts(5, 3, 2)))
        .isCloseTo(0.5 * 7.5 / 11, within(ROUNDING));
    assertThat(GroupInformedConsensus.POLIS_LEGACY.factor(new VoteCounts(5, 3, 2)))
        .isCloseTo(6.0 / 12, within(ROUNDING));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 0.95})
  void ofOneGroupWithoutPassesTheIntervalIsThatOfASquaredShare(double level) {
    Uncertainty.Interval interval =
        interval(GroupInformedConsensus.STANDARD.withLevel(level), votes(new VoteCounts(8, 2, 0)));
    BetaDistribution share = BetaDistribution.of(8.5, 2.5);
    double lower = share.inverseCumulativeProbability((1 - level) / 2);
    double upper = share.inverseSurvivalProbability((1 - level) / 2);
    assertThat(interval.lower()).isCloseTo(lower * lower, within(1e-9));
    assertThat(interval.upper()).isCloseTo(upper * upper, within(1e-9));
  }

  @Test
  void theOrderOfGroupsChangesNoBit() {
    List<VoteCounts> counts = new ArrayList<>(
        List.of(new VoteCounts(3, 1, 2), new VoteCounts(11, 0, 6), new VoteCounts(7, 5, 1)));
    Estimate before = GroupInformedConsensus.STANDARD
        .score(votes(counts.toArray(VoteCounts[]::new)))
        .estimate();
    Estimate legacy = GroupInformedConsensus.POLIS_LEGACY
        .score(votes(counts.toArray(VoteCounts[]::new)))
        .estimate();
    for (int turn = 1; turn < counts.size(); turn++) {
      Collections.rotate(counts, 1);
      GroupedVotes turned = votes(counts.toArray(VoteCounts[]::new));
      assertThat(GroupInformedConsensus.STANDARD.score(turned).estimate()).isEqualTo(before);
      assertThat(GroupInformedConsensus.POLIS_LEGACY.score(turned).estimate()).isEqualTo(legacy);
    }
  }

  @Test
  void asPolisComputesItThereIsNoInterval() {
    Estimate legacy = GroupInformedConsensus.POLIS_LEGACY
        .score(votes(new VoteCounts(8, 2, 0), new VoteCounts(5, 5, 0)))
        .estimate();
    assertThat(((Estimate.Defined) legacy).uncertainty())
        .isEqualTo(new Uncertainty.None("Polis states no interval"));
  }

  @Test
  void aMissingSideIsUnknownHoweverLowTheBarIs() {
    // A side without votes would agree by more than a tenth with probability 0.8.
    ConsensusVerdict low = ConsensusVerdict.standard().withThreshold(0.1).withCertainty(0.6);
    Judgement judgement = low.judge(votes(new VoteCounts(50, 0, 0), VoteCounts.ZERO));
    assertThat(judgement.status()).isEqualTo(Status.UNKNOWN);
    assertThat(judgement.rejected()).isEmpty();
  }

  @Test
  void rejectionIsReachedAtItsBoundaryAsSharingIs() {
    GroupedVotes against = votes(new VoteCounts(0, 10, 0), new VoteCounts(1, 9, 0));
    double rejected = ConsensusVerdict.standard().judge(against).rejected().orElseThrow();
    assertThat(
            ConsensusVerdict.standard().withCertainty(rejected).judge(against).status())
        .isEqualTo(Status.REJECTED);
  }

  @Test
  void groupsThatAreNotThereAreNamedBack() {
    GroupedVotes votes = votes(new VoteCounts(1, 0, 0));
    assertThatThrownBy(() -> votes.without("other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group must be one of [group 0]");
    assertThatThrownBy(() -> votes.with("other", VoteCounts.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group must be one of [group 0]");
  }
}
