package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Attack 20: weaker settings are refused. */
class ReleaseParametersTest {
  private static final BigDecimal P_MAX = new BigDecimal("0.9");

  @Test
  void fewerThanFiveIsRefused() {
    assertThatThrownBy(() -> new ReleaseParameters(4, OptionalInt.empty(), P_MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("k must be 5 or more (a weaker setting is refused), got 4");
  }

  @Test
  void fewerAttackersAreRefused() {
    for (int t = 0; t <= 1; t++) {
      int weaker = t;
      assertThatThrownBy(() -> new ReleaseParameters(5, OptionalInt.of(weaker), P_MAX))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "t must be 2 or more where it is given (a weaker setting is refused), got " + weaker);
    }
  }

  @Test
  void aHigherProbabilityIsRefusedAndOneBelowAHalfCannotBeKept() {
    assertThatThrownBy(() -> new ReleaseParameters(5, OptionalInt.empty(), new BigDecimal("0.91")))
        .hasMessage("pMax must be 0.9 or less (a weaker setting is refused), got 0.91");
    assertThatThrownBy(() -> new ReleaseParameters(5, OptionalInt.empty(), new BigDecimal("0.4")))
        .hasMessage("pMax must be 0.5 or more, got 0.4");
  }

  @Test
  void defaultsAndStrongerSettings() {
    ReleaseParameters defaults = ReleaseParameters.DEFAULTS;
    assertThat(defaults.attackersAmong(7)).isEqualTo(1);
    assertThat(defaults.attackersAmong(8)).isEqualTo(2);
    assertThat(defaults).hasToString("k=5 t=default pMax=0.9");
    ReleaseParameters stronger =
        new ReleaseParameters(10, OptionalInt.of(3), new BigDecimal("0.80"));
    assertThat(stronger.attackersAmong(5)).isEqualTo(3);
    assertThat(stronger)
        .isEqualTo(new ReleaseParameters(10, OptionalInt.of(3), new BigDecimal("0.8")))
        .hasToString("k=10 t=3 pMax=0.8");
    Measure item = Measure.item("q1", Panels.SEVEN);
    assertThat(stronger.codebook(9, item).suppressed()).isTrue();
    assertThat(stronger.codebook(10, item).suppressed()).isFalse();
  }
}
