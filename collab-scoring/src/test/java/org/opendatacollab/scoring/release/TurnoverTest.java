package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is merged, and that it is no more than must be, against trying all answers of small panels. */
class TurnoverTest {
  /** The ends of a range of sums; below zero where answers that are known were taken off. */
  private record Sums(long low, long high) {
    static Sums of(SumRange range) {
      return new Sums(range.low(), range.high());
    }

    Sums less(int answer) {
      return new Sums(low - answer, high - answer);
    }
  }

  /** Answers of those who stayed, left and joined, each within [0, range]. */
  private record Panel(int range, int stayed, int left, int joined) {
    /** Whether somebody who left or joined has one possible answer, given the two sums. */
    boolean givesAway(Sums o, Sums b) {
      return possible(o, b, true) == 1 || possible(o, b, false) == 1;
    }

    private int possible(Sums o, Sums b, boolean leaver) {
      if ((leaver ? left : joined) == 0) {
        return 0;
      }
      int possible = 0;
      for (int value = 0; value <= range; value++) {
        int leftLow = leaver ? value : 0;
        int leftHigh = leaver ? value + (left - 1) * range : left * range;
        int joinedLow = leaver ? 0 : value;
        int joinedHigh = leaver ? joined * range : value + (joined - 1) * range;
        boolean fits = false;
        for (int stay = 0; stay <= stayed * range; stay++) {
          fits |= o.low() <= stay + leftHigh
              && stay + leftLow <= o.high()
              && b.low() <= stay + joinedHigh
              && stay + joinedLow <= b.high();
        }
        possible += fits ? 1 : 0;
      }
      return possible;
    }

    /** The same for so many who put their answers together, whichever they are and whatever they answered. */
    boolean givesAway(Sums o, Sums b, int attackers) {
      boolean given = givesAway(o, b);
      for (int answer = 0; answer <= range && attackers > 0 && !given; answer++) {
        given = stayed > 0
                && new Panel(range, stayed - 1, left, joined)
                    .givesAway(o.less(answer), b.less(answer), attackers - 1)
            || left > 0
                && new Panel(range, stayed, left - 1, joined)
                    .givesAway(o.less(answer), b, attackers - 1)
            || joined > 0
                && new Panel(range, stayed, left, joined - 1)
                    .givesAway(o, b.less(answer), attackers - 1);
      }
      return given;
    }
  }

  /** Ranges of a width, from 0 to the greatest sum; the last may be shorter. */
  private static List<SumRange> ranges(int most, int width) {
    List<SumRange> ranges = new ArrayList<>();
    for (int low = 0; low <= most; low += width) {
      ranges.add(new SumRange(low, Math.min(low + width - 1, most)));
    }
    return ranges;
  }

  private static List<SumRange> merge(Panel panel, SumRange o, List<SumRange> bins, int attackers) {
    return new Turnover(
            panel.range(),
            List.of(
                new Turnover.Earlier(o, panel.stayed(), panel.left(), panel.joined(), attackers)))
        .merge(bins);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5, 1, 0, 0", "1, 5, 0, 1, 0", "1, 6, 1, 1, 0", "2, 4, 2, 1, 0", "3, 4, 1, 2, 0",
        "1, 6, 1, 1, 1",
    "2, 5, 2, 0, 1", "2, 5, 0, 2, 1", "1, 6, 2, 2, 1", "2, 4, 1, 1, 1", "1, 6, 2, 1, 2",
        "1, 6, 1, 2, 2",
  })
  void noMoverIsGivenAwayAndNothingIsMergedWithoutNeed(
      int range, int stayed, int left, int joined, int attackers) {
    Panel panel = new Panel(range, stayed, left, joined);
    int merges = 0;
    for (int width = 2; width <= 5; width++) {
      List<SumRange> bins = ranges((stayed + joined) * range, width);
      for (SumRange o : ranges((stayed + left) * range, width)) {
        List<SumRange> merged = merge(panel, o, bins, attackers);
        boolean safe =
            bins.stream().noneMatch(bin -> panel.givesAway(Sums.of(o), Sums.of(bin), attackers));
        if (safe) {
          assertThat(merged).isEqualTo(bins);
        } else {
          assertThat(merged).hasSizeLessThan(bins.size());
          merges++;
        }
        if (merged.size() > 1) {
          assertThat(merged).noneMatch(bin -> panel.givesAway(Sums.of(o), Sums.of(bin), attackers));
        }
        assertPartition(merged, bins);
      }
    }
    assertThat(merges).isPositive();
  }

  /** In order, without gaps, and no end that was not one before. */
  private static void assertPartition(List<SumRange> merged, List<SumRange> bins) {
    assertThat(merged.get(0).low()).isEqualTo(bins.get(0).low());
    assertThat(merged.get(merged.size() - 1).high())
        .isEqualTo(bins.get(bins.size() - 1).high());
    for (int i = 1; i < merged.size(); i++) {
      assertThat(merged.get(i).low()).isEqualTo(merged.get(i - 1).high() + 1);
    }
    assertThat(bins)
        .extracting(SumRange::high)
        .containsAll(merged.stream().map(SumRange::high).toList());
  }

  @ParameterizedTest
  @CsvSource({"1, 6, 1, 0", "1, 6, 0, 1", "2, 5, 1, 1", "1, 7, 1, 1"})
  void theScaleTurnedRoundIsMergedTurnedRound(int range, int stayed, int left, int joined) {
    Panel panel = new Panel(range, stayed, left, joined);
    int before = (stayed + left) * range;
    int after = (stayed + joined) * range;
    // An even number of ranges has none in the middle, which would go with the lower one.
    for (int width = 2; width <= 4; width++) {
      List<SumRange> bins = ranges(after, width);
      if ((after + 1) % width == 0 && bins.size() % 2 == 0) {
        for (SumRange o : ranges(before, 3)) {
          List<SumRange> merged = merge(panel, o, bins, 0);
          SumRange turned = new SumRange(before - o.high(), before - o.low());
          List<SumRange> back = new ArrayList<>(merge(panel, turned, bins, 0).stream()
              .map(sums -> new SumRange(after - sums.high(), after - sums.low()))
              .toList());
          Collections.reverse(back);
          if (merged.size() > 1 && back.size() > 1) {
            assertThat(back).as("%s %s", o, bins).isEqualTo(merged);
          }
        }
      }
    }
  }

  @Test
  void withoutMoversOrOutcomesThereIsNothingToMerge() {
    List<SumRange> bins = ranges(8, 1);
    Panel same = new Panel(1, 8, 0, 0);
    assertThat(merge(same, new SumRange(0, 0), bins, 1)).isEqualTo(bins);
    assertThat(merge(new Panel(1, 7, 1, 1), new SumRange(0, 0), List.of(), 0)).isEmpty();
    assertThat(new Turnover(1, List.of()).merge(bins)).isEqualTo(bins);
  }
}
