package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.Decimals;
import org.opendatacollab.scoring.internal.Quantiles;

/**
 * Cliff's delta: by how much a member of the first group is more likely to rate higher than lower than one of the second. Over
 * the m n pairs with dominance d(i, j) = 1, 0 or -1, its row means d(i) and column means d(j):
 * <pre>{@code
 *   delta    = (greater - less) / (m n)                                          in [-1, 1], no unit
 *   variance = (n^2 sum (d(i) - delta)^2 + m^2 sum (d(j) - delta)^2 - sum (d(i, j) - delta)^2) / (m n (m - 1)(n - 1))
 *   limits   = (delta - delta^3 -+ t s sqrt((1 - delta^2)^2 + t^2 s^2)) / (1 - delta^2 + t^2 s^2)
 * }</pre>
 * with s^2 the variance and t the quantile of Student's distribution with m + n - 2 degrees of freedom.
 *
 * <ul>
 *   <li>A group without members: undefined, {@link Reason#EMPTY_GROUP}.
 *   <li>A group of one: no variance. Delta of 1 or -1, or a variance that is not positive: no limits; {@code GroupDifference}
 *       states wider ones there.
 * </ul>
 *
 * <p>Example: permeability of the placenta at 38 and 12 to 26 weeks (Hollander and Wolfe): 35 greater, 15 less, delta 0.4, 95
 * percent interval -0.2305 to 0.7939.
 *
 * <p>Source: N. Cliff (1993), Dominance statistics: ordinal analyses to answer ordinal questions, Psychological Bulletin 114,
 * 494-509; D. Feng and N. Cliff (2004), Monte Carlo evaluation of ordinal d with improved confidence interval, Journal of
 * Modern Applied Statistical Methods 3, 322-332. The package effsize computes another variance by default.
 *
 * @param greater pairs in which the first is higher
 * @param less pairs in which the first is lower
 * @param tied pairs with equal values
 * @param delta the difference of the shares
 * @param variance unbiased estimate of its variance, empty if a group has one member
 * @param limits the limits, empty where they are not defined
 */
public record CliffsDelta(
    long greater,
    long less,
    long tied,
    double delta,
    OptionalDouble variance,
    Optional<Limits> limits) {
  /**
   * An interval.
   *
   * @param lower lower limit
   * @param upper upper limit
   */
  public record Limits(double lower, double upper) {}

  /**
   * Computes.
   *
   * @param ratings the ratings of the two groups
   * @param level confidence of the interval, in (0, 1)
   * @return delta, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1) or a count is not whole
   */
  public static Outcome<CliffsDelta> of(TwoGroupRatings ratings, double level) {
    Arguments.insideUnitInterval(level, "level");
    WholeGroups groups = WholeGroups.of(ratings);
    if (groups.lacksOneEach().isPresent()) {
      return Outcome.undefined(groups.lacksOneEach().get());
    }
    PairCounts counts = PairCounts.of(ratings);
    BigDecimal pairs =
        BigDecimal.valueOf(groups.sizeFirst()).multiply(BigDecimal.valueOf(groups.sizeSecond()));
    double delta = Decimals.divide(counts.balance(), pairs);
    OptionalDouble variance = groups.lacksTwoEach().isPresent()
        ? OptionalDouble.empty()
        : OptionalDouble.of(variance(groups, counts, pairs));
    return Outcome.of(new CliffsDelta(
        counts.greater().longValueExact(),
        counts.less().longValueExact(),
        counts.tied().longValueExact(),
        delta,
        variance,
        // Delta of 1 or -1 has a variance of exactly zero.
        variance.isEmpty() || variance.getAsDouble() <= 0
            ? Optional.empty()
            : Optional.of(limits(delta, variance.getAsDouble(), groups.total() - 2.0, level))));
  }

  /** The formula with all divisions taken out: exact until the last one, so that zero is zero. */
  private static double variance(WholeGroups groups, PairCounts counts, BigDecimal pairs) {
    BigDecimal rows =
        WholeGroups.moments(groups.first(), WholeGroups.wins(groups.second())).squares();
    BigDecimal columns =
        WholeGroups.moments(groups.second(), WholeGroups.wins(groups.first())).squares();
    BigDecimal cells = counts.greater().add(counts.less());
    BigDecimal numerator = pairs
        .multiply(rows.add(columns).subtract(cells))
        .subtract(counts.balance().pow(2).multiply(BigDecimal.valueOf(groups.total() - 1)));
    BigDecimal freedom = BigDecimal.valueOf(groups.sizeFirst() - 1)
        .multiply(BigDecimal.valueOf(groups.sizeSecond() - 1));
    return Decimals.divide(numerator, pairs.pow(2).multiply(freedom));
  }

  private static Limits limits(double delta, double variance, double degrees, double level) {
    double t = Quantiles.upper(TDistribution.of(degrees), (1 - level) / 2);
    double rest = 1 - delta * delta;
    double spread = t * t * variance;
    double half = Math.sqrt(spread) * Math.sqrt(rest * rest + spread);
    double middle = delta * rest;
    return new Limits((middle - half) / (rest + spread), (middle + half) / (rest + spread));
  }
}
