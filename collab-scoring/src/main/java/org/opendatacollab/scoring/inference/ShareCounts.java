package org.opendatacollab.scoring.inference;

import java.util.Objects;
import java.util.OptionalLong;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How many of how many, such as the people of one side who came among those who were invited.
 *
 * @param count how many, from 0 to total
 * @param total of how many, 0 or more
 * @param of what the share is of, in words, such as {@code civil society: attended of invited}
 * @param population whom an interval around the share speaks of, in words, such as {@code people who would be invited in
 *     the same way}
 * @param eligible how many people that population has, those counted included, such as all who could vote; empty if it has no
 *     end. An interval then narrows with the part that was counted, and has no width if all were
 */
public record ShareCounts(
    long count, long total, String of, String population, OptionalLong eligible) {
  /**
   * Checks.
   *
   * @param count how many
   * @param total of how many
   * @param of what the share is of
   * @param population whom an interval speaks of
   * @param eligible how many people that population has
   * @throws IllegalArgumentException if a number is negative, the count exceeds the total, or the total the population
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
    eligible.ifPresent(people -> {
      if (people < total) {
        throw new IllegalArgumentException(
            "eligible must not be fewer than total, got " + people + " and " + total);
      }
    });
  }

  /**
   * Returns counts out of a population without end.
   *
   * @param count how many
   * @param total of how many
   * @param of what the share is of
   * @param population whom an interval speaks of
   * @throws IllegalArgumentException if a number is negative or the count exceeds the total
   */
  public ShareCounts(long count, long total, String of, String population) {
    this(count, total, of, population, OptionalLong.empty());
  }

  /**
   * Returns the same counts out of a population of a known size.
   *
   * @param people how many people the population has, those counted included
   * @return the counts
   * @throws IllegalArgumentException if the population has fewer than the total
   */
  public ShareCounts withEligible(long people) {
    return new ShareCounts(count, total, of, population, OptionalLong.of(people));
  }
}
