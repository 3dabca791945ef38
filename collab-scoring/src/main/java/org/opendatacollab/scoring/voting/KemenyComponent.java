package org.opendatacollab.scoring.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.tally.PreferenceMatrix;

/** The best orders of one component of the majority relation. */
final class KemenyComponent {
  /** Dynamic programming holds a long for each subset: 8 MiB for 20 candidates. */
  static final int MAX_EXACT = 20;

  /** Sets of candidates are bits of a long. */
  private static final int MAX_BRANCHED = 62;

  private static final int MAX_REMEMBERED = 500_000;

  /** Orders, as indexes of the matrix; whether these are all; by how much a better one could exceed them at most. */
  record Solution(List<int[]> orders, boolean allListed, long gap) {}

  private final int[] members;
  private final long[][] preferred;
  private final int k;

  KemenyComponent(PreferenceMatrix matrix, int[] members) {
    this.members = members;
    this.k = members.length;
    this.preferred = new long[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        preferred[i][j] = matrix.preferred(members[i], members[j]);
      }
    }
  }

  Solution solve(int maxListed, long maxSteps) {
    return k <= MAX_EXACT ? exact(maxListed) : branchAndBound(maxSteps);
  }

  /** One best order, or the best found and how far it may be off. */
  Solution branchAndBound(long maxSteps) {
    return new Search(maxSteps).run();
  }

  private int[] named(int[] order) {
    return Arrays.stream(order).map(i -> members[i]).toArray();
  }

  // Dynamic programming: best[S] is the greatest agreement among the members of S alone.

  private Solution exact(int maxListed) {
    int low = Math.min(k, MAX_EXACT / 2);
    long[][] lowSums = subsetSums(0, low);
    long[][] highSums = subsetSums(low, k);
    long[] best = new long[1 << k];
    int mask = (1 << low) - 1;
    for (int set = 1; set < best.length; set++) {
      long greatest = -1;
      for (int left = set; left != 0; left &= left - 1) {
        int first = Integer.numberOfTrailingZeros(left);
        int rest = set & ~(1 << first);
        long value = best[rest] + lowSums[first][rest & mask] + highSums[first][rest >>> low];
        greatest = Math.max(greatest, value);
      }
      best[set] = greatest;
    }
    List<int[]> orders = new ArrayList<>();
    boolean all = list(best, best.length - 1, new int[k], 0, maxListed, orders);
    return new Solution(orders, all, 0);
  }

  /** For each candidate the preferences over the members of each subset of a range. */
  private long[][] subsetSums(int from, int to) {
    long[][] sums = new long[k][1 << (to - from)];
    for (int i = 0; i < k; i++) {
      for (int set = 1; set < sums[i].length; set++) {
        int lowest = Integer.numberOfTrailingZeros(set);
        sums[i][set] = sums[i][set & (set - 1)] + preferred[i][from + lowest];
      }
    }
    return sums;
  }

  /** Lists the best orders, the first candidate first; false if the limit was reached before the end. */
  private boolean list(
      long[] best, int set, int[] order, int placed, int maxListed, List<int[]> orders) {
    if (set == 0) {
      if (orders.size() == maxListed) {
        return false;
      }
      orders.add(named(order));
      return true;
    }
    boolean all = true;
    for (int left = set; left != 0 && all; left &= left - 1) {
      int first = Integer.numberOfTrailingZeros(left);
      int rest = set & ~(1 << first);
      long gain = 0;
      for (int others = rest; others != 0; others &= others - 1) {
        gain += preferred[first][Integer.numberOfTrailingZeros(others)];
      }
      if (best[rest] + gain == best[set]) {
        order[placed] = first;
        all = list(best, rest, order, placed + 1, maxListed, orders);
      }
    }
    return all;
  }

  /** Branch and bound from the first place on, which starts from a locally best order. */
  private final class Search {
    private final long maxSteps;
    private final Map<Long, Long> reached = new HashMap<>();
    private final int[] order = new int[k];
    private int[] bestOrder;
    private long best;
    private long openBound = Long.MIN_VALUE;
    private long steps;

    Search(long maxSteps) {
      this.maxSteps = maxSteps;
      this.bestOrder = locallyBest();
      this.best = agreement(bestOrder);
    }

    Solution run() {
      long bound = 0;
      for (int i = 0; i < k; i++) {
        for (int j = i + 1; j < k; j++) {
          bound += Math.max(preferred[i][j], preferred[j][i]);
        }
      }
      if (k > MAX_BRANCHED) {
        openBound = bound;
      } else {
        place(0, 0, 0, bound);
      }
      return new Solution(List.of(named(bestOrder)), false, Math.max(best, openBound) - best);
    }

    /** Places one more; value is the agreement gained so far, free what the pairs of the others can give at most. */
    private void place(int placed, long set, long value, long free) {
      if (placed == k) {
        if (value > best) {
          best = value;
          bestOrder = order.clone();
        }
        return;
      }
      Long before = reached.get(set);
      if (before != null && before >= value) {
        return;
      }
      if (before != null || reached.size() < MAX_REMEMBERED) {
        reached.put(set, value);
      }
      long[] gains = new long[k];
      long[] optima = new long[k];
      int[] next = IntStream.range(0, k).filter(i -> (set >>> i & 1) == 0).toArray();
      for (int i : next) {
        for (int j : next) {
          gains[i] += preferred[i][j];
          optima[i] += Math.max(preferred[i][j], preferred[j][i]);
        }
      }
      List<Integer> sorted = Arrays.stream(next)
          .boxed()
          .sorted(Comparator.comparing((Integer i) -> optima[i] - gains[i]))
          .toList();
      for (int i : sorted) {
        long bound = value + gains[i] + free - optima[i];
        // Two neighbours in a best order stand as most ballots have them.
        boolean swappable =
            placed > 0 && preferred[i][order[placed - 1]] > preferred[order[placed - 1]][i];
        if (bound <= best || swappable) {
          continue;
        }
        if (steps >= maxSteps) {
          openBound = Math.max(openBound, bound);
          continue;
        }
        steps++;
        order[placed] = i;
        place(placed + 1, set | 1L << i, value + gains[i], free - optima[i]);
      }
    }
  }

  private long agreement(int[] order) {
    long sum = 0;
    for (int i = 0; i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        sum += preferred[order[i]][order[j]];
      }
    }
    return sum;
  }

  /** Starts from the order of the sums of preferences, then moves one candidate at a time while that helps. */
  private int[] locallyBest() {
    int[] order = IntStream.range(0, k)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -Arrays.stream(preferred[i]).sum()))
        .mapToInt(i -> i)
        .toArray();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int from = 0; from < k; from++) {
        moved |= moveToBestPlace(order, from);
      }
    }
    return order;
  }

  private boolean moveToBestPlace(int[] order, int from) {
    int moving = order[from];
    int bestPlace = from;
    long bestGain = 0;
    long gain = 0;
    for (int to = from - 1; to >= 0; to--) {
      gain += preferred[moving][order[to]] - preferred[order[to]][moving];
      if (gain > bestGain) {
        bestGain = gain;
        bestPlace = to;
      }
    }
    gain = 0;
    for (int to = from + 1; to < k; to++) {
      gain += preferred[order[to]][moving] - preferred[moving][order[to]];
      if (gain > bestGain) {
        bestGain = gain;
        bestPlace = to;
      }
    }
    if (bestPlace < from) {
      System.arraycopy(order, bestPlace, order, bestPlace + 1, from - bestPlace);
    } else {
      System.arraycopy(order, from + 1, order, from, bestPlace - from);
    }
    order[bestPlace] = moving;
    return bestGain > 0;
  }
}
