package org.opendatacollab.scoring.resampling;

import java.util.Arrays;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * A statistic of the data, and the same statistic of each of B resamples. Order and number of threads of the resampling change
 * nothing: replicates are sorted first. Immutable.
 *
 * <pre>{@code
 *   bias          = mean of the replicates - estimate
 *   standardError = sqrt(sum of (replicate - mean)^2 / (B - 1))
 * }</pre>
 *
 * <ul>
 *   <li>Replicates must be finite: count undefined ones apart, and say how many.
 *   <li>Fewer than two replicates: undefined, {@link Reason#TOO_FEW_OBSERVATIONS}.
 * </ul>
 *
 * <p>Example: estimate 2, replicates 1, 2, 3, 4: bias 0.5, standard error 1.2910.
 *
 * <p>Source: B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, chapters 6 and 10.
 */
public final class Replicates {
  private final double estimate;
  private final double[] sorted;
  private final double mean;

  private Replicates(double estimate, double[] sorted) {
    this.estimate = estimate;
    this.sorted = sorted;
    double sum = 0;
    for (double replicate : sorted) {
      sum += replicate - estimate;
    }
    mean = estimate + sum / sorted.length;
  }

  /**
   * Returns replicates.
   *
   * @param estimate the statistic of the data
   * @param replicates the statistic of each resample, in any order
   * @return the replicates, or why nothing can be said from them
   * @throws IllegalArgumentException if a number is not finite
   */
  public static Outcome<Replicates> of(double estimate, double[] replicates) {
    double[] sorted = replicates.clone();
    Arrays.sort(sorted);
    boolean finite = Double.isFinite(estimate);
    for (double replicate : sorted) {
      finite &= Double.isFinite(replicate);
    }
    if (!finite) {
      throw new IllegalArgumentException("estimate and replicates must be finite");
    }
    return sorted.length < 2
        ? Outcome.undefined(Reason.TOO_FEW_OBSERVATIONS)
        : Outcome.of(new Replicates(estimate, sorted));
  }

  /**
   * Returns the statistic of the data.
   *
   * @return the estimate
   */
  public double estimate() {
    return estimate;
  }

  /**
   * Returns how many replicates there are.
   *
   * @return their number, 2 or more
   */
  public int count() {
    return sorted.length;
  }

  /**
   * Returns how far the replicates lie above the estimate on average.
   *
   * @return the bias
   */
  public double bias() {
    return mean - estimate;
  }

  /**
   * Returns the standard deviation of the replicates.
   *
   * @return the standard error of the estimate; divided by B - 1
   */
  public double standardError() {
    double squares = 0;
    for (double replicate : sorted) {
      squares += (replicate - mean) * (replicate - mean);
    }
    return StrictMath.sqrt(squares / (sorted.length - 1));
  }

  /**
   * Says whether all replicates are the same, so that they show no error at all.
   *
   * @return whether they are
   */
  public boolean withoutVariation() {
    return sorted[0] == sorted[sorted.length - 1];
  }

  /**
   * Returns a quantile.
   *
   * @param p which, in [0, 1]
   * @param rule how it is read between two replicates
   * @return the quantile
   */
  double quantile(double p, ReplicateQuantile rule) {
    return rule.of(sorted, p);
  }

  /** Share of the replicates that are below the estimate. */
  double below(BiasCorrection correction) {
    double below = 0;
    for (double replicate : sorted) {
      if (replicate < estimate) {
        below++;
      } else if (replicate == estimate && correction == BiasCorrection.MID) {
        below += 0.5;
      }
    }
    return below / sorted.length;
  }

  /** Returns how many there are, without any number. */
  @Override
  public String toString() {
    return "Replicates of " + sorted.length + " resamples";
  }
}
