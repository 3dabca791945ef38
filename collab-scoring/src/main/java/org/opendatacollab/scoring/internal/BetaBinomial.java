package org.opendatacollab.scoring.internal;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How many of the people who were not asked would say yes, after those who were: yes has the share {@code Y ~ Beta(alpha, beta)}
 * among people like them, and each of the {@code trials} others says yes with that share. Exact for up to {@value #EXACT} people;
 * for more, by a Beta variable of the same mean and variance, whose steps are finer than 1 / {@value #EXACT} then.
 *
 * <p>Source: W. A. Ericson (1969), Subjective Bayesian models in sampling finite populations, Journal of the Royal Statistical
 * Society B 31, 195-233.
 */
public final class BetaBinomial {
  private static final int EXACT = 4096;

  private final long trials;
  private final double mean;
  private final double spread;
  private final BetaDistribution share;

  /** {@code tails[i]} is the probability of {@code i} or more; empty beyond the exact size. */
  private final double[] tails;

  private BetaBinomial(long trials, double alpha, double beta) {
    double whole = alpha + beta;
    this.trials = trials;
    this.mean = alpha / whole;
    // Var(count) = trials (whole + trials) Var(Y).
    this.spread = StrictMath.sqrt(trials * (whole + trials));
    this.share = BetaDistribution.of(alpha, beta);
    this.tails = trials <= EXACT ? tails(masses((int) trials, alpha, beta)) : new double[0];
  }

  /**
   * Returns the distribution.
   *
   * @param trials how many others there are, 0 or more
   * @param alpha first shape of the share, positive
   * @param beta its second shape, positive
   * @return the distribution
   */
  public static BetaBinomial of(long trials, double alpha, double beta) {
    return new BetaBinomial(
        Arguments.notNegative(trials, "trials"),
        Arguments.positive(alpha, "alpha"),
        Arguments.positive(beta, "beta"));
  }

  /**
   * Returns the probability of more than a number.
   *
   * @param count the number, not necessarily whole
   * @return the probability
   */
  public double above(double count) {
    if (count < 0) {
      return 1;
    }
    if (count >= trials) {
      return 0;
    }
    return tails.length > 0
        ? tails[(int) count + 1]
        : share.survivalProbability(mean + (count - trials * mean) / spread);
  }

  /**
   * Returns the probabilities of 0, 1, ... up to all.
   *
   * @param trials how many others there are
   * @param alpha first shape of the share
   * @param beta its second shape
   * @return the probabilities
   */
  public static double[] masses(int trials, double alpha, double beta) {
    double[] masses = new double[trials + 1];
    // From near the mean outwards, so that nothing overflows; made to sum to one at the end.
    int start = (int) (trials * (alpha / (alpha + beta)));
    masses[start] = 1;
    double sum = 1;
    for (int i = start; i < trials; i++) {
      masses[i + 1] = masses[i] * ratio(trials, alpha, beta, i);
      sum += masses[i + 1];
    }
    for (int i = start - 1; i >= 0; i--) {
      masses[i] = masses[i + 1] / ratio(trials, alpha, beta, i);
      sum += masses[i];
    }
    for (int i = 0; i <= trials; i++) {
      masses[i] /= sum;
    }
    return masses;
  }

  /** P(i + 1) / P(i). */
  private static double ratio(int trials, double alpha, double beta, int i) {
    return (trials - i) * (alpha + i) / ((i + 1) * (beta + trials - i - 1));
  }

  private static double[] tails(double[] masses) {
    double[] tails = masses.clone();
    for (int i = masses.length - 2; i >= 0; i--) {
      tails[i] += tails[i + 1];
    }
    return tails;
  }
}
