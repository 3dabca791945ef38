package org.opendatacollab.scoring.resampling;

import java.util.Arrays;
import java.util.PrimitiveIterator;

/** Streams of bits that a test chooses: what is rare, or at an end, is drawn at once. They fail where more is asked for. */
final class Scripted {
  private final PrimitiveIterator.OfLong bits;

  private Scripted(long[] bits) {
    this.bits = Arrays.stream(bits).iterator();
  }

  static Scripted bits(long... bits) {
    return new Scripted(bits);
  }

  /** Bits whose real numbers are these, but for 2^-53. */
  static Scripted numbers(double... numbers) {
    return bits(Arrays.stream(numbers)
        .mapToLong(number -> (long) (number * 0x1p52) << 12)
        .toArray());
  }

  RandomStream stream() {
    return new RandomStream(bits::nextLong);
  }

  boolean isUsedUp() {
    return !bits.hasNext();
  }
}
