package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.scoring.Reason;

class GroupDistanceTest {
  private static final List<BigDecimal> TWO = scale("1", "2");

  private static List<BigDecimal> scale(String... values) {
    return Arrays.stream(values).map(BigDecimal::new).toList();
  }

  private static double value(GroupDistance distance, TwoGroupRatings ratings) {
    return distance.score(ratings).estimate().value().orElseThrow();
  }

  /** The worked numbers of the descriptions. */
  @ParameterizedTest
  @CsvSource({
    "JENSEN_SHANNON, 0.4344",
    "HELLINGER, 0.3660",
    "TOTAL_VARIATION, 0.5",
    "WASSERSTEIN_1, 0.5",
    "MEAN_DIFFERENCE, -0.5",
    "CLIFFS_DELTA, -0.5"
  })
  void givesItsWorkedNumber(GroupDistance distance, String printed) {
    TwoGroupRatings ratings = TwoGroupRatings.of(TWO, new long[] {3, 1}, new long[] {1, 3});
    assertThat(value(distance, ratings)).isCloseTo(Double.parseDouble(printed), within(5e-5));
    assertThat(distance.description().example()).contains(printed);
    assertThat(distance.score(ratings).estimate().n()).isEqualTo(8);
  }

  @ParameterizedTest
  @EnumSource
  void isUndefinedForAnEmptyGroup(GroupDistance distance) {
    TwoGroupRatings ratings = TwoGroupRatings.of(TWO, new long[] {0, 0}, new long[] {1, 3});
    assertThat(distance.score(ratings).estimate().reason()).contains(Reason.EMPTY_GROUP);
  }

  /** 0.1 + 0.2 is 0.3 here, as it is not in doubles. */
  @ParameterizedTest
  @EnumSource
  void equalSharesOfDecimalsGiveExactlyZero(GroupDistance distance) {
    TwoGroupRatings ratings = new TwoGroupRatings(
        scale("0.1", "0.2", "0.3"), scale("0.1", "0.2", "0.3"), scale("3", "6", "9"));
    assertThat(value(distance, ratings)).isZero();
  }

  /** Closed forms lose their digits here: p = (1/2 + e, 1/2 - e) has divergence 2 e^2 nats to first order. */
  @Test
  void keepsItsDigitsForNearlyEqualShares() {
    long million = 1_000_000;
    TwoGroupRatings ratings = TwoGroupRatings.of(
        TWO, new long[] {million + 1, million - 1}, new long[] {million - 1, million + 1});
    double e = 0.5e-6;
    DistributionDistance distance = DistributionDistance.of(ratings).orElseThrow();
    assertThat(distance.jensenShannonNats()).isCloseTo(2 * e * e, within(1e-22));
  }

  @Test
  void aScaleOfOneValueHasNoWidthToDivideBy() {
    TwoGroupRatings ratings = TwoGroupRatings.of(scale("3"), new long[] {2}, new long[] {5});
    assertThat(DistributionDistance.of(ratings).orElseThrow().wassersteinNormalized())
        .isEmpty();
    assertThat(MeanDifference.of(ratings).orElseThrow().normalized()).isEmpty();
    assertThat(value(GroupDistance.MEAN_DIFFERENCE, ratings)).isZero();
  }

  @Test
  void refusesWhatIsNoScale() {
    assertThatThrownBy(() -> TwoGroupRatings.of(scale("2", "2.0"), new long[2], new long[2]))
        .hasMessage("scale must ascend, does not at index 1");
    assertThatThrownBy(() -> TwoGroupRatings.of(TWO, new long[2], new long[3]))
        .hasMessage("second must have one count per value of the scale (2), got 3");
    assertThatThrownBy(() -> TwoGroupRatings.of(TWO, new long[] {1, -1}, new long[2]))
        .hasMessage("first must not be negative at index 1");
    assertThatThrownBy(() -> new TwoGroupRatings(TWO, scale("1e999999999", "1"), scale("1", "1")))
        .hasMessage("first must hold numbers of at most 400 digits");
  }

  @Provide
  Arbitrary<long[]> counts() {
    return Arbitraries.longs()
        .between(0, 50)
        .array(long[].class)
        .ofSize(5)
        .filter(counts -> Arrays.stream(counts).sum() > 0);
  }

  @Property
  void distancesAreSymmetricAndDifferencesChangeSign(
      @ForAll("counts") long[] first, @ForAll("counts") long[] second) {
    List<BigDecimal> scale = scale("1", "2", "3", "5", "8");
    TwoGroupRatings ratings = TwoGroupRatings.of(scale, first, second);
    TwoGroupRatings swapped = TwoGroupRatings.of(scale, second, first);
    for (GroupDistance distance : GroupDistance.values()) {
      boolean signed =
          distance == GroupDistance.MEAN_DIFFERENCE || distance == GroupDistance.CLIFFS_DELTA;
      double value = value(distance, ratings);
      assertThat(value(distance, swapped)).isEqualTo(signed ? 0 - value : value);
      assertThat(value).isBetween(signed ? -7.0 : 0.0, 7.0);
    }
    // The mean can differ by no more than answers must be moved.
    assertThat(Math.abs(value(GroupDistance.MEAN_DIFFERENCE, ratings)))
        .isLessThanOrEqualTo(value(GroupDistance.WASSERSTEIN_1, ratings) + 1e-15);
  }

  @Property
  void multiplyingAllCountsOfAGroupChangesNoBit(
      @ForAll("counts") long[] first,
      @ForAll("counts") long[] second,
      @ForAll @IntRange(min = 2, max = 9) int times) {
    List<BigDecimal> scale = scale("0.1", "0.2", "0.3", "0.4", "0.5");
    long[] more = Arrays.stream(first).map(count -> count * times).toArray();
    for (GroupDistance distance : GroupDistance.values()) {
      assertThat(value(distance, TwoGroupRatings.of(scale, more, second)))
          .isEqualTo(value(distance, TwoGroupRatings.of(scale, first, second)));
    }
  }

  @Test
  void groupsThatHardlyDifferKeepTheDigitsOfTheirDivergence() {
    // Shares 0.5 +- d / 2 of each value with d = 1e-6: the divergence is d^2 / 2 + d^4 / 12 + ...
    TwoGroupRatings ratings =
        TwoGroupRatings.of(TWO, new long[] {1_000_001, 999_999}, new long[] {999_999, 1_000_001});
    assertThat(DistributionDistance.of(ratings).orElseThrow().jensenShannonNats())
        .isCloseTo(5e-13, withinPercentage(1e-9));
  }
}
