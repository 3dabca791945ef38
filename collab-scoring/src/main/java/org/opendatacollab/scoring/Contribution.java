package org.opendatacollab.scoring;

import java.util.Objects;

/**
 * Which input moved a score, and how far: the score minus what it would be without that input, in the unit of the score.
 * A method whose score is a sum, such as a checklist or a weighted mean, gives the parts of the sum; its description says so.
 *
 * @param input the input in words, such as {@code government: 8 of 10 agree}
 * @param amount how far it moved the score; negative if it lowered it
 */
public record Contribution(String input, double amount) {
  /**
   * Checks.
   *
   * @param input the input
   * @param amount how far it moved the score
   * @throws IllegalArgumentException if the amount is not finite
   */
  public Contribution {
    Objects.requireNonNull(input, "input");
    if (!Double.isFinite(amount)) {
      throw new IllegalArgumentException("amount must be finite, got " + amount);
    }
  }
}
