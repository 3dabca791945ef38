package org.opendatacollab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RatingScaleTest {
  @Test
  void bothEndsBelongToTheScale() {
    RatingScale scale = new RatingScale(-2, 2);

    assertThat(scale.contains(-3)).isFalse();
    assertThat(scale.contains(-2)).isTrue();
    assertThat(scale.contains(2)).isTrue();
    assertThat(scale.contains(3)).isFalse();
    assertThat(scale.width()).isEqualTo(4);
    assertThat(scale).hasToString("-2 to 2");
  }

  @Test
  void theWidestScaleDoesNotOverflow() {
    assertThat(new RatingScale(Integer.MIN_VALUE, Integer.MAX_VALUE).width())
        .isEqualTo(4_294_967_295L);
  }

  @Test
  void aScaleOfOnePointIsRefused() {
    assertThatThrownBy(() -> new RatingScale(3, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scale must have min less than max, got 3 to 3");
  }
}
