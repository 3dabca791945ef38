package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers that the release policy prints (section 4), and its check of safety from the definition. */
class CodebookTest {
  private static final BigDecimal P_MAX = new BigDecimal("0.9");

  private static Codebook codebook(int n, int categories) {
    return Codebook.of(n, categories, n >= 8 ? 2 : 1, P_MAX);
  }

  @ParameterizedTest
  @CsvSource({"5,3", "8,3", "12,3", "20,3", "30,4", "40,5", "50,6"})
  void marginOnSevenPoints(int n, int margin) {
    assertThat(codebook(n, 7).margin()).isEqualTo(margin);
  }

  @ParameterizedTest
  @CsvSource({"5,7,5", "6,7,7", "10,7,11", "20,7,31", "30,7,51", "50,7,89", "8,2,3", "20,2,13"})
  void numberOfOutcomes(int n, int categories, int outcomes) {
    assertThat(codebook(n, categories).bins()).hasSize(outcomes);
  }

  @Test
  void eightPeopleOnSevenPoints() {
    assertThat(codebook(8, 7).bins())
        .containsExactly(
            new SumRange(0, 15),
            new SumRange(16, 18),
            new SumRange(19, 22),
            new SumRange(23, 26),
            new SumRange(27, 29),
            new SumRange(30, 32),
            new SumRange(33, 48));
  }

  @Test
  void nothingForFivePeopleWhoSayYesOrNo() {
    assertThat(codebook(5, 2).suppressed()).isTrue();
    assertThat(codebook(5, 2).bins()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void nothingForFewerThanFive(int n) {
    for (int categories = 2; categories <= 11; categories++) {
      assertThat(codebook(n, categories).suppressed()).isTrue();
    }
  }

  @Test
  void outcomesCoverAllSumsWithoutGapsOrOverlap() {
    for (int n = 5; n <= 60; n++) {
      for (int categories : List.of(2, 3, 4, 5, 7, 10, 11)) {
        List<SumRange> bins = codebook(n, categories).bins();
        for (int i = 1; i < bins.size(); i++) {
          assertThat(bins.get(i).low()).isEqualTo(bins.get(i - 1).high() + 1);
        }
        if (!bins.isEmpty()) {
          assertThat(bins.get(0).low()).isZero();
          assertThat(bins.get(bins.size() - 1).high()).isEqualTo((long) n * (categories - 1));
        }
      }
    }
  }

  /** "The reference has 18,470 bins, all safe." */
  @Test
  void everyOutcomeIsSafeByTheDefinition() {
    int outcomes = 0;
    List<String> unsafe = new ArrayList<>();
    for (int n = 5; n <= 60; n++) {
      int t = n >= 8 ? 2 : 1;
      for (int categories : List.of(2, 3, 4, 5, 7, 10, 11)) {
        Audit audit = new Audit(n - t, categories);
        for (SumRange bin : codebook(n, categories).bins()) {
          outcomes++;
          for (int known = 0; known <= t * (categories - 1); known++) {
            List<Audit.Finding> findings = audit.findings(bin.low(), bin.high(), known);
            if (!findings.isEmpty()) {
              unsafe.add(
                  "n=" + n + " c=" + categories + " " + bin + " known=" + known + " " + findings);
            }
          }
        }
      }
    }
    assertThat(unsafe).isEmpty();
    assertThat(outcomes).isEqualTo(18_470);
  }

  @Test
  void theSameCheckCatchesOutcomesThatAreTooNarrowAtTheEnds() {
    Audit audit = new Audit(8 - 2, 7);
    // Two members who answered 7 (coded 6 + 6) see a sum of 12: everybody else answered 1.
    assertThat(audit.findings(0, 12, 12))
        .contains(Audit.Finding.EXACT, Audit.Finding.DIRECTION, Audit.Finding.INFERENCE);
    assertThat(audit.findings(0, 14, 12)).contains(Audit.Finding.DIRECTION);
    assertThat(audit.findings(0, 15, 12)).isEmpty();
  }

  @Test
  void moreProtectionThanTheDefaultIsSafeToo() {
    for (int n = 5; n <= 30; n++) {
      for (int t = 2; t <= 4; t++) {
        for (int categories : List.of(2, 3, 5, 7)) {
          Codebook codebook = Codebook.of(n, categories, t, new BigDecimal("0.75"));
          if (!codebook.suppressed()) {
            assertSafe(codebook, n - t, categories, t * (categories - 1));
          }
        }
      }
    }
  }

  private static void assertSafe(Codebook codebook, int others, int categories, int mostKnown) {
    BigInteger[] ways = Audit.ways(others - 1, categories);
    for (SumRange bin : codebook.bins()) {
      for (int known = 0; known <= mostKnown; known++) {
        BigInteger all = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        for (int value = 0; value < categories; value++) {
          BigInteger worlds = BigInteger.ZERO;
          for (long sum = bin.low(); sum <= bin.high(); sum++) {
            long rest = sum - known - value;
            if (rest >= 0 && rest < ways.length) {
              worlds = worlds.add(ways[(int) rest]);
            }
          }
          all = all.add(worlds);
          most = most.max(worlds);
        }
        assertThat(most.multiply(BigInteger.valueOf(4)))
            .as("n=%s, %s, known=%s", codebook.n(), bin, known)
            .isLessThanOrEqualTo(all.multiply(BigInteger.valueOf(3)));
      }
    }
  }

  /** The score of m items: D2 for the person's score, D1 to D3 for each item. */
  @Test
  void scoresOfConstructsAreSafe() {
    for (int n : List.of(5, 7, 8, 12, 20)) {
      int t = n >= 8 ? 2 : 1;
      for (int items : List.of(2, 3, 5)) {
        for (int categories : List.of(2, 4, 7)) {
          Codebook codebook = Codebook.ofScores(n, items, categories, t, P_MAX);
          Audit byItem = new Audit((n - t) * items, categories);
          Audit byScore = new Audit(n - t, items * (categories - 1) + 1);
          for (SumRange bin : codebook.bins()) {
            for (int known = 0; known <= t * items * (categories - 1); known++) {
              assertThat(byItem.findings(bin.low(), bin.high(), known)).isEmpty();
              assertThat(byScore.findings(bin.low(), bin.high(), known))
                  .doesNotContain(Audit.Finding.EXACT, Audit.Finding.DIRECTION);
            }
          }
        }
      }
    }
    assertThat(Codebook.ofScores(8, 3, 7, 2, P_MAX).bins()).hasSize(7);
  }

  @Test
  void unionsOfNeighboursAreAllowedAndNothingElse() {
    Codebook codebook = codebook(8, 7);
    assertThat(codebook.allows(new SumRange(16, 18))).isTrue();
    assertThat(codebook.allows(new SumRange(16, 22))).isTrue();
    assertThat(codebook.allows(new SumRange(16, 19))).isFalse();
    assertThat(codebook.allows(new SumRange(17, 18))).isFalse();
    assertThat(codebook.allows(new SumRange(20, 20))).isFalse();
  }

  @Test
  void argumentsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> Codebook.of(-1, 7, 1, P_MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("n must be 0 or more, got -1");
    assertThatThrownBy(() -> Codebook.of(8, 1, 1, P_MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("categories must be 2 or more, got 1");
    assertThatThrownBy(() -> Codebook.of(8, 7, 0, P_MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("attackers must be 1 or more, got 0");
    assertThatThrownBy(() -> Codebook.of(8, 7, 1, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pMax must be 0.9 or less (a weaker setting is refused), got 1");
    assertThat(Codebook.of(5, 7, 5, P_MAX).suppressed()).isTrue();
  }
}
