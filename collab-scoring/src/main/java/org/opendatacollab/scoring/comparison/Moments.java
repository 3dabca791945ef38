package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.opendatacollab.scoring.internal.Decimals;

/** Number, sum and sum of squares of values: exact, so that no order of the values and no split changes a bit. */
record Moments(long n, BigDecimal sum, BigDecimal squares) {
  /** Beyond it the square of a variance has no place in a double. */
  private static final int MAX_DIGITS = 75;

  static final Moments ZERO = new Moments(0, BigDecimal.ZERO, BigDecimal.ZERO);

  static Moments of(List<BigDecimal> values) {
    Moments moments = ZERO;
    for (BigDecimal value : values) {
      moments = moments.plus(value, 1);
    }
    return moments;
  }

  /** The same with a value more, as often as it was given. */
  Moments plus(BigDecimal value, long times) {
    if (value.precision() - (long) value.scale() > MAX_DIGITS || value.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException("values must have at most " + MAX_DIGITS
          + " digits before and after the point to compute a variance");
    }
    BigDecimal share = value.multiply(BigDecimal.valueOf(times));
    return new Moments(Math.addExact(n, times), sum.add(share), squares.add(share.multiply(value)));
  }

  double mean() {
    return Decimals.divide(sum, BigDecimal.valueOf(n));
  }

  boolean constant() {
    return scatter().signum() == 0;
  }

  /** Sum of the squared deviations from the mean. */
  double deviations() {
    return Decimals.divide(scatter(), BigDecimal.valueOf(n));
  }

  /** Variance with n - 1; for two values or more. */
  double sampleVariance() {
    BigDecimal size = BigDecimal.valueOf(n);
    return Decimals.divide(scatter(), size.multiply(size.subtract(BigDecimal.ONE)));
  }

  /** n times the sum of the squared deviations. */
  BigDecimal scatter() {
    return squares.multiply(BigDecimal.valueOf(n)).subtract(sum.multiply(sum));
  }
}
