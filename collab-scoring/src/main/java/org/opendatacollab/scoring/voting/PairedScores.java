package org.opendatacollab.scoring.voting;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two scores, or two ranks, of each of some things. Only their order within each list counts, so that they are kept as whole
 * numbers and ties are exact. Immutable.
 */
public final class PairedScores {
  private final int[] x;
  private final int[] y;

  private PairedScores(int[] x, int[] y) {
    this.x = x;
    this.y = y;
  }

  /**
   * Returns pairs without missing values.
   *
   * @param x the first score of each thing
   * @param y the second score of each thing, in the same order
   * @return the pairs
   * @throws IllegalArgumentException if the lists differ in length or a score is not finite
   */
  public static PairedScores of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "x and y must have the same length, got " + x.length + " and " + y.length);
    }
    return new PairedScores(order(x, "x"), order(y, "y"));
  }

  /**
   * Returns the pairs of which no value is missing.
   *
   * @param x the first score of each thing, null if missing
   * @param y the second score of each thing, null if missing, in the same order
   * @return the pairs
   * @throws IllegalArgumentException if the lists differ in length or a score is not finite
   */
  public static PairedScores ofPresent(List<@Nullable Double> x, List<@Nullable Double> y) {
    if (x.size() != y.size()) {
      throw new IllegalArgumentException(
          "x and y must have the same length, got " + x.size() + " and " + y.size());
    }
    double[] presentX = new double[x.size()];
    double[] presentY = new double[x.size()];
    int n = 0;
    for (int i = 0; i < x.size(); i++) {
      Double first = x.get(i);
      Double second = y.get(i);
      if (first != null && second != null) {
        presentX[n] = first;
        presentY[n] = second;
        n++;
      }
    }
    return of(Arrays.copyOf(presentX, n), Arrays.copyOf(presentY, n));
  }

  /** The place of each value among the distinct ones, from 0. */
  private static int[] order(double[] values, String name) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(name + " must be finite, is not at index " + i);
      }
    }
    // Adding 0.0 makes -0.0 equal to it.
    double[] distinct =
        Arrays.stream(values).map(value -> value + 0.0).sorted().distinct().toArray();
    return Arrays.stream(values)
        .mapToInt(value -> Arrays.binarySearch(distinct, value + 0.0))
        .toArray();
  }

  /**
   * Returns how many pairs there are.
   *
   * @return the number of things with both scores
   */
  public int size() {
    return x.length;
  }

  int[] x() {
    return x;
  }

  int[] y() {
    return y;
  }

  /** Returns how many there are, without any score. */
  @Override
  public String toString() {
    return "PairedScores of " + x.length + " things";
  }
}
