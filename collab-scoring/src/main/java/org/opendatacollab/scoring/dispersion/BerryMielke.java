package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Index of ordinal variation by Berry and Mielke. With counts n of the k values, i and j their ranks, and N in all:
 * <pre>{@code
 *   t    = sum over i < j of n(i) n(j) (j - i)
 *   tMax = N^2 (k - 1) / 4 for even N, (N^2 - 1) (k - 1) / 4 for odd N
 *   iov  = t / tMax                 in [0, 1], no unit; 1 if as polarised as N ratings can be
 *   cov  = 1 - sqrt(1 - iov)        Kvalseth's coefficient of ordinal variation
 * }</pre>
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}. A scale of one value: {@link Reason#TOO_FEW_CATEGORIES}. One
 *       rating: {@link Reason#TOO_FEW_RATINGS}.
 *   <li>Counts that are not whole have the maximum of even N: fractions can be split in halves.
 * </ul>
 *
 * <p>Example: counts 10, 20, 30, 15, 4: t = 3600, tMax = 6240, iov = 0.5769. Only the order of the values is used.
 *
 * <p>Source: K. J. Berry and P. W. Mielke (1992), Assessment of variation in ordinal data, Perceptual and Motor Skills 74,
 * 63-66; Kvalseth's coefficient as in J. Blair and M. G. Lacy (2000), Sociological Methods and Research 28, 251-280.
 *
 * @param t sum of the distances between ratings, in ranks
 * @param tMax the greatest such sum
 * @param iov t / tMax, in [0, 1]
 * @param cov 1 - sqrt(1 - iov), in [0, 1]
 */
public record BerryMielke(double t, double tMax, double iov, double cov) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  /**
   * Computes.
   *
   * @param ratings the ratings
   * @return the measures, or why there are none
   */
  public static Outcome<BerryMielke> of(RatingDistribution ratings) {
    Optional<Reason> lack = ratings.lacks(2);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    BigDecimal total = ratings.total();
    BigDecimal distance = BigDecimal.ZERO;
    for (BigDecimal below : ratings.cumulative()) {
      // Pairs on either side of a step of the scale: over all steps this counts each pair (j - i)
      // times.
      distance = distance.add(below.multiply(total.subtract(below)));
    }
    boolean whole = ratings.counts().stream().allMatch(BerryMielke::isWhole);
    boolean odd = whole && total.remainder(TWO).signum() != 0;
    BigDecimal square = total.multiply(total);
    BigDecimal fourMax = (odd ? square.subtract(BigDecimal.ONE) : square)
        .multiply(BigDecimal.valueOf(ratings.size() - 1L));
    if (fourMax.signum() == 0) {
      return Outcome.undefined(Reason.TOO_FEW_RATINGS);
    }
    BigDecimal four = distance.multiply(FOUR);
    double iov = Decimals.divide(four, fourMax);
    double rest = Decimals.divide(fourMax.subtract(four), fourMax);
    // 1 - sqrt(1 - iov) would lose digits where iov is near 0.
    double cov = iov / (1 + StrictMath.sqrt(rest));
    return Outcome.of(
        new BerryMielke(distance.doubleValue(), Decimals.divide(fourMax, FOUR), iov, cov));
  }

  private static boolean isWhole(BigDecimal count) {
    return count.remainder(BigDecimal.ONE).signum() == 0;
  }
}
