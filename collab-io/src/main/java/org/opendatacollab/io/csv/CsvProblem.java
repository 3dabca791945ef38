package org.opendatacollab.io.csv;

import java.util.Objects;

/**
 * One problem of a table and its place. No value of a cell is shown: it may be a person's answer.
 *
 * @param file the name of the file, as the caller gave it
 * @param line the line, from 1; 0 if the problem is the whole file
 * @param column the name of the column; empty if the problem is the whole row
 * @param rule the id of the rule, one of those listed at {@link CsvTable}
 * @param message one sentence
 */
public record CsvProblem(String file, long line, String column, String rule, String message) {
  /**
   * Checks.
   *
   * @param file the name of the file
   * @param line the line
   * @param column the name of the column
   * @param rule the id of the rule
   * @param message one sentence
   * @throws IllegalArgumentException if the line is negative
   */
  public CsvProblem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(message, "message");
    if (line < 0) {
      throw new IllegalArgumentException("line must not be negative, got " + line);
    }
  }

  /** Returns file, line, column, message and rule in one line. */
  @Override
  public String toString() {
    return file
        + (line == 0 ? "" : ", line " + line)
        + (column.isEmpty() ? "" : ", column '" + column + "'")
        + ": " + message + " [" + rule + "]";
  }
}
