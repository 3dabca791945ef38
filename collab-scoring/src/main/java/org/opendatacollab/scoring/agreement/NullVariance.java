package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.Decimals;

/** The variance of ratings if a group did not agree at all, against which its variance is measured. */
public sealed interface NullVariance {
  /** Every value equally often: (A^2 - 1) / 12 for A = max - min + 1 values in steps of 1. */
  NullVariance UNIFORM = new Uniform();

  /** Half at each end: ((max - min) / 2)^2. */
  NullVariance MAX_VARIANCE = new MaxVariance();

  /**
   * Returns the variance.
   *
   * @param min the least value of the scale
   * @param max its greatest value
   * @return the variance, greater than 0
   */
  double of(BigDecimal min, BigDecimal max);

  /** Every value equally often. */
  record Uniform() implements NullVariance {
    @Override
    public double of(BigDecimal min, BigDecimal max) {
      BigDecimal values = max.subtract(min).add(BigDecimal.ONE);
      return Decimals.divide(
          values.multiply(values).subtract(BigDecimal.ONE), BigDecimal.valueOf(12));
    }

    @Override
    public String toString() {
      return "uniform";
    }
  }

  /** Half at each end. */
  record MaxVariance() implements NullVariance {
    @Override
    public double of(BigDecimal min, BigDecimal max) {
      BigDecimal width = max.subtract(min);
      return Decimals.divide(width.multiply(width), BigDecimal.valueOf(4));
    }

    @Override
    public String toString() {
      return "max-variance";
    }
  }

  /**
   * A variance of one's own, such as that of a skewed distribution.
   *
   * @param variance the variance
   */
  record Custom(double variance) implements NullVariance {
    /**
     * Checks.
     *
     * @param variance the variance
     * @throws IllegalArgumentException if it is not positive and finite
     */
    public Custom {
      Arguments.positive(variance, "variance");
    }

    @Override
    public double of(BigDecimal min, BigDecimal max) {
      return variance;
    }

    @Override
    public String toString() {
      return Double.toString(variance);
    }
  }
}
