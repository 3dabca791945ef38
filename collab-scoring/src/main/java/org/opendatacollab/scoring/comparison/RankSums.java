package org.opendatacollab.scoring.comparison;

/**
 * Exact null distributions of rank tests given the ranks, ties included, by dynamic programming over sums of ranks: how many
 * of all sign flips, or of all choices of a group, give each sum. Ranks are whole numbers: twice the mid-ranks, or
 * the mid-ranks themselves where they are whole.
 *
 * <p>Counts are kept as doubles: exact up to 2^53, and beyond correct to about one in 10^14, because they are only added.
 */
final class RankSums {
  /** Beyond it a distribution of sign flips takes more time than it is worth. */
  static final int MOST_FLIPPED = 300;

  /** So many additions take a few hundredths of a second. */
  private static final double MOST_STEPS = 2e8;

  private RankSums() {}

  /** How many sign flips of the ranks give each sum of positive ranks; index is the sum. */
  static double[] flips(int[] ranks) {
    int most = 0;
    for (int rank : ranks) {
      most += rank;
    }
    double[] counts = new double[most + 1];
    counts[0] = 1;
    int reached = 0;
    for (int rank : ranks) {
      reached += rank;
      for (int sum = reached; sum >= rank; sum--) {
        counts[sum] += counts[sum - rank];
      }
    }
    return counts;
  }

  /** Says whether the distribution of the sum of ranks of a group is computed for groups of these sizes. */
  static boolean choosable(long size, long total) {
    double smaller = Math.min(size, total - size);
    return total * smaller * smaller * (total - smaller) <= MOST_STEPS;
  }

  /**
   * How many choices of some of the ranks give each sum.
   *
   * @param ranks the ranks of all, ascending
   * @param size how many are chosen
   * @return the counts; index 0 is the least possible sum, that of the first ranks
   */
  static double[] choices(int[] ranks, int size) {
    int total = ranks.length;
    // least[i]: the sum of the first i ranks, from which sums of i ranks are counted; width[i]: how
    // far they can get.
    int[] least = new int[size + 1];
    double[][] counts = new double[size + 1][];
    int greatest = 0;
    for (int i = 0; i <= size; i++) {
      if (i > 0) {
        least[i] = least[i - 1] + ranks[i - 1];
        greatest += ranks[total - i];
      }
      counts[i] = new double[greatest - least[i] + 1];
    }
    counts[0][0] = 1;
    int[] reached = new int[size + 1];
    for (int k = 0; k < total; k++) {
      int rank = ranks[k];
      // Of i chosen among the first k, those that cannot grow to the size any more are left out.
      int fewest = Math.max(0, size - (total - k));
      for (int i = Math.min(k, size - 1); i >= fewest; i--) {
        int shift = least[i] + rank - least[i + 1];
        double[] from = counts[i];
        double[] to = counts[i + 1];
        int end = reached[i];
        for (int sum = 0; sum <= end; sum++) {
          to[sum + shift] += from[sum];
        }
        reached[i + 1] = Math.max(reached[i + 1], end + shift);
      }
    }
    return counts[size];
  }
}
