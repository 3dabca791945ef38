package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;

class ReleasedRangeTest {
  private static ReleasedCell cell(
      String wave, String group, String item, int n, int low, int high) {
    return new ShownCell(wave, group, Measure.item(item, Panels.SEVEN), n, new SumRange(low, high));
  }

  private static ReleasedCell hidden(String wave, String group, String item) {
    return new SuppressedCell(
        wave, group, Measure.item(item, Panels.SEVEN), SuppressionReason.TOO_FEW_RESPONDENTS);
  }

  private static void assertEnds(ReleasedRange range, String low, String high) {
    assertThat(range.low().orElseThrow()).isEqualByComparingTo(Ratio.parse(low));
    assertThat(range.high().orElseThrow()).isEqualByComparingTo(Ratio.parse(high));
  }

  @Test
  void aChangeIsDetectableOnlyIfItsRangeExcludesZero() {
    ReleasedRange before = ReleasedRange.of(cell("w1", "gov", "q1", 8, 19, 22));
    ReleasedRange next = ReleasedRange.of(cell("w2", "gov", "q1", 8, 23, 26));
    ReleasedRange rise = next.changeFrom(before);
    assertEnds(rise, "1/8", "7/8");
    assertThat(rise.direction()).isEqualTo(ReleasedRange.Direction.ABOVE_ZERO);
    assertThat(before.changeFrom(next).direction()).isEqualTo(ReleasedRange.Direction.BELOW_ZERO);
    assertThat(next.changeFrom(next).direction()).isEqualTo(ReleasedRange.Direction.NOT_DETECTABLE);
    // Ranges that touch: 0 is possible.
    ReleasedRange touching = ReleasedRange.of(cell("w2", "gov", "q1", 8, 22, 26));
    assertEnds(touching.changeFrom(before), "0", "7/8");
    assertThat(touching.changeFrom(before).direction())
        .isEqualTo(ReleasedRange.Direction.NOT_DETECTABLE);
    assertThat(rise.estimate().value()).hasValue(0.5);
    assertThat(rise.estimate().method().idAtVersion()).isEqualTo("release/change@1");
    assertThat(((Estimate.Defined) rise.estimate()).uncertainty())
        .isInstanceOf(Uncertainty.Bounds.class);
  }

  @Test
  void aConstructIsTheMeanOfTheEndsOfItsItems() {
    List<ReleasedCell> items =
        List.of(cell("w1", "gov", "q1", 8, 19, 22), cell("w1", "gov", "q2", 10, 20, 25));
    // q1: 27/8 to 30/8; q2: 30/10 to 35/10.
    ReleasedRange construct = ReleasedRange.ofConstruct(items, Set.of());
    assertEnds(construct, "3.1875", "3.625");
    assertThat(construct.n()).isEqualTo(8);
    // q2 turned round: 8 - 3.5 to 8 - 3.
    assertEnds(ReleasedRange.ofConstruct(items, Set.of("q2")), "3.9375", "4.375");
  }

  @Test
  void bothSidesTogetherAreWeightedByTheirNumbers() {
    ReleasedRange gov = ReleasedRange.of(cell("w1", "gov", "q1", 8, 16, 24));
    ReleasedRange cso = ReleasedRange.of(cell("w1", "cso", "q1", 12, 24, 36));
    ReleasedRange both = ReleasedRange.together(List.of(gov, cso));
    assertEnds(both, "60/20", "80/20");
    assertThat(both.n()).isEqualTo(20);
  }

  @Test
  void withoutAPartThereIsNoTotalNoConstructAndNoChange() {
    ReleasedRange gov = ReleasedRange.of(cell("w1", "gov", "q1", 8, 16, 24));
    ReleasedRange none = ReleasedRange.of(hidden("w1", "cso", "q1"));
    assertThat(ReleasedRange.together(List.of(gov, none)).reason())
        .contains(Reason.TOO_FEW_RESPONDENTS);
    assertThat(gov.changeFrom(none).direction()).isEqualTo(ReleasedRange.Direction.UNDEFINED);
    assertThat(none.changeFrom(gov).estimate().reason()).contains(Reason.TOO_FEW_RESPONDENTS);
    assertThat(none.changeFrom(gov).low()).isEmpty();
    assertThat(ReleasedRange.ofConstruct(
                List.of(cell("w1", "gov", "q1", 8, 16, 24), hidden("w1", "gov", "q2")), Set.of())
            .estimate()
            .value())
        .isEmpty();
    assertThat(ReleasedRange.together(List.of()).reason()).contains(Reason.NO_GROUPS);
    assertThat(ReleasedRange.ofConstruct(List.of(), Set.of()).reason()).contains(Reason.NO_VALUES);
  }

  @Test
  void unlikeThingsAreNotPutTogether() {
    assertThatThrownBy(() -> ReleasedRange.ofConstruct(
            List.of(cell("w1", "gov", "q1", 8, 16, 24), cell("w1", "cso", "q2", 8, 16, 24)),
            Set.of()))
        .hasMessage(
            "items of a construct must be cells of one wave, group, scale and method, each once");
    ReleasedRange mean = ReleasedRange.of(cell("w1", "gov", "q1", 8, 16, 24));
    ReleasedRange share = ReleasedRange.of(new ShownCell(
        "w2", "gov", Measure.favourableShare("q1", Panels.SEVEN), 8, new SumRange(4, 4)));
    assertThatThrownBy(() -> share.changeFrom(mean))
        .hasMessage("ranges must be of one method, got favourable-share@1 and interval-of-mean@1");
  }
}
