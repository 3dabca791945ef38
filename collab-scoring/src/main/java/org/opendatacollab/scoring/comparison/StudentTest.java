package org.opendatacollab.scoring.comparison;

import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.TTest;
import org.opendatacollab.scoring.internal.Quantiles;

/**
 * Student's t and what follows from it.
 *
 * @param t the statistic
 * @param degreesOfFreedom its degrees of freedom, not whole for Welch's test
 * @param p two-sided p, in [0, 1]
 * @param lower lower limit of what is tested
 * @param upper upper limit of what is tested
 */
public record StudentTest(double t, double degreesOfFreedom, double p, double lower, double upper) {
  /** From a test of a difference that is not of zero variance; the standard error is that of the difference. */
  static StudentTest of(
      TTest.Result result, double difference, double standardError, double level) {
    double degrees = result.getDegreesOfFreedom();
    double width = Quantiles.upper(TDistribution.of(degrees), (1 - level) / 2) * standardError;
    return new StudentTest(
        result.getStatistic(), degrees, result.getPValue(), difference - width, difference + width);
  }
}
