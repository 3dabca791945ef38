package org.opendatacollab.scoring.tally;

import java.util.Arrays;
import java.util.Objects;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How many gave each rating of one item: exact counts, immutable. Any order and any split of the ratings give the same
 * tally, and so does a parallel stream:
 *
 * <pre>{@code
 * RatingTally tally = ratings.parallelStream()
 *     .collect(() -> RatingTally.accumulator(scale),
 *         (a, rating) -> a.add(scale.index(rating)),
 *         RatingTally.Accumulator::combine)
 *     .snapshot();
 * }</pre>
 *
 * <p>It takes one rating per person. Who gave no rating is not counted.
 */
public final class RatingTally {
  private final RatingScale scale;
  private final long[] counts;
  private final long total;

  private RatingTally(RatingScale scale, long[] counts, long total) {
    this.scale = scale;
    this.counts = counts;
    this.total = total;
  }

  /**
   * Returns a tally without ratings.
   *
   * @param scale its scale
   * @return the tally
   */
  public static RatingTally empty(RatingScale scale) {
    return accumulator(scale).snapshot();
  }

  /**
   * Returns a tally of known counts.
   *
   * @param scale its scale
   * @param counts how many gave each value
   * @return the tally
   * @throws IllegalArgumentException if there is not one count per value, or one is negative
   * @throws ArithmeticException if the number of ratings exceeds a {@code long}
   */
  public static RatingTally of(RatingScale scale, long... counts) {
    if (counts.length != scale.size()) {
      throw new IllegalArgumentException("counts must have one count per value of the scale ("
          + scale.size() + "), got " + counts.length);
    }
    Accumulator tally = accumulator(scale);
    for (int index = 0; index < counts.length; index++) {
      tally.add(index, counts[index]);
    }
    return tally.snapshot();
  }

  /**
   * Returns what counts ratings into a tally.
   *
   * @param scale the scale
   * @return an accumulator without ratings
   */
  public static Accumulator accumulator(RatingScale scale) {
    return new Accumulator(scale, new long[scale.size()], 0);
  }

  /**
   * Returns the scale.
   *
   * @return the scale
   */
  public RatingScale scale() {
    return scale;
  }

  /**
   * Returns how many ratings were counted.
   *
   * @return the number of ratings
   */
  public long total() {
    return total;
  }

  /**
   * Returns how many gave a value.
   *
   * @param index index of the value
   * @return the number of ratings
   * @throws IllegalArgumentException if there is no such value
   */
  public long count(int index) {
    return counts[Arguments.index(index, counts.length, "value")];
  }

  /**
   * Returns how many gave each value.
   *
   * @return a copy of the counts, in the order of the scale
   */
  public long[] counts() {
    return counts.clone();
  }

  /**
   * Returns the tally of both.
   *
   * @param other a tally of other people's ratings
   * @return the tally of all
   * @throws IllegalArgumentException if the scales differ
   * @throws ArithmeticException if the number of ratings exceeds a {@code long}
   */
  public RatingTally plus(RatingTally other) {
    return new Accumulator(scale, counts.clone(), total).add(other).snapshot();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof RatingTally other
        && scale.equals(other.scale)
        && Arrays.equals(counts, other.counts);
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + Arrays.hashCode(counts);
  }

  /** Returns how large it is, without any count: a tally may be confidential. */
  @Override
  public String toString() {
    return "RatingTally on a scale of " + scale.size() + " values";
  }

  /** Counts ratings, one at a time or tally by tally. For one thread; give each its own and {@link #combine} them. */
  public static final class Accumulator {
    private final RatingScale scale;
    private final long[] counts;
    private long total;

    private Accumulator(RatingScale scale, long[] counts, long total) {
      this.scale = Objects.requireNonNull(scale, "scale");
      this.counts = counts;
      this.total = total;
    }

    /**
     * Counts a rating.
     *
     * @param index index of its value
     * @return this
     * @throws IllegalArgumentException if there is no such value
     * @throws ArithmeticException if the number of ratings exceeds a {@code long}
     */
    public Accumulator add(int index) {
      return add(index, 1);
    }

    /**
     * Counts many ratings of one value.
     *
     * @param index index of the value
     * @param count how many
     * @return this
     * @throws IllegalArgumentException if there is no such value, or the count is negative
     * @throws ArithmeticException if the number of ratings exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(int index, long count) {
      Arguments.index(index, counts.length, "value");
      Arguments.notNegative(count, "count");
      // No count can exceed the total, so one check guards every sum that is ever formed.
      total = Math.addExact(total, count);
      counts[index] += count;
      return this;
    }

    /**
     * Counts the ratings of a tally.
     *
     * @param tally the tally
     * @return this
     * @throws IllegalArgumentException if the scales differ; then nothing has changed
     * @throws ArithmeticException if the number of ratings exceeds a {@code long}; then nothing has changed
     */
    public Accumulator add(RatingTally tally) {
      return add(tally.scale, tally.counts, tally.total);
    }

    /**
     * Counts the ratings of another accumulator.
     *
     * @param other the other
     * @return this
     * @throws IllegalArgumentException if the scales differ; then nothing has changed
     * @throws ArithmeticException if the number of ratings exceeds a {@code long}; then nothing has changed
     */
    public Accumulator combine(Accumulator other) {
      return add(other.scale, other.counts, other.total);
    }

    private Accumulator add(RatingScale otherScale, long[] otherCounts, long otherTotal) {
      if (!scale.equals(otherScale)) {
        throw new IllegalArgumentException("tallies must have the same scale");
      }
      total = Math.addExact(total, otherTotal);
      for (int i = 0; i < counts.length; i++) {
        counts[i] += otherCounts[i];
      }
      return this;
    }

    /**
     * Returns the tally so far.
     *
     * @return an immutable copy
     */
    public RatingTally snapshot() {
      return new RatingTally(scale, counts.clone(), total);
    }
  }
}
