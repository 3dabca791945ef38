package org.opendatacollab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;

class EstimateTest {
  private static final Method METHOD = Method.of("consensus/test@2");

  @Test
  void readsLikeASentence() {
    Uncertainty interval =
        new Uncertainty.Interval(IntervalKind.CREDIBLE, 0.41026, 0.7, 0.95, "people like these");
    assertThat(Estimate.of(0.58333, interval, 12, METHOD))
        .hasToString("0.583 (95 % credible interval 0.41 to 0.7, n = 12, consensus/test@2)");
    assertThat(Estimate.of(0.5, new Uncertainty.Bounds(0.25, 0.75, "2 unknown"), 4, METHOD))
        .hasToString("0.5 (bounds 0.25 to 0.75: 2 unknown, n = 4, consensus/test@2)");
    assertThat(Estimate.of(3, new Uncertainty.None("a count"), 3, METHOD))
        .hasToString("3 (no interval: a count, n = 3, consensus/test@2)");
    assertThat(Estimate.undefined(Reason.MISSING_SIDE, 7, METHOD))
        .hasToString("undefined: missing-side (n = 7, consensus/test@2)");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "1200, 1200",
    "1234.56789, 1234.568",
    "0.0625, 0.0625",
    "0.00012349, 0.000123",
    "-0.5, -0.5",
    "99.5, 99.5",
    "1e-9, 1E-9",
    "1e20, 100000000000000000000"
  })
  void numbersForPeople(double value, String shown) {
    assertThat(Shown.number(value)).isEqualTo(shown);
  }

  @Test
  void aValueIsANumber() {
    assertThatThrownBy(() -> Estimate.of(Double.NaN, new Uncertainty.None("a count"), 1, METHOD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value must be finite, got NaN from consensus/test@2");
    assertThatThrownBy(() -> Estimate.undefined(Reason.NO_VALUES, -1, METHOD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("n must not be negative, got -1");
  }
}
