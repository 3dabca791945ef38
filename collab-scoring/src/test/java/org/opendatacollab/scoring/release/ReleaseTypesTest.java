package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the types of release take and refuse, and what their digests cover. */
class ReleaseTypesTest {
  private static final ItemScale SEVEN = Panels.SEVEN;
  private static final ReleaseMethod MEAN = ReleaseMethod.INTERVAL_OF_MEAN;

  /** Each text as its number of bytes, in four bytes, and its bytes; a list as its size and its texts. */
  @Test
  void digestsCoverLengthsAndTexts() throws IOException, NoSuchAlgorithmException {
    String text = "ä".repeat(40_000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(encoded.length);
      out.write(encoded);
      out.writeInt(2);
      for (String one : List.of("a", "bc")) {
        out.writeInt(one.length());
        out.write(one.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] wanted = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    assertThat(new Digests().add(text).add(List.of("a", "bc")).hex())
        .isEqualTo(HexFormat.of().formatHex(wanted));
  }

  @Test
  void thePlanIsDigestedWithItsGroupsAndMeasures() {
    ReleaseGroup gov = Panels.group("gov", Set.of("p1"));
    Measure item = Measure.item("q1", SEVEN);
    String digest = Panels.plan("w1", List.of(gov), List.of(item)).digest();
    for (ReleasePlan other : List.of(
        Panels.plan("w2", List.of(gov), List.of(item)),
        Panels.plan(
            "w1",
            List.of(new ReleaseGroup("gov", Map.of("side", List.of("other")), Set.of("p1"))),
            List.of(item)),
        Panels.plan("w1", List.of(gov), List.of(Measure.item("q1", new ItemScale(0, 6)))),
        Panels.plan("w1", List.of(gov), List.of(Measure.favourableShare("q1", SEVEN))))) {
      assertThat(other.digest()).isNotEqualTo(digest);
    }
    assertThat(Panels.plan("w1", List.of(gov), List.of(item)))
        .hasToString("ReleasePlan[wave=w1, groups=[gov], measures=[q1]]");
  }

  static final List<Arguments> REFUSED = List.of(
      refused(
          () -> new Measure("q1", SEVEN, List.of(), List.of(), MEAN),
          "measure q1 must have an item"),
      refused(
          () -> new Measure("trust", SEVEN, List.of("q1", "q2"), List.of("q3"), MEAN),
          "measure trust: reversed items must be among its items"),
      refused(
          () -> new Measure("trust", SEVEN, List.of("q1"), List.of(), MEAN),
          "measure trust: a single item is shown under its own id, as it was answered"),
      refused(
          () -> new Measure("q1", SEVEN, List.of("q1"), List.of("q1"), MEAN),
          "measure q1: a single item is shown under its own id, as it was answered"),
      refused(
          () -> new Measure(
              "trust", SEVEN, List.of("q1", "q2"), List.of(), ReleaseMethod.FAVOURABLE_SHARE),
          "measure trust: a share of favourable answers is of one item"),
      refused(
          () -> new Measure("trust", SEVEN, List.of("q1", "q1"), List.of(), MEAN),
          "item must not be listed twice, got q1"),
      refused(
          () -> Measure.item("q 1", SEVEN),
          "measure must match [A-Za-z0-9][A-Za-z0-9._:-]{0,127} (value not repeated)"),
      refused(
          () -> new ReleaseGroup("gov", Map.of(), Set.of("")),
          "group gov: keys of people must not be empty"),
      refused(
          () -> new ReleaseGroup("gov", Map.of("side", List.of()), Set.of("p1")),
          "group gov: attribute side must have a value"),
      refused(() -> new SumRange(-1, 3), "sums must satisfy 0 <= low <= high, got -1 and 3"),
      refused(() -> new SumRange(4, 3), "sums must satisfy 0 <= low <= high, got 4 and 3"),
      refused(
          () -> new ReleaseParameters(5, OptionalInt.of(1), new BigDecimal("0.9")),
          "t must be 2 or more where it is given (a weaker setting is refused), got 1"),
      refused(
          () -> new ReleaseParameters(5, OptionalInt.empty(), new BigDecimal("0.49")),
          "pMax must be 0.5 or more, got 0.49"));

  private static Arguments refused(ThrowingCallable call, String message) {
    return Arguments.of(call, message);
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void whatBreaksARuleIsRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void theWeakestSettingsThatAreSafeAreTaken() {
    ReleaseParameters parameters =
        new ReleaseParameters(5, OptionalInt.of(2), new BigDecimal("0.5"));
    assertThat(parameters).hasToString("k=5 t=2 pMax=0.5");
    assertThat(parameters.attackersAmong(100)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-3, -2", "-500, 500", "2147483646, 2147483647"})
  void aScaleHasTwoTo1001Values(int min, int max) {
    ItemScale scale = new ItemScale(min, max);
    assertThat(scale.contains(min)).isTrue();
    assertThat(scale.contains(max)).isTrue();
    assertThat(scale.contains(min - 1)).isFalse();
    assertThat(scale.contains(max + 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "0, 1001", "-501, 500", "-2147483648, 2147483647"})
  void aScaleOfOtherSizesIsRefused(int min, int max) {
    assertThatThrownBy(() -> new ItemScale(min, max))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scale must have 2 to 1001 values, got min " + min + " and max " + max);
  }

  @Test
  void aRangeHoldsItsEnds() {
    SumRange range = new SumRange(0, 3);
    assertThat(range.contains(0)).isTrue();
    assertThat(range.contains(3)).isTrue();
    assertThat(range.contains(4)).isFalse();
    assertThat(new SumRange(2, 3).contains(1)).isFalse();
  }

  @Test
  void ratiosCompareByValueAndAreReadUpToFortyCharacters() {
    assertThat(Ratio.parse("24/8")).isEqualByComparingTo(Ratio.parse("3.0"));
    assertThat(Ratio.parse("-1/2")).isLessThan(Ratio.parse("1/3"));
    assertThat(Ratio.parse("2/3")).isGreaterThan(Ratio.parse("0.6666"));
    assertThat(Ratio.parse("0." + "3".repeat(38)).doubleValue()).isEqualTo(1.0 / 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/8",
        "1/",
        "1.",
        "1e3",
        "1/-2",
        "1/2/3",
        "12345678901234567890123456789012345678901"
      })
  void whatIsNoRatioIsRefusedAndNotRepeated(String text) {
    assertThatThrownBy(() -> Ratio.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "must be a fraction such as 24/8 or a decimal such as 3.25 (value not repeated)");
  }

  @Test
  void groupsAreDisjointByOneAttributeThatSharesNothing() {
    Map<String, List<String>> one = Map.of("side", List.of("gov", "cso"));
    assertThat(ReleaseGroup.disjoint(one, Map.of("side", List.of("other")))).isTrue();
    assertThat(ReleaseGroup.disjoint(one, Map.of("side", List.of("other", "cso"))))
        .isFalse();
    assertThat(ReleaseGroup.disjoint(one, Map.of("region", List.of("other")))).isFalse();
  }

  @Test
  void aScoreIsOfSeveralItems() {
    Measure score = Measure.score("trust", SEVEN, List.of("q1", "q2"), List.of("q2"));
    assertThat(score.isScore()).isTrue();
    assertThat(Measure.item("q1", SEVEN).isScore()).isFalse();
    assertThat(CellDraft.of(new ShownCell("w1", "gov", score, 8, new SumRange(30, 40)))
            .construct())
        .contains("trust");
    assertThat(CellDraft.of(
                new ShownCell("w1", "gov", Measure.item("q1", SEVEN), 8, new SumRange(30, 40)))
            .construct())
        .isEmpty();
  }

  @Test
  void cellsAreEqualOnlyIfTheySayTheSame() {
    Measure q1 = Measure.item("q1", SEVEN);
    Measure q2 = Measure.item("q2", SEVEN);
    SumRange sums = new SumRange(16, 18);
    SuppressionReason few = SuppressionReason.TOO_FEW_RESPONDENTS;
    List<ReleasedCell> cells = List.of(
        new ShownCell("w1", "gov", q1, 8, sums),
        new ShownCell("w2", "gov", q1, 8, sums),
        new ShownCell("w1", "cso", q1, 8, sums),
        new ShownCell("w1", "gov", q2, 8, sums),
        new ShownCell("w1", "gov", q1, 9, sums),
        new ShownCell("w1", "gov", q1, 8, new SumRange(16, 19)),
        new SuppressedCell("w1", "gov", q1, few),
        new SuppressedCell("w2", "gov", q1, few),
        new SuppressedCell("w1", "cso", q1, few),
        new SuppressedCell("w1", "gov", q2, few),
        new SuppressedCell("w1", "gov", q1, SuppressionReason.EMBARGO));
    for (int i = 0; i < cells.size(); i++) {
      for (int j = 0; j < cells.size(); j++) {
        if (i != j) {
          assertThat(cells.get(i)).as("%d and %d", i, j).isNotEqualTo(cells.get(j));
        }
      }
    }
    assertThat(new ShownCell("w1", "gov", q1, 8, new SumRange(16, 18)))
        .isEqualTo(cells.get(0))
        .hasSameHashCodeAs(cells.get(0));
    assertThat(new SuppressedCell("w1", "gov", q1, few))
        .isEqualTo(cells.get(6))
        .hasSameHashCodeAs(cells.get(6));
    assertThat(cells.get(0).hashCode()).isNotEqualTo(cells.get(1).hashCode());
    assertThat(cells.get(6).hashCode()).isNotEqualTo(cells.get(7).hashCode());
  }

  @Test
  void aLedgerThatDoesNotEndWithALineIsCut() {
    String text = Ledger.empty().toText();
    for (String cut : List.of(text.strip(), text + "more", "other\n" + text, "head\n")) {
      assertThatThrownBy(() -> Ledger.parse(cut)).isInstanceOf(ReleaseRefusedException.class);
    }
    assertThatThrownBy(() -> Ledger.parse(text.replace("0000", "0001")))
        .hasMessage("refused (ledger-broken): line 2 of the ledger was changed, dropped or cut");
  }
}
