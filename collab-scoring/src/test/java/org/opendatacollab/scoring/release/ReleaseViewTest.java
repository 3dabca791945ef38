package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The second door: a view that was published is read back, a forged one is refused. */
class ReleaseViewTest {
  private static final Map<String, Map<String, List<String>>> GROUPS = groups();

  private static Map<String, Map<String, List<String>>> groups() {
    Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
    groups.put("gov", Map.of("side", List.of("government")));
    groups.put("cso", Map.of("side", List.of("civilSociety", "other")));
    groups.put("all", Map.of());
    return groups;
  }

  private static CellDraft shown(String group, String item, int n, String low, String high) {
    return new CellDraft(
        "w1",
        group,
        Optional.empty(),
        List.of(item),
        List.of(),
        "mean",
        List.of(),
        OptionalInt.of(n),
        Optional.of(low),
        Optional.of(high),
        Optional.empty());
  }

  private static CellDraft suppressed(String group, String item, String reason) {
    return new CellDraft(
        "w1",
        group,
        Optional.empty(),
        List.of(item),
        List.of(),
        "mean",
        List.of(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(reason));
  }

  private static ViewDraft draft(CellDraft... cells) {
    return new ViewDraft(
        "r1",
        "interval-of-mean@1",
        ReleaseParameters.DEFAULTS,
        Map.of("default", Panels.SEVEN, "q9", new ItemScale(0, 10)),
        GROUPS,
        Map.of("gov", 9, "cso", 12),
        Map.of("w1", true, "w2", false),
        List.of(cells));
  }

  private static void assertProblem(ViewDraft draft, String... problems) {
    assertThatThrownBy(() -> ReleaseView.of(draft))
        .isInstanceOfSatisfying(
            InvalidViewException.class,
            e -> assertThat(e.problems())
                .extracting(InvalidViewException.Problem::toString)
                .containsExactly(problems));
  }

  /** The example of the policy, section 8. */
  @Test
  void theExampleOfThePolicyIsRead() {
    ReleaseView view = ReleaseView.of(draft(
        shown("gov", "q1", 8, "24/8", "26/8"), suppressed("cso", "q1", "too-few-respondents")));
    assertThat(view.cell("w1", "gov", "q1").orElseThrow())
        .hasToString("w1/gov/q1: n=8, 24/8 to 26/8");
    assertThat(view.cell("w1", "cso", "q1").orElseThrow().suppressed())
        .contains(SuppressionReason.TOO_FEW_RESPONDENTS);
    assertThat(view.cell("w2", "gov", "q1")).isEmpty();
    assertThat(ReleaseView.of(draft(
            shown("gov", "q1", 8, "3", "3.25"), suppressed("cso", "q1", "too-few-respondents"))))
        .isEqualTo(view);
  }

  @Test
  void whatAReleaserMadeIsReadBack() {
    ReleaseView view = Releaser.withDefaults()
        .release(
            Panels.plan(
                "w1",
                List.of(
                    Panels.group("gov", Panels.people("g", 8)),
                    Panels.group("cso", Panels.people("c", 2))),
                List.of(
                    Measure.item("q1", Panels.SEVEN),
                    Measure.score("trust", new ItemScale(0, 3), List.of("q2", "q3"), List.of("q3")),
                    Measure.favourableShare("q4", new ItemScale(1, 5)))),
            everybodySays("w1", List.of("q1", "q2", "q3", "q4"), 2),
            Ledger.empty())
        .view();
    ViewDraft written = new ViewDraft(
        view.release(),
        view.policy(),
        view.parameters(),
        view.scales(),
        view.groups(),
        view.roster(),
        view.waves(),
        view.cells().stream().map(CellDraft::of).toList());
    assertThat(ReleaseView.of(written)).isEqualTo(view);
    assertThat(view.roster()).containsOnlyKeys("gov");
    assertThat(view.scales())
        .isEqualTo(Map.of(
            "default",
            Panels.SEVEN,
            "q2",
            new ItemScale(0, 3),
            "q3",
            new ItemScale(0, 3),
            "q4",
            new ItemScale(1, 5)));
  }

  private static ConfidentialAnswers everybodySays(String wave, List<String> items, int rating) {
    ConfidentialAnswers.Builder answers = ConfidentialAnswers.of(wave);
    for (String person : Panels.people("g", 8)) {
      items.forEach(item -> answers.add(person, item, rating));
    }
    return answers.build();
  }

  @Test
  void anExactMeanIsRefusedAndNotRepeated() {
    String rule =
        "/cells/0: low and high must be the ends of outcomes of interval-of-mean@1 for this n and scale";
    assertProblem(draft(shown("gov", "q1", 8, "25/8", "25/8")), rule);
    assertProblem(draft(shown("gov", "q1", 8, "24/8", "27/8")), rule);
    assertProblem(draft(shown("gov", "q1", 8, "26/8", "24/8")), rule);
    assertProblem(draft(shown("gov", "q1", 8, "0", "26/8")), rule);
    assertProblem(draft(shown("gov", "q9", 8, "24/8", "26/8")), rule);
    assertProblem(
        draft(shown("gov", "q1", 8, "3.1", "26/8")),
        "/cells/0/low: must be a sum of n answers over n");
    assertProblem(
        draft(shown("gov", "q1", 8, "three", "26/8")),
        "/cells/0/low: must be a fraction such as 24/8 or a decimal such as 3.25");
    assertProblem(
        draft(shown("gov", "q1", 8, "24/0", "26/8")),
        "/cells/0/low: must be a fraction such as 24/8 or a decimal such as 3.25");
  }

  @Test
  void unionsOfOutcomesAreRead() {
    ReleaseView view = ReleaseView.of(draft(shown("gov", "q1", 8, "24/8", "30/8")));
    assertThat(view.cells()).hasSize(1);
  }

  @Test
  void smallCellsAreRefused() {
    assertProblem(draft(shown("gov", "q1", 4, "4/4", "28/4")), "/cells/0/n: must be k or more");
    assertProblem(
        draft(shown("gov", "q1", 10, "24/10", "26/10")),
        "/cells/0/n: must not exceed how many were asked");
    CellDraft telling = new CellDraft(
        "w1",
        "gov",
        Optional.empty(),
        List.of("q1"),
        List.of(),
        "mean",
        List.of(),
        OptionalInt.of(4),
        Optional.empty(),
        Optional.empty(),
        Optional.of("too-few-respondents"));
    assertProblem(draft(telling), "/cells/0: a suppressed cell must show no number, not even n");
    ViewDraft roster = new ViewDraft(
        "r1",
        "interval-of-mean@1",
        ReleaseParameters.DEFAULTS,
        Map.of(),
        GROUPS,
        Map.of("gov", 4),
        Map.of(),
        List.of());
    assertProblem(roster, "/roster/gov: a count of fewer than k people must not be shown");
  }

  @Test
  void totalsOverlapsAndCompositesAreRefused() {
    assertProblem(
        draft(shown("gov", "q1", 8, "24/8", "26/8"), suppressed("all", "q1", "not-planned")),
        "/groups/all: groups of one wave must not overlap by their definitions");
    assertProblem(
        draft(shown("gov", "q1", 8, "24/8", "26/8"), shown("gov", "q1", 8, "24/8", "26/8")),
        "/cells/1/item: an item must stand in one cell of a wave and group, by itself or in a score");
  }

  @Test
  void theEmbargoHoldsForViewsToo() {
    CellDraft early = change(shown("gov", "q1", 8, "24/8", "26/8"), "w2", "gov", "mean");
    assertProblem(draft(early), "/cells/0/wave: nothing of an open wave must be shown (embargo)");
    CellDraft kept = change(suppressed("gov", "q1", "embargo"), "w2", "gov", "mean");
    assertThat(ReleaseView.of(draft(kept)).cells()).hasSize(1);
  }

  private static CellDraft change(CellDraft cell, String wave, String group, String statistic) {
    return new CellDraft(
        wave,
        group,
        cell.construct(),
        cell.items(),
        cell.reversed(),
        statistic,
        cell.categories(),
        cell.n(),
        cell.low(),
        cell.high(),
        cell.reason());
  }

  /** Attack 5 for this kind: no moment beside the mean. */
  @Test
  void otherStatisticsAndUndeclaredNamesAreRefused() {
    CellDraft cell = shown("gov", "q1", 8, "24/8", "26/8");
    for (String statistic :
        List.of("sd", "variance", "median", "min", "max", "distribution", "sum", "count", "text")) {
      assertProblem(
          draft(change(cell, "w1", "gov", statistic)),
          "/cells/0/statistic: must be mean or share; nothing else is ever released");
    }
    assertProblem(
        draft(change(cell, "w1", "gov", "share")),
        "/cells/0/categories: must be the upper half of the scale for a share, absent for a mean");
    assertProblem(
        draft(change(cell, "w7", "ngo", "mean")),
        "/cells/0/group: must be declared in groups",
        "/cells/0/wave: must be declared in waves");
    assertProblem(
        draft(suppressed("gov", "q1", "unanimous")),
        "/cells/0/reason: must be too-few-respondents, not-planned, embargo or missing-side");
  }

  @Test
  void allProblemsAreFoundAtOnce() {
    assertProblem(
        draft(
            shown("gov", "q1", 4, "4/4", "28/4"),
            shown("gov", "q2", 8, "25/8", "25/8"),
            suppressed("cso", "q2", "")),
        "/cells/0/n: must be k or more",
        "/cells/1: low and high must be the ends of outcomes of interval-of-mean@1 for this n and scale",
        "/cells/2/reason: must be too-few-respondents, not-planned, embargo or missing-side");
  }

  @Test
  void viewsOfWavesAreJoined() {
    Ledger ledger = Ledger.empty();
    List<ReleaseView> views = new ArrayList<>();
    for (String wave : List.of("w1", "w2")) {
      Release release = Releaser.withDefaults()
          .release(
              Panels.plan(wave, wave.equals("w1") ? 8 : 9, Panels.SEVEN),
              Panels.answers(wave, 4, 4, 4, 4, 4, 4, 4, 4),
              ledger);
      ledger = release.ledger();
      views.add(release.view());
    }
    ReleaseView both = views.get(0).with(views.get(1));
    assertThat(both.cells()).hasSize(2);
    assertThat(both.waves()).containsOnlyKeys("w1", "w2");
    assertThat(both.roster()).isEqualTo(Map.of("gov", 9));
    assertThat(both.release()).isEqualTo("r2");
    assertThat(both.with(views.get(1))).isEqualTo(both);
    ReleaseView other = ReleaseView.of(new ViewDraft(
        "r1",
        both.policy(),
        both.parameters(),
        both.scales(),
        both.groups(),
        both.roster(),
        both.waves(),
        List.of(shown("gov", "q1", 8, "8/8", "23/8"))));
    assertThatThrownBy(() -> both.with(other))
        .hasMessage("views show the cell w1/gov/q1 differently");
    assertThat(both.scales()).isEqualTo(Map.of("default", Panels.SEVEN));
  }
}
