package org.opendatacollab.io.internal;

import java.util.OptionalLong;

/** Remembers on which line each pair, such as of person and statement, stood first: 16 bytes a slot and no object per pair. */
public final class PairLines {
  private static final int FIRST_CAPACITY = 64;

  private long[] pairs = new long[FIRST_CAPACITY];

  /** Lines count from 1, so 0 marks a free slot. */
  private long[] lines = new long[FIRST_CAPACITY];

  private int size;

  /** Remembers nothing yet. */
  public PairLines() {}

  /**
   * Looks a pair up, and remembers it if it is new.
   *
   * @param first index of the one
   * @param second index of the other
   * @param line where the pair stands, from 1
   * @return the line of an earlier one of this pair; empty if it is the first, which is then remembered
   */
  public OptionalLong putIfAbsent(int first, int second, long line) {
    long pair = ((long) first << Integer.SIZE) | second;
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
    // Multiplicative hashing by 2^64 / golden ratio spreads the low bits, where the second of a
    // pair differs.
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
