package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Attacks 1 to 6, 9 and 13 of the release policy (section 9) on one wave, each with a leaky twin that the same attacker must
 * catch. By default 20 answer sets per size; {@code -Drelease.attacks=full} takes the 200 of the policy.
 */
class SingleWaveAttackTest {
  private static final int[] CATEGORIES = {2, 4, 5, 7, 11};
  private static final int SETS = Panels.FULL ? 200 : 20;

  /** All that coalitions of a size, nobody or the given members, learn from one published cell about anybody else. */
  private static List<Audit.Finding> attack(
      ReleasedCell cell, int categories, int[] answers, int size) {
    List<Audit.Finding> findings = new ArrayList<>();
    cell.shown().ifPresent(shown -> {
      Audit audit = new Audit(answers.length - size, categories);
      for (int known : coalitionSums(answers, size)) {
        findings.addAll(audit.findings(shown.sums().low(), shown.sums().high(), known));
      }
    });
    return findings;
  }

  private static List<Audit.Finding> attackExactMean(int categories, int[] answers, int size) {
    List<Audit.Finding> findings = new ArrayList<>();
    int sum = Panels.sum(answers);
    Audit audit = new Audit(answers.length - size, categories);
    for (int known : coalitionSums(answers, size)) {
      findings.addAll(audit.findings(sum, sum, known));
    }
    return findings;
  }

  /** Sums of the answers of every coalition of a size up to 2. */
  private static Set<Integer> coalitionSums(int[] answers, int size) {
    Set<Integer> sums = new TreeSet<>();
    for (int i = 0; i < answers.length; i++) {
      if (size < 2) {
        sums.add(size == 0 ? 0 : answers[i]);
      }
      for (int j = 0; size == 2 && j < i; j++) {
        sums.add(answers[i] + answers[j]);
      }
    }
    return sums;
  }

  private static int defaultAttackers(int n) {
    return n >= 8 ? 2 : 1;
  }

  private static int[] sizes() {
    return Panels.FULL
        ? IntStream.rangeClosed(5, 30).toArray()
        : new int[] {5, 6, 7, 8, 9, 12, 20, 30};
  }

  private static int[] outliers(int n, int outliers, int outlier, int others) {
    int[] answers = new int[n];
    Arrays.fill(answers, others);
    Arrays.fill(answers, 0, outliers, outlier);
    return answers;
  }

  @Test
  void attack1SmallCells() {
    Random random = new Random(1);
    for (int n = 1; n <= 7; n++) {
      for (int categories : CATEGORIES) {
        int[] answers = Panels.draw(random, n, categories);
        ReleasedCell cell = Panels.release(categories, answers);
        if (n < 5) {
          assertThat(cell).isInstanceOf(SuppressedCell.class);
          assertThat(cell.toString()).isEqualTo("w1/gov/q1: too-few-respondents");
        }
        cell.shown().ifPresent(shown -> assertThat(shown.n()).isGreaterThanOrEqualTo(5));
      }
    }
    // The leaky twin shows the mean of one person.
    assertThat(attackExactMean(7, new int[] {4}, 0)).contains(Audit.Finding.EXACT);
  }

  @Test
  void attack2Homogeneity() {
    Random random = new Random(2);
    List<Audit.Finding> leaked = new ArrayList<>();
    for (int n : sizes()) {
      for (int categories : CATEGORIES) {
        for (int value = 0; value < categories; value++) {
          int[] equal = outliers(n, 0, 0, value);
          assertThat(attack(Panels.release(categories, equal), categories, equal, 0))
              .isEmpty();
          leaked.addAll(attackExactMean(categories, equal, 0));
        }
        int[] top = new int[n];
        Arrays.setAll(top, i -> categories - 1 - random.nextInt(2) * (categories > 2 ? 1 : 0));
        assertThat(attack(Panels.release(categories, top), categories, top, 0)).isEmpty();
        leaked.addAll(attackExactMean(categories, top, 0));
      }
    }
    assertThat(leaked).contains(Audit.Finding.EXACT, Audit.Finding.DIRECTION);
  }

  @Test
  void attack3SelfSubtraction() {
    List<Audit.Finding> leaked = new ArrayList<>();
    for (int n : sizes()) {
      for (int categories : CATEGORIES) {
        for (int[] answers :
            List.of(outliers(n, 1, categories - 1, 0), outliers(n, 1, 0, categories - 1))) {
          assertThat(attack(Panels.release(categories, answers), categories, answers, 1))
              .isEmpty();
          leaked.addAll(attackExactMean(categories, answers, 1));
        }
      }
    }
    assertThat(leaked).contains(Audit.Finding.EXACT, Audit.Finding.DIRECTION);
  }

  @Test
  void attack4Coalitions() {
    Random random = new Random(4);
    List<Audit.Finding> leaked = new ArrayList<>();
    for (int n : sizes()) {
      int t = defaultAttackers(n);
      for (int categories : CATEGORIES) {
        List<int[]> sets = new ArrayList<>();
        sets.add(outliers(n, t, categories - 1, 0));
        sets.add(outliers(n, t, 0, categories - 1));
        for (int i = 0; i < SETS; i++) {
          sets.add(Panels.draw(random, n, categories));
        }
        for (int[] answers : sets) {
          assertThat(attack(Panels.release(categories, answers), categories, answers, t))
              .isEmpty();
          leaked.addAll(attackExactMean(categories, answers, t));
        }
      }
    }
    assertThat(leaked)
        .contains(Audit.Finding.EXACT, Audit.Finding.DIRECTION, Audit.Finding.INFERENCE);
  }

  /** Attack 5, as far as it applies: there is a mean and nothing else, and many multisets of ten or more answers fit it. */
  @Test
  void attack5Moments() {
    for (int n : List.of(10, 12, 20, 30)) {
      for (int categories : new int[] {4, 5, 7, 11}) {
        BigInteger[] multisets = multisets(n, categories);
        for (int value = 0; value < categories; value++) {
          int[] equal = outliers(n, 0, 0, value);
          ReleasedCell cell = Panels.release(categories, equal);
          cell.shown()
              .ifPresent(shown -> assertThat(
                      fitting(multisets, shown.sums().low(), shown.sums().high()))
                  .isGreaterThanOrEqualTo(BigInteger.valueOf(20)));
          if (value == 0) {
            assertThat(fitting(multisets, 0, 0)).isEqualTo(BigInteger.ONE); // the leaky twin
          }
        }
      }
    }
  }

  /** How many multisets of n answers have each sum: partitions in a box. */
  private static BigInteger[] multisets(int n, int categories) {
    int range = categories - 1;
    BigInteger[][] bySize = new BigInteger[n + 1][n * range + 1];
    for (BigInteger[] row : bySize) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    bySize[0][0] = BigInteger.ONE;
    for (int value = 0; value <= range; value++) {
      for (int size = 1; size <= n; size++) {
        for (int sum = value; sum <= n * range; sum++) {
          bySize[size][sum] = bySize[size][sum].add(bySize[size - 1][sum - value]);
        }
      }
    }
    return bySize[n];
  }

  private static BigInteger fitting(BigInteger[] multisets, long low, long high) {
    BigInteger all = BigInteger.ZERO;
    for (long sum = low; sum <= high; sum++) {
      all = all.add(multisets[(int) sum]);
    }
    return all;
  }

  @Test
  void attack6Margins() {
    List<ReleaseGroup> groups = List.of(
        Panels.group("gov", Panels.people("g", 8)),
        Panels.group("cso", Panels.people("c", 9)),
        Panels.group("other", Panels.people("o", 1)));
    ReleasePlan plan = Panels.plan("w1", groups, List.of(Measure.item("q1", Panels.SEVEN)));
    ConfidentialAnswers.Builder answers = ConfidentialAnswers.of("w1");
    int secret = 2;
    Random random = new Random(6);
    int total = secret;
    int parts = 0;
    for (String person : Panels.people("g", 8)) {
      int rating = 1 + random.nextInt(7);
      answers.add(person, "q1", rating);
      total += rating;
      parts += rating;
    }
    for (String person : Panels.people("c", 9)) {
      answers.add(person, "q1", 5);
      total += 5;
      parts += 5;
    }
    answers.add("o1", "q1", secret);
    ReleaseView view =
        Releaser.withDefaults().release(plan, answers.build(), Ledger.empty()).view();
    assertThat(view.cell("w1", "other", "q1").orElseThrow().shown()).isEmpty();
    assertThat(view.roster()).isEqualTo(Map.of("gov", 8, "cso", 9));
    assertThat(
            ReleasedRange.together(view.cells().stream().map(ReleasedRange::of).toList())
                .reason())
        .contains(SuppressionReason.TOO_FEW_RESPONDENTS.reason());
    // The leaky twin shows the exact total beside exact parts: what is left is the one person's
    // answer.
    assertThat(total - parts).isEqualTo(secret);
    assertThat(new Audit(1, 7).findings(total - parts - 1, total - parts - 1, 0))
        .contains(Audit.Finding.EXACT);
  }

  /**
   * Attack 9: items and their construct. A plan refuses the two together; the twin makes three plans and forgets its ledger,
   * so each number is safe by itself, and the attacker subtracts.
   */
  @Test
  void attack9Composite() {
    ConfidentialAnswers.Builder builder = ConfidentialAnswers.of("w1");
    int[] second = {6, 6, 6, 6, 6, 0, 0, 0};
    for (int i = 0; i < second.length; i++) {
      builder.add("g" + (i + 1), "q1", 0).add("g" + (i + 1), "q2", second[i]);
    }
    ConfidentialAnswers answers = builder.build();
    ItemScale scale = new ItemScale(0, 6);
    SumRange q1 = sums(Measure.item("q1", scale), answers);
    SumRange q2 = sums(Measure.item("q2", scale), answers);
    SumRange score = sums(Measure.score("trust", scale, List.of("q1", "q2"), List.of()), answers);
    Audit outsider = new Audit(8, 7);
    assertThat(outsider.findings(q1.low(), q1.high(), 0)).isEmpty();
    long low = Math.max(q1.low(), score.low() - q2.high());
    long high = Math.min(q1.high(), score.high() - q2.low());
    assertThat(outsider.findings(low, high, 0)).contains(Audit.Finding.EXACT);
  }

  private static SumRange sums(Measure measure, ConfidentialAnswers answers) {
    ReleasePlan plan =
        Panels.plan("w1", List.of(Panels.group("gov", Panels.people("g", 8))), List.of(measure));
    return Releaser.withDefaults()
        .release(plan, answers, Ledger.empty())
        .view()
        .cells()
        .get(0)
        .shown()
        .orElseThrow()
        .sums();
  }

  /** What is shown, and why not, is a matter of who answered: 1,000 answer sets of the same people and plan. */
  @Test
  void attack13TellingSilence() {
    Random random = new Random(13);
    List<ReleaseGroup> groups = List.of(
        Panels.group("gov", Panels.people("g", 7)), Panels.group("cso", Panels.people("c", 5)));
    List<Measure> measures = List.of(
        Measure.item("q1", new ItemScale(0, 4)),
        Measure.favourableShare("q2", new ItemScale(0, 4)),
        Measure.score("trust", new ItemScale(0, 4), List.of("q3", "q4"), List.of("q4")));
    Set<List<String>> silences = new TreeSet<>(Comparator.comparing(List::toString));
    Set<Boolean> telling = new TreeSet<>();
    for (int set = 0; set < 1_000; set++) {
      ConfidentialAnswers.Builder answers = ConfidentialAnswers.of("w1");
      int[] first = Panels.draw(random, 7, 5);
      for (ReleaseGroup group : groups) {
        for (String item : List.of("q1", "q2", "q3", "q4")) {
          int[] drawn = Panels.draw(random, 7, 5);
          if (group.id().equals("gov") && item.equals("q1")) {
            first = drawn;
          }
          int i = 0;
          for (String person : group.people()) {
            answers.add(person, item, drawn[i++]);
          }
        }
      }
      ReleaseView view = Releaser.withDefaults()
          .release(Panels.plan("w1", groups, measures), answers.build(), Ledger.empty())
          .view();
      silences.add(view.cells().stream()
          .map(cell -> cell.group()
              + cell.measure().id()
              + cell.suppressed().map(SuppressionReason::code).orElse("shown"))
          .toList());
      telling.add(Arrays.stream(first).distinct().count() > 1);
    }
    assertThat(silences).hasSize(1);
    // The leaky twin hides a cell when all agree; its silence depends on the answers.
    assertThat(telling).containsExactly(false, true);
  }
}
