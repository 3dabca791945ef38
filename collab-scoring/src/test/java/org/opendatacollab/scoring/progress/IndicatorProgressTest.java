package org.opendatacollab.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Reason;

class IndicatorProgressTest {
  @ParameterizedTest
  @CsvSource({
    "8, 4, 5, 0.75, 0.75, DESCENDING",
    "8, 4, 9, -0.25, 0, DESCENDING",
    "8, 4, 2, 1.5, 1, DESCENDING",
    "10, 50, 30, 0.5, 0.5, ASCENDING",
    "10, 50, 0, -0.25, 0, ASCENDING",
    "10, 50, 70, 1.5, 1, ASCENDING",
    "-3, -1, -2, 0.5, 0.5, ASCENDING",
    // In binary arithmetic (0.3 - 0.1) / (0.4 - 0.1) is not the double nearest to two thirds.
    "0.1, 0.4, 0.3, 0.6666666666666666, 0.6666666666666666, ASCENDING",
    "8, 4, 8, 0, 0, DESCENDING",
    "8, 4, 4, 1, 1, DESCENDING",
  })
  void shareOfTheWay(
      BigDecimal baseline,
      BigDecimal target,
      BigDecimal actual,
      double unclamped,
      double clamped,
      IndicatorDirection direction) {
    IndicatorReading reading = IndicatorReading.of(baseline, target, actual);
    assertThat(IndicatorProgress.unclamped().score(reading).estimate().value()).hasValue(unclamped);
    assertThat(IndicatorProgress.clamped().score(reading).estimate().value()).hasValue(clamped);
    assertThat(reading.direction()).contains(direction);
  }

  @ParameterizedTest
  @CsvSource({
    "  , 4, 5, no-baseline, 1",
    " 8,  , 5, no-target, 1",
    " 8, 4,  , no-actual, 0",
    " 8, 8, 5, target-equals-baseline, 1",
    " 8, 8.0, 8, target-equals-baseline, 1",
    " 8, 8,  , target-equals-baseline, 0",
    "  ,  ,  , no-baseline, 0",
  })
  void undefinedWithItsReason(
      BigDecimal baseline, BigDecimal target, BigDecimal actual, String reason, long n) {
    IndicatorReading reading = new IndicatorReading(
        Optional.ofNullable(baseline), Optional.ofNullable(target), Optional.ofNullable(actual));
    for (IndicatorProgress method :
        new IndicatorProgress[] {IndicatorProgress.unclamped(), IndicatorProgress.clamped()}) {
      assertThat(method.score(reading).estimate())
          .isEqualTo(Estimate.undefined(new Reason(reason), n, method.method()));
    }
  }

  @Test
  void saysWhetherItIsClamped() {
    assertThat(IndicatorProgress.unclamped().method())
        .hasToString("progress/indicator@1 (clamped=false)");
    assertThat(IndicatorProgress.clamped().method())
        .hasToString("progress/indicator@1 (clamped=true)");
  }

  @Test
  void theLargestNumbersStayFinite() {
    BigDecimal huge = new BigDecimal("9".repeat(100)).scaleByPowerOfTen(100);
    BigDecimal tiny = BigDecimal.ONE.scaleByPowerOfTen(-100);
    double share = IndicatorProgress.unclamped()
        .score(IndicatorReading.of(BigDecimal.ZERO, tiny, huge))
        .estimate()
        .value()
        .orElseThrow();
    assertThat(share).isEqualTo(1e300);
  }

  @Test
  void aNumberThatWouldFillTheMemoryIsRefused() {
    assertThatThrownBy(() ->
            IndicatorReading.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("1e999999999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "actual must have at most 100 digits and places, got 1 digits and scale -999999999");
  }

  @Test
  void theRegistryKnowsBothMethods() {
    MethodRegistry registry = ProgressMethods.addTo(MethodRegistry.EMPTY);
    assertThat(registry.find("progress/indicator@1")).isPresent();
    assertThat(registry.find("progress/roll-up@1")).isPresent();
    assertThat(registry.methods(ProgressRollUp.KIND)).containsExactly(ProgressRollUp.standard());
  }
}
