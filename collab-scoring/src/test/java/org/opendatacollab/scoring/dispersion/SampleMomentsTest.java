package org.opendatacollab.scoring.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/** Certified values: NIST Statistical Reference Datasets, univariate summary statistics. */
class SampleMomentsTest {
  /** A first number, then two in turn, as NIST builds its series on accuracy. */
  private static List<BigDecimal> accuracySeries(String first, String second, String third) {
    List<BigDecimal> values = new ArrayList<>(List.of(new BigDecimal(first)));
    for (int i = 0; i < 500; i++) {
      values.add(new BigDecimal(second));
      values.add(new BigDecimal(third));
    }
    return values;
  }

  private static void assertCertified(
      SampleMoments moments, double mean, double deviation, double r) {
    assertThat(moments.mean().orElseThrow()).isEqualTo(mean);
    assertThat(moments.standardDeviation().orElseThrow()).isEqualTo(deviation);
    assertThat(moments.autocorrelation().orElseThrow()).isEqualTo(r);
  }

  @Test
  void certifiedValuesOfNumAcc1To4ToTheLastBit() {
    assertCertified(SampleMoments.of(10000001, 10000003, 10000002), 10000002, 1, -0.5);
    assertCertified(SampleMoments.of(accuracySeries("1.2", "1.1", "1.3")), 1.2, 0.1, -0.999);
    assertCertified(
        SampleMoments.of(accuracySeries("1000000.2", "1000000.1", "1000000.3")),
        1000000.2,
        0.1,
        -0.999);
    assertCertified(
        SampleMoments.of(accuracySeries("10000000.2", "10000000.1", "10000000.3")),
        10000000.2,
        0.1,
        -0.999);
  }

  @Test
  void aDoubleIsTheBinaryFractionThatItIs() {
    double[] values = accuracySeries("1000000.2", "1000000.1", "1000000.3").stream()
        .mapToDouble(BigDecimal::doubleValue)
        .toArray();
    // Exact for the doubles, which are not the decimals; 1e-16: one rounding.
    assertThat(SampleMoments.of(values).standardDeviation().orElseThrow())
        .isCloseTo(0.1000000000349246, within(1e-16));
  }

  @Test
  void tooFewOrEqualNumbersHaveAReason() {
    SampleMoments none = SampleMoments.of();
    assertThat(none).isEqualTo(SampleMoments.ZERO);
    for (Outcome<Double> result : List.of(
        none.mean(),
        none.min(),
        none.max(),
        none.sampleVariance(),
        none.standardDeviation(),
        none.autocorrelation())) {
      assertThat(result).isEqualTo(Outcome.undefined(Reason.NO_VALUES));
    }
    SampleMoments one = SampleMoments.of(4.5);
    assertThat(List.of(one.mean(), one.min(), one.max())).containsOnly(Outcome.of(4.5));
    assertThat(List.of(one.sampleVariance(), one.standardDeviation(), one.autocorrelation()))
        .containsOnly(Outcome.undefined(Reason.TOO_FEW_VALUES));
    SampleMoments equal = SampleMoments.of(0.1, 0.1, 0.1);
    assertThat(List.of(equal.sampleVariance(), equal.standardDeviation()))
        .containsOnly(Outcome.of(0.0));
    assertThat(equal.autocorrelation()).isEqualTo(Outcome.undefined(Reason.ZERO_VARIANCE));
    assertThat(equal).hasToString("SampleMoments of 3 numbers");
  }

  @Test
  void equalSeriesAreEqualHoweverWritten() {
    assertThat(SampleMoments.of(List.of(new BigDecimal("1.50"), new BigDecimal("2E+1"))))
        .isEqualTo(SampleMoments.of(1.5, 20))
        .hasSameHashCodeAs(SampleMoments.of(1.5, 20))
        .isNotEqualTo(SampleMoments.of(20, 1.5));
  }

  /** Each series differs from the one before in few of the sums that are kept. */
  @Test
  void seriesThatDifferInAnySumAreNotEqual() {
    List<SampleMoments> all = List.of(
        SampleMoments.of(0, 0, 0),
        SampleMoments.of(0, 0),
        SampleMoments.of(1, 2, 3, 4, 5),
        SampleMoments.of(1, 3, 2, 4, 5),
        SampleMoments.of(2, 1, 3, 4, 5),
        SampleMoments.of(1, 2, 3, 5, 4),
        SampleMoments.of(-1, -2, -3, -4, -5),
        SampleMoments.of(1, 1, 4, 4, 5));
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        assertThat(all.get(i).equals(all.get(j))).isEqualTo(i == j);
      }
    }
    assertThat(all.get(2).hashCode()).isNotEqualTo(all.get(6).hashCode());
    assertThat(all.get(2).n()).isEqualTo(5);
  }

  @Test
  void numbersWhoseSquareMightOverflowAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleMoments.of(1, Double.NaN))
        .withMessage("value must be finite, is not at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleMoments.of(1, 2, 1.1e150))
        .withMessage("value must be in [-1e150, 1e150], is not at index 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleMoments.of(List.of(new BigDecimal("1e999999999"))))
        .withMessage("value must hold numbers of at most 400 digits");
    BigDecimal limit = new BigDecimal("1e150");
    assertThat(SampleMoments.of(List.of(limit.negate(), limit)).sampleVariance().orElseThrow())
        .isEqualTo(2e300);
  }
}
