package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.comparison.TestResult.Verdict;

class ComparisonMethodsTest {
  private static final TwoGroupRatings PLACENTA = TwoGroupRatings.ofValues(
      new double[] {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46},
      new double[] {1.15, 0.88, 0.90, 0.74, 1.21});
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private static PairedValues rose(double... changes) {
    return PairedValues.of(new double[changes.length], changes);
  }

  private static TwoGroupRatings groups(double[] first, double[] second) {
    return TwoGroupRatings.ofValues(first, second);
  }

  private static void assertEstimate(Estimate estimate, double value, double lower, double upper) {
    Uncertainty.Interval interval = IntervalLaws.interval(estimate);
    // 5e-5: the documentation prints four decimals.
    assertThat(estimate.value().orElseThrow()).isCloseTo(value, within(5.1e-5));
    assertThat(interval.lower()).isCloseTo(lower, within(5.1e-5));
    assertThat(interval.upper()).isCloseTo(upper, within(5.1e-5));
  }

  @Test
  void theWorkedNumbersOfTheDocumentation() {
    assertEstimate(IntervalLaws.mean(new long[] {0, 0, 0, 5, 0}, 0.95), 4, 2.6478, 4.4507);
    assertEstimate(
        PairedChange.mean(FOUR.negate(), FOUR)
            .score(PairedValues.of(new double[] {1, 2, 1, 1, 3}, new double[] {2, 2, 2, 3, 4}))
            .estimate(),
        1,
        -1.2759,
        2.3905);
    assertEstimate(
        PairedChange.standardized()
            .score(PairedValues.of(new double[] {3, 5, 4, 1}, new double[] {4, 4, 5, 3}))
            .estimate(),
        0.3178,
        -0.4515,
        1.0871);
    assertEstimate(
        GroupDifference.mean(ONE, FIVE)
            .score(groups(new double[] {4, 4, 4, 4, 4}, new double[] {2, 2, 2, 2, 2}))
            .estimate(),
        2,
        0.1334,
        2.6119);
    assertEstimate(GroupDifference.cliffsDelta().score(PLACENTA).estimate(), 0.4, -0.2305, 0.7939);
    assertEstimate(GroupDifference.superiority().score(PLACENTA).estimate(), 0.7, 0.3848, 0.8970);
    assertEstimate(GroupDifference.hedgesG().score(PLACENTA).estimate(), 0.8278, -0.2858, 1.9414);
  }

  @Test
  void unanimousAtAnEndLeavesAllThatOneOfTwentyWouldNotRuleOut() {
    // (1 - 0.05^(1/5)) of the width of 4 below the end.
    assertEstimate(
        IntervalLaws.mean(new long[] {0, 0, 0, 0, 5}, 0.95),
        5,
        5 - 4 * (1 - Math.pow(0.05, 0.2)),
        5);
  }

  @Test
  void separatedGroupsHaveTheLimitsOfAShareOfTheSmallerOne() {
    TwoGroupRatings separated = groups(new double[] {4, 5, 5, 4}, new double[] {1, 2, 1, 2, 2, 1});
    // The mid-p lower limit of 4 of 4: 0.05^(1/4) = 0.4729.
    assertEstimate(GroupDifference.superiority().score(separated).estimate(), 1, 0.4729, 1);
    assertEstimate(GroupDifference.cliffsDelta().score(separated).estimate(), 1, -0.0543, 1);
    assertThat(CliffsDelta.of(separated, 0.95).orElseThrow().limits()).isEmpty();
    // One member each is little, but not nothing.
    Estimate single = GroupDifference.cliffsDelta()
        .score(groups(new double[] {2}, new double[] {5}))
        .estimate();
    assertThat(single.value()).hasValue(-1);
    assertThat(IntervalLaws.interval(single).upper()).isBetween(0.5, 1.0);
  }

  @Test
  void aUnanimousGroupSaysTooLittleOfHowItVaries() {
    // Delta 0.2: less is 2 of 5, greater 3 of 5. Feng and Cliff would take the first group to be
    // certain.
    TwoGroupRatings unanimous = groups(new double[] {3, 3, 3, 3}, new double[] {1, 1, 2, 5, 5});
    double lower = 2 * MidPShare.lower(2.4, 1.6, 0.025) - 1;
    double upper = 1 - 2 * MidPShare.lower(1.6, 2.4, 0.025);
    assertEstimate(GroupDifference.cliffsDelta().score(unanimous).estimate(), 0.2, lower, upper);
    TwoGroupRatings swapped = groups(new double[] {1, 1, 2, 5, 5}, new double[] {3, 3, 3, 3});
    assertEstimate(GroupDifference.cliffsDelta().score(swapped).estimate(), -0.2, -upper, -lower);
    TwoGroupRatings varied = groups(new double[] {3, 3, 3, 4}, new double[] {1, 1, 2, 5, 5});
    CliffsDelta.Limits limits =
        CliffsDelta.of(varied, 0.95).orElseThrow().limits().orElseThrow();
    assertEstimate(
        GroupDifference.cliffsDelta().score(varied).estimate(),
        0.2,
        limits.lower(),
        limits.upper());
  }

  @Test
  void nothingToCompareSaysWhy() {
    TwoGroupRatings empty = groups(new double[] {1, 2}, new double[0]);
    PairedValues none = rose();
    assertThat(GroupDifference.mean(ONE, FIVE).score(empty).estimate().reason())
        .hasValue(Reason.EMPTY_GROUP);
    assertThat(GroupDifference.cliffsDelta().score(empty).estimate().reason())
        .hasValue(Reason.EMPTY_GROUP);
    assertThat(GroupDifference.hedgesG().score(empty).estimate().reason())
        .hasValue(Reason.TOO_FEW_OBSERVATIONS);
    assertThat(GroupDifference.hedgesG().score(empty).estimate().n()).isEqualTo(2);
    assertThat(PairedChange.mean(ONE, FIVE).score(none).estimate().reason())
        .hasValue(Reason.NO_PAIRS);
    assertThat(PairedChange.standardized().score(rose(1, 2)).estimate().reason())
        .hasValue(Reason.TOO_FEW_PAIRS);
    assertThat(PairedChange.standardized().score(rose(1, 2, 3)).estimate().reason())
        .hasValue(Reason.ZERO_VARIANCE);
    assertThat(IntervalLaws.mean(new long[5], 0.95).reason()).hasValue(Reason.NO_RATINGS);
  }

  @Test
  void fivePeopleCannotShowAChangeAndSixCan() {
    SignificanceTest<PairedValues> test =
        SignificanceTest.signedRank(ZeroDifferences.WILCOXON, 0.05);
    TestResult five = test.test(rose(1, 2, 3, 4, 5));
    assertThat(five.verdict()).isEqualTo(Verdict.TOO_FEW_FOR_TEST);
    assertThat(five.reason()).hasValue(Reason.TOO_FEW_FOR_TEST);
    assertThat(five.p()).hasValue(0.0625);
    assertThat(five.smallestP()).hasValue(0.0625);
    assertThat(test.test(rose(1, 2, 3, 4, 5, 6)).verdict()).isEqualTo(Verdict.SIGNIFICANT);
    TestResult mixed = test.test(rose(1, -2, 3, -4, 5, 6));
    assertThat(mixed.verdict()).isEqualTo(Verdict.NOT_DETECTABLE);
    assertThat(mixed.reason()).isEmpty();
    assertThat(mixed.distribution()).hasValue(NullDistribution.EXACT);
    assertThat(mixed.method().toString())
        .isEqualTo("change/wilcoxon-signed-rank@1 (alpha=0.05, zeros=wilcoxon)");
    // Who did not change does not help.
    assertThat(test.test(rose(1, 2, 3, 4, 5, 0, 0)).verdict()).isEqualTo(Verdict.TOO_FEW_FOR_TEST);
    assertThat(test.test(rose(0, 0)).reason()).hasValue(Reason.ALL_DIFFERENCES_ZERO);
    assertThat(test.test(rose()).verdict()).isEqualTo(Verdict.UNDEFINED);
  }

  @Test
  void theLevelItselfIsReached() {
    SignificanceTest<PairedValues> test = SignificanceTest.sign(0.0625);
    assertThat(test.test(rose(1, 1, 1, 1, 1)).verdict()).isEqualTo(Verdict.SIGNIFICANT);
    assertThat(test.test(rose(1, 1, 1, 1)).verdict()).isEqualTo(Verdict.TOO_FEW_FOR_TEST);
    assertThat(test.test(rose(1, 1, 1, 1, -1)).verdict()).isEqualTo(Verdict.NOT_DETECTABLE);
  }

  @Test
  void threeAndThreeCannotShowADifferenceAndFourAndFourCan() {
    SignificanceTest<TwoGroupRatings> test = SignificanceTest.mannWhitney(0.05);
    assertThat(test.test(groups(new double[] {1, 2, 3}, new double[] {7, 8, 9})).verdict())
        .isEqualTo(Verdict.TOO_FEW_FOR_TEST);
    TestResult four = test.test(groups(new double[] {1, 2, 3, 4}, new double[] {7, 8, 9, 10}));
    assertThat(four.verdict()).isEqualTo(Verdict.SIGNIFICANT);
    assertThat(four.p().orElseThrow()).isCloseTo(2.0 / 70, within(1e-15));
    // Ties take away what four and four could show: with all but one the same, one grouping in two
    // is as extreme.
    TestResult tied = test.test(groups(new double[] {1, 1, 1, 2}, new double[] {1, 1, 1, 1}));
    assertThat(tied.verdict()).isEqualTo(Verdict.TOO_FEW_FOR_TEST);
    assertThat(tied.smallestP()).hasValue(1);
    assertThat(test.test(groups(new double[] {1}, new double[] {1})).reason())
        .hasValue(Reason.NO_VARIATION);
    assertThat(test.test(groups(new double[0], new double[] {1})).reason())
        .hasValue(Reason.EMPTY_GROUP);
  }

  @Test
  void changesOfAnswersAreTestedExactly() {
    SignificanceTest<MatchedTable> test = SignificanceTest.mcNemar(0.05);
    assertThat(test.test(new MatchedTable(9, 5, 0, 9)).verdict())
        .isEqualTo(Verdict.TOO_FEW_FOR_TEST);
    assertThat(test.test(new MatchedTable(9, 6, 0, 9)).verdict()).isEqualTo(Verdict.SIGNIFICANT);
    assertThat(test.test(new MatchedTable(9, 7, 1, 9)).verdict()).isEqualTo(Verdict.NOT_DETECTABLE);
    TestResult none = test.test(new MatchedTable(9, 0, 0, 9));
    assertThat(none.reason()).hasValue(Reason.NO_DISCORDANT_PAIRS);
    assertThat(none.n()).isEqualTo(18);
  }

  @Test
  void largeGroupsAreComparedByTheNormalDistribution() {
    double[] even = IntStream.range(0, 101).mapToDouble(i -> 2 * i).toArray();
    double[] odd = IntStream.range(0, 101).mapToDouble(i -> 2 * i + 1).toArray();
    MannWhitney large = MannWhitney.of(groups(even, odd)).orElseThrow();
    assertThat(large.distribution()).isEqualTo(NullDistribution.NORMAL);
    assertThat(large.pExact()).isEmpty();
    assertThat(large.p()).isEqualTo(large.normal().orElseThrow().pContinuity());
    assertThat(large.smallestP()).isBetween(0.0, 1e-30);
    MannWhitney last = MannWhitney.of(groups(Arrays.copyOf(even, 100), Arrays.copyOf(odd, 100)))
        .orElseThrow();
    assertThat(last.distribution()).isEqualTo(NullDistribution.EXACT);
    // 0.002: how near the normal distribution with continuity correction comes here.
    assertThat(last.p()).isCloseTo(last.normal().orElseThrow().pContinuity(), within(0.002));
    double[] many =
        IntStream.rangeClosed(1, 301).mapToDouble(i -> i % 3 == 0 ? -i : i).toArray();
    WilcoxonSignedRank pairs =
        WilcoxonSignedRank.of(rose(many), ZeroDifferences.WILCOXON).orElseThrow();
    assertThat(pairs.distribution()).isEqualTo(NullDistribution.NORMAL);
    assertThat(pairs.p()).isEqualTo(pairs.normal().pContinuity());
    WilcoxonSignedRank exact = WilcoxonSignedRank.of(
            rose(Arrays.copyOf(many, 300)), ZeroDifferences.WILCOXON)
        .orElseThrow();
    assertThat(exact.distribution()).isEqualTo(NullDistribution.EXACT);
    assertThat(exact.p()).isCloseTo(exact.normal().pContinuity(), within(1e-5));
  }

  @Test
  void theSmallestNormalPIsThatOfTheGroupsFurthestApart() {
    List<BigDecimal> scale = List.of(ONE, FOUR, FIVE);
    // The same sizes and ties: 150 of 1, 100 of 4, 50 of 5; the smaller group has 120.
    MannWhitney mixed = MannWhitney.of(
            TwoGroupRatings.of(scale, new long[] {60, 40, 20}, new long[] {90, 60, 30}))
        .orElseThrow();
    MannWhitney lowest = MannWhitney.of(
            TwoGroupRatings.of(scale, new long[] {30, 100, 50}, new long[] {120, 0, 0}))
        .orElseThrow();
    MannWhitney highest = MannWhitney.of(
            TwoGroupRatings.of(scale, new long[] {0, 70, 50}, new long[] {150, 30, 0}))
        .orElseThrow();
    assertThat(mixed.distribution()).isEqualTo(NullDistribution.NORMAL);
    assertThat(highest.p()).isLessThan(lowest.p());
    for (MannWhitney one : List.of(mixed, lowest, highest)) {
      // Relative, as it is tiny: sums of halves are exact, the rest is a few roundings.
      assertThat(one.smallestP() / highest.p()).isCloseTo(1, within(1e-9));
    }
    MannWhitney same = MannWhitney.of(
            TwoGroupRatings.of(List.of(ONE), new long[] {200}, new long[] {200}))
        .orElseThrow();
    assertThat(same.smallestP()).isEqualTo(1);
    assertThat(same.p()).isEqualTo(1);
  }

  @Test
  void adjustedPValuesOfTheDocumentation() {
    double[] p = {0.2, 0.005, 0.03};
    // 1e-4: the fourth decimal, as printed.
    double[][] wanted = {
      {0.6, 0.015, 0.09},
      {0.2, 0.015, 0.06},
      {0.2, 0.015, 0.06},
      {0.2, 0.015, 0.045},
      {0.3667, 0.0275, 0.0825}
    };
    for (PValueAdjustment adjustment : PValueAdjustment.values()) {
      assertThat(adjustment.adjust(p)).containsExactly(wanted[adjustment.ordinal()], within(5e-5));
    }
  }

  @Test
  void zerosThatPrattRanksCountForTheLimitOfTheExactDistribution() {
    double[] changes = new double[301];
    changes[0] = 1;
    assertThat(WilcoxonSignedRank.of(rose(changes), ZeroDifferences.PRATT)
            .orElseThrow()
            .distribution())
        .isEqualTo(NullDistribution.NORMAL);
    assertThat(WilcoxonSignedRank.of(rose(changes), ZeroDifferences.WILCOXON)
            .orElseThrow()
            .distribution())
        .isEqualTo(NullDistribution.EXACT);
  }

  @Test
  void millionsOfRatingsTakeNoMoreRoomThanAHandful() {
    Estimate many = IntervalLaws.mean(new long[] {0, 0, 0, 500_000_000, 500_000_000}, 0.95);
    // Half a point either way: standard error 0.5 / sqrt(10^9), normal at this size.
    double half = 1.959964 * 0.5 / Math.sqrt(1e9);
    // 1e-8: a third of a thousandth of the half-width.
    assertThat(IntervalLaws.interval(many).lower()).isCloseTo(4.5 - half, within(1e-8));
    assertThat(IntervalLaws.interval(many).upper()).isCloseTo(4.5 + half, within(1e-8));
    TwoGroupRatings groups = IntervalLaws.groups(
        new long[] {0, 0, 0, 50_000, 50_000}, new long[] {0, 0, 50_000, 50_000, 0});
    Uncertainty.Interval difference =
        IntervalLaws.interval(GroupDifference.mean(ONE, FIVE).score(groups).estimate());
    // Standard error 0.5 sqrt(2 / 10^5); 1e-5: what the table promises, a hundredth of a standard
    // deviation.
    double error = 1.959964 * 0.5 * Math.sqrt(2e-5);
    assertThat(difference.lower()).isCloseTo(1 - error, within(2e-5));
    assertThat(difference.upper()).isCloseTo(1 + error, within(2e-5));
  }

  @Test
  void decimalsTieWhereTheyLookEqual() {
    // 0.3 - 0.1 and 0.2 - 0.0 are not the same double.
    WilcoxonSignedRank test = WilcoxonSignedRank.of(
            PairedValues.of(new double[] {0.1, 0.2}, new double[] {0.3, 0.0}),
            ZeroDifferences.WILCOXON)
        .orElseThrow();
    assertThat(test.wPlus()).isEqualTo(1.5);
    assertThat(test.wMinus()).isEqualTo(1.5);
    assertThat(TwoGroupRatings.ofValues(List.of(new BigDecimal("1.0")), List.of(ONE))
            .scale())
        .hasSize(1);
  }

  @Test
  void pairsWithAMissingSideAreDroppedAndCounted() {
    PairedValues pairs =
        PairedValues.of(new double[] {1, Double.NaN, 3, 4}, new double[] {2, 2, Double.NaN, 1});
    assertThat(pairs.size()).isEqualTo(2);
    assertThat(pairs.incomplete()).isEqualTo(2);
    assertThat(pairs.toString()).isEqualTo("PairedValues of 2 pairs, 2 incomplete");
    assertThat(pairs)
        .isEqualTo(PairedValues.of(
            Arrays.asList(ofOrNull(1), null, ofOrNull(3), ofOrNull(4)),
            Arrays.asList(ofOrNull(2), ofOrNull(2), null, ofOrNull(1))));
  }

  private static BigDecimal ofOrNull(double value) {
    return BigDecimal.valueOf(value);
  }

  @Test
  void missingPValuesStayMissing() {
    assertThat(PValueAdjustment.HOLM.adjust(
            List.of(OptionalDouble.of(0.03), OptionalDouble.empty(), OptionalDouble.of(0.005))))
        .containsExactly(OptionalDouble.of(0.03), OptionalDouble.empty(), OptionalDouble.of(0.01));
  }

  @Test
  void wrongInputIsRefusedWithRuleAndPlace() {
    assertThatThrownBy(() -> PairedValues.of(new double[1], new double[2]))
        .hasMessage("before and after must have the same length, got 1 and 2");
    assertThatThrownBy(
            () -> PairedValues.of(new double[] {1, Double.POSITIVE_INFINITY}, new double[2]))
        .hasMessage("before must be finite, is not at index 1");
    assertThatThrownBy(() -> groups(new double[] {Double.NaN}, new double[1]))
        .hasMessage("first must be finite, is not at index 0");
    assertThatThrownBy(() -> MannWhitney.of(new TwoGroupRatings(
            List.of(ONE, FIVE), List.of(ONE, new BigDecimal("0.5")), List.of(ONE, ONE))))
        .hasMessage("first must hold whole counts of people below 2^31, does not at index 1");
    assertThatThrownBy(() -> MannWhitney.of(
            TwoGroupRatings.of(List.of(ONE), new long[] {1}, new long[] {2_147_483_648L})))
        .hasMessage("second must hold whole counts of people below 2^31, does not at index 0");
    assertThatThrownBy(() -> PairedChange.mean(FIVE, ONE))
        .hasMessage("least must be below greatest, got 5 and 1");
    assertThatThrownBy(() -> PairedChange.mean(ONE.negate(), ONE).score(rose(2)))
        .hasMessage("values must lie between the bounds -1 and 1");
    assertThatThrownBy(() -> PairedT.of(rose(1, 1e80), 0.95))
        .hasMessage(
            "values must have at most 75 digits before and after the point to compute a variance");
    assertThatThrownBy(() -> PairedT.of(rose(1, 2), 1))
        .hasMessage("level must be in (0, 1), got 1.0");
    assertThatThrownBy(() -> SignificanceTest.sign(0))
        .hasMessage("alpha must be in (0, 1), got 0.0");
    assertThatThrownBy(() -> PValueAdjustment.HOLM.adjust(0.5, 1.5))
        .hasMessage("p at index 1 must be in [0, 1], got 1.5");
    assertThatThrownBy(() -> new MatchedTable(1, 1, -1, 1))
        .hasMessage("noYes must not be negative, got -1");
  }
}
