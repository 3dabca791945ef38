package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Mann-Whitney's test (Wilcoxon's rank-sum test) of whether members of one group tend to rate higher. With groups of m and n,
 * N = m + n, and the sizes t of the sets of tied values:
 * <pre>{@code
 *   uFirst   = pairs in which the first is higher + half the tied pairs,  uSecond = m n - uFirst
 *   variance = m n (N^3 - N - sum of (t^3 - t)) / (12 N (N - 1))
 *   z        = (uFirst - m n / 2) / sqrt(variance)
 *   pExact   = P(|U - m n / 2| >= |uFirst - m n / 2|) over all ways to put m of the N values in the first group
 * }</pre>
 *
 * <ul>
 *   <li>A group without members: undefined, {@link Reason#EMPTY_GROUP}.
 *   <li>All values equal: the exact p is 1, z is undefined, {@link Reason#NO_VARIATION}.
 *   <li>The exact p is computed while N s^2 (N - s) is at most 2 * 10^8, s being the smaller size: up to 100 and 100, 5 and
 *       2,800. {@link #p()} is the exact one, or for larger groups the normal one with correction for continuity;
 *       {@link #distribution()} says which.
 *   <li>{@link #smallestP()} is what the groups would reach if they stood as far apart as sizes and ties allow: for 3 and 3
 *       without ties 0.1, so no answers of 3 and 3 people can be significant at 0.05.
 * </ul>
 *
 * <p>Example: 1, 2, 3 against 7, 8, 9: uFirst 0, z = -1.9640, exact p 0.1.
 *
 * <p>It does not compare medians, nor say how large a difference is: see {@link CliffsDelta}. Where spreads differ,
 * {@link BrunnerMunzel} keeps its level better. A few milliseconds for 50 and 50. Immutable.
 *
 * <p>Source: H. B. Mann and D. R. Whitney (1947), On a test of whether one of two random variables is stochastically larger
 * than the other, Annals of Mathematical Statistics 18, 50-60; ties: W. H. Kruskal (1952).
 *
 * @param sizeFirst size of the first group
 * @param sizeSecond size of the second group
 * @param uFirst U of the first group
 * @param uSecond U of the second group
 * @param rankSumFirst sum of the mid-ranks of the first group
 * @param pExact two-sided p over all ways to form the groups; empty for groups that are too large
 * @param normal the normal approximation; empty if all values are equal
 * @param smallestP the smallest p that sizes and ties allow, from the same distribution as {@link #p()}
 */
public record MannWhitney(
    long sizeFirst,
    long sizeSecond,
    double uFirst,
    double uSecond,
    double rankSumFirst,
    OptionalDouble pExact,
    Optional<NormalApproximation> normal,
    double smallestP) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  /**
   * Tests.
   *
   * @param ratings the ratings of the two groups
   * @return the test, or why there is none
   * @throws IllegalArgumentException if a count is not whole: weights are not people
   */
  public static Outcome<MannWhitney> of(TwoGroupRatings ratings) {
    WholeGroups groups = WholeGroups.of(ratings);
    if (groups.lacksOneEach().isPresent()) {
      return Outcome.undefined(groups.lacksOneEach().get());
    }
    BigDecimal first = BigDecimal.valueOf(groups.sizeFirst());
    BigDecimal second = BigDecimal.valueOf(groups.sizeSecond());
    PairCounts pairs = PairCounts.of(ratings);
    BigDecimal doubledU = pairs.greater().multiply(TWO).add(pairs.tied());
    double u = Decimals.divide(doubledU, TWO);
    // U is the rank sum minus the least that m ranks can have.
    BigDecimal doubledRanks = doubledU.add(first.multiply(first.add(BigDecimal.ONE)));
    double deviation = Decimals.divide(pairs.balance(), TWO);
    double sd = Math.sqrt(variance(groups, first, second));
    Optional<NormalApproximation> normal =
        sd > 0 ? Optional.of(NormalApproximation.of(deviation, sd)) : Optional.empty();
    double[] exact = RankSums.choosable(groups.sizeFirst(), groups.total())
        ? exact(groups, pairs.balance().longValueExact())
        : new double[0];
    return Outcome.of(new MannWhitney(
        groups.sizeFirst(),
        groups.sizeSecond(),
        u,
        Decimals.divide(first.multiply(second).multiply(TWO).subtract(doubledU), TWO),
        Decimals.divide(doubledRanks, TWO),
        exact.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(exact[0]),
        normal,
        exact.length == 0 ? smallestNormal(groups, sd) : exact[1]));
  }

  private static double variance(WholeGroups groups, BigDecimal first, BigDecimal second) {
    BigDecimal total = first.add(second);
    BigDecimal free = cubeMinusSelf(total);
    for (int i = 0; i < groups.first().length; i++) {
      free = free.subtract(
          cubeMinusSelf(BigDecimal.valueOf(groups.first()[i] + groups.second()[i])));
    }
    return Decimals.divide(
        first.multiply(second).multiply(free),
        TWELVE.multiply(total).multiply(total.subtract(BigDecimal.ONE)));
  }

  private static BigDecimal cubeMinusSelf(BigDecimal n) {
    return n.multiply(n).multiply(n).subtract(n);
  }

  /** The exact p and the smallest that it could be. */
  private static double[] exact(WholeGroups groups, long balance) {
    int total = (int) groups.total();
    // Sums of the smaller group: those of the other are what is left, so p is the same, bit by bit.
    int size = (int) Math.min(groups.sizeFirst(), groups.sizeSecond());
    int[] ranks = new int[total];
    int below = 0;
    boolean even = true;
    for (int i = 0; i < groups.first().length; i++) {
      int tied = (int) (groups.first()[i] + groups.second()[i]);
      int doubled = 2 * below + tied + 1;
      for (int k = 0; k < tied; k++) {
        ranks[below + k] = doubled;
      }
      even &= tied == 0 || doubled % 2 == 0;
      below += tied;
    }
    int unit = even ? 2 : 1;
    long least = 0;
    for (int i = 0; i < total; i++) {
      ranks[i] /= unit;
      least += i < size ? ranks[i] : 0;
    }
    double[] counts = RankSums.choices(ranks, size);
    // Twice the mean sum and twice the distance from it, in units of the ranks: doubled rank sums
    // lie as
    // far from their mean as the pairs are out of balance.
    long doubledMean = (long) size * (total + 1) * 2 / unit;
    long distance = Math.abs(balance) * 2 / unit;
    double all = 0;
    double asFar = 0;
    double furthest = 0;
    long most = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        long from = Math.abs(2 * (least + i) - doubledMean);
        all += counts[i];
        asFar += from >= distance ? counts[i] : 0;
        if (from > most) {
          most = from;
          furthest = 0;
        }
        furthest += from == most ? counts[i] : 0;
      }
    }
    return new double[] {Math.min(1, asFar / all), Math.min(1, furthest / all)};
  }

  /** The normal p if the smaller group had all the highest values, or all the lowest. */
  private static double smallestNormal(WholeGroups groups, double sd) {
    if (sd == 0) {
      return 1;
    }
    double size = Math.min(groups.sizeFirst(), groups.sizeSecond());
    double total = groups.total();
    double furthest = 0;
    for (boolean highest : new boolean[] {true, false}) {
      double left = size;
      double below = 0;
      double sum = 0;
      for (int k = 0; k < groups.first().length; k++) {
        int i = highest ? groups.first().length - 1 - k : k;
        double tied = groups.first()[i] + groups.second()[i];
        double taken = Math.min(left, tied);
        sum += taken * (below + (tied + 1) / 2);
        left -= taken;
        below += tied;
      }
      furthest = Math.max(furthest, Math.abs(sum - size * (total + 1) / 2));
    }
    return NormalApproximation.of(furthest, sd).pContinuity();
  }

  /**
   * Returns where {@link #p()} comes from.
   *
   * @return exact for groups that are not too large
   */
  public NullDistribution distribution() {
    return pExact.isPresent() ? NullDistribution.EXACT : NullDistribution.NORMAL;
  }

  /**
   * Returns the p-value to report.
   *
   * @return the exact one, or where it is not computed the normal one with correction for continuity; 1 if all are equal
   */
  public double p() {
    return pExact.orElse(normal.map(NormalApproximation::pContinuity).orElse(1.0));
  }

  /**
   * Returns why z is undefined.
   *
   * @return {@link Reason#NO_VARIATION} if all values are equal, else empty
   */
  public Optional<Reason> reason() {
    return normal.isPresent() ? Optional.empty() : Optional.of(Reason.NO_VARIATION);
  }
}
