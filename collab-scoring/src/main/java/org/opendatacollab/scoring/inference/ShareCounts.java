package org.opendatacollab.scoring.inference;

import java.util.Objects;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How many of how many, such as the people of one side who came among those who were invited.
 *
 * @param count how many, from 0 to total
 * @param total of how many, 0 or more
 * @param of what the share is of, in words, such as {@code civil society: attended of invited}
 * @param population whom an interval around the share speaks of, in words, such as {@code people who would be invited in
 *     the same way}
 */
public record ShareCounts(long count, long total, String of, String population) {
  /**
   * Checks.
   *
   * @param count how many
   * @param total of how many
   * @param of what the share is of
   * @param population whom an interval speaks of
   * @throws IllegalArgumentException if a number is negative or the count exceeds the total
   */
  public ShareCounts {
    Arguments.notNegative(count, "count");
    Arguments.notNegative(total, "total");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(population, "population");
    if (count > total) {
      throw new IllegalArgumentException(
          "count must not exceed total, got " + count + " of " + total);
    }
  }
}
