package org.opendatacollab.scoring.release;

import java.util.List;

/** Refuses a release view that no releaser could have made, with all of its problems at once. */
public final class InvalidViewException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** All problems. */
  @SuppressWarnings(
      "serial") // The list is List.copyOf of records of strings; nobody serialises it.
  private final List<Problem> problems;

  /**
   * One broken rule.
   *
   * @param pointer the JSON pointer of the place, such as {@code /cells/3/low}
   * @param message the rule; it never repeats a number of the file, which may be a forged statistic of answers
   */
  public record Problem(String pointer, String message) {
    /** Returns place and rule. */
    @Override
    public String toString() {
      return pointer + ": " + message;
    }
  }

  InvalidViewException(List<Problem> problems) {
    super(String.join("\n", problems.stream().map(Problem::toString).toList()));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems.
   *
   * @return at least one, in the order of the file
   */
  public List<Problem> problems() {
    return problems;
  }
}
