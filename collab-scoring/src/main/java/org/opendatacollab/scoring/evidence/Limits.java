package org.opendatacollab.scoring.evidence;

/**
 * The ends of an interval.
 *
 * @param lower the lower end
 * @param upper the upper end
 */
public record Limits(double lower, double upper) {
  /**
   * Checks.
   *
   * @param lower the lower end
   * @param upper the upper end
   * @throws IllegalArgumentException if they are not finite and in order
   */
  public Limits {
    if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
      throw new IllegalArgumentException(
          "lower must not exceed upper, got " + lower + " and " + upper);
    }
  }

  static Limits around(double middle, double half) {
    return new Limits(middle - half, middle + half);
  }
}
