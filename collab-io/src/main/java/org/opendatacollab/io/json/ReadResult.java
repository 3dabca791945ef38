package org.opendatacollab.io.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What reading a file gave: the document, or all of its problems; and warnings either way.
 *
 * @param document the document; empty exactly if there are problems
 * @param problems the problems, in the order of their places
 * @param warnings unknown members that are probably misspelt
 * @param <T> the type of the value
 */
public record ReadResult<T>(
    Optional<Document<T>> document,
    List<DocumentProblem> problems,
    List<DocumentProblem> warnings) {
  private static final Set<String> UNREADABLE = Set.of("json", "encoding", "limit");

  /**
   * Checks and copies.
   *
   * @param document the document
   * @param problems the problems
   * @param warnings the warnings
   * @throws IllegalArgumentException if there are both a document and problems, or neither
   */
  public ReadResult {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    if (document.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a result must have either a document or problems");
    }
  }

  /**
   * Returns the document.
   *
   * @return the document
   * @throws InvalidDocumentException with all problems, if there are any
   */
  public Document<T> orThrow() {
    return document.orElseThrow(() -> new InvalidDocumentException(problems));
  }

  /**
   * Tells whether the file could not be read as JSON at all, rather than breaking rules of the format.
   *
   * @return true if it is no UTF-8, no JSON or over a limit
   */
  public boolean isUnreadable() {
    return problems.stream().anyMatch(problem -> UNREADABLE.contains(problem.rule()));
  }
}
