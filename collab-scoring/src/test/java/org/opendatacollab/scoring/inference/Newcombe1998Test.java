package org.opendatacollab.scoring.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/**
 * R. G. Newcombe (1998), Two-sided confidence intervals for the single proportion: comparison of seven methods, Statistics
 * in Medicine 17, 857-872, table I: the four examples by method 3 (score, no correction for continuity) and method 5 (Clopper and Pearson), 95 percent.
 */
class Newcombe1998Test {
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
  })
  void limitsOfTheScoreMethod(long count, long total, double lower, double upper) {
    Estimate.Defined estimate = (Estimate.Defined) ShareInterval.withDefaults()
        .score(new ShareCounts(count, total, "x", "people"))
        .estimate();
    Uncertainty.Interval interval = (Uncertainty.Interval) estimate.uncertainty();
    // 5e-5: the table rounds to four digits.
    assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    assertThat(interval.kind()).isEqualTo(Uncertainty.IntervalKind.CONFIDENCE);
    assertThat(interval.level()).isEqualTo(0.95);
    assertThat(estimate.number()).isEqualTo((double) count / total);
    assertThat(estimate.n()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2527, 0.3676",
    "15, 148, 0.0578, 0.1617",
    "0, 20, 0.0000, 0.1684",
    "1, 29, 0.0009, 0.1776",
  })
  void limitsOfClopperAndPearson(long count, long total, double lower, double upper) {
    Estimate.Defined estimate = (Estimate.Defined) ShareInterval.clopperPearson()
        .score(new ShareCounts(count, total, "x", "people"))
        .estimate();
    Uncertainty.Interval interval = (Uncertainty.Interval) estimate.uncertainty();
    // 5e-5: the table rounds to four digits.
    assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    assertThat(interval.kind()).isEqualTo(Uncertainty.IntervalKind.CONFIDENCE);
  }
}
