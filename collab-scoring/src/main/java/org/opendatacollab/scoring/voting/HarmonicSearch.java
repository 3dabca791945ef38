package org.opendatacollab.scoring.voting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The committees with the greatest harmonic score, by branch and bound: what further members add shrinks as others join, so that
 * the largest gains at a stage bound what can still be added.
 */
final class HarmonicSearch {
  /** How it ended. */
  enum End {
    PROVEN,
    TOO_MANY_COMMITTEES,
    TOO_MANY_STEPS
  }

  static final int MAX_STEPS = 2_000_000;

  private final Voters voters;
  private final int size;
  private final long[] shares;
  private final int[] represented;
  private final BitSet chosen = new BitSet();
  private final BitSet left = new BitSet();
  private final Set<BitSet> best = new LinkedHashSet<>();
  private long bestScore = -1;
  private int steps;
  private End end = End.PROVEN;

  HarmonicSearch(Voters voters, int size) {
    this.voters = voters;
    this.size = size;
    long one = Voters.commonMultiple(size).longValueExact();
    // No score exceeds this, so one check guards every sum.
    Math.multiplyExact(Math.multiplyExact(voters.total, (long) size), one);
    this.shares = new long[size];
    for (int r = 0; r < size; r++) {
      shares[r] = one / (r + 1);
    }
    this.represented = new int[voters.counts.length];
    left.set(0, voters.candidates);
  }

  End run() {
    search(0);
    return end;
  }

  Set<BitSet> committees() {
    return best;
  }

  double score() {
    return (double) bestScore / shares[0];
  }

  private void search(long score) {
    int open = size - chosen.cardinality();
    if (open == 0) {
      if (score > bestScore) {
        best.clear();
        bestScore = score;
      }
      if (best.size() == Seating.MAX_UNIVERSES) {
        end = End.TOO_MANY_COMMITTEES;
      } else {
        best.add((BitSet) chosen.clone());
      }
      return;
    }
    if (left.cardinality() < open || end != End.PROVEN) {
      return;
    }
    steps++;
    if (steps > MAX_STEPS) {
      end = End.TOO_MANY_STEPS;
      return;
    }
    int[] candidates = left.stream().toArray();
    long[] gains = new long[candidates.length];
    int most = 0;
    for (int i = 0; i < candidates.length; i++) {
      for (int group : voters.supporters[candidates[i]]) {
        gains[i] += voters.counts[group] * shares[represented[group]];
      }
      most = gains[i] > gains[most] ? i : most;
    }
    int candidate = candidates[most];
    long gain = gains[most];
    Arrays.sort(gains);
    long bound = score;
    for (int i = 0; i < open; i++) {
      bound += gains[gains.length - 1 - i];
    }
    if (bound < bestScore) {
      return;
    }
    left.clear(candidate);
    represent(candidate, 1);
    chosen.set(candidate);
    search(score + gain);
    chosen.clear(candidate);
    represent(candidate, -1);
    search(score);
    left.set(candidate);
  }

  private void represent(int candidate, int change) {
    for (int group : voters.supporters[candidate]) {
      represented[group] += change;
    }
  }
}
