package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.comparison.TwoSampleT.Variances;

/** Where a formula gives way to another one, to a limit or to a reason. */
class ComparisonBordersTest {
  private static TwoGroupRatings groups(double[] first, double[] second) {
    return TwoGroupRatings.ofValues(first, second);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 200, true",
    "100, 201, false",
    "5, 2805, true",
    "2800, 2805, true",
    "5, 2905, false",
    "2900, 2905, false",
    "1, 2, true"
  })
  void theSmallerGroupDecidesHowManyAreTestedExactly(long size, long total, boolean exact) {
    assertThat(RankSums.choosable(size, total)).isEqualTo(exact);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e74", "-1e74", "1e-75", "0"})
  void variancesTakeSeventyFiveDigits(String value) {
    assertThat(Moments.of(List.of(new BigDecimal(value))).sum()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e75", "-1e75", "1e-76"})
  void variancesRefuseMoreDigits(String value) {
    List<BigDecimal> values = List.of(BigDecimal.ONE, new BigDecimal(value));
    assertThatThrownBy(() -> Moments.of(values)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void groupsHaveUpToTheGreatestIntOfPeople() {
    BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
    assertThat(WholeGroups.whole(most, "first", 0)).isEqualTo(Integer.MAX_VALUE);
    assertThat(WholeGroups.whole(new BigDecimal("3.00"), "first", 0)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2.5, 40})
  void noneOfAllLeaveTheLowerLimitAtZero(double rest) {
    assertThat(MidPShare.lower(0, rest, 0.025)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 300})
  void allAtTheLowerEndOfTheScaleLeaveTheLowerLimitThere(int people) {
    assertThat(IntervalLaws.shares(0, people).quantile(0.025)).isZero();
  }

  @Test
  void groupsOfOneValueHaveNoLimitsOfDelta() {
    CliffsDelta same = CliffsDelta.of(groups(new double[] {3, 3}, new double[] {3, 3, 3}), 0.95)
        .orElseThrow();
    assertThat(same.delta()).isZero();
    assertThat(same.variance()).hasValue(0);
    assertThat(same.limits()).isEmpty();
    CliffsDelta single =
        CliffsDelta.of(groups(new double[] {3}, new double[] {1, 4, 5}), 0.95).orElseThrow();
    assertThat(single.variance()).isEmpty();
    assertThat(single.limits()).isEmpty();
  }

  @Test
  void pairsOfTwoMembersThatGoTheOtherWayAreEnoughForTheLimitsOfDelta() {
    // Balance 8 of 16: 1 - delta is 2 of 4 members.
    TwoGroupRatings ratings = groups(new double[] {4, 4, 5, 2}, new double[] {1, 3, 3, 4});
    CliffsDelta delta = CliffsDelta.of(ratings, 0.95).orElseThrow();
    CliffsDelta.Limits limits = delta.limits().orElseThrow();
    Estimate estimate = GroupDifference.cliffsDelta().score(ratings).estimate();
    Uncertainty.Interval interval = IntervalLaws.interval(estimate);
    assertThat(delta.delta()).isEqualTo(0.5);
    assertThat(interval.lower()).isEqualTo(limits.lower());
    assertThat(interval.upper()).isEqualTo(Math.min(1, limits.upper()));
  }

  @Test
  void fewerPairsThanThatMakeTheLimitsWideThoughBothGroupsVary() {
    // One tie in 24 pairs: 1 - delta is a sixth of 1 of 4 members.
    TwoGroupRatings ratings = groups(new double[] {3, 4, 5, 5}, new double[] {1, 1, 2, 2, 2, 3});
    double delta = 23.0 / 24;
    Uncertainty.Interval interval =
        IntervalLaws.interval(GroupDifference.cliffsDelta().score(ratings).estimate());
    assertThat(CliffsDelta.of(ratings, 0.95).orElseThrow().limits()).isPresent();
    // 1e-12: delta is rounded twice.
    assertThat(interval.lower())
        .isCloseTo(2 * MidPShare.lower(2 * (1 + delta), 2 * (1 - delta), 0.025) - 1, within(1e-12));
    assertThat(interval.upper())
        .isCloseTo(1 - 2 * MidPShare.lower(2 * (1 - delta), 2 * (1 + delta), 0.025), within(1e-12));
  }

  @Test
  void theSmallestNormalPIsFoundAtEitherEnd() {
    List<BigDecimal> scale = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.TEN);
    MannWhitney test = MannWhitney.of(
            TwoGroupRatings.of(scale, new long[] {60, 40, 20}, new long[] {90, 60, 30}))
        .orElseThrow();
    MannWhitney turned = MannWhitney.of(
            TwoGroupRatings.of(scale, new long[] {20, 40, 60}, new long[] {30, 60, 90}))
        .orElseThrow();
    assertThat(test.distribution()).isEqualTo(NullDistribution.NORMAL);
    assertThat(turned.smallestP()).isEqualTo(test.smallestP());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.5, 1.5})
  void changesBeyondEitherBoundAreRefused(double change) {
    PairedValues pairs = PairedValues.of(new double[2], new double[] {0, change});
    assertThatThrownBy(
            () -> PairedChange.mean(BigDecimal.ONE.negate(), BigDecimal.ONE).score(pairs))
        .hasMessage("values must lie between the bounds -1 and 1");
  }

  @Test
  void aValueThatNobodyGaveMayHaveAnyNumberOfDigits() {
    List<BigDecimal> scale = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("1e80"));
    TwoGroupRatings ratings = TwoGroupRatings.of(scale, new long[] {1, 3, 0}, new long[] {3, 1, 0});
    assertThat(HedgesG.of(ratings, 0.95).orElseThrow().meanDifference()).isEqualTo(0.5);
  }

  @Test
  void verdictsCountAllPeopleAndTakeTheSmallestPFromAllWhoChanged() {
    TestResult twice = SignificanceTest.mcNemar(0.05).test(new MatchedTable(9, 7, 1, 5));
    assertThat(twice.n()).isEqualTo(22);
    assertThat(twice.smallestP()).hasValue(2 / 256.0);
    TestResult sign = SignificanceTest.sign(0.05)
        .test(PairedValues.of(new double[5], new double[] {1, 1, -1, -1, 0}));
    assertThat(sign.n()).isEqualTo(5);
    assertThat(sign.smallestP()).hasValue(2 / 16.0);
    TestResult ranks = SignificanceTest.mannWhitney(0.05)
        .test(groups(new double[] {1, 2, 3}, new double[] {2, 4}));
    assertThat(ranks.n()).isEqualTo(5);
  }

  @Test
  void oneVaryingGroupIsEnoughForMeansToBeCompared() {
    double[] constant = {3, 3, 3};
    double[] varying = {1, 2, 3};
    for (TwoGroupRatings ratings : List.of(groups(constant, varying), groups(varying, constant))) {
      // Variances 0 and 1: pooled 1/2, standard error of Welch's sqrt(1/3) with 2 degrees of
      // freedom.
      HedgesG hedges = HedgesG.of(ratings, 0.95).orElseThrow();
      assertThat(Math.abs(hedges.d())).isCloseTo(Math.sqrt(2), within(1e-15));
      StudentTest welch =
          TwoSampleT.of(ratings, Variances.FREE, 0.95).orElseThrow().test().orElseThrow();
      assertThat(Math.abs(welch.t())).isCloseTo(Math.sqrt(3), within(1e-15));
      assertThat(welch.degreesOfFreedom()).isCloseTo(2, within(1e-15));
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoConstantGroupsHaveMeansButNoTest(Variances variances) {
    TwoGroupRatings ratings = groups(new double[] {3, 3}, new double[] {2, 2});
    TwoSampleT means = TwoSampleT.of(ratings, variances, 0.95).orElseThrow();
    assertThat(means.difference()).isEqualTo(1);
    assertThat(means.test()).isEmpty();
    assertThat(means.reason()).contains(Reason.ZERO_VARIANCE);
    assertThat(HedgesG.of(ratings, 0.95).reason()).contains(Reason.ZERO_VARIANCE);
    assertThat(BrunnerMunzel.of(ratings, 0.95).orElseThrow().reason())
        .contains(Reason.ZERO_VARIANCE);
  }

  @Test
  void twoInEachGroupAreEnoughAndOneIsNot() {
    TwoGroupRatings two = groups(new double[] {1, 4}, new double[] {2, 5});
    assertThat(TwoSampleT.of(two, Variances.FREE, 0.95).value()).isPresent();
    for (TwoGroupRatings one : List.of(
        groups(new double[] {1}, new double[] {2, 5}),
        groups(new double[] {1, 4}, new double[] {2}))) {
      assertThat(TwoSampleT.of(one, Variances.FREE, 0.95).reason())
          .contains(Reason.TOO_FEW_OBSERVATIONS);
      assertThat(BrunnerMunzel.of(one, 0.95).reason()).contains(Reason.TOO_FEW_OBSERVATIONS);
      assertThat(HedgesG.of(one, 0.95).reason()).contains(Reason.TOO_FEW_OBSERVATIONS);
    }
  }

  @Test
  void threePairsThatVaryOnBothSidesAreEnoughToStandardize() {
    double[] varying = {1, 2, 4};
    double[] constant = {3, 3, 3};
    assertThat(StandardizedMeanChange.of(PairedValues.of(varying, varying), 0.95)
            .orElseThrow()
            .correlation())
        .isEqualTo(1);
    assertThat(
            StandardizedMeanChange.of(PairedValues.of(varying, constant), 0.95).reason())
        .contains(Reason.ZERO_VARIANCE);
    assertThat(
            StandardizedMeanChange.of(PairedValues.of(constant, varying), 0.95).reason())
        .contains(Reason.ZERO_VARIANCE);
  }

  @Test
  void asManyChangesEitherWayAreNoEvidence() {
    McNemar even = McNemar.of(new MatchedTable(0, 3, 3, 0)).orElseThrow();
    assertThat(even.chiSquareContinuity()).isZero();
    assertThat(even.pContinuity()).isEqualTo(1);
    assertThat(even.pMid()).isEqualTo(1);
    assertThat(even.oddsRatio()).hasValue(1);
    assertThat(McNemar.of(new MatchedTable(0, 3, 0, 0)).orElseThrow().oddsRatio())
        .isEmpty();
    assertThat(McNemar.of(new MatchedTable(0, 0, 3, 0)).orElseThrow().oddsRatio())
        .hasValue(0);
  }
}
