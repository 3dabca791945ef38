package org.opendatacollab.io.json;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a document, with all of its problems at once. */
public final class InvalidDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The problems, in the order of their places. */
  @SuppressWarnings(
      "serial") // The list is List.copyOf of records of strings; nobody serialises it.
  private final List<DocumentProblem> problems;

  /**
   * Makes the exception.
   *
   * @param problems at least one problem
   */
  public InvalidDocumentException(List<DocumentProblem> problems) {
    super(problems.stream().map(DocumentProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems.
   *
   * @return all problems, in the order of their places
   */
  public List<DocumentProblem> problems() {
    return problems;
  }
}
