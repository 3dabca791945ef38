package org.opendatacollab.scoring.evidence;

/**
 * The effect that one study found, and the variance of its sampling error.
 *
 * @param effect the effect, such as a log odds ratio or a difference of means
 * @param variance the square of its standard error, in squared units of the effect; 0 only where a group does not vary at all
 */
public record EffectSize(double effect, double variance) {
  /**
   * Checks.
   *
   * @param effect the effect
   * @param variance the square of its standard error
   * @throws IllegalArgumentException if the effect is not finite, or the variance is negative or not finite
   */
  public EffectSize {
    if (!Double.isFinite(effect)) {
      throw new IllegalArgumentException("effect must be finite, got " + effect);
    }
    if (!(variance >= 0 && variance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("variance must be in [0, infinity), got " + variance);
    }
  }
}
