package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.ANSWER_USED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.CELL_CHANGED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.LEDGER_BROKEN;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.METHOD_CHANGED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.PLAN_CHANGED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The ledger, and attack 19: entries dropped, swapped, truncated, forked, rewritten. */
class LedgerTest {
  private static final Measure Q1 = Measure.item("q1", Panels.SEVEN);
  private static final String PLAN = "p".repeat(64);
  private static final String SETTINGS = "k=5 t=default pMax=0.9";

  private static Ledger twoWaves() {
    List<ReleaseGroup> groups = List.of(
        Panels.group("gov", Panels.people("g", 8)), Panels.group("cso", Panels.people("c", 3)));
    List<Measure> measures = List.of(Q1, Measure.favourableShare("q2", new ItemScale(0, 10)));
    Ledger ledger = Ledger.empty();
    for (String wave : List.of("w1", "w2")) {
      ConfidentialAnswers.Builder answers = ConfidentialAnswers.of(wave);
      for (String person : Panels.people("g", 8)) {
        answers.add(person, "q1", 4).add(person, "q2", 7);
      }
      answers.add("c1", "q1", 1);
      ledger = Releaser.withDefaults()
          .release(Panels.plan(wave, groups, measures), answers.build(), ledger)
          .ledger();
    }
    return ledger;
  }

  private static ShownCell cell(String wave, String group) {
    return new ShownCell(wave, group, Q1, 8, new SumRange(23, 26));
  }

  private static void assertRefused(ThrowingCallable call, ReleaseRefusedException.Rule rule) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ReleaseRefusedException.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  @Test
  void theTextIsReadBack() {
    Ledger ledger = twoWaves();
    assertThat(ledger.entries()).hasSize(8);
    Ledger read = Ledger.parse(ledger.toText());
    assertThat(read).isEqualTo(ledger);
    assertThat(read.toText()).isEqualTo(ledger.toText());
    assertThat(read.entries().stream().map(LedgerEntry::cell))
        .containsExactlyElementsOf(
            ledger.entries().stream().map(LedgerEntry::cell).toList());
    assertThat(Ledger.parse(Ledger.empty().toText())).isEqualTo(Ledger.empty());
    assertThat(ledger.requireHead(ledger.headHash())).isSameAs(ledger);
  }

  @Test
  void theTextNamesNobody() {
    String text = twoWaves().toText();
    for (String person : List.of("g1", "g8", "c1")) {
      assertThat(text.split("[\t\n, ]")).doesNotContain(person);
    }
  }

  @Test
  void everyDroppedSwappedDoubledOrShortenedLineIsRefused() {
    List<String> lines = List.of(twoWaves().toText().split("\n"));
    List<List<String>> tampered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> dropped = new ArrayList<>(lines);
      dropped.remove(i);
      tampered.add(dropped);
      tampered.add(lines.subList(0, i));
      List<String> doubled = new ArrayList<>(lines);
      doubled.add(i, lines.get(i));
      tampered.add(doubled);
      for (int j = 0; j < i; j++) {
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, i, j);
        tampered.add(swapped);
      }
    }
    assertThat(tampered).hasSize(10 * 3 + 45);
    for (List<String> text : tampered) {
      assertThatThrownBy(() -> Ledger.parse(String.join("\n", text) + "\n"))
          .isInstanceOf(ReleaseRefusedException.class);
    }
  }

  @Test
  void everyChangedFieldIsRefused() {
    String[] lines = twoWaves().toText().split("\n");
    int changes = 0;
    for (int line = 0; line < lines.length; line++) {
      String[] fields = lines[line].split("\t", -1);
      for (int field = 0; field < fields.length; field++) {
        String[] changed = fields.clone();
        changed[field] = fields[field].endsWith("0") ? fields[field] + "1" : fields[field] + "0";
        String[] text = lines.clone();
        text[line] = String.join("\t", changed);
        assertThatThrownBy(() -> Ledger.parse(String.join("\n", text) + "\n"))
            .as("line %s, field %s", line, field)
            .isInstanceOf(ReleaseRefusedException.class);
        changes++;
      }
    }
    assertThat(changes).isEqualTo(8 * 17 + 1 + 3);
  }

  /** A forger who can hash makes chain and head good again, but a batch that lacks its end is still not whole. */
  @Test
  void aCutBatchIsRefusedEvenWithAGoodHead() {
    List<LedgerEntry> entries = twoWaves().entries();
    for (int kept = 1; kept < entries.size(); kept++) {
      List<LedgerEntry> cut = entries.subList(0, kept);
      if (kept == 4) {
        // A whole wave was cut off. Only the head that was kept elsewhere shows it.
        String head = twoWaves().headHash();
        assertRefused(() -> Ledger.ofVerified(cut).requireHead(head), LEDGER_BROKEN);
      } else {
        assertRefused(() -> Ledger.ofVerified(cut), LEDGER_BROKEN);
      }
    }
  }

  @Test
  void aForkDoesNotFit() {
    Ledger ledger = twoWaves();
    Ledger other =
        Ledger.empty().append(SETTINGS, PLAN, List.of(cell("w0", "gov")), List.of(List.of("t")));
    List<LedgerEntry> forked = new ArrayList<>(ledger.entries());
    forked.set(0, other.entries().get(0));
    assertRefused(() -> Ledger.ofVerified(forked), LEDGER_BROKEN);
    assertRefused(() -> other.requireHead(ledger.headHash()), LEDGER_BROKEN);
  }

  @Test
  void noAnswerIsUsedTwiceAndNoCellReleasedTwice() {
    Ledger one = Ledger.empty()
        .append(SETTINGS, PLAN, List.of(cell("w1", "gov")), List.of(List.of("a", "b")));
    assertRefused(
        () -> one.append(SETTINGS, PLAN, List.of(cell("w2", "gov")), List.of(List.of("b", "c"))),
        ANSWER_USED);
    assertRefused(
        () -> one.append(SETTINGS, PLAN, List.of(cell("w1", "gov")), List.of(List.of("a", "b"))),
        ANSWER_USED);
    assertRefused(
        () -> one.append(SETTINGS, PLAN, List.of(cell("w1", "gov")), List.of(List.of("c"))),
        CELL_CHANGED);
    assertRefused(
        () -> one.append(SETTINGS, "q", List.of(cell("w1", "cso")), List.of(List.of("c"))),
        PLAN_CHANGED);
    assertRefused(
        () -> one.append("k=6", PLAN, List.of(cell("w1", "cso")), List.of(List.of("c"))),
        METHOD_CHANGED);
    assertRefused(
        () -> one.append(SETTINGS, PLAN, List.of(cell("w1", "cso")), List.of(List.of("c"))),
        LEDGER_BROKEN);
    assertThat(one.append(SETTINGS, PLAN, List.of(cell("w2", "gov")), List.of(List.of("c")))
            .entries())
        .extracting(LedgerEntry::release)
        .containsExactly("r1", "r2");
  }

  /** Who can hash can write any ledger, but an exact mean in it does not become a released value. */
  @Test
  void aForgedOutcomeIsRefusedWhenItIsAskedFor() {
    ReleasePlan plan = Panels.plan("w1", 8, Panels.SEVEN);
    ShownCell exact = new ShownCell("w1", "gov", Q1, 8, new SumRange(24, 24));
    Ledger forged = Ledger.parse(Ledger.empty()
        .append(SETTINGS, plan.digest(), List.of(exact), List.of(List.of("a")))
        .toText());
    assertThatThrownBy(() ->
            Releaser.withDefaults().release(plan, ConfidentialAnswers.of("w1").build(), forged))
        .isInstanceOf(InvalidViewException.class)
        .hasMessage("/cells/0: low and high must be the ends of outcomes of interval-of-mean@1 for"
            + " this n and scale");
  }

  @Test
  void garbageIsRefusedWithALine() {
    assertThatThrownBy(() -> Ledger.parse(""))
        .hasMessage("refused (ledger-broken): the ledger must begin with collab-release-ledger/1"
            + " and end with a line of its head");
    String[] lines = twoWaves().toText().split("\n", -1);
    lines[3] = "x".repeat(20);
    assertThatThrownBy(() -> Ledger.parse(String.join("\n", Arrays.asList(lines))))
        .hasMessage("refused (ledger-broken): line 4 of the ledger must have 17 fields");
  }
}
