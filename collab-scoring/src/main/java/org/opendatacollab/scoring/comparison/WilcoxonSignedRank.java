package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * Wilcoxon's signed-rank test of whether values changed. With differences d = after - before and the mid-ranks r of |d|:
 * <pre>{@code
 *   wPlus  = sum of r over d > 0,  wMinus = sum of r over d < 0
 *   pExact = 2 P(sum of ranks of + <= min(wPlus, wMinus)), at most 1, over all equally likely signs of the ranks
 *   z      = (wPlus - wMinus) / 2 / sqrt(sum of r^2 / 4)
 * }</pre>
 * Pairs without change are treated by {@link ZeroDifferences}. The exact distribution is that of the ranks observed, ties
 * included.
 *
 * <ul>
 *   <li>No pairs: undefined, {@link Reason#NO_PAIRS}. Nobody changed: undefined, {@link Reason#ALL_DIFFERENCES_ZERO}.
 *   <li>The exact p is computed for up to 300 ranked pairs; those without change are ranked only by Pratt. {@link #p()} is the exact one, or for more pairs the normal
 *       one with correction for continuity; {@link #distribution()} says which.
 *   <li>{@link #smallestP()}, if all changed the same way, is 2 / 2^m for m changed pairs: with 5 pairs 0.0625, so no answers
 *       of 5 people can be significant at 0.05.
 * </ul>
 *
 * <p>Example: depression scores of nine patients (Hollander and Wolfe), seven of them lower after: wPlus 5, wMinus 40,
 * exact p 0.0391.
 *
 * <p>It asks whether differences lie symmetrically around 0, not how large they are. Time O(m^3), under a millisecond for 50
 * pairs. Immutable.
 *
 * <p>Source: F. Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics Bulletin 1, 80-83; J. W. Pratt (1959),
 * Remarks on zeros and ties in the Wilcoxon signed rank procedures, JASA 54, 655-667.
 *
 * @param pairs pairs of which both values are known
 * @param zeros pairs without change
 * @param wPlus sum of the ranks of pairs that rose
 * @param wMinus sum of the ranks of pairs that fell
 * @param pExact two-sided p over all signs of the ranks, in (0, 1]; empty for more than 300 ranked pairs
 * @param normal the normal approximation
 */
public record WilcoxonSignedRank(
    int pairs,
    int zeros,
    double wPlus,
    double wMinus,
    OptionalDouble pExact,
    NormalApproximation normal) {
  /**
   * Tests.
   *
   * @param values the pairs
   * @param treatment what is done with pairs without change
   * @return the test, or why there is none
   */
  public static Outcome<WilcoxonSignedRank> of(PairedValues values, ZeroDifferences treatment) {
    if (values.size() == 0) {
      return Outcome.undefined(Reason.NO_PAIRS);
    }
    List<BigDecimal> differences = values.differences();
    int zeros = (int) differences.stream().filter(d -> d.signum() == 0).count();
    if (zeros == values.size()) {
      return Outcome.undefined(Reason.ALL_DIFFERENCES_ZERO);
    }
    BigDecimal[] sorted = differences.stream()
        .filter(d -> d.signum() != 0)
        .sorted((a, b) -> a.abs().compareTo(b.abs()))
        .toArray(BigDecimal[]::new);
    int[] ranks = doubledRanks(sorted, treatment == ZeroDifferences.PRATT ? zeros : 0);
    long plus = 0;
    long minus = 0;
    double squares = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (sorted[i].signum() > 0) {
        plus += ranks[i];
      } else {
        minus += ranks[i];
      }
      squares += (double) ranks[i] * ranks[i];
    }
    return Outcome.of(new WilcoxonSignedRank(
        values.size(),
        zeros,
        plus / 2.0,
        minus / 2.0,
        exact(ranks, Math.min(plus, minus), treatment == ZeroDifferences.PRATT ? zeros : 0),
        // Twice the ranks: the deviation (plus - minus) / 4 and the root of the squares / 16.
        NormalApproximation.of((plus - minus) / 4.0, Math.sqrt(squares) / 4)));
  }

  /** Twice the mid-ranks of sizes in ascending order, after some smaller ones. */
  private static int[] doubledRanks(BigDecimal[] sorted, int smaller) {
    int[] ranks = new int[sorted.length];
    int start = 0;
    while (start < sorted.length) {
      int end = start + 1;
      while (end < sorted.length && sorted[end].abs().compareTo(sorted[start].abs()) == 0) {
        end++;
      }
      Arrays.fill(ranks, start, end, 2 * smaller + start + end + 1);
      start = end;
    }
    return ranks;
  }

  private static OptionalDouble exact(int[] doubled, long smallerSum, int rankedZeros) {
    if ((long) doubled.length + rankedZeros > RankSums.MOST_FLIPPED) {
      return OptionalDouble.empty();
    }
    boolean whole = Arrays.stream(doubled).allMatch(rank -> rank % 2 == 0);
    int unit = whole ? 2 : 1;
    double[] counts =
        RankSums.flips(Arrays.stream(doubled).map(rank -> rank / unit).toArray());
    double tail = 0;
    for (int sum = 0; sum <= smallerSum / unit; sum++) {
      tail += counts[sum];
    }
    return OptionalDouble.of(Math.min(1, Math.scalb(tail, 1 - doubled.length)));
  }

  /**
   * Returns how many pairs changed.
   *
   * @return pairs without zeros, at least 1
   */
  public int changed() {
    return pairs - zeros;
  }

  /**
   * Returns where {@link #p()} comes from.
   *
   * @return exact up to 300 ranked pairs
   */
  public NullDistribution distribution() {
    return pExact.isPresent() ? NullDistribution.EXACT : NullDistribution.NORMAL;
  }

  /**
   * Returns the p-value to report.
   *
   * @return the exact one, or where it is not computed the normal one with correction for continuity
   */
  public double p() {
    return pExact.orElse(normal.pContinuity());
  }

  /**
   * Returns the smallest p that this number of changed pairs can reach.
   *
   * @return the exact p if all had changed the same way
   */
  public double smallestP() {
    return Math.scalb(1.0, 1 - changed());
  }
}
