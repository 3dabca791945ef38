package org.opendatacollab.scoring.resampling;

import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * What a statistic without one thing says, over all things: how fast its error changes, and how large it is. Values may stand for
 * several things each.
 *
 * @param things how many things
 * @param standardError sqrt((n - 1) / n * sum of squared differences from their mean)
 * @param acceleration sum of d^3 / (6 (sum of d^2)^(3/2)), d how far a value lies below their mean; in [-1/6, 1/6]
 */
record Jackknife(double things, double standardError, double acceleration) {
  /**
   * Sums in the order in which the values come.
   *
   * @throws IllegalArgumentException if a number is not finite, or the lists differ in length
   */
  static Outcome<Jackknife> of(double[] values, long[] times) {
    if (values.length != times.length) {
      throw new IllegalArgumentException("jackknife must have one value per number of times, got "
          + values.length + " and " + times.length);
    }
    double n = 0;
    double sum = 0;
    boolean same = true;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException("jackknife must be finite, is not at index " + i);
      }
      n += times[i];
      sum += times[i] * (values[i] - values[0]);
      same &= values[i] == values[0];
    }
    if (n < 2) {
      return Outcome.undefined(Reason.TOO_FEW_VALUES);
    }
    if (same) {
      return Outcome.undefined(Reason.ZERO_VARIANCE);
    }
    double mean = values[0] + sum / n;
    double squares = 0;
    double cubes = 0;
    for (int i = 0; i < values.length; i++) {
      double below = mean - values[i];
      squares += times[i] * below * below;
      cubes += times[i] * below * below * below;
    }
    return Outcome.of(new Jackknife(
        n,
        StrictMath.sqrt((n - 1) / n * squares),
        cubes / (6 * squares * StrictMath.sqrt(squares))));
  }
}
