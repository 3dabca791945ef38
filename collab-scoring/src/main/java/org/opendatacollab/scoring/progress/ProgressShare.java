package org.opendatacollab.scoring.progress;

import java.util.List;
import java.util.Objects;

/**
 * How far one part of a plan is, with its own parts.
 *
 * @param name what it is called
 * @param lower the share done that evidence supports, in [0, 1]
 * @param upper the greatest share done that fits what is known, in [lower, 1]
 * @param shareOfWhole the part's share of the whole plan by its weight, in [0, 1]
 * @param parts its parts that are not cancelled, in their order
 */
public record ProgressShare(
    String name, double lower, double upper, double shareOfWhole, List<ProgressShare> parts) {
  /**
   * Checks and copies.
   *
   * @param name what it is called
   * @param lower the least share
   * @param upper the greatest share
   * @param shareOfWhole its share of the whole
   * @param parts its parts
   * @throws IllegalArgumentException if the shares are not in order within [0, 1]
   */
  public ProgressShare {
    Objects.requireNonNull(name, "name");
    if (!(lower >= 0 && lower <= upper && upper <= 1)) {
      throw new IllegalArgumentException(
          "shares must be in order within [0, 1], got " + lower + " and " + upper);
    }
    if (!(shareOfWhole >= 0 && shareOfWhole <= 1)) {
      throw new IllegalArgumentException("share of whole must be in [0, 1], got " + shareOfWhole);
    }
    parts = List.copyOf(parts);
  }
}
