package org.opendatacollab.io.deliberation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opendatacollab.io.csv.NumberText;
import org.opendatacollab.scoring.voting.RatedBallots;

/** What ballots may say of a candidate: a number, a number on a scale, or a grade. Blank says nothing. */
final class Scores {
  private static final int MAX_DIGITS = 100;

  /** Any number. */
  static final Scores ANY = new Scores(Optional.empty(), List.of());

  private record Scale(BigDecimal min, BigDecimal max) {}

  /** What is wrong with a text. */
  record Wrong(String rule, String message) {}

  private final Optional<Scale> scale;
  private final List<String> grades;

  private Scores(Optional<Scale> scale, List<String> grades) {
    this.scale = scale;
    this.grades = grades;
  }

  static Scores onScale(BigDecimal min, BigDecimal max) {
    if (min.compareTo(max) >= 0) {
      throw new IllegalArgumentException("min must be less than max, got " + min + " and " + max);
    }
    return new Scores(Optional.of(new Scale(min, max)), List.of());
  }

  /** Grades in lower case, as they are compared. */
  static Scores grades(List<String> worstFirst) {
    List<String> lower =
        worstFirst.stream().map(grade -> grade.toLowerCase(Locale.ROOT)).toList();
    if (lower.isEmpty()
        || lower.stream().anyMatch(String::isBlank)
        || lower.stream().distinct().count() < lower.size()) {
      throw new IllegalArgumentException("grades must have a name each, and no name twice");
    }
    return new Scores(Optional.empty(), lower);
  }

  /** What is wrong with a text that was not seen before; empty if nothing is. */
  Optional<Wrong> wrong(String text, CountedScores seen) {
    Optional<Wrong> wrong = wrong(text);
    return wrong.isPresent() || !seen.isFull()
        ? wrong
        : Optional.of(new Wrong(
            "limit",
            "must not be one more score, after " + CountedScores.MAX_TEXTS + " different ones"));
  }

  /** What is wrong with a text; empty if nothing is. */
  Optional<Wrong> wrong(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!grades.isEmpty()) {
      return grades.contains(text.toLowerCase(Locale.ROOT))
          ? Optional.empty()
          : Optional.of(new Wrong("code", "must be one of " + String.join(", ", grades)));
    }
    Optional<BigDecimal> number = NumberText.parse(text);
    if (number.isEmpty()) {
      return Optional.of(new Wrong(
          "number", "must be a number such as 3 or 2.5, or blank; words need declared grades"));
    }
    if (number.get().precision() > MAX_DIGITS
        || Math.abs((long) number.get().scale()) > MAX_DIGITS) {
      return Optional.of(
          new Wrong("range", "must have at most " + MAX_DIGITS + " digits and places"));
    }
    return scale
        .filter(range ->
            number.get().compareTo(range.min()) < 0 || number.get().compareTo(range.max()) > 0)
        .map(range -> new Wrong("range", "must be from " + range.min() + " to " + range.max()));
  }

  /** The number that a right text stands for; empty for blank. */
  Optional<BigDecimal> score(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return grades.isEmpty()
        ? NumberText.parse(text)
        : Optional.of(BigDecimal.valueOf(grades.indexOf(text.toLowerCase(Locale.ROOT))));
  }

  /** The ballots, of the kind that these are. */
  Ballots ballots(RatedBallots ballots) {
    return grades.isEmpty() ? new Ballots.Rated(ballots) : new Ballots.Graded(ballots, grades);
  }
}
