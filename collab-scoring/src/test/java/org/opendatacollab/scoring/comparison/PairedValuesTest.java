package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedValuesTest {
  private static final PairedValues PAIRS =
      PairedValues.of(new double[] {1, 2}, new double[] {3, 4});

  @Test
  void samePairsAreEqualAndHashAlike() {
    PairedValues same = PairedValues.of(new double[] {1, 2}, new double[] {3, 4});
    assertThat(same).isEqualTo(PAIRS).hasSameHashCodeAs(PAIRS);
  }

  @Test
  void eitherSideTheOrderAndTheDroppedMakeADifference() {
    assertThat(PAIRS)
        .isNotEqualTo(PairedValues.of(new double[] {1, 5}, new double[] {3, 4}))
        .isNotEqualTo(PairedValues.of(new double[] {1, 2}, new double[] {3, 5}))
        .isNotEqualTo(PairedValues.of(new double[] {2, 1}, new double[] {4, 3}))
        .isNotEqualTo(PairedValues.of(new double[] {1, 2, Double.NaN}, new double[] {3, 4, 1}))
        .isNotEqualTo("PairedValues of 2 pairs, 0 incomplete");
  }

  @Test
  void aSideThatIsLongerIsRefused() {
    List<BigDecimal> one = List.of(BigDecimal.ONE);
    List<BigDecimal> two = List.of(BigDecimal.ONE, BigDecimal.valueOf(2));
    assertThatThrownBy(() -> PairedValues.of(one, two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("before and after must have the same length, got 1 and 2");
  }

  @Test
  void theHashTellsBeforeFromAfter() {
    PairedValues swapped = PairedValues.of(new double[] {3, 4}, new double[] {1, 2});
    assertThat(swapped.hashCode()).isNotEqualTo(PAIRS.hashCode());
  }
}
