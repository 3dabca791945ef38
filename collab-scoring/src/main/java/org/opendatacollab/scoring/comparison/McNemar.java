package org.opendatacollab.scoring.comparison;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * McNemar's test of whether as many changed from yes to no as from no to yes. With b and c the numbers of those who changed:
 * <pre>{@code
 *   chiSquare           = (b - c)^2 / (b + c)                     1 degree of freedom
 *   chiSquareContinuity = max(0, |b - c| - 1)^2 / (b + c)
 *   pExact              = 2 P(X <= min(b, c)), at most 1, X binomial with b + c and 1/2
 *   pMid                = pExact - P(X = min(b, c));  1 for b = c
 *   oddsRatio           = b / c
 * }</pre>
 *
 * <ul>
 *   <li>Nobody changed: undefined, {@link Reason#NO_DISCORDANT_PAIRS}.
 *   <li>c = 0: no odds ratio.
 * </ul>
 *
 * <p>Example: 1 and 7 changed: chi-square 4.5, exact p 0.0703, mid-p 0.0391.
 *
 * <p>The exact test is the safe one for few people; the mid-p is nearer to its level and may exceed it slightly. Who gave the
 * same answer twice does not count.
 *
 * <p>Source: Q. McNemar (1947), Note on the sampling error of the difference between correlated proportions or percentages,
 * Psychometrika 12, 153-157; M. W. Fagerland, S. Lydersen and P. Laake (2013), The McNemar test for binary matched-pairs data:
 * mid-p and asymptotic are better than exact conditional, BMC Medical Research Methodology 13:91.
 *
 * @param b how many changed from yes to no
 * @param c how many changed from no to yes
 * @param chiSquare without correction for continuity
 * @param pChiSquare p of it
 * @param chiSquareContinuity with correction for continuity
 * @param pContinuity p of it
 * @param pExact two-sided exact p
 * @param pMid two-sided mid-p
 * @param oddsRatio b / c, empty if c is 0
 */
public record McNemar(
    int b,
    int c,
    double chiSquare,
    double pChiSquare,
    double chiSquareContinuity,
    double pContinuity,
    double pExact,
    double pMid,
    OptionalDouble oddsRatio) {
  /**
   * Tests.
   *
   * @param table the answers
   * @return the test, or why there is none
   * @throws ArithmeticException if more than 2^31 - 1 changed
   */
  public static Outcome<McNemar> of(MatchedTable table) {
    int b = table.yesNo();
    int c = table.noYes();
    if (b == 0 && c == 0) {
      return Outcome.undefined(Reason.NO_DISCORDANT_PAIRS);
    }
    EvenBinomial exact = EvenBinomial.of(b, c);
    double changed = (double) b + c;
    double distance = Math.abs((double) b - c);
    double plain = distance * distance / changed;
    double less = Math.max(0, distance - 1);
    double corrected = less * less / changed;
    ChiSquaredDistribution oneDegree = ChiSquaredDistribution.of(1);
    return Outcome.of(new McNemar(
        b,
        c,
        plain,
        oneDegree.survivalProbability(plain),
        corrected,
        oneDegree.survivalProbability(corrected),
        exact.p(),
        exact.midP(),
        c == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) b / c)));
  }
}
