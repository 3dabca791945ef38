package org.opendatacollab.io.csv;

import java.util.List;

/**
 * What reading a table gave, beside the rows that were streamed.
 *
 * @param rows how many rows were read, without the header; good ones and others
 * @param problems the problems, in the order of the file; empty if the table is good
 */
public record CsvReport(long rows, List<CsvProblem> problems) {
  /**
   * Checks and copies.
   *
   * @param rows how many rows were read
   * @param problems the problems
   */
  public CsvReport {
    problems = List.copyOf(problems);
  }

  /**
   * Returns this report.
   *
   * @return this, if there are no problems
   * @throws InvalidCsvException with all problems, if there are any
   */
  public CsvReport orThrow() {
    if (!problems.isEmpty()) {
      throw new InvalidCsvException(problems);
    }
    return this;
  }
}
