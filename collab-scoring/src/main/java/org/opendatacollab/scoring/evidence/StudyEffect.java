package org.opendatacollab.scoring.evidence;

import java.util.Objects;

/**
 * The effect that one study found.
 *
 * @param label what the study is called, such as the id of an initiative
 * @param effect the effect
 * @param variance the square of its standard error
 */
public record StudyEffect(String label, double effect, double variance) {
  /** Beyond these no study measures, and products of a few of them are still doubles. */
  private static final double GREATEST = 1e60;

  private static final double LEAST_VARIANCE = 1e-60;

  /**
   * Checks.
   *
   * @param label what the study is called
   * @param effect the effect
   * @param variance the square of its standard error
   * @throws IllegalArgumentException if the label is blank, the effect not in [-1e60, 1e60] or the variance not in
   *     [1e-60, 1e60]
   */
  public StudyEffect {
    Objects.requireNonNull(label, "label");
    if (label.isBlank()) {
      throw new IllegalArgumentException("label must not be blank");
    }
    check(effect, variance, "");
  }

  static void check(double effect, double variance, String place) {
    if (!(Math.abs(effect) <= GREATEST)) {
      throw new IllegalArgumentException(
          "effect must be in [-1e60, 1e60]" + place + ", got " + effect);
    }
    if (!(variance > 0)) {
      throw new IllegalArgumentException("variance must be positive" + place + ", got " + variance);
    }
    if (!(variance >= LEAST_VARIANCE && variance <= GREATEST)) {
      throw new IllegalArgumentException(
          "variance must be in [1e-60, 1e60]" + place + ", got " + variance);
    }
  }
}
