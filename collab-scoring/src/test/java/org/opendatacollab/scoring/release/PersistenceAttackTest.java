package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Attack 11: nobody changes their mind, one or two join or leave, six waves. The historian takes earlier waves one by one and
 * asks which values a mover may have; he counts sums by going through them, without the closed form of {@link Turnover}.
 */
class PersistenceAttackTest {
  private static final int RUNS = Panels.FULL ? 400 : 40;
  private static final int WAVES = 6;

  /** People with constant answers, and who answers in which wave. */
  private record Panel(Map<String, Integer> answers, List<Set<String>> waves, ItemScale scale) {}

  private static Panel panel(Random random) {
    int categories = List.of(2, 4, 5, 7, 11).get(random.nextInt(5));
    ItemScale scale = new ItemScale(0, categories - 1);
    int pool = 5 + random.nextInt(12) + WAVES * 2;
    int[] drawn = Panels.draw(random, pool, categories);
    Map<String, Integer> answers = new TreeMap<>();
    for (int i = 0; i < pool; i++) {
      answers.put("p" + i, drawn[i]);
    }
    List<String> outside = new ArrayList<>(answers.keySet());
    List<String> inside = new ArrayList<>(outside.subList(0, pool - WAVES * 2));
    outside.removeAll(inside);
    List<Set<String>> waves = new ArrayList<>();
    for (int wave = 0; wave < WAVES; wave++) {
      waves.add(new TreeSet<>(inside));
      for (int moves = 1 + random.nextInt(2); moves > 0; moves--) {
        if (random.nextBoolean() && inside.size() > 5) {
          inside.remove(random.nextInt(inside.size()));
        } else {
          inside.add(outside.remove(random.nextInt(outside.size())));
        }
      }
    }
    return new Panel(answers, waves, scale);
  }

  /** Releases all waves; the leaky twin forgets earlier waves and so merges nothing. */
  private static List<ReleasedCell> release(Panel panel, boolean leaky) {
    Ledger ledger = Ledger.empty();
    List<ReleasedCell> cells = new ArrayList<>();
    for (int wave = 0; wave < WAVES; wave++) {
      String id = "w" + wave;
      Map<String, Integer> ratings = new LinkedHashMap<>(panel.answers());
      ratings.keySet().retainAll(panel.waves().get(wave));
      // A group that is renamed each time is the same people to the historian.
      ReleasePlan plan = Panels.plan(
          id,
          List.of(Panels.group("panel" + wave % 2, panel.waves().get(wave))),
          List.of(Measure.item("q1", panel.scale())));
      Release release = Releaser.withDefaults()
          .release(plan, Panels.answers(id, "q1", ratings), leaky ? Ledger.empty() : ledger);
      ledger = release.ledger();
      cells.addAll(release.view().cells());
    }
    return cells;
  }

  /** How often the historian can tell the answer of somebody who joined or left, over all pairs of waves. */
  private static int disclosed(Panel panel, List<ReleasedCell> cells, int attackers) {
    int disclosed = 0;
    for (int later = 1; later < WAVES; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (cells.get(later).shown().isPresent() && cells.get(earlier).shown().isPresent()) {
          disclosed += disclosed(
              panel,
              panel.waves().get(earlier),
              panel.waves().get(later),
              cells.get(earlier).shown().get().sums(),
              cells.get(later).shown().get().sums(),
              attackers);
        }
      }
    }
    return disclosed;
  }

  private static int disclosed(
      Panel panel, Set<String> before, Set<String> after, SumRange o, SumRange b, int attackers) {
    Set<String> everybody = new TreeSet<>(before);
    everybody.addAll(after);
    List<Set<String>> coalitions = new ArrayList<>();
    coalitions.add(Set.of());
    if (attackers > 0) {
      everybody.forEach(person -> coalitions.add(Set.of(person)));
    }
    int disclosed = 0;
    for (Set<String> coalition : coalitions) {
      for (String person : everybody) {
        boolean moved = before.contains(person) != after.contains(person);
        if (moved && !coalition.contains(person)) {
          int possible = 0;
          for (int value = 0; value <= panel.scale().max(); value++) {
            possible += fits(panel, before, after, o, b, coalition, person, value) ? 1 : 0;
          }
          disclosed += possible == 1 ? 1 : 0;
        }
      }
    }
    return disclosed;
  }

  /** Whether some answers of all others give a sum in o before and a sum in b after. */
  private static boolean fits(
      Panel panel,
      Set<String> before,
      Set<String> after,
      SumRange o,
      SumRange b,
      Set<String> coalition,
      String person,
      int value) {
    BitSet stayed = new BitSet();
    BitSet left = new BitSet();
    BitSet joined = new BitSet();
    for (BitSet sums : List.of(stayed, left, joined)) {
      sums.set(0);
    }
    Set<String> everybody = new TreeSet<>(before);
    everybody.addAll(after);
    for (String other : everybody) {
      BitSet sums = !after.contains(other) ? left : before.contains(other) ? stayed : joined;
      int low = 0;
      int high = panel.scale().max();
      if (other.equals(person)) {
        low = value;
        high = value;
      } else if (coalition.contains(other)) {
        low = Objects.requireNonNull(panel.answers().get(other));
        high = low;
      }
      BitSet next = new BitSet();
      for (int sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
        next.set(sum + low, sum + high + 1);
      }
      sums.clear();
      sums.or(next);
    }
    return stayed.stream()
        .anyMatch(stay -> left.stream().anyMatch(gone -> o.contains(stay + gone))
            && joined.stream().anyMatch(come -> b.contains(stay + come)));
  }

  @Tag("heavy")
  @Test
  void nobodyWhoMovedIsReadOff() {
    Random random = new Random(11);
    int leaked = 0;
    for (int run = 0; run < RUNS; run++) {
      Panel panel = panel(random);
      assertThat(disclosed(panel, release(panel, false), run % 4 == 0 ? 1 : 0)).isZero();
      leaked += disclosed(panel, release(panel, true), 0);
    }
    assertThat(leaked).isPositive();
  }

  /** Every outcome, every earlier outcome, small panels: what is merged leaves each mover two values or more. */
  @Test
  void everyPairOfOutcomesIsSafeAfterMerging() {
    Random random = new Random(12);
    int merged = 0;
    for (int run = 0; run < RUNS; run++) {
      int range = 1 + random.nextInt(6);
      int stayed = 5 + random.nextInt(6);
      int left = random.nextInt(3);
      int joined = left == 0 ? 1 : random.nextInt(3);
      Codebook old = codebook(stayed + left, range);
      Codebook now = codebook(stayed + joined, range);
      for (SumRange o : old.bins()) {
        List<SumRange> bins = new Turnover(
                range, List.of(new Turnover.Earlier(o, stayed, left, joined, 0)))
            .merge(now.bins());
        merged += now.bins().size() - bins.size();
        assertThat(bins).allMatch(now::allows);
        for (SumRange b : bins) {
          assertThat(values(o, b, stayed, left, joined, range, true)).isNotEqualTo(1);
          assertThat(values(o, b, stayed, left, joined, range, false)).isNotEqualTo(1);
        }
      }
    }
    assertThat(merged).isPositive();
  }

  private static Codebook codebook(int n, int range) {
    return ReleaseParameters.DEFAULTS.codebook(n, Measure.item("q1", new ItemScale(0, range)));
  }

  private static int values(
      SumRange o, SumRange b, int stayed, int left, int joined, int range, boolean leaver) {
    if ((leaver ? left : joined) == 0) {
      return 0;
    }
    int values = 0;
    for (int value = 0; value <= range; value++) {
      boolean fits = false;
      for (int stay = 0; stay <= stayed * range; stay++) {
        boolean before = false;
        for (int gone = leaver ? value : 0;
            gone <= (leaver ? value + (left - 1) * range : left * range);
            gone++) {
          before |= o.contains(stay + gone);
        }
        boolean after = false;
        for (int come = leaver ? 0 : value;
            come <= (leaver ? joined * range : value + (joined - 1) * range);
            come++) {
          after |= b.contains(stay + come);
        }
        fits |= before && after;
      }
      values += fits ? 1 : 0;
    }
    return values;
  }

  /** Nobody moved, nothing is merged: the same answers give the same cell in every wave. */
  @Test
  void withoutTurnoverNothingIsMerged() {
    Ledger ledger = Ledger.empty();
    Set<String> shown = new TreeSet<>();
    for (int wave = 0; wave < WAVES; wave++) {
      Release release = Releaser.withDefaults()
          .release(
              Panels.plan("w" + wave, 8, Panels.SEVEN),
              Panels.answers("w" + wave, 4, 4, 5, 3, 4, 4, 3, 5),
              ledger);
      ledger = release.ledger();
      shown.add(release.view().cells().get(0).shown().orElseThrow().sums().toString());
    }
    assertThat(shown).containsExactly("SumRange[low=23, high=26]");
  }

  /** Attack 13 over time: merging looks at who answered and at what was published, not at the new answers. */
  @Test
  void mergingTellsNothing() {
    Random random = new Random(13);
    Ledger ledger = Releaser.withDefaults()
        .release(
            Panels.plan("w1", 9, Panels.SEVEN),
            Panels.answers("w1", 4, 4, 5, 3, 4, 4, 3, 5, 7),
            Ledger.empty())
        .ledger();
    Set<SumRange> cells = new HashSet<>();
    for (int set = 0; set < 1_000; set++) {
      int[] answers = Panels.draw(random, 8, 7);
      for (int i = 0; i < answers.length; i++) {
        answers[i]++;
      }
      SumRange sums = Releaser.withDefaults()
          .release(Panels.plan("w2", 8, Panels.SEVEN), Panels.answers("w2", answers), ledger)
          .view()
          .cells()
          .get(0)
          .shown()
          .orElseThrow()
          .sums();
      cells.add(sums);
    }
    // All outcomes seen are parts of one partition of the sums 0 to 48.
    assertThat(cells.stream().mapToLong(cell -> cell.high() - cell.low() + 1).sum())
        .isEqualTo(49);
  }
}
