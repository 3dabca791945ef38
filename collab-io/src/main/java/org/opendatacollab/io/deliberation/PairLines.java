package org.opendatacollab.io.deliberation;

import java.util.OptionalLong;

/** Remembers on which line each pair of person and statement stood first, in 16 bytes a slot and no object per pair. */
final class PairLines {
  private static final int FIRST_CAPACITY = 64;

  private long[] pairs = new long[FIRST_CAPACITY];

  /** Lines count from 1, so 0 marks a free slot. */
  private long[] lines = new long[FIRST_CAPACITY];

  private int size;

  /** The line of an earlier one of this pair; empty if it is the first, which is then remembered. */
  OptionalLong putIfAbsent(long pair, long line) {
    int slot = slot(pair);
    if (lines[slot] != 0) {
      return OptionalLong.of(lines[slot]);
    }
    pairs[slot] = pair;
    lines[slot] = line;
    size++;
    if (2 * size > pairs.length) {
      grow();
    }
    return OptionalLong.empty();
  }

  private int slot(long pair) {
    int mask = pairs.length - 1;
    // Multiplicative hashing by 2^64 / golden ratio spreads the low bits, where statements differ.
    int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    while (lines[slot] != 0 && pairs[slot] != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldPairs = pairs;
    long[] oldLines = lines;
    pairs = new long[Math.multiplyExact(oldPairs.length, 2)];
    lines = new long[pairs.length];
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldLines[i] != 0) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        lines[slot] = oldLines[i];
      }
    }
  }
}
