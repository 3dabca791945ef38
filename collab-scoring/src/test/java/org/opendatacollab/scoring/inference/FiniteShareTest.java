package org.opendatacollab.scoring.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/** Shares in a population that has an end. */
class FiniteShareTest {
  private static final List<ShareInterval> ALL =
      List.of(ShareInterval.wilson(), ShareInterval.jeffreys(), ShareInterval.clopperPearson());

  private static Uncertainty.Interval interval(ShareInterval method, ShareCounts counts) {
    return (Uncertainty.Interval)
        ((Estimate.Defined) method.score(counts).estimate()).uncertainty();
  }

  private static ShareCounts counts(long count, long total) {
    return new ShareCounts(count, total, "x", "people");
  }

  /** SciPy 1.17.1: Wilson by its formula, betabinom.ppf, and every population tried with hypergeom.cdf and sf. */
  @ParameterizedTest
  @CsvSource({
    "3, 20, 50, 0.0652872291, 0.3083681870, 0.06, 0.30, 0.06, 0.32",
    "0, 10, 40, 0, 0.2280953724, 0, 0.175, 0, 0.25",
    "10, 10, 25, 0.8063923195, 1, 0.84, 1, 0.76, 1",
    "45, 60, 80, 0.6911804019, 0.8008445201, 0.6875, 0.80, 0.6875, 0.80",
    "1, 29, 1000, 0.0062359594, 0.1689283051, 0.004, 0.148, 0.001, 0.175",
  })
  void limitsOfAPopulation(
      long count,
      long total,
      long eligible,
      double wilsonLower,
      double wilsonUpper,
      double jeffreysLower,
      double jeffreysUpper,
      double exactLower,
      double exactUpper) {
    double[][] wanted = {
      {wilsonLower, wilsonUpper}, {jeffreysLower, jeffreysUpper}, {exactLower, exactUpper}
    };
    for (int i = 0; i < wanted.length; i++) {
      Uncertainty.Interval interval =
          interval(ALL.get(i), counts(count, total).withEligible(eligible));
      // 1e-9: ten digits were printed.
      assertThat(interval.lower()).isCloseTo(wanted[i][0], within(1e-9));
      assertThat(interval.upper()).isCloseTo(wanted[i][1], within(1e-9));
      assertThat(interval.population()).isEqualTo("people (" + eligible + " in all)");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "0, 8", "3, 8", "8, 8", "5, 11", "7, 13", "13, 31"})
  void whereAllAreCountedNothingIsUncertain(long count, long total) {
    for (ShareInterval method : ALL) {
      Uncertainty.Interval interval = interval(method, counts(count, total).withEligible(total));
      assertThat(interval.lower()).isEqualTo((double) count / total);
      assertThat(interval.upper()).isEqualTo((double) count / total);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 12", "3, 12", "12, 12", "40, 200"})
  void aLargePopulationIsLikeOneWithoutEnd(long count, long total) {
    for (ShareInterval method : ALL) {
      Uncertainty.Interval without = interval(method, counts(count, total));
      for (long eligible : new long[] {1_000_000, 3_000_000_000L}) {
        Uncertainty.Interval large = interval(method, counts(count, total).withEligible(eligible));
        // 1e-4: a part of (total / eligible) of the width, and steps of 1 / eligible.
        assertThat(large.lower()).isCloseTo(without.lower(), within(1e-4));
        assertThat(large.upper()).isCloseTo(without.upper(), within(1e-4));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "12", "400"})
  void noneAndAllLeaveTheEndOfTheScaleExactly(long total) {
    for (ShareInterval method : ALL) {
      assertThat(interval(method, counts(0, total)).lower()).isZero();
      assertThat(interval(method, counts(total, total)).upper()).isEqualTo(1);
    }
    // Not only because the share belongs to its interval.
    assertThat(ShareLimits.jeffreys(counts(0, total), 0.025).lower()).isZero();
    assertThat(ShareLimits.jeffreys(counts(total, total), 0.025).upper()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "2, 5", "5, 5"})
  void aLevelOfNextToNothingLeavesWilsonTheShareAlone(long count, long total) {
    // (1 - level) / 2 is 1/2 in doubles, of which the quantile is 0.
    Uncertainty.Interval interval =
        interval(ShareInterval.wilson().withLevel(1e-20), counts(count, total));
    assertThat(interval.lower()).isCloseTo((double) count / total, within(1e-15));
    assertThat(interval.upper()).isEqualTo((double) count / total);
  }

  @Test
  void refusesAPopulationOfFewerThanWereCounted() {
    assertThatThrownBy(() -> counts(1, 3).withEligible(2))
        .hasMessage("eligible must not be fewer than total, got 2 and 3");
  }
}
