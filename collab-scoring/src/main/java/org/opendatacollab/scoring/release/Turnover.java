package org.opendatacollab.scoring.release;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges outcomes of a wave where somebody who believes that whoever stayed did not change their mind could read off the
 * answer of a person who joined or left since an earlier wave.
 *
 * <p>For an outcome {@code b} of this wave and a published range {@code o} of an earlier one, the values that one mover may
 * have are those for which sums {@code stayed + left} in {@code o} and {@code stayed + joined} in {@code b} exist. If there is
 * exactly one, {@code b} is merged with its neighbour towards the middle (from the middle itself: with the lower one), until
 * no outcome is left that gives a mover away. It is checked for every number of movers, not only for fewer than {@code k},
 * and also against members who put their own answers together, among those who stayed, left or joined: as many as the
 * earlier range withstands. Earlier waves are taken one by one.
 *
 * <p>Only published ranges, and who answered, are used, so merging tells nothing. It ends at the latest when one outcome is
 * left, which adds nothing to the earlier range.
 */
final class Turnover {
  private final int personRange;
  private final List<Earlier> earlier;

  Turnover(int personRange, List<Earlier> earlier) {
    this.personRange = personRange;
    this.earlier = earlier.stream().filter(wave -> wave.left + wave.joined > 0).toList();
  }

  /**
   * An earlier published range of the same measure.
   *
   * @param outcome its sums
   * @param stayed how many of its people answered now
   * @param left how many did not
   * @param joined how many answered now only
   * @param attackers how many colluding members both ranges withstand
   */
  record Earlier(SumRange outcome, int stayed, int left, int joined, int attackers) {}

  List<SumRange> merge(List<SumRange> bins) {
    List<SumRange> merged = new ArrayList<>(bins);
    if (earlier.isEmpty() || bins.isEmpty()) {
      return merged;
    }
    long ends = bins.get(bins.size() - 1).high();
    int found = outermostUnsafe(merged, ends);
    while (found >= 0 && merged.size() > 1) {
      SumRange bin = merged.get(found);
      long offCentre = bin.low() + bin.high() - ends;
      boolean down = offCentre > 0 || (offCentre == 0 && found > 0);
      int lower = down ? found - 1 : found;
      merged.set(lower, merged.get(lower).joined(merged.remove(lower + 1)));
      found = outermostUnsafe(merged, ends);
    }
    return merged;
  }

  private int outermostUnsafe(List<SumRange> bins, long ends) {
    int outermost = -1;
    long farthest = -1;
    for (int i = 0; i < bins.size(); i++) {
      SumRange bin = bins.get(i);
      long distance = Math.abs(bin.low() + bin.high() - ends);
      if (distance > farthest && earlier.stream().anyMatch(wave -> givesAway(bin, wave))) {
        outermost = i;
        farthest = distance;
      }
    }
    return outermost;
  }

  private boolean givesAway(SumRange bin, Earlier wave) {
    for (int stayed = 0; stayed <= Math.min(wave.attackers, wave.stayed); stayed++) {
      for (int left = 0; stayed + left <= wave.attackers && left <= wave.left; left++) {
        for (int joined = 0;
            stayed + left + joined <= wave.attackers && joined <= wave.joined;
            joined++) {
          if (givesAway(bin, wave, stayed, left, joined)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** For every sum of answers of attackers who stayed, left and joined. */
  private boolean givesAway(
      SumRange bin, Earlier wave, int attackersStayed, int attackersLeft, int attackersJoined) {
    for (int stayed = 0; stayed <= attackersStayed * personRange; stayed++) {
      long stayedMost = stayed + (long) (wave.stayed - attackersStayed) * personRange;
      for (int left = 0; left <= attackersLeft * personRange; left++) {
        long leftMost = left + (long) (wave.left - attackersLeft) * personRange;
        for (int joined = 0; joined <= attackersJoined * personRange; joined++) {
          long joinedMost = joined + (long) (wave.joined - attackersJoined) * personRange;
          SumRange o = wave.outcome;
          boolean leaver = wave.left > attackersLeft
              && possible(o, left, leftMost, bin, joined, joinedMost, stayed, stayedMost) == 1;
          boolean joiner = wave.joined > attackersJoined
              && possible(bin, joined, joinedMost, o, left, leftMost, stayed, stayedMost) == 1;
          if (leaver || joiner) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * How many values one mover may have. The sum of those who stayed lies between {@code stayed} and {@code stayedMost}; with
   * the movers on this side, between {@code side} and {@code sideMost}, it lies in {@code own}; with those on the other side
   * in {@code opposite}. All of these are whole numbers without gaps, so ends suffice.
   */
  private long possible(
      SumRange own,
      long side,
      long sideMost,
      SumRange opposite,
      long across,
      long acrossMost,
      long stayed,
      long stayedMost) {
    long stayLow = Math.max(stayed, opposite.low() - acrossMost);
    long stayHigh = Math.min(stayedMost, opposite.high() - across);
    if (stayLow > stayHigh) {
      return 0;
    }
    // The others on this side add from side to sideMost - personRange; value + others + stayed must
    // lie in own.
    long low = Math.max(0, own.low() - (sideMost - personRange) - stayHigh);
    long high = Math.min(personRange, own.high() - side - stayLow);
    return Math.max(0, high - low + 1);
  }
}
