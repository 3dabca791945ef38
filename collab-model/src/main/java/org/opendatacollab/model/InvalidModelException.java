package org.opendatacollab.model;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses an aggregate that breaks hard invariants, with all of its problems at once. */
public final class InvalidModelException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The problems, in the order of their places. */
  @SuppressWarnings(
      "serial") // The list is List.copyOf of records of strings; nobody serialises it.
  private final List<Problem> problems;

  /**
   * Makes the exception.
   *
   * @param problems at least one problem
   */
  public InvalidModelException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems.
   *
   * @return all problems, in the order of their places
   */
  public List<Problem> problems() {
    return problems;
  }
}
