package org.opendatacollab.scoring.resampling;

import org.apache.commons.rng.UniformRandomProvider;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * A stream of random numbers, made by {@link RandomStreams}. Whole numbers are unbiased: those that would favour some are thrown
 * away. For one thread at a time.
 *
 * <p>Source of the bounded numbers: D. Lemire (2019), Fast random integer generation in an interval, ACM Transactions on Modeling
 * and Computer Simulation 29(1), article 3.
 */
public final class RandomStream {
  private static final long LOW = 0xFFFF_FFFFL;
  private static final int HALF = 32;

  /** 2^-53. */
  private static final double UNIT = 0x1p-53;

  private final UniformRandomProvider random;

  RandomStream(UniformRandomProvider random) {
    this.random = random;
  }

  /** For samplers of the library. */
  UniformRandomProvider provider() {
    return random;
  }

  /**
   * Returns 64 random bits.
   *
   * @return the bits
   */
  public long nextLong() {
    return random.nextLong();
  }

  /**
   * Returns a number in (0, 1): the middle of one of 2^52 equal parts.
   *
   * @return the number, neither 0 nor 1
   */
  public double nextDouble() {
    return ((random.nextLong() >>> 12) * 2 + 1) * UNIT;
  }

  /**
   * Returns a whole number in [0, bound).
   *
   * @param bound how many numbers there are, at least 1
   * @return one of them, each as likely
   * @throws IllegalArgumentException if the bound is not positive
   */
  public int nextInt(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("bound must be 1 or more, got " + bound);
    }
    long product = (random.nextLong() >>> HALF) * bound;
    if ((product & LOW) < bound) {
      // 2^32 mod bound products of each number are one too many.
      long excess = (1L << HALF) % bound;
      while ((product & LOW) < excess) {
        product = (random.nextLong() >>> HALF) * bound;
      }
    }
    return (int) (product >>> HALF);
  }

  /**
   * Draws things, each as likely, and counts them by kind. Faster than one at a time: 64 bits give two.
   *
   * @param draws how many
   * @param kinds the kind of each thing
   * @param counts what to add to, by kind
   * @throws IllegalArgumentException if the number of draws is negative, or there is nothing to draw from
   */
  public void count(int draws, int[] kinds, int[] counts) {
    Arguments.notNegative(draws, "draws");
    int bound = kinds.length;
    if (bound < 1) {
      throw new IllegalArgumentException("kinds must not be empty");
    }
    long excess = (1L << HALF) % bound;
    int left = draws;
    while (left > 1) {
      long bits = random.nextLong();
      long high = (bits >>> HALF) * bound;
      long low = (bits & LOW) * bound;
      if ((high & LOW) >= excess && (low & LOW) >= excess) {
        counts[kinds[(int) (high >>> HALF)]]++;
        counts[kinds[(int) (low >>> HALF)]]++;
        left -= 2;
      }
    }
    if (left == 1) {
      counts[kinds[nextInt(bound)]]++;
    }
  }
}
