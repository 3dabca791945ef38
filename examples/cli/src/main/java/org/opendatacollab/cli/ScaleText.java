package org.opendatacollab.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.io.csv.NumberText;
import org.opendatacollab.io.csv.Ratings;
import org.opendatacollab.scoring.tally.Categories;

/** Scales and categories as options say them: {@code 1..5}, or names with commas between them. */
final class ScaleText {
  private static final String TO = "..";
  private static final int MAX_CATEGORIES = 1_000;

  /** From the least to the greatest value. */
  record Range(BigDecimal min, BigDecimal max) {}

  private ScaleText() {}

  /** The range that an option gives. */
  static Range range(String option, String text) {
    Optional<Range> range = range(text);
    if (range.isEmpty() || range.get().min().compareTo(range.get().max()) >= 0) {
      throw new CannotException(
          option + " must be the least and the greatest value, such as 1..5, got " + text);
    }
    return range.get();
  }

  /** The categories that an option gives: {@code 1..5} are the whole numbers from 1 to 5. */
  static Categories categories(String option, List<String> words) {
    List<String> names = words.stream().map(String::strip).toList();
    Optional<Range> range = words.size() == 1 ? range(words.get(0)) : Optional.empty();
    if (range.isPresent()) {
      names = wholeNumbers(option, range.get());
    }
    if (names.size() > MAX_CATEGORIES) {
      throw new CannotException(option + " must name at most " + MAX_CATEGORIES + " categories");
    }
    try {
      return Ratings.categories(names);
    } catch (IllegalArgumentException e) {
      throw new CannotException(option + " must name each category once, and numbers must ascend");
    }
  }

  /** Refuses more categories than measures can compare in pairs. */
  static Categories checked(Categories categories) {
    if (categories.size() > MAX_CATEGORIES) {
      throw new CannotException("there are " + categories.size()
          + " different values; measures of agreement compare at most " + MAX_CATEGORIES
          + " categories");
    }
    return categories;
  }

  private static Optional<Range> range(String text) {
    int at = text.indexOf(TO);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<BigDecimal> min = NumberText.parse(text.substring(0, at));
    Optional<BigDecimal> max = NumberText.parse(text.substring(at + TO.length()));
    return min.isPresent() && max.isPresent()
        ? Optional.of(new Range(min.get(), max.get()))
        : Optional.empty();
  }

  private static List<String> wholeNumbers(String option, Range range) {
    try {
      long first = range.min().longValueExact();
      long last = range.max().longValueExact();
      if (last - first < 0 || last - first >= MAX_CATEGORIES) {
        throw new CannotException(
            option + " must go up, over at most " + MAX_CATEGORIES + " categories");
      }
      List<String> names = new ArrayList<>();
      for (long number = first; number <= last; number++) {
        names.add(Long.toString(number));
      }
      return names;
    } catch (ArithmeticException e) {
      throw new CannotException(
          option + " must be whole numbers, such as 1..5, or list all of them");
    }
  }
}
