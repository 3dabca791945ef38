package org.opendatacollab.model.plan;

import java.util.Objects;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Quantity;

/**
 * The mean skill of a group at one time. Individual answers are confidential and are never part of an initiative; so
 * that none can be worked out, there is no mean of fewer than {@value #MIN_N} people.
 *
 * @param mean the mean on the scale
 * @param n how many people it is the mean of, at least {@value #MIN_N}
 */
public record SkillLevel(Quantity mean, int n) {
  /** The fewest people of whom a mean may be shown. */
  public static final int MIN_N = 5;

  /**
   * Checks.
   *
   * @param mean the mean on the scale
   * @param n how many people it is the mean of, at least {@value #MIN_N}
   * @throws IllegalArgumentException if it rests on too few people
   */
  public SkillLevel {
    Objects.requireNonNull(mean, "mean");
    Checks.check(n >= MIN_N, "a mean skill must rest on at least " + MIN_N + " people, got " + n);
  }
}
