package org.opendatacollab.scoring.resampling;

import java.util.Arrays;

/**
 * Draws resamples of things of several kinds: as many things as there are, with replacement, by how often each kind comes. That
 * is all that a statistic needs which does not tell things of a kind apart. Where things are few for each kind, each is drawn;
 * where they are many, the kinds' numbers are binomial, one after the other given those before. Both have the multinomial
 * distribution, exactly but for rounding. Immutable and thread-safe.
 */
public final class MultinomialDraws {
  /** A binomial number costs about as much as this many draws. */
  private static final int BINOMIAL_COST = 64;

  private final int[] times;
  private final int things;

  /** Kind of each thing; empty if binomials are drawn. */
  private final int[] kindOf;

  private final boolean binomial;

  private MultinomialDraws(int[] times, int things, int[] kindOf, boolean binomial) {
    this.times = times;
    this.things = things;
    this.kindOf = kindOf;
    this.binomial = binomial;
  }

  /**
   * Returns what draws resamples, in the way that is faster.
   *
   * @param times how many things there are of each kind, at least 1 in all
   * @return what draws
   * @throws ArithmeticException if there are more things than an {@code int} holds
   */
  public static MultinomialDraws of(int[] times) {
    return (long) BINOMIAL_COST * times.length < total(times) ? byKind(times) : byThing(times);
  }

  /** Draws the number of each kind. */
  static MultinomialDraws byKind(int[] times) {
    return new MultinomialDraws(times.clone(), total(times), new int[0], true);
  }

  /** Draws each thing. */
  static MultinomialDraws byThing(int[] times) {
    int things = total(times);
    int[] kindOf = new int[things];
    int at = 0;
    for (int kind = 0; kind < times.length; kind++) {
      Arrays.fill(kindOf, at, at + times[kind], kind);
      at += times[kind];
    }
    return new MultinomialDraws(times.clone(), things, kindOf, false);
  }

  private static int total(int[] times) {
    int total = 0;
    for (int count : times) {
      total = Math.addExact(total, count);
    }
    return total;
  }

  /**
   * Draws a resample.
   *
   * @param stream where random numbers come from
   * @param into how often each kind came; what was there is overwritten
   */
  public void draw(RandomStream stream, int[] into) {
    if (binomial) {
      drawNumbers(stream, into);
    } else {
      Arrays.fill(into, 0);
      stream.count(things, kindOf, into);
    }
  }

  private void drawNumbers(RandomStream stream, int[] into) {
    int left = things;
    int others = things;
    for (int kind = 0; kind < times.length; kind++) {
      into[kind] = BinomialDraws.draw(stream, left, times[kind] / (double) others);
      left -= into[kind];
      others -= times[kind];
    }
  }
}
