package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.Decimals;
import org.opendatacollab.scoring.internal.Quantiles;

/**
 * Brunner and Munzel's test of whether members of one group tend to rate higher, where spreads may differ and values tie. With
 * q the members of the other group below a member, half of those equal to him added, and S^2 the sample variance of q in each
 * group:
 * <pre>{@code
 *   pHat      = P(first < second) + P(first = second) / 2
 *   statistic = m n (pHat - 1/2) / sqrt(m S1^2 + n S2^2)            positive if the second group is higher
 *   df        = (m S1^2 + n S2^2)^2 / ((m S1^2)^2 / (m - 1) + (n S2^2)^2 / (n - 1))
 *   limits    = pHat -+ t sqrt(m S1^2 + n S2^2) / (m n)             may leave [0, 1]
 * }</pre>
 *
 * <ul>
 *   <li>A group of fewer than two: undefined, {@link Reason#TOO_FEW_OBSERVATIONS}.
 *   <li>No variance of q, as when all of one group are higher: pHat is given, the test is undefined,
 *       {@link Reason#ZERO_VARIANCE}.
 * </ul>
 *
 * <p>Example: permeability of the placenta (Hollander and Wolfe): pHat 0.3, statistic -1.4103, df 11.63, p 0.1846.
 *
 * <p>Not for groups of fewer than about ten, where its level is only approximate: see {@link MannWhitney}.
 *
 * <p>Source: E. Brunner and U. Munzel (2000), The nonparametric Behrens-Fisher problem: asymptotic theory and a small-sample
 * approximation, Biometrical Journal 42, 17-25.
 *
 * @param pHat the chance that a member of the second group is higher, ties counting half
 * @param test the test and the limits of pHat, empty if undefined
 * @param reason why there is no test, empty if there is one
 */
public record BrunnerMunzel(double pHat, Optional<StudentTest> test, Optional<Reason> reason) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * Tests.
   *
   * @param ratings the ratings of the two groups
   * @param level confidence of the interval, in (0, 1)
   * @return the test, or why there is none
   * @throws IllegalArgumentException if the level is not in (0, 1) or a count is not whole
   */
  public static Outcome<BrunnerMunzel> of(TwoGroupRatings ratings, double level) {
    Arguments.insideUnitInterval(level, "level");
    WholeGroups groups = WholeGroups.of(ratings);
    if (groups.lacksTwoEach().isPresent()) {
      return Outcome.undefined(groups.lacksTwoEach().get());
    }
    double m = groups.sizeFirst();
    double n = groups.sizeSecond();
    PairCounts counts = PairCounts.of(ratings);
    BigDecimal pairs =
        BigDecimal.valueOf(groups.sizeFirst()).multiply(BigDecimal.valueOf(groups.sizeSecond()));
    double pHat =
        Decimals.divide(counts.less().multiply(TWO).add(counts.tied()), pairs.multiply(TWO));
    // q is (size of the other group + wins) / 2: its variance is a quarter of that of the wins.
    double first = m
        * WholeGroups.moments(groups.first(), WholeGroups.wins(groups.second())).sampleVariance()
        / 4;
    double second = n
        * WholeGroups.moments(groups.second(), WholeGroups.wins(groups.first())).sampleVariance()
        / 4;
    double spread = first + second;
    if (spread == 0) {
      return Outcome.of(
          new BrunnerMunzel(pHat, Optional.empty(), Optional.of(Reason.ZERO_VARIANCE)));
    }
    double statistic = Decimals.divide(counts.balance().negate(), TWO) / Math.sqrt(spread);
    double degrees = spread * spread / (first * first / (m - 1) + second * second / (n - 1));
    TDistribution student = TDistribution.of(degrees);
    double width = Quantiles.upper(student, (1 - level) / 2) * Math.sqrt(spread) / (m * n);
    return Outcome.of(new BrunnerMunzel(
        pHat,
        Optional.of(new StudentTest(
            statistic,
            degrees,
            Math.min(1, 2 * student.survivalProbability(Math.abs(statistic))),
            pHat - width,
            pHat + width)),
        Optional.empty()));
  }
}
