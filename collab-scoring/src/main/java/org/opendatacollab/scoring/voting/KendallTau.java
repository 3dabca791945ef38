package org.opendatacollab.scoring.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How far two orders agree, by pairs of things: in a concordant pair the same one stands first in both, in a discordant pair not.
 *
 * <pre>{@code
 *   tauA = (concordant - discordant) / pairs
 *   tauB = (concordant - discordant) / sqrt((pairs - tied in x) (pairs - tied in y))        both in [-1, 1]
 *   distance = discordant + tiePenalty * pairs tied in exactly one
 * }</pre>
 *
 * <ul>
 *   <li>Fewer than two things: nothing to compare, {@code too-few-items}.
 *   <li>All tied in x or in y: tauB undefined, {@code all-tied}; tauA is 0.
 * </ul>
 *
 * <p>Example, x = 1, 2, 3, 4, 5 and y = 3, 1, 2, 5, 4: 7 concordant, 3 discordant, tauA = tauB = 0.4, distance 3, normalized 0.3.
 *
 * <p>Counts are exact; time O(n log n) by merge sort (Knight 1966). tauB corrects for ties and is the usual choice; tauA is not, and
 * cannot reach 1 where there are ties.
 *
 * <p>Sources: Kendall (1938), Biometrika 30:81-93, (1945) 33:239-251; Fagin, Kumar, Mahdian, Sivakumar and Vee (2006), SIAM Journal
 * on Discrete Mathematics 20:628-648 for the penalty of ties.
 *
 * @param concordant pairs in the same order
 * @param discordant pairs in opposite order
 * @param tiesXOnly pairs tied in x only
 * @param tiesYOnly pairs tied in y only
 * @param tiesBoth pairs tied in both
 * @param n number of things
 */
public record KendallTau(
    long concordant, long discordant, long tiesXOnly, long tiesYOnly, long tiesBoth, int n) {
  private static final Uncertainty NONE =
      new Uncertainty.None("describes the two orders as they are");

  private static final MethodDescription TAU_A = new MethodDescription(
      Method.of("rank-correlation/kendall-tau-a@1"),
      "Kendall's tau a",
      "(concordant - discordant) / (n (n - 1) / 2) pairs.",
      "[-1, 1], no unit; 1 for the same order, -1 for the opposite one, both without ties.",
      "Fewer than two things: undefined, too-few-items. All tied: 0.",
      "x = 1, 2, 3, 4, 5; y = 3, 1, 2, 5, 4: (7 - 3) / 10 = 0.4.",
      "Kendall (1938), Biometrika 30:81-93; counting by Knight (1966), JASA 61:436-439.",
      "Not where there are many ties: it cannot reach 1 then; use tau b.");

  private static final MethodDescription TAU_B = new MethodDescription(
      Method.of("rank-correlation/kendall-tau-b@1"),
      "Kendall's tau b",
      "(concordant - discordant) / sqrt((P - pairs tied in x) (P - pairs tied in y)), P = n (n - 1) / 2.",
      "[-1, 1], no unit.",
      "Fewer than two things: undefined, too-few-items. All tied in x or in y: undefined, all-tied.",
      "x = 1, 2, 2, 4, 5, 6, 6; y = 2, 2, 1, 4, 4, 6, 5: 15 / 19 = 0.7895.",
      "Kendall (1945), Biometrika 33:239-251.",
      "Not to say that two raters give the same values: only orders are compared.");

  private static final MethodDescription DISTANCE = new MethodDescription(
      Method.of("rank-correlation/kendall-distance@1").with("tiePenalty", 0.5),
      "Kendall's tau distance",
      "Discordant pairs + tiePenalty * pairs tied in exactly one order; normalized by n (n - 1) / 2.",
      "[0, n (n - 1) / 2], pairs; normalized in [0, 1].",
      "Fewer than two things: undefined, too-few-items.",
      "x = 1, 2, 3, 4, 5; y = 3, 1, 2, 5, 4: distance 3, normalized 0.3.",
      "Kendall (1938), Biometrika 30:81-93; Fagin and others (2006), SIAM Journal on Discrete Mathematics 20:628-648.",
      "Not where differences at the top should weigh more: every pair counts the same.");

  /**
   * Counts pairs.
   *
   * @param scores the two orders
   * @return the counts, or empty if there are fewer than two things
   */
  public static Optional<KendallTau> of(PairedScores scores) {
    int n = scores.size();
    if (n < 2) {
      return Optional.empty();
    }
    int[] x = scores.x();
    int[] y = scores.y();
    int[] order = IntStream.range(0, n)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> x[i]).thenComparing(i -> y[i]))
        .mapToInt(i -> i)
        .toArray();
    long tiedX = 0;
    long tiedBoth = 0;
    int[] sorted = new int[n];
    for (int i = 0, runX = 0, runBoth = 0; i < n; i++) {
      boolean sameX = i > 0 && x[order[i]] == x[order[i - 1]];
      runX = sameX ? runX + 1 : 0;
      runBoth = sameX && y[order[i]] == y[order[i - 1]] ? runBoth + 1 : 0;
      tiedX += runX;
      tiedBoth += runBoth;
      sorted[i] = y[order[i]];
    }
    long discordant = inversions(sorted, new int[n], 0, n);
    long tiedY = 0;
    for (int i = 0, run = 0; i < n; i++) {
      run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 0;
      tiedY += run;
    }
    long concordant = pairs(n) - tiedX - tiedY + tiedBoth - discordant;
    return Optional.of(
        new KendallTau(concordant, discordant, tiedX - tiedBoth, tiedY - tiedBoth, tiedBoth, n));
  }

  private static long pairs(int n) {
    return (long) n * (n - 1) / 2;
  }

  /** Sorts by merging, and counts the pairs that stood in the wrong order. */
  private static long inversions(int[] values, int[] buffer, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long count = inversions(values, buffer, from, middle) + inversions(values, buffer, middle, to);
    System.arraycopy(values, from, buffer, from, to - from);
    for (int at = from, left = from, right = middle; at < to; at++) {
      if (right == to || (left < middle && buffer[left] <= buffer[right])) {
        values[at] = buffer[left++];
      } else {
        values[at] = buffer[right++];
        count += middle - left;
      }
    }
    return count;
  }

  /**
   * Returns tau a.
   *
   * @return (concordant - discordant) / pairs, in [-1, 1]
   */
  public Estimate tauA() {
    return Estimate.of(
        (double) (concordant - discordant) / (double) pairs(n), NONE, n, TAU_A.method());
  }

  /**
   * Returns tau b.
   *
   * @return the coefficient corrected for ties, in [-1, 1], or undefined ({@code all-tied})
   */
  public Estimate tauB() {
    long untiedX = concordant + discordant + tiesYOnly;
    long untiedY = concordant + discordant + tiesXOnly;
    if (untiedX == 0 || untiedY == 0) {
      return Estimate.undefined(Reason.ALL_TIED, n, TAU_B.method());
    }
    // Equal factors give their root exactly, so that equal orders give exactly 1.
    double root = untiedX == untiedY
        ? (double) untiedX
        : StrictMath.sqrt((double) untiedX) * StrictMath.sqrt((double) untiedY);
    double tau = (double) (concordant - discordant) / root;
    return Estimate.of(Math.max(-1, Math.min(1, tau)), NONE, n, TAU_B.method());
  }

  /**
   * Returns the distance.
   *
   * @param tiePenalty what a pair tied in exactly one order counts, in [0, 1]
   * @return discordant pairs and penalties, at least 0
   * @throws IllegalArgumentException if the penalty is not in [0, 1]
   */
  public Estimate distance(double tiePenalty) {
    Arguments.inUnitInterval(tiePenalty, "tiePenalty");
    double distance = (double) discordant + tiePenalty * (double) (tiesXOnly + tiesYOnly);
    return Estimate.of(distance, NONE, n, DISTANCE.method().with("tiePenalty", tiePenalty));
  }

  /**
   * Returns the distance as a share of the largest possible.
   *
   * @param tiePenalty what a pair tied in exactly one order counts, in [0, 1]
   * @return the distance divided by n (n - 1) / 2, in [0, 1]
   * @throws IllegalArgumentException if the penalty is not in [0, 1]
   */
  public Estimate normalizedDistance(double tiePenalty) {
    Estimate distance = distance(tiePenalty);
    return Estimate.of(
        distance.value().orElseThrow() / (double) pairs(n),
        NONE,
        n,
        distance.method().with("normalized", true));
  }

  /**
   * Returns what a reader must know of tau a, tau b and the distance.
   *
   * @return the descriptions
   */
  public static List<MethodDescription> descriptions() {
    return List.of(TAU_A, TAU_B, DISTANCE);
  }
}
