package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

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
  void theHashTellsBeforeFromAfter() {
    PairedValues swapped = PairedValues.of(new double[] {3, 4}, new double[] {1, 2});
    assertThat(swapped.hashCode()).isNotEqualTo(PAIRS.hashCode());
  }
}
