package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Released ranges, views and ledgers as values, and batches of a ledger that are not whole. */
class ReleaseValuesTest {
  private static final Measure Q1 = Measure.item("q1", Panels.SEVEN);
  private static final Measure Q2 = Measure.item("q2", Panels.SEVEN);
  private static final ItemScale YES_NO = new ItemScale(0, 1);
  private static final Measure SHARE = Measure.favourableShare("q1", Panels.SEVEN);

  private static ShownCell cell(String wave, String group, Measure measure, int low, int high) {
    return new ShownCell(wave, group, measure, 8, new SumRange(low, high));
  }

  private static ReleasedRange range(int low, int high) {
    return ReleasedRange.of(cell("w1", "gov", Q1, low, high));
  }

  @Test
  void rangesAreEqualOnlyIfTheyHoldTheSame() {
    ReleasedRange one = range(19, 22);
    assertThat(range(19, 22)).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one).hasToString("27/8 to 30/8 (n=8)");
    assertThat(one.hashCode()).isNotEqualTo(ReleasedRange.together(List.of(one)).hashCode());
    ReleasedRange none = ReleasedRange.of(
        new SuppressedCell("w1", "gov", Q1, SuppressionReason.TOO_FEW_RESPONDENTS));
    assertThat(none).hasToString("too-few-respondents");
    assertThat(none.low()).isEmpty();
    assertThat(none.high()).isEmpty();
    for (ReleasedRange other : List.of(
        range(18, 22),
        range(19, 23),
        ReleasedRange.of(new ShownCell("w1", "gov", Q1, 16, new SumRange(38, 44))),
        ReleasedRange.together(List.of(one)),
        none)) {
      assertThat(other).isNotEqualTo(one);
    }
    assertThat(one).isNotEqualTo("27/8 to 30/8 (n=8)");
  }

  @Test
  void aFallThatMayBeNoneIsNotDetectable() {
    ReleasedRange fall = range(19, 22).changeFrom(range(22, 26));
    assertThat(fall.high().orElseThrow()).isEqualByComparingTo(Ratio.of(0, 1));
    assertThat(fall.direction()).isEqualTo(ReleasedRange.Direction.NOT_DETECTABLE);
  }

  @Test
  void onlyRangesOfOneMethodStandTogether() {
    ReleasedRange mean = range(19, 22);
    ReleasedRange share = ReleasedRange.of(cell("w1", "gov", SHARE, 2, 5));
    assertThatThrownBy(() -> ReleasedRange.together(List.of(mean, share)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ranges must be of one method, got ");
  }

  @Test
  void anItemStandsOnceInAConstruct() {
    ShownCell item = cell("w1", "gov", Q1, 19, 22);
    for (List<ReleasedCell> items : List.<List<ReleasedCell>>of(
        List.of(item, item), List.of(item, cell("w2", "gov", Q2, 19, 22)))) {
      assertThatThrownBy(() -> ReleasedRange.ofConstruct(items, Set.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("items of a construct must be cells of one wave");
    }
  }

  private static ViewDraft draft() {
    return new ViewDraft(
        "r1",
        "interval-of-mean@1",
        ReleaseParameters.DEFAULTS,
        Map.of("default", Panels.SEVEN),
        Map.of("gov", Map.of("side", List.of("government"))),
        Map.of("gov", 9),
        Map.of("w1", true),
        List.of(CellDraft.of(cell("w1", "gov", Q1, 16, 18))));
  }

  /** Each changes one member of the view alone. */
  static final List<UnaryOperator<ViewDraft>> CHANGES = List.of(
      v -> new ViewDraft(
          "r2",
          v.policy(),
          v.parameters(),
          v.scales(),
          v.groups(),
          v.roster(),
          v.waves(),
          v.cells()),
      v -> new ViewDraft(
          v.release(),
          v.policy(),
          v.parameters(),
          Map.of("default", Panels.SEVEN, "q9", Panels.SEVEN),
          v.groups(),
          v.roster(),
          v.waves(),
          v.cells()),
      v -> new ViewDraft(
          v.release(),
          v.policy(),
          v.parameters(),
          v.scales(),
          Map.of("gov", Map.of("side", List.of("other"))),
          v.roster(),
          v.waves(),
          v.cells()),
      v -> new ViewDraft(
          v.release(),
          v.policy(),
          v.parameters(),
          v.scales(),
          v.groups(),
          Map.of("gov", 10),
          v.waves(),
          v.cells()),
      v -> new ViewDraft(
          v.release(),
          v.policy(),
          v.parameters(),
          v.scales(),
          v.groups(),
          v.roster(),
          Map.of("w1", true, "w2", false),
          v.cells()),
      v -> new ViewDraft(
          v.release(),
          v.policy(),
          v.parameters(),
          v.scales(),
          v.groups(),
          v.roster(),
          v.waves(),
          List.of()));

  @ParameterizedTest
  @FieldSource("CHANGES")
  void viewsAreEqualOnlyIfTheyShowTheSame(UnaryOperator<ViewDraft> change) {
    ReleaseView view = ReleaseView.of(draft());
    assertThat(ReleaseView.of(draft())).isEqualTo(view).hasSameHashCodeAs(view);
    assertThat(ReleaseView.of(change.apply(draft()))).isNotEqualTo(view);
  }

  @Test
  void aCellIsFoundByItsMeasureToo() {
    ReleaseView view = ReleaseView.of(draft());
    assertThat(view.cell("w1", "gov", "q1")).isPresent();
    assertThat(view.cell("w1", "gov", "q2")).isEmpty();
    assertThat(view.hashCode())
        .isNotEqualTo(ReleaseView.of(CHANGES.get(0).apply(draft())).hashCode());
  }

  /** A view of one item of wave 2, whose default scale is its own. */
  private static ReleaseView wave2(Measure measure, ReleaseParameters parameters) {
    return ReleaseView.of(new ViewDraft(
        "r2",
        "interval-of-mean@1",
        parameters,
        Map.of("default", measure.scale()),
        Map.of("gov", Map.of("side", List.of("government"))),
        Map.of("gov", 9),
        Map.of("w2", true),
        List.of(CellDraft.of(
            new SuppressedCell("w2", "gov", measure, SuppressionReason.TOO_FEW_RESPONDENTS)))));
  }

  @Test
  void viewsWithOtherDefaultScalesAreJoinedItemByItem() {
    ReleaseView joined =
        ReleaseView.of(draft()).with(wave2(Measure.item("q2", YES_NO), ReleaseParameters.DEFAULTS));
    assertThat(joined.scales()).isEqualTo(Map.of("q1", Panels.SEVEN, "q2", YES_NO));
    assertThat(joined).hasToString("ReleaseView[r2, cells=2]");
  }

  @Test
  void viewsThatContradictEachOtherAreNotJoined() {
    ReleaseView view = ReleaseView.of(draft());
    ReleaseView otherScale = wave2(Measure.item("q1", YES_NO), ReleaseParameters.DEFAULTS);
    assertThatThrownBy(() -> view.with(otherScale))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("views differ in scale of item q1");
    ReleaseView stricter =
        wave2(Q2, new ReleaseParameters(6, OptionalInt.empty(), new BigDecimal("0.9")));
    assertThatThrownBy(() -> view.with(stricter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("views must have the same parameters to be joined");
  }

  @Test
  void codebooksKnowTheirSizeAndRefuseWhatIsNoQuestionnaire() {
    BigDecimal half = new BigDecimal("0.5");
    Codebook codebook = ReleaseParameters.DEFAULTS.codebook(8, Q1);
    assertThat(codebook.n()).isEqualTo(8);
    assertThat(codebook.personRange()).isEqualTo(6);
    assertThat(codebook).hasToString("Codebook[n=8, bins=" + codebook.bins().size() + "]");
    assertThatThrownBy(() -> Codebook.ofScores(8, 0, 7, 1, half))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("items");
    // Of six who answer, four who put their answers together leave two; five leave one.
    assertThat(Codebook.ofScores(6, 1, 7, 5, half).bins()).isEmpty();
  }

  /** One release of three cells of a group, as a ledger keeps it. */
  private static List<LedgerEntry> batch() {
    return Ledger.empty()
        .append(
            "k=5",
            "plan",
            List.of(
                cell("w1", "gov", Q1, 16, 18),
                cell("w1", "gov", Q2, 16, 18),
                cell("w1", "cso", Q1, 16, 18)),
            List.of(List.of("a"), List.of("b"), List.of("c")))
        .entries();
  }

  /** A forger who can hash: the entry with other members, and those after it chained to it again. */
  private static List<LedgerEntry> forged(
      int at, String release, int position, int size, String wave) {
    List<LedgerEntry> entries = new ArrayList<>();
    String previous = Ledger.empty().headHash();
    for (LedgerEntry entry : batch()) {
      boolean changed = entry.index() == at;
      ShownCell shown = entry.cell().shown().orElseThrow();
      LedgerEntry next = new LedgerEntry(
          entry.index(),
          changed ? release : entry.release(),
          changed ? position : entry.position(),
          changed ? size : entry.batchSize(),
          entry.settings(),
          entry.planDigest(),
          changed
              ? new ShownCell(wave, shown.group(), shown.measure(), shown.n(), shown.sums())
              : shown,
          entry.triples(),
          previous);
      entries.add(next);
      previous = next.hash();
    }
    return entries;
  }

  @Test
  void aBatchIsOfOneReleaseOneWaveAndOneSizeInOrder() {
    assertThat(Ledger.ofVerified(forged(1, "r1", 2, 3, "w1")))
        .isEqualTo(Ledger.ofVerified(batch()));
    for (List<LedgerEntry> entries : List.of(
        forged(0, "r1", 2, 3, "w1"),
        forged(1, "r1", 3, 3, "w1"),
        forged(1, "r2", 2, 3, "w1"),
        forged(1, "r1", 2, 4, "w1"),
        forged(1, "r1", 2, 2, "w1"),
        forged(2, "r2", 3, 3, "w1"),
        forged(2, "r1", 3, 4, "w1"),
        forged(2, "r1", 4, 4, "w1"),
        forged(2, "r1", 3, 3, "w2"))) {
      assertThatThrownBy(() -> Ledger.ofVerified(entries))
          .isInstanceOf(ReleaseRefusedException.class)
          .hasMessageContaining("is not whole: the ledger was cut");
    }
  }

  @Test
  void entriesAreNumberedInOrder() {
    List<LedgerEntry> entries = batch();
    LedgerEntry second = entries.get(1);
    LedgerEntry misnumbered = new LedgerEntry(
        7,
        second.release(),
        second.position(),
        second.batchSize(),
        second.settings(),
        second.planDigest(),
        second.cell(),
        second.triples(),
        entries.get(0).hash());
    assertThatThrownBy(() -> Ledger.ofVerified(List.of(entries.get(0), misnumbered)))
        .isInstanceOf(ReleaseRefusedException.class)
        .hasMessageContaining("breaks the chain");
  }

  @Test
  void aReleaseOfManyCellsIsOneRelease() {
    Ledger one = Ledger.ofVerified(batch());
    Ledger two =
        one.append("k=5", "plan", List.of(cell("w2", "gov", Q1, 16, 18)), List.of(List.of("d")));
    assertThat(two.entries().get(3).release()).isEqualTo("r2");
    assertThat(two).isNotEqualTo(one).isNotEqualTo("ledger");
    assertThat(two.hashCode()).isNotEqualTo(one.hashCode());
    assertThat(two).hasToString("Ledger[entries=4]");
  }

  /** Nine people of whom eight answered before: what is shown depends on the wave before, if it asked the same. */
  @Test
  void earlierWavesOfTheSameQuestionAndPeopleAreTakenIntoAccount() {
    Random random = new Random(5);
    int merged = 0;
    for (int run = 0; run < 40; run++) {
      int[] answers = Panels.draw(random, 9, 2);
      int[] before = Arrays.copyOf(answers, 8);
      SumRange alone = second(Ledger.empty(), answers);
      SumRange after = second(first("gov", "q1", "g", before), answers);
      assertThat(after.low()).isLessThanOrEqualTo(alone.low());
      assertThat(after.high()).isGreaterThanOrEqualTo(alone.high());
      merged += after.equals(alone) ? 0 : 1;
      assertThat(second(first("gov", "q7", "g", before), answers)).isEqualTo(alone);
      assertThat(second(first("gov", "q1", "other", before), answers)).isEqualTo(alone);
    }
    assertThat(merged).as("outcomes that the earlier wave made wider").isPositive();
  }

  private static Ledger first(String group, String item, String person, int[] ratings) {
    ConfidentialAnswers.Builder answers = ConfidentialAnswers.of("w1");
    for (int i = 0; i < ratings.length; i++) {
      answers.add(person + (i + 1), item, ratings[i]);
    }
    return Releaser.withDefaults()
        .release(
            Panels.plan(
                "w1",
                List.of(Panels.group(group, Panels.people(person, 8))),
                List.of(Measure.item(item, YES_NO))),
            answers.build(),
            Ledger.empty())
        .ledger();
  }

  private static SumRange second(Ledger ledger, int[] ratings) {
    return Releaser.withDefaults()
        .release(Panels.plan("w2", 9, YES_NO), Panels.answers("w2", ratings), ledger)
        .view()
        .cells()
        .get(0)
        .shown()
        .orElseThrow()
        .sums();
  }

  @Test
  void aGroupOfJustEnoughIsOnTheRoster() {
    ReleaseView view = Releaser.withDefaults()
        .release(
            Panels.plan("w1", 5, Panels.SEVEN), Panels.answers("w1", 4, 4, 4, 4, 4), Ledger.empty())
        .view();
    assertThat(view.roster()).isEqualTo(Map.of("gov", 5));
  }
}
