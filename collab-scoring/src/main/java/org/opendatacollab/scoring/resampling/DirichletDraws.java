package org.opendatacollab.scoring.resampling;

import org.apache.commons.rng.sampling.distribution.DirichletSampler;

/**
 * Draws shares that a population may have, given how often each kind came in a sample: a Dirichlet distribution with the counts
 * plus a prior number for each kind. With a prior of 0 it is the Bayesian bootstrap, in which what was not seen does not exist;
 * with 1/2 (Jeffreys) a sample of one kind only leaves room for others. Immutable and thread-safe.
 *
 * <p>Source: D. B. Rubin (1981), The Bayesian bootstrap, Annals of Statistics 9, 130-134. The draws are those of Apache Commons RNG.
 */
public final class DirichletDraws {
  private final double[] parameters;

  private DirichletDraws(double[] parameters) {
    this.parameters = parameters;
  }

  /**
   * Returns what draws shares.
   *
   * @param counts how often each kind came; of at least two kinds
   * @param prior what is added to each count, greater than 0
   * @return what draws
   * @throws IllegalArgumentException if there are fewer than two kinds, a count is negative or the prior is not positive
   */
  public static DirichletDraws of(double[] counts, double prior) {
    if (!(prior > 0 && prior < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("prior must be in (0, infinity), got " + prior);
    }
    return ofParameters(plus(counts, prior));
  }

  private static double[] plus(double[] counts, double prior) {
    double[] parameters = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      if (!(counts[i] >= 0 && counts[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "counts must be finite and not negative, not so at index " + i);
      }
      parameters[i] = counts[i] + prior;
    }
    return parameters;
  }

  /**
   * Returns what draws shares of a Dirichlet distribution.
   *
   * @param parameters one per kind, each greater than 0
   * @return what draws
   * @throws IllegalArgumentException if there are fewer than two kinds, or a parameter is not positive
   */
  public static DirichletDraws ofParameters(double[] parameters) {
    if (parameters.length < 2) {
      throw new IllegalArgumentException(
          "there must be two kinds or more, got " + parameters.length);
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!(parameters[i] > 0 && parameters[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "parameters must be in (0, infinity), not so at index " + i);
      }
    }
    return new DirichletDraws(parameters.clone());
  }

  /**
   * Draws shares.
   *
   * @param stream where random numbers come from
   * @return one share per kind; they sum to 1 but for rounding
   */
  public double[] draw(RandomStream stream) {
    return DirichletSampler.of(stream.provider(), parameters).sample();
  }
}
