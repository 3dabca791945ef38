package org.opendatacollab.io.json;

import java.util.Comparator;
import java.util.Objects;

/**
 * One problem of a document and its place.
 *
 * @param pointer the place, as an RFC 6901 JSON pointer; empty for the document itself
 * @param line the line, from 1; 0 if the document has no such place
 * @param column the column in characters, from 1; 0 if the document has no such place
 * @param rule the id of the rule, one of those listed in {@code docs/format.md}
 * @param message one sentence; it shows no value of a confidential document
 */
public record DocumentProblem(String pointer, int line, int column, String rule, String message) {
  static final Comparator<DocumentProblem> BY_PLACE =
      Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column);

  /**
   * Checks.
   *
   * @param pointer the place
   * @param line the line
   * @param column the column
   * @param rule the id of the rule
   * @param message one sentence
   */
  public DocumentProblem {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(message, "message");
  }

  /** Returns line, column, pointer, message and rule in one line. */
  @Override
  public String toString() {
    String place = line == 0 ? "" : "line " + line + ", column " + column + ": ";
    return place + (pointer.isEmpty() ? "" : pointer + ": ") + message + " [" + rule + "]";
  }
}
