package org.opendatacollab.scoring.coverage;

import java.util.SplittableRandom;

/** Seeded draws. */
final class Samples {
  private Samples() {}

  /** Index of the outcome that came up; the last if the shares add up to less than one by rounding. */
  static int category(SplittableRandom random, double... shares) {
    double left = random.nextDouble();
    for (int i = 0; i < shares.length - 1; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }

  /** How often each outcome came up in so many draws. */
  static long[] multinomial(SplittableRandom random, int size, double... shares) {
    long[] counts = new long[shares.length];
    for (int i = 0; i < size; i++) {
      counts[category(random, shares)]++;
    }
    return counts;
  }
}
