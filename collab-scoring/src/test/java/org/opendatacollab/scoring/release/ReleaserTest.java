package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.ANSWER_USED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.EMBARGO;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.LEDGER_BROKEN;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.METHOD_CHANGED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.PLAN_CHANGED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

class ReleaserTest {
  private static final Releaser RELEASER = Releaser.withDefaults();
  private static final int[] EIGHT = {4, 4, 5, 3, 4, 4, 3, 5};

  private static void assertRefused(ThrowingCallable call, ReleaseRefusedException.Rule rule) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ReleaseRefusedException.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  @Test
  void theWorkedExample() {
    ReleaseView view = RELEASER
        .release(Panels.plan("w1", 9, Panels.SEVEN), Panels.answers("w1", EIGHT), Ledger.empty())
        .view();
    ShownCell cell = view.cell("w1", "gov", "q1").orElseThrow().shown().orElseThrow();
    assertThat(cell).hasToString("w1/gov/q1: n=8, 31/8 to 34/8");
    assertThat(cell.lowRounded()).isEqualByComparingTo("3.8");
    assertThat(cell.highRounded()).isEqualByComparingTo("4.3");
    assertThat(view.roster()).isEqualTo(Map.of("gov", 9));
    assertThat(view.scales()).isEqualTo(Map.of("default", Panels.SEVEN));
    assertThat(view.waves()).isEqualTo(Map.of("w1", true));
    assertThat(view.release()).isEqualTo("r1");
    Estimate estimate = cell.estimate();
    assertThat(estimate.value()).hasValue(65.0 / 16);
    assertThat(estimate.n()).isEqualTo(8);
    assertThat(estimate.method().idAtVersion()).isEqualTo("interval-of-mean@1");
    assertThat(((Estimate.Defined) estimate).uncertainty())
        .isInstanceOfSatisfying(Uncertainty.Bounds.class, bounds -> {
          assertThat(bounds.lower()).isEqualTo(3.875);
          assertThat(bounds.upper()).isEqualTo(4.25);
        });
  }

  /** The policy's own example: sums 16 to 18 of 8 answers from 1 to 7 are means 24/8 to 26/8. */
  @Test
  void theExampleOfThePolicy() {
    ReleasedCell cell = Panels.release(7, 2, 2, 2, 2, 2, 2, 2, 3);
    assertThat(cell.shown().orElseThrow().sums()).isEqualTo(new SumRange(16, 18));
    assertThat(cell.shown().orElseThrow().low().plus(Ratio.of(1, 1)))
        .isEqualByComparingTo(Ratio.parse("24/8"));
  }

  @Test
  void aShareOfFavourableAnswers() {
    Measure share = Measure.favourableShare("q1", Panels.SEVEN);
    ReleasePlan plan =
        Panels.plan("w1", List.of(Panels.group("gov", Panels.people("g", 8))), List.of(share));
    ShownCell cell = RELEASER
        .release(plan, Panels.answers("w1", 5, 6, 4, 1, 7, 3, 5, 2), Ledger.empty())
        .view()
        .cells()
        .get(0)
        .shown()
        .orElseThrow();
    // 4 of 8 are 5 or more; the outcomes of eight yes/no answers are 0-3, 4 and 5-8.
    assertThat(cell).hasToString("w1/gov/q1: n=8, 4/8 to 4/8");
    assertThat(CellDraft.of(cell).categories()).containsExactly(5, 6, 7);
    assertThat(cell.estimate().method().idAtVersion()).isEqualTo("favourable-share@1");
  }

  @Test
  void theScoreOfAConstructTurnsReversedItemsRoundAndCountsWholeAnswersOnly() {
    Measure score = Measure.score("trust", Panels.SEVEN, List.of("q1", "q2"), List.of("q2"));
    ReleasePlan plan =
        Panels.plan("w1", List.of(Panels.group("gov", Panels.people("g", 9))), List.of(score));
    ConfidentialAnswers.Builder answers = ConfidentialAnswers.of("w1");
    for (int i = 1; i <= 8; i++) {
      answers.add("g" + i, "q1", 4).add("g" + i, "q2", 3);
    }
    answers.add("g9", "q1", 7);
    ShownCell cell = RELEASER
        .release(plan, answers.build(), Ledger.empty())
        .view()
        .cell("w1", "gov", "trust")
        .orElseThrow()
        .shown()
        .orElseThrow();
    assertThat(cell.n()).isEqualTo(8);
    // Per person 3 + (7 - 3) = 7 coded, 56 in all, of 16 answers; the mean per item is 72/16 = 4.5.
    assertThat(cell.sums().contains(56)).isTrue();
    assertThat(cell.low()).isLessThanOrEqualTo(Ratio.parse("4.5"));
    assertThat(cell.high()).isGreaterThanOrEqualTo(Ratio.parse("4.5"));
    assertThat(cell.low().denominator().intValue()).isEqualTo(16);
  }

  /** Attack 14: the embargo knows no clock, only what is closed. */
  @Test
  void nothingLeavesBeforeAllSessionsAreClosed() {
    ReleasePlan closed = Panels.plan("w1", 8, Panels.SEVEN);
    ConfidentialAnswers answers = Panels.answers("w1", EIGHT);
    ReleasePlan open =
        new ReleasePlan("w1", false, closed.sessions(), closed.groups(), closed.measures());
    ReleasePlan oneOpen = new ReleasePlan(
        "w1",
        true,
        List.of(new ReleasePlan.Session("gov", true), new ReleasePlan.Session("cso", false)),
        closed.groups(),
        closed.measures());
    for (ReleasePlan early : List.of(open, oneOpen)) {
      assertRefused(() -> RELEASER.release(early, answers, Ledger.empty()), EMBARGO);
    }
    assertThat(RELEASER.release(closed, answers, Ledger.empty()).view().cells()).hasSize(1);
  }

  /** Attack 8: asking again gives what was released; a late answer is not counted. */
  @Test
  void askingAgainGivesTheSameAndLateAnswersDoNotCount() {
    ReleasePlan plan = Panels.plan("w1", 9, Panels.SEVEN);
    Release first = RELEASER.release(plan, Panels.answers("w1", EIGHT), Ledger.empty());
    Release again = RELEASER.release(
        plan,
        Panels.answers("w1", 4, 4, 5, 3, 4, 4, 3, 5, 7),
        Ledger.parse(first.ledger().toText()));
    assertThat(again.view()).isEqualTo(first.view());
    assertThat(again.ledger()).isEqualTo(first.ledger());
    // The leaky twin forgets its history: the historian sees the ninth person arrive.
    Release forgetful =
        RELEASER.release(plan, Panels.answers("w1", 4, 4, 5, 3, 4, 4, 3, 5, 7), Ledger.empty());
    assertThat(forgetful.view()).isNotEqualTo(first.view());
  }

  /** People may join an initiative later; the wave that was released before gives its cells again, and the next is free. */
  @Test
  void whoJoinsLaterBlocksNoRelease() {
    Release first = RELEASER.release(
        Panels.plan("w1", 8, Panels.SEVEN), Panels.answers("w1", EIGHT), Ledger.empty());
    Release again = RELEASER.release(
        Panels.plan("w1", 9, Panels.SEVEN), Panels.answers("w1", EIGHT), first.ledger());
    assertThat(again.view().cells()).isEqualTo(first.view().cells());
    assertThat(again.ledger()).isEqualTo(first.ledger());
    Release next = RELEASER.release(
        Panels.plan("w2", 9, Panels.SEVEN), Panels.answers("w2", EIGHT), again.ledger());
    assertThat(next.view().cells()).hasSize(1);
  }

  /** Attack 7: a second grouping with one person apart. */
  @Test
  void anotherGroupingOfTheSameWaveIsRefused() {
    ConfidentialAnswers answers = Panels.answers("w1", EIGHT);
    Ledger ledger = RELEASER
        .release(Panels.plan("w1", 8, Panels.SEVEN), answers, Ledger.empty())
        .ledger();
    ReleasePlan second = Panels.plan(
        "w1",
        List.of(Panels.group("seven", Panels.people("g", 7))),
        List.of(Measure.item("q1", Panels.SEVEN)));
    assertRefused(() -> RELEASER.release(second, answers, ledger), ANSWER_USED);
    ReleasePlan otherItem = Panels.plan(
        "w1",
        List.of(Panels.group("gov", Panels.people("g", 8))),
        List.of(Measure.item("q2", Panels.SEVEN)));
    assertRefused(() -> RELEASER.release(otherItem, answers, ledger), PLAN_CHANGED);
  }

  @Test
  void otherParametersForTheSameWaveAreRefused() {
    ReleasePlan plan = Panels.plan("w1", 8, Panels.SEVEN);
    ConfidentialAnswers answers = Panels.answers("w1", EIGHT);
    Ledger ledger = RELEASER.release(plan, answers, Ledger.empty()).ledger();
    Releaser other = Releaser.with(
        new ReleaseParameters(6, OptionalInt.empty(), ReleaseParameters.DEFAULTS.pMax()));
    assertRefused(() -> other.release(plan, answers, ledger), METHOD_CHANGED);
  }

  @Test
  void theOrderOfGroupsAndMeasuresIsNoOtherPlan() {
    ItemScale five = new ItemScale(1, 5);
    List<ReleaseGroup> groups = List.of(
        Panels.group("gov", Panels.people("g", 8)), Panels.group("cso", Panels.people("c", 6)));
    List<Measure> measures = List.of(Measure.item("q1", Panels.SEVEN), Measure.item("q2", five));
    ReleasePlan plan = Panels.plan("w1", groups, measures);
    ReleasePlan turned = Panels.plan(
        "w1", List.of(groups.get(1), groups.get(0)), List.of(measures.get(1), measures.get(0)));
    Release release = RELEASER.release(plan, ConfidentialAnswers.of("w1").build(), Ledger.empty());
    Release again =
        RELEASER.release(turned, ConfidentialAnswers.of("w1").build(), release.ledger());
    assertThat(again.view()).isEqualTo(release.view());
    assertThat(again.view().scales()).isEqualTo(Map.of("default", Panels.SEVEN, "q2", five));
  }

  @Test
  void noMessageRepeatsAnAnswerOrAPerson() {
    ReleasePlan plan = Panels.plan("w1", 8, Panels.SEVEN);
    ConfidentialAnswers off = Panels.answers("w1", 4, 4, 4, 4, 4, 4, 4, 4711);
    assertThatThrownBy(() -> RELEASER.release(plan, off, Ledger.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wave w1, item q1: an answer is outside the scale 1..7 (value not repeated)");
    assertThatThrownBy(() -> ConfidentialAnswers.of("w1").add("Asha", "q1", 3).add("Asha", "q1", 5))
        .hasMessage("wave w1, item q1: a person has two answers");
    assertThat(off).hasToString("ConfidentialAnswers[wave=w1]");
    assertThat(plan.toString()).doesNotContain("g1");
    assertThat(plan.groups().get(0)).hasToString("ReleaseGroup[gov]");
    assertThatThrownBy(() -> RELEASER.release(plan, Panels.answers("w2", 4), Ledger.empty()))
        .hasMessage("answers are of wave w2, the plan is of wave w1");
  }

  @Test
  void plansThatWouldLeakAreRefused() {
    List<Measure> q1 = List.of(Measure.item("q1", Panels.SEVEN));
    ReleaseGroup gov = Panels.group("gov", Panels.people("g", 8));
    assertThatThrownBy(() -> Panels.plan(
            "w1", List.of(gov, new ReleaseGroup("all", Map.of(), Panels.people("c", 8))), q1))
        .hasMessage("groups gov and all may overlap by their definitions: groups must be a"
            + " partition of the people");
    assertThatThrownBy(() ->
            Panels.plan("w1", List.of(gov, Panels.group("cso", Panels.people("g", 1))), q1))
        .hasMessage("group cso shares a person with another group: groups must be a partition of"
            + " the people");
    // Attack 9: items beside their construct.
    assertThatThrownBy(() -> Panels.plan(
            "w1",
            List.of(gov),
            List.of(
                q1.get(0), Measure.score("trust", Panels.SEVEN, List.of("q1", "q2"), List.of()))))
        .hasMessage("item q1 is used by two measures: show a construct by its items or by its"
            + " score, not both");
  }

  @Test
  void theStoreHasTheLedgerBeforeTheViewIsHandedOut() {
    ReleasePlan plan = Panels.plan("w1", 8, Panels.SEVEN);
    ConfidentialAnswers answers = Panels.answers("w1", EIGHT);
    MemoryStore store = new MemoryStore();
    ReleaseView view = RELEASER.release(plan, answers, store);
    assertThat(store.stored.entries()).hasSize(1);
    assertThat(RELEASER.release(plan, answers, store)).isEqualTo(view);
    assertThat(store.writes).isEqualTo(1);
  }

  @Test
  void whoIsSlowerShowsWhatWasReleasedMeanwhile() {
    ReleasePlan plan = Panels.plan("w1", 8, Panels.SEVEN);
    ConfidentialAnswers answers = Panels.answers("w1", EIGHT);
    MemoryStore same = new MemoryStore();
    same.meanwhile = Optional.of("w1");
    assertThat(RELEASER.release(plan, answers, same))
        .isEqualTo(RELEASER.release(plan, answers, new MemoryStore()));
    assertThat(same.stored.entries()).hasSize(1);
    assertThat(same.writes).isZero();
    MemoryStore other = new MemoryStore();
    other.meanwhile = Optional.of("w0");
    assertThat(RELEASER.release(plan, answers, other).release()).isEqualTo("r2");
    assertThat(other.stored.entries()).hasSize(2);
  }

  @Test
  void aStoreThatRefusesWithoutAnotherReleaseIsNotAskedForEver() {
    MemoryStore broken = new MemoryStore();
    broken.broken = true;
    assertRefused(
        () -> RELEASER.release(
            Panels.plan("w1", 8, Panels.SEVEN), Panels.answers("w1", EIGHT), broken),
        LEDGER_BROKEN);
    assertThat(broken.stored.entries()).isEmpty();
  }

  private static final class MemoryStore implements LedgerStore {
    private Ledger stored = Ledger.empty();
    private int writes;
    private boolean broken;
    private Optional<String> meanwhile = Optional.empty();

    @Override
    public Ledger load() {
      return stored;
    }

    @Override
    public void replace(String expectedHead, Ledger next) {
      if (broken) {
        throw new ReleaseRefusedException(LEDGER_BROKEN, "the store is broken");
      }
      meanwhile.ifPresent(wave -> stored = RELEASER
          .release(Panels.plan(wave, 8, Panels.SEVEN), Panels.answers(wave, EIGHT), stored)
          .ledger());
      meanwhile = Optional.empty();
      stored.requireHead(expectedHead);
      stored = next;
      writes++;
    }
  }
}
