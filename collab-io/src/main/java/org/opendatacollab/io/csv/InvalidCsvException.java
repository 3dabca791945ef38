package org.opendatacollab.io.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses tables, with all of their problems at once. */
public final class InvalidCsvException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** All problems, in the order in which they were found. */
  @SuppressWarnings(
      "serial") // The list is List.copyOf of records of strings; nobody serialises it.
  private final List<CsvProblem> problems;

  /**
   * Makes the exception.
   *
   * @param problems at least one problem
   * @throws IllegalArgumentException if there is none
   */
  public InvalidCsvException(List<CsvProblem> problems) {
    super(problems.stream().map(CsvProblem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal must have a problem");
    }
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems.
   *
   * @return all problems, in the order in which they were found
   */
  public List<CsvProblem> problems() {
    return problems;
  }
}
