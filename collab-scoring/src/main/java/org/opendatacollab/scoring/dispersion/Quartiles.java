package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * Quartiles of ratings, and the distance between the outer two. The ratings are put in order, one for each that was counted;
 * {@link QuantileType} says how to read between two.
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}. One rating: all quartiles are that rating.
 *   <li>Counts must be whole.
 * </ul>
 *
 * <p>Example: counts 1, 1, 1, 1 on the scale 1 to 4: types 2, 6 and 7 give first quartiles 1.5, 1.25 and 1.75. A distance of
 * at most 1 is a usual sign of consensus in Delphi panels; on scales with few values it says little.
 *
 * <p>Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, American Statistician 50, 361-365.
 *
 * @param n how many ratings
 * @param first the first quartile, in units of the scale
 * @param median the median
 * @param third the third quartile
 * @param range third minus first quartile, at least 0
 */
public record Quartiles(BigInteger n, double first, double median, double third, double range) {
  private static final BigInteger TWO = BigInteger.TWO;
  private static final BigInteger FOUR = BigInteger.valueOf(4);

  /**
   * Computes.
   *
   * @param ratings the ratings
   * @param type how to read between two ratings
   * @return the quartiles, or why there are none
   * @throws IllegalArgumentException if a count is not whole
   */
  public static Outcome<Quartiles> of(RatingDistribution ratings, QuantileType type) {
    BigInteger n = BigInteger.ZERO;
    for (BigDecimal count : ratings.counts()) {
      if (count.remainder(BigDecimal.ONE).signum() != 0) {
        throw new IllegalArgumentException("quartiles need whole counts");
      }
      n = n.add(count.toBigIntegerExact());
    }
    if (n.signum() == 0) {
      return Outcome.undefined(Reason.NO_RATINGS);
    }
    BigDecimal first = quartile(ratings, n, 1, type);
    BigDecimal third = quartile(ratings, n, 3, type);
    return Outcome.of(new Quartiles(
        n,
        first.doubleValue(),
        quartile(ratings, n, 2, type).doubleValue(),
        third.doubleValue(),
        third.subtract(first).doubleValue()));
  }

  private static BigDecimal quartile(
      RatingDistribution ratings, BigInteger n, int quarters, QuantileType type) {
    BigInteger share = BigInteger.valueOf(quarters);
    // Four times the place, so that it is whole and exact.
    BigInteger place = switch (type) {
      case AVERAGED_INVERSE -> n.multiply(share);
      case WEIBULL -> n.add(BigInteger.ONE).multiply(share);
      case LINEAR -> n.subtract(BigInteger.ONE).multiply(share).add(FOUR);
    };
    BigInteger[] parts = place.divideAndRemainder(FOUR);
    BigDecimal lower = rating(ratings, n, parts[0]);
    BigDecimal upper = rating(ratings, n, parts[0].add(BigInteger.ONE));
    BigInteger fourths =
        type != QuantileType.AVERAGED_INVERSE ? parts[1] : parts[1].signum() == 0 ? TWO : FOUR;
    BigDecimal part = new BigDecimal(fourths).multiply(new BigDecimal("0.25"));
    return lower.add(upper.subtract(lower).multiply(part));
  }

  /** The rating at a place from 1 in ascending order; before the first and after the last those. */
  private static BigDecimal rating(RatingDistribution ratings, BigInteger n, BigInteger place) {
    BigDecimal wanted = new BigDecimal(place.max(BigInteger.ONE).min(n));
    BigDecimal upTo = BigDecimal.ZERO;
    int i = 0;
    while (upTo.add(ratings.counts().get(i)).compareTo(wanted) < 0) {
      upTo = upTo.add(ratings.counts().get(i));
      i++;
    }
    return ratings.scale().get(i);
  }
}
