package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;
import org.opendatacollab.scoring.tally.RatingMatrix;

/**
 * Concordance of m raters who put n items in order. Each rater's ratings become ranks, ties the mean of theirs; S is the sum of
 * squared deviations of the items' rank sums from their mean, t the sizes of the ties within a rater:
 * <pre>{@code
 *   w             = 12 S / (m^2 (n^3 - n))                              in [0, 1], no unit
 *   wTieCorrected = 12 S / (m^2 (n^3 - n) - m sum of (t^3 - t))         in [0, 1]
 *   chiSquare     = m (n - 1) wTieCorrected, with n - 1 degrees of freedom if raters order at random
 * }</pre>
 *
 * <ul>
 *   <li>Items that a rater left out are dropped. No ratings at all: undefined, {@link Reason#NO_RATINGS}. One rater:
 *       {@link Reason#SINGLE_RATER}. Fewer than two items: {@link Reason#TOO_FEW_ITEMS}.
 *   <li>Every rater ties everything: w is 0, the corrected one is undefined, {@link Reason#NO_VARIATION}.
 * </ul>
 *
 * <p>Example: three executives rank six applicants 1 6 3 2 5 4, 1 5 6 4 2 3, 6 3 2 5 4 1: w = 0.1619 (Siegel 1956 prints 0.16).
 * The chi-square approximation is poor for fewer than 8 items.
 *
 * <p>Source: M. G. Kendall and B. Babington Smith (1939), The problem of m rankings, Annals of Mathematical Statistics 10, 275-287;
 * ties: M. G. Kendall (1962), Rank Correlation Methods, 3rd edition.
 *
 * @param items items that all raters rated
 * @param raters raters
 * @param w concordance without correction for ties
 * @param wTieCorrected concordance with it; empty if undefined
 * @param chiSquare test statistic; empty if undefined
 * @param df its degrees of freedom
 * @param p probability of such concordance or more if raters order at random; empty if undefined
 * @param reason why the corrected one is undefined, empty if it is not
 */
public record KendallW(
    int items,
    int raters,
    double w,
    OptionalDouble wTieCorrected,
    OptionalDouble chiSquare,
    int df,
    OptionalDouble p,
    Optional<Reason> reason) {
  /**
   * Computes.
   *
   * @param ratings one row per item, one column per rater
   * @return the measures, or why there are none
   */
  public static Outcome<KendallW> of(RatingMatrix ratings) {
    Optional<Reason> lack = lacks(ratings);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    RatingMatrix complete = ratings.complete();
    int n = complete.rows();
    int m = complete.columns();
    long[] twiceRankSums = new long[n];
    BigInteger ties = BigInteger.ZERO;
    for (int rater = 0; rater < m; rater++) {
      ties = ties.add(addRanks(complete, rater, twiceRankSums));
    }
    BigInteger raters = BigInteger.valueOf(m);
    BigInteger twiceMean = raters.multiply(BigInteger.valueOf(n + 1L));
    BigInteger four = BigInteger.ZERO;
    for (long sum : twiceRankSums) {
      four = four.add(BigInteger.valueOf(sum).subtract(twiceMean).pow(2));
    }
    BigInteger twelve = four.multiply(BigInteger.valueOf(3));
    BigInteger most = raters.pow(2).multiply(cubeMinus(n));
    BigInteger corrected = most.subtract(raters.multiply(ties));
    double w = divide(twelve, most);
    if (corrected.signum() == 0) {
      return Outcome.of(new KendallW(
          n,
          m,
          w,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          n - 1,
          OptionalDouble.empty(),
          Optional.of(Reason.NO_VARIATION)));
    }
    double value = divide(twelve, corrected);
    double chiSquare = value * m * (n - 1);
    return Outcome.of(new KendallW(
        n,
        m,
        w,
        OptionalDouble.of(value),
        OptionalDouble.of(chiSquare),
        n - 1,
        OptionalDouble.of(ChiSquaredDistribution.of(n - 1.0).survivalProbability(chiSquare)),
        Optional.empty()));
  }

  /** Why neither concordance nor an intraclass correlation is defined; shared with {@link IntraclassCorrelation}. */
  static Optional<Reason> lacks(RatingMatrix ratings) {
    if (ratings.columns() == 0) {
      return Optional.of(Reason.NO_RATINGS);
    }
    if (ratings.columns() == 1) {
      return Optional.of(Reason.SINGLE_RATER);
    }
    return ratings.complete().rows() < 2 ? Optional.of(Reason.TOO_FEW_ITEMS) : Optional.empty();
  }

  /** Adds twice the mid-ranks of one rater, which are whole, and returns the sum of t^3 - t over the ties. */
  private static BigInteger addRanks(RatingMatrix ratings, int rater, long[] twiceRankSums) {
    double[] own = new double[ratings.rows()];
    for (int item = 0; item < own.length; item++) {
      // Adding zero makes -0.0 equal to 0.0 in the order of doubles.
      own[item] = ratings.rating(item, rater).orElseThrow() + 0.0;
    }
    double[] sorted = own.clone();
    Arrays.sort(sorted);
    BigInteger ties = BigInteger.ZERO;
    for (int from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      ties = ties.add(cubeMinus(to - from));
    }
    for (int item = 0; item < own.length; item++) {
      twiceRankSums[item] += twiceRank(sorted, own[item]);
    }
    return ties;
  }

  /** First and last place of equal values, from 1, added: twice their mean. */
  private static long twiceRank(double[] sorted, double value) {
    return lowerBound(sorted, value) + 1L + lowerBound(sorted, Math.nextUp(value));
  }

  /** How many are less than a value. */
  private static int lowerBound(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static BigInteger cubeMinus(int number) {
    BigInteger big = BigInteger.valueOf(number);
    return big.pow(3).subtract(big);
  }

  private static double divide(BigInteger numerator, BigInteger denominator) {
    return Decimals.divide(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
