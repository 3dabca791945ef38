package org.opendatacollab.scoring.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.tally.RatedUnits;

/**
 * All that point estimates of agreement need from the units, in one pass over them. Units with the same number of ratings are
 * summed as integers before they are divided by that number, so that the order of the units changes no bit and the cost of a
 * unit is a few multiplications.
 */
final class UnitSums {
  private static final int MOST_COUNTED = 1_024;

  private final int size;

  /** Units with a rating, and with two or more. */
  private long rated;

  private long pairable;

  /** Ratings of units with two or more, in all and by category. */
  private long values;

  private final long[] totals;

  /** Whether a category was used at all. */
  private final boolean[] used;

  /** Sum over units of the share of each category. */
  private final double[] shares;

  /** For categories c < k, ordered pairs (c, k) of ratings: each unit's divided by its ratings - 1. */
  private final double[] coincidences;

  /** The same divided by its number of ordered pairs. */
  private final double[] pairShares;

  private UnitSums(int size) {
    this.size = size;
    totals = new long[size];
    used = new boolean[size];
    shares = new double[size];
    coincidences = new double[size * size];
    pairShares = new double[size * size];
  }

  /**
   * Sums.
   *
   * @throws ArithmeticException if a number of pairs exceeds a {@code long}
   */
  static UnitSums of(RatedUnits units) {
    UnitSums sums = new UnitSums(units.categories().size());
    int[] sizes = sizes(units);
    int[] order = order(sizes);
    int from = 0;
    while (from < order.length) {
      int ratings = sizes[order[from]];
      int to = from;
      while (to < order.length && sizes[order[to]] == ratings) {
        to++;
      }
      if (ratings > 0) {
        sums.addAll(units, order, from, to, ratings);
      }
      from = to;
    }
    return sums;
  }

  /** How many ratings each row has; rows without units as without ratings. Refuses what the sums could not hold. */
  private static int[] sizes(RatedUnits units) {
    int[] sizes = new int[units.rows()];
    long pairs = 0;
    for (int row = 0; row < sizes.length; row++) {
      long count = units.units(row);
      sizes[row] = count == 0 ? 0 : units.ratings(row);
      long square = (long) sizes[row] * sizes[row];
      // No sum of products of counts exceeds this one.
      pairs = Math.addExact(pairs, Math.multiplyExact(count, square));
    }
    return sizes;
  }

  /** The rows by their number of ratings. */
  private static int[] order(int[] sizes) {
    int most = Arrays.stream(sizes).max().orElse(0);
    // Counting is what makes a row cheap; it needs a place for each number up to the greatest.
    return most <= Math.max(sizes.length, MOST_COUNTED)
        ? orderByCounting(sizes, most)
        : orderByComparing(sizes);
  }

  private static int[] orderByCounting(int[] sizes, int most) {
    int[] next = new int[most + 2];
    for (int ratings : sizes) {
      next[ratings + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] order = new int[sizes.length];
    for (int row = 0; row < sizes.length; row++) {
      order[next[sizes[row]]++] = row;
    }
    return order;
  }

  private static int[] orderByComparing(int[] sizes) {
    return IntStream.range(0, sizes.length)
        .mapToLong(row -> (long) sizes[row] << Integer.SIZE | row)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  /**
   * Adds the rows of one number of ratings, four at a time: each sum is then loaded and stored a quarter as often, which halves the
   * time.
   */
  private void addAll(RatedUnits units, int[] order, int from, int to, int ratings) {
    int[] one = new int[size];
    int[] two = new int[size];
    int[] three = new int[size];
    int[] four = new int[size];
    long[] sums = new long[size];
    long[] pairs = new long[size * size];
    long all = 0;
    for (int i = from; i < to; i += 4) {
      long ones = load(units, order, i, to, one);
      long twos = load(units, order, i + 1, to, two);
      long threes = load(units, order, i + 2, to, three);
      long fours = load(units, order, i + 3, to, four);
      all += ones + twos + threes + fours;
      for (int c = 0; c < size; c++) {
        long first = ones * one[c];
        long second = twos * two[c];
        long third = threes * three[c];
        long fourth = fours * four[c];
        long together = first + second + third + fourth;
        // Of many categories a unit uses few.
        if (together > 0) {
          sums[c] += together;
          for (int k = c + 1, at = c * size + k; k < size; k++, at++) {
            pairs[at] += first * one[k] + second * two[k] + third * three[k] + fourth * four[k];
          }
        }
      }
    }
    divide(all, sums, pairs, ratings);
  }

  /** Copies the counts of a row, if there is one more, and returns how many units it stands for. */
  private static long load(RatedUnits units, int[] order, int i, int to, int[] counts) {
    if (i >= to) {
      return 0;
    }
    units.counts(order[i], counts);
    return units.units(order[i]);
  }

  private void divide(long all, long[] sums, long[] pairs, double ratings) {
    rated += all;
    for (int c = 0; c < size; c++) {
      shares[c] += sums[c] / ratings;
      used[c] |= sums[c] > 0;
    }
    if (ratings > 1) {
      pairable += all;
      for (int c = 0; c < size; c++) {
        totals[c] += sums[c];
        values += sums[c];
      }
      for (int i = 0; i < pairs.length; i++) {
        coincidences[i] += pairs[i] / (ratings - 1);
        pairShares[i] += pairs[i] / (ratings * (ratings - 1));
      }
    }
  }

  int size() {
    return size;
  }

  long rated() {
    return rated;
  }

  long pairable() {
    return pairable;
  }

  /** Pairable values. */
  long values() {
    return values;
  }

  /** Pairable values of a category. */
  long values(int category) {
    return totals[category];
  }

  /** Coincidences of two categories, the first before the second. */
  double coincidences(int first, int second) {
    return coincidences[first * size + second];
  }

  /** Whether at most one category was used, so that nothing can be told from chance. */
  boolean withoutVariation() {
    int found = 0;
    for (boolean one : used) {
      found += one ? 1 : 0;
    }
    return found <= 1;
  }

  /** Mean share of a category over the rated units. */
  double share(int category) {
    return shares[category] / rated;
  }

  /** Mean disagreement of the pairs within a unit, over the units with two ratings or more. */
  double disagreement(AgreementWeights weights) {
    double sum = 0;
    for (int c = 0; c < size; c++) {
      for (int k = c + 1; k < size; k++) {
        sum += 2 * weights.disagreement(c, k, size) * pairShares[c * size + k];
      }
    }
    return sum / pairable;
  }
}
