package org.opendatacollab.scoring.agreement;

import java.util.Arrays;
import org.opendatacollab.scoring.tally.RatedUnits;

/**
 * Units with two ratings or more, those with equal counts held once: all that resampling units needs. The classes stand in an
 * order that depends on their counts alone, so that the order of the units changes no bit of what is computed from them.
 */
final class UnitClasses {
  private static final int HALF = 32;

  private final long units;
  private final long[] times;
  private final int[] ratings;
  private final double[][] counts;

  private UnitClasses(long units, long[] times, int[] ratings, double[][] counts) {
    this.units = units;
    this.times = times;
    this.ratings = ratings;
    this.counts = counts;
  }

  static UnitClasses of(RatedUnits units) {
    int size = units.categories().size();
    int[] flat = new int[Math.multiplyExact(units.rows(), size)];
    long[] keys = new long[units.rows()];
    int found = 0;
    int[] row = new int[size];
    for (int i = 0; i < units.rows(); i++) {
      if (units.units(i) > 0 && units.ratings(i) > 1) {
        units.counts(i, row);
        System.arraycopy(row, 0, flat, i * size, size);
        keys[found++] = (long) hash(row) << HALF | i;
      }
    }
    int[] order = order(Arrays.copyOf(keys, found), flat, size);
    int[] first = new int[found + 1];
    int classes = 0;
    for (int i = 0; i < found; i++) {
      if (i == 0 || compare(flat, size, order[i - 1], order[i]) != 0) {
        first[classes++] = i;
      }
    }
    first[classes] = found;
    return of(units, order, Arrays.copyOf(first, classes + 1), flat);
  }

  private static UnitClasses of(RatedUnits units, int[] order, int[] first, int[] flat) {
    int size = units.categories().size();
    int classes = first.length - 1;
    long[] times = new long[classes];
    int[] ratings = new int[classes];
    double[][] counts = new double[size][classes];
    long all = 0;
    for (int c = 0; c < classes; c++) {
      for (int i = first[c]; i < first[c + 1]; i++) {
        times[c] += units.units(order[i]);
      }
      all += times[c];
      ratings[c] = units.ratings(order[first[c]]);
      for (int k = 0; k < size; k++) {
        counts[k][c] = flat[order[first[c]] * size + k];
      }
    }
    return new UnitClasses(all, times, ratings, counts);
  }

  /** Rows by hash, rows of the same hash by their counts. */
  private static int[] order(long[] keys, int[] flat, int size) {
    Arrays.sort(keys);
    int[] order = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    int from = 0;
    for (int i = 1; i <= keys.length; i++) {
      if (i == keys.length || keys[i] >> HALF != keys[from] >> HALF) {
        sortUnlessEqual(order, from, i, flat, size);
        from = i;
      }
    }
    return order;
  }

  private static void sortUnlessEqual(int[] order, int from, int to, int[] flat, int size) {
    for (int i = from + 1; i < to; i++) {
      if (compare(flat, size, order[from], order[i]) != 0) {
        int[] sorted = Arrays.stream(order, from, to)
            .boxed()
            .sorted((one, other) -> compare(flat, size, one, other))
            .mapToInt(Integer::intValue)
            .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
        return;
      }
    }
  }

  private static int compare(int[] flat, int size, int one, int other) {
    return Arrays.compare(
        flat, one * size, one * size + size, flat, other * size, other * size + size);
  }

  private static int hash(int[] counts) {
    long hash = 0;
    for (int count : counts) {
      hash = (hash ^ count) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> HALF;
    }
    return (int) hash;
  }

  /** How many classes there are. */
  int size() {
    return times.length;
  }

  /** How many units there are. */
  long units() {
    return units;
  }

  /** How many units each class stands for. */
  long[] times() {
    return times;
  }

  /** How many ratings each unit of a class has. */
  int[] ratings() {
    return ratings;
  }

  /** For each category, how many ratings of a unit of each class are in it. */
  double[][] counts() {
    return counts;
  }
}
