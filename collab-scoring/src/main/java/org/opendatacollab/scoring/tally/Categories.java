package org.opendatacollab.scoring.tally;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The categories that raters choose from, in their order. Declared ones count even if nobody used them.
 *
 * @param names the names, all different, at least one
 * @param numbers their values, where they are numbers
 */
public record Categories(List<String> names, Optional<RatingScale> numbers) {
  /**
   * Checks and copies.
   *
   * @param names the names
   * @param numbers their values
   * @throws IllegalArgumentException if there is no name, a name stands twice, or there is not one number per name
   */
  public Categories {
    names = List.copyOf(names);
    Objects.requireNonNull(numbers, "numbers");
    if (names.isEmpty()) {
      throw new IllegalArgumentException("categories must have at least one name");
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("names of categories must differ");
    }
    int size = names.size();
    numbers.ifPresent(scale -> {
      if (scale.size() != size) {
        throw new IllegalArgumentException(
            "categories must have one number per name (" + size + "), got " + scale.size());
      }
    });
  }

  /**
   * Returns categories that are not numbers.
   *
   * @param names the names, in order
   * @return the categories
   * @throws IllegalArgumentException as the constructor
   */
  public static Categories named(String... names) {
    return new Categories(List.of(names), Optional.empty());
  }

  /**
   * Returns the values of a scale as categories.
   *
   * @param scale the scale
   * @return the categories
   */
  public static Categories of(RatingScale scale) {
    return new Categories(
        scale.values().stream().map(BigDecimal::toPlainString).toList(), Optional.of(scale));
  }

  /**
   * Returns how many there are.
   *
   * @return the number of categories
   */
  public int size() {
    return names.size();
  }
}
