package org.opendatacollab.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against roots of the incomplete beta and gamma functions to 30 digits, by mpmath 1.3. */
class QuantilesTest {
  /** Percent: 1e-12 relative, what the distribution functions themselves keep. */
  private static final double CLOSE = 1e-10;

  @ParameterizedTest
  @CsvSource({
    "1, 0.025, 12.7062047361747039",
    "3, 0.025, 3.18244630528370952",
    "12, 0.005, 3.05453958939290212",
    "24.5, 0.1, 1.31707487162853591"
  })
  void ofStudent(double df, double tail, double quantile) {
    TDistribution student = TDistribution.of(df);
    assertThat(Quantiles.upper(student, tail)).isCloseTo(quantile, withinPercentage(CLOSE));
    assertThat(Quantiles.lower(student, tail)).isCloseTo(-quantile, withinPercentage(CLOSE));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.975, 0.000982069117175257657",
    "12, 0.975, 4.40378850698170255",
    "12, 0.025, 23.3366641586453391",
    "100, 0.5, 99.3341292359884558"
  })
  void ofChiSquared(double df, double tail, double quantile) {
    ChiSquaredDistribution chi = ChiSquaredDistribution.of(df);
    assertThat(Quantiles.upper(chi, tail)).isCloseTo(quantile, withinPercentage(CLOSE));
    assertThat(Quantiles.lower(chi, 1 - tail)).isCloseTo(quantile, withinPercentage(CLOSE));
  }
}
