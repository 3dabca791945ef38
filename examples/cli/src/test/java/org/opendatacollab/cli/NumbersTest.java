package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;

class NumbersTest {
  private static final Method METHOD = Method.of("test/number@1");

  @ParameterizedTest
  @CsvSource({
    "3.76471, 4.23529, 3.76 to 4.24",
    "3.769, 4.231, 3.76 to 4.24",
    "0.0098, 3.235, 0.009 to 3.24",
    "-0.001, 0, -0.01 to 0.00",
    "-0.17, 2.12, -0.17 to 2.12",
    "75, 95, 75.0 to 95.0"
  })
  void boundsRoundAwayFromEachOtherAndHideTheirMiddle(double lower, double upper, String shown) {
    Estimate estimate = Estimate.of(
        (lower + upper) / 2, new Uncertainty.Bounds(lower, upper, "published so"), 7, METHOD);

    assertThat(Numbers.cell(estimate)).isEqualTo(shown);
    assertThat(Numbers.basis(estimate)).isEqualTo(shown + " (published so), n = 7");
  }

  @Test
  void intervalsStandBesideTheValueAndReasonsInsteadOfIt() {
    Estimate interval = Estimate.of(
        0.789,
        new Uncertainty.Interval(
            Uncertainty.IntervalKind.CREDIBLE, 0.55, 0.95, 0.95, "people like those who voted"),
        21,
        METHOD);

    assertThat(Numbers.cell(interval)).isEqualTo("0.79 (0.55–0.95)");
    assertThat(Numbers.cell(Estimate.undefined(Reason.MISSING_SIDE, 0, METHOD)))
        .isEqualTo("– missing side");
  }

  @Test
  void noDashStandsBeforeAMinusSign() {
    Estimate below = Estimate.of(
        -4.7873,
        new Uncertainty.Interval(
            Uncertainty.IntervalKind.CONFIDENCE,
            -7.9334,
            -1.6413,
            0.95,
            "people like those who answered"),
        6,
        METHOD);

    assertThat(Numbers.cell(below)).isEqualTo("-4.79 (-7.93 to -1.64)");
  }
}
