package org.opendatacollab.scoring.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;

class ShareIntervalTest {
  private static final ShareInterval WILSON = ShareInterval.withDefaults();

  @Test
  void noneOfNoneIsUndefined() {
    assertThat(WILSON.score(new ShareCounts(0, 0, "attended of invited", "people")))
        .isEqualTo(Score.of(Estimate.undefined(Reason.NO_VALUES, 0, WILSON.method())));
  }

  @Test
  void saysWhatItCounted() {
    assertThat(WILSON
            .score(new ShareCounts(6, 8, "civil society: attended of invited", "people"))
            .contributions())
        .containsExactly(new Contribution("civil society: attended of invited: 6 of 8", 0.75));
  }

  @Test
  void theRegistryKnowsTheMethodAndItsLevel() {
    MethodRegistry registry = InferenceMethods.addTo(MethodRegistry.EMPTY);
    assertThat(registry.find("share/wilson@1").orElseThrow().method())
        .hasToString("share/wilson@1 (level=0.95)");
    assertThat(WILSON.withLevel(0.9).method()).hasToString("share/wilson@1 (level=0.9)");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 2, 'count must not be negative, got -1'",
    "0, -2, 'total must not be negative, got -2'",
    "3, 2, 'count must not exceed total, got 3 of 2'",
  })
  void impossibleCountsAreRefused(long count, long total, String message) {
    assertThatThrownBy(() -> new ShareCounts(count, total, "x", "people"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
  void anImpossibleLevelIsRefused(double level) {
    assertThatThrownBy(() -> WILSON.withLevel(level))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("level must be in (0, 1), got " + level);
  }
}
