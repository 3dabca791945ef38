package org.opendatacollab.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Quantity;

class SolutionsTest {
  private static SolutionEvent event(String date, SolutionState state) {
    return new SolutionEvent(PartialDate.parse(date), state, Optional.empty(), List.of());
  }

  private static final Solution SOLUTION = Solution.builder()
      .id(new SolutionId("s"))
      .title(LocalizedText.of("Text messages to mothers"))
      .build();

  @Test
  void aSolutionIsScaledAfterATest() {
    Solution tested = SOLUTION
        .transition(event("2016-01", SolutionState.PROPOSED))
        .transition(event("2016-02", SolutionState.IN_TEST));
    assertThat(tested.transition(event("2016-03", SolutionState.SCALED)).state())
        .contains(SolutionState.SCALED);
    assertThat(SOLUTION.state()).isEmpty();
    assertThatThrownBy(() -> SOLUTION
            .transition(event("2016-01", SolutionState.PROPOSED))
            .transition(event("2016-02", SolutionState.SCALED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("solution 's' is PROPOSED and cannot become SCALED; "
            + "next may be EXPLORED, IN_DEVELOPMENT, IN_TEST, DROPPED");
  }

  @ParameterizedTest
  @EnumSource(SolutionState.class)
  void noStateFollowsItself(SolutionState state) {
    assertThat(state.next()).isNotEmpty().doesNotContain(state).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "ASCENDING, 10, 9, false",
    "ASCENDING, 10, 10, true",
    "ASCENDING, 10, 11, true",
    "DESCENDING, 10, 9, true",
    "DESCENDING, 10, 10, true",
    "DESCENDING, 10, 11, false"
  })
  void aTargetIsReachedInItsDirection(
      Direction direction, String target, String result, boolean reached) {
    SolutionTest test = test()
        .withDirection(direction)
        .withTarget(Quantity.of(target))
        .withResult(Quantity.of(result));
    assertThat(test.targetReached()).contains(reached);
  }

  @Test
  void withoutTargetOrResultNothingIsReachedOrMissed() {
    assertThat(test().withTarget(Quantity.of(1)).targetReached()).isEmpty();
    assertThat(test().withResult(Quantity.of(1)).targetReached()).isEmpty();
  }

  @Test
  void aUnitIsNotBlank() {
    assertThatThrownBy(() -> test().withUnit(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unit must not be blank");
  }

  private static SolutionTest test() {
    return SolutionTest.builder()
        .id(new SolutionTestId("t"))
        .solution(new SolutionId("s"))
        .hypothesis(LocalizedText.of("More mothers come to the clinic"))
        .build();
  }
}
