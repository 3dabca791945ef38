package org.opendatacollab.scoring.agreement;

import org.apache.commons.statistics.distribution.FDistribution;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Confidence limits of {@link CronbachAlpha}. For n people and k items, with F(p) the quantile of the F distribution with n - 1 and
 * (n - 1)(k - 1) degrees of freedom:
 * <pre>{@code
 *   lower = 1 - (1 - alpha) F((1 + level) / 2)
 *   upper = 1 - (1 - alpha) F((1 - level) / 2)
 * }</pre>
 * Exact if people are a sample, answers are normal and all items measure the same with equal errors; near it otherwise. They are
 * those of the intraclass correlation icc3k of the same answers.
 *
 * <p>Alpha of 1 has both limits at 1, which is no evidence that there is no error.
 *
 * <p>Example: alpha 0.913 of 873 people and 20 items, level 0.95: 0.9044 to 0.9212.
 *
 * <p>Source: L. S. Feldt (1965), The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty,
 * Psychometrika 30, 357-370; L. S. Feldt, D. J. Woodruff and F. A. Salih (1987), Statistical inference for coefficient alpha,
 * Applied Psychological Measurement 11, 93-103, equations 6 and 7.
 *
 * @param lower the lower limit
 * @param upper the upper limit, at most 1
 */
public record FeldtLimits(double lower, double upper) {
  /**
   * Computes.
   *
   * @param alpha Cronbach's alpha, at most 1
   * @param people how many people answered all items, at least 2
   * @param items how many items, at least 2
   * @param level confidence, in (0, 1)
   * @return the limits
   * @throws IllegalArgumentException if a number lies outside
   */
  public static FeldtLimits of(double alpha, int people, int items, double level) {
    Arguments.insideUnitInterval(level, "level");
    if (!(alpha <= 1)) {
      throw new IllegalArgumentException("alpha must be at most 1, got " + alpha);
    }
    if (people < 2 || items < 2) {
      throw new IllegalArgumentException(
          "people and items must be 2 or more, got " + people + " and " + items);
    }
    FDistribution f = FDistribution.of(people - 1.0, (people - 1.0) * (items - 1.0));
    double tail = (1 - level) / 2;
    return new FeldtLimits(
        1 - (1 - alpha) * f.inverseSurvivalProbability(tail),
        1 - (1 - alpha) * f.inverseCumulativeProbability(tail));
  }
}
