package org.opendatacollab.scoring.consensus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A distribution on finitely many values. Sums of few values are exact; of many, values that are close together are put at
 * their mean, {@value #CELLS} of them over the whole range.
 */
final class Atoms {
  private static final int CELLS = 256;
  private static final int EXACT = 4096;

  /** Less probable values do not widen the range; they count at its ends. */
  private static final double NEGLIGIBLE = 1e-10;

  /** Rounding of sums of probabilities. */
  private static final double ROUNDING = 1e-12;

  private final double[] values;
  private final double[] masses;
  private final boolean exact;

  private Atoms(double[] values, double[] masses, boolean exact) {
    this.values = values;
    this.masses = masses;
    this.exact = exact;
  }

  /** Exactly these values. */
  static Atoms of(double[] values, double[] masses) {
    return new Atoms(values, masses, true);
  }

  /** Values that stand for others around them. */
  static Atoms standingForOthers(double[] values, double[] masses) {
    return new Atoms(values, masses, false);
  }

  int size() {
    return values.length;
  }

  /** The distribution of the sum with an independent value. */
  Atoms plus(Atoms other) {
    if ((long) size() * other.size() > EXACT) {
      return condensed().product(other.condensed()).condensed();
    }
    return product(other);
  }

  private Atoms product(Atoms other) {
    double[] sums = new double[size() * other.size()];
    double[] products = new double[sums.length];
    int at = 0;
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        sums[at] = values[i] + other.values[j];
        products[at++] = masses[i] * other.masses[j];
      }
    }
    return new Atoms(sums, products, exact && other.exact);
  }

  private Atoms condensed() {
    if (size() <= CELLS) {
      return this;
    }
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size(); i++) {
      if (masses[i] > NEGLIGIBLE) {
        low = Math.min(low, values[i]);
        high = Math.max(high, values[i]);
      }
    }
    double width = (high - low) / CELLS;
    if (!(width > 0)) {
      return this;
    }
    double[] sums = new double[CELLS];
    double[] total = new double[CELLS];
    for (int i = 0; i < size(); i++) {
      int cell = (int) Math.min(CELLS - 1, Math.max(0, (values[i] - low) / width));
      sums[cell] += masses[i] * values[i];
      total[cell] += masses[i];
    }
    int[] used = IntStream.range(0, CELLS).filter(i -> total[i] > 0).toArray();
    return new Atoms(
        Arrays.stream(used).mapToDouble(i -> sums[i] / total[i]).toArray(),
        Arrays.stream(used).mapToDouble(i -> total[i]).toArray(),
        false);
  }

  /**
   * The least value of which it is at least so probable that nothing above it comes up; in between, where values stand for others
   * around them.
   */
  double quantile(double probability) {
    return end(probability, 1);
  }

  /** The greatest value of which it is at least so probable that nothing below it comes up; in between as for the least. */
  double upperQuantile(double probability) {
    return end(probability, -1);
  }

  /** From the least value upwards, or by the direction -1 from the greatest downwards. */
  private double end(double probability, int direction) {
    int[] order = IntStream.range(0, size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> direction * values[i]))
        .mapToInt(Integer::intValue)
        .toArray();
    double reached = 0;
    for (int at = 0; at < order.length; at++) {
      double mass = masses[order[at]];
      double value = values[order[at]];
      // Half of what a value stands for lies on its other side.
      if (!exact && at > 0 && reached + mass / 2 >= probability) {
        double before = masses[order[at - 1]];
        double part = (probability - (reached - before / 2)) / ((before + mass) / 2);
        return values[order[at - 1]] + Math.max(0, part) * (value - values[order[at - 1]]);
      }
      reached += mass;
      if (exact && reached >= probability - ROUNDING) {
        return value;
      }
    }
    return values[order[order.length - 1]];
  }
}
