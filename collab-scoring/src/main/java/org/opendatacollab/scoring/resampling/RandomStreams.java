package org.opendatacollab.scoring.resampling;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Streams of random numbers from one seed, one stream per resample: the stream of resample b is the same whoever computes it, so
 * that one thread, a parallel stream and any split give the same bits.
 *
 * <p>The generator is XoShiRo256++ of Apache Commons RNG, {@code RandomSource.XO_SHI_RO_256_PP}, created from the seed as its
 * {@code create} does; stream 0 starts there, and each next one 2^128 numbers further on ({@code jump}). No two streams overlap.
 * Not for secrets: who knows some numbers knows the others.
 *
 * <p>Source: D. Blackman and S. Vigna (2021), Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical
 * Software 47(4), article 36.
 */
public final class RandomStreams {
  private RandomStreams() {}

  /**
   * Returns the first streams of a seed.
   *
   * @param seed the seed
   * @param count how many
   * @return the streams, in order; each for one thread at a time
   * @throws IllegalArgumentException if the count is negative
   */
  public static List<RandomStream> of(long seed, int count) {
    Arguments.notNegative(count, "count");
    JumpableUniformRandomProvider next =
        (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(seed);
    return Stream.generate(next::jump).limit(count).map(RandomStream::new).toList();
  }
}
