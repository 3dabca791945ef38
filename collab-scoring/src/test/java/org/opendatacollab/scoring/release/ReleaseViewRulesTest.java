package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** One view per rule that breaks exactly that rule. */
class ReleaseViewRulesTest {
  private static final Map<String, ItemScale> SCALES =
      Map.of("q1", Panels.SEVEN, "q2", Panels.SEVEN, "q9", new ItemScale(0, 10));
  private static final CellDraft GOOD =
      cell(List.of("q1"), Optional.empty(), OptionalInt.of(8), "24/8", "26/8", null);

  private static CellDraft cell(
      List<String> items,
      Optional<String> construct,
      OptionalInt n,
      @Nullable String low,
      @Nullable String high,
      @Nullable String reason) {
    return new CellDraft(
        "w1",
        "gov",
        construct,
        items,
        List.of(),
        "mean",
        List.of(),
        n,
        Optional.ofNullable(low),
        Optional.ofNullable(high),
        Optional.ofNullable(reason));
  }

  private static ViewDraft view(CellDraft... cells) {
    return view("r1", "interval-of-mean@1", "gov", "w1", cells);
  }

  private static ViewDraft view(
      String release, String policy, String group, String wave, CellDraft... cells) {
    return new ViewDraft(
        release,
        policy,
        ReleaseParameters.DEFAULTS,
        SCALES,
        Map.of(group, Map.of("side", List.of("government"))),
        Map.of(group, 8),
        Map.of(wave, true),
        List.of(cells));
  }

  private static CellDraft suppressed(OptionalInt n, @Nullable String low, @Nullable String high) {
    return cell(List.of("q1"), Optional.empty(), n, low, high, "too-few-respondents");
  }

  private static CellDraft shown(OptionalInt n, @Nullable String low, @Nullable String high) {
    return cell(List.of("q1"), Optional.empty(), n, low, high, null);
  }

  private static final String IDS = "ids must match [A-Za-z0-9][A-Za-z0-9._:-]{0,127}";
  private static final String NO_NUMBER =
      "/cells/0: a suppressed cell must show no number, not even n";
  private static final String ALL_NUMBERS =
      "/cells/0: a cell must have n, low and high, or a reason";

  static final List<Arguments> BROKEN = List.of(
      Arguments.of(view("r 1", "interval-of-mean@1", "gov", "w1"), "/release: " + IDS),
      Arguments.of(view("r1", "exact-mean@1", "gov", "w1"), "/policy: must be interval-of-mean@1"),
      Arguments.of(view("r1", "interval-of-mean@1", "g ov", "w1"), "/groups: " + IDS),
      Arguments.of(view("r1", "interval-of-mean@1", "gov", "w/1"), "/waves: " + IDS),
      Arguments.of(
          new ViewDraft(
              "r1",
              "interval-of-mean@1",
              ReleaseParameters.DEFAULTS,
              SCALES,
              Map.of(),
              Map.of("gov", 8),
              Map.of(),
              List.of()),
          "/roster: every group must be declared in groups"),
      Arguments.of(
          view(cell(List.of("q5"), Optional.empty(), OptionalInt.of(8), "24/8", "26/8", null)),
          "/cells/0/item: every item must have a scale, of its own or by default"),
      Arguments.of(
          view(cell(List.of(), Optional.of("c"), OptionalInt.of(8), "24/8", "26/8", null)),
          "/cells/0/item: a cell must have items, all of one scale"),
      Arguments.of(
          view(
              cell(List.of("q1", "q9"), Optional.of("c"), OptionalInt.of(8), "24/8", "26/8", null)),
          "/cells/0/item: a cell must have items, all of one scale"),
      Arguments.of(
          view(
              cell(List.of("q1", "q2"), Optional.empty(), OptionalInt.of(8), "24/8", "26/8", null)),
          "/cells/0/construct: a cell of several items must name its construct"),
      Arguments.of(view(suppressed(OptionalInt.of(4), null, null)), NO_NUMBER),
      Arguments.of(view(suppressed(OptionalInt.empty(), "1", null)), NO_NUMBER),
      Arguments.of(view(suppressed(OptionalInt.empty(), null, "1")), NO_NUMBER),
      Arguments.of(view(shown(OptionalInt.empty(), "24/8", "26/8")), ALL_NUMBERS),
      Arguments.of(view(shown(OptionalInt.of(8), null, "26/8")), ALL_NUMBERS),
      Arguments.of(view(shown(OptionalInt.of(8), "24/8", null)), ALL_NUMBERS),
      Arguments.of(
          view(shown(OptionalInt.of(8), "24/8", "99999999999999999999999999")),
          "/cells/0/high: must be a sum of n answers over n"));

  @ParameterizedTest
  @FieldSource("BROKEN")
  void aBrokenRuleIsNamedWithItsPlace(ViewDraft draft, String problem) {
    assertThatThrownBy(() -> ReleaseView.of(draft))
        .isInstanceOfSatisfying(
            InvalidViewException.class,
            e -> assertThat(e.problems())
                .extracting(InvalidViewException.Problem::toString)
                .containsExactly(problem));
  }

  @Test
  void allWhoWereAskedMayHaveAnswered() {
    assertThat(ReleaseView.of(view(GOOD)).cells()).hasSize(1);
  }

  @Test
  void whoWereNotCountedMayAnswerInAnyNumber() {
    ViewDraft uncounted = new ViewDraft(
        "r1",
        "interval-of-mean@1",
        ReleaseParameters.DEFAULTS,
        SCALES,
        Map.of("gov", Map.of()),
        Map.of(),
        Map.of("w1", true),
        List.of(GOOD));
    assertThat(ReleaseView.of(uncounted).cells()).hasSize(1);
  }
}
