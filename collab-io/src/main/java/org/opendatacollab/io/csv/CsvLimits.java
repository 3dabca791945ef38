package org.opendatacollab.io.csv;

/**
 * How large a table may be. What is larger is refused with the rule {@code limit}. Rows are streamed, so a long file costs
 * time but no memory.
 *
 * @param maxRows how many rows, without the header
 * @param maxColumns how many columns
 * @param maxFieldLength the longest cell, in UTF-16 units
 * @param maxProblems how many problems are listed before the reader gives up
 */
public record CsvLimits(long maxRows, int maxColumns, int maxFieldLength, int maxProblems) {
  /** A hundred million rows, 50,000 columns, cells of a million units, and 1,000 problems. */
  public static final CsvLimits DEFAULT = new CsvLimits(100_000_000, 50_000, 1_000_000, 1_000);

  /**
   * Checks.
   *
   * @param maxRows how many rows
   * @param maxColumns how many columns
   * @param maxFieldLength the longest cell
   * @param maxProblems how many problems are listed
   * @throws IllegalArgumentException if one is not positive
   */
  public CsvLimits {
    for (long limit : new long[] {maxRows, maxColumns, maxFieldLength, maxProblems}) {
      if (limit < 1) {
        throw new IllegalArgumentException("a limit must be 1 or more, got " + limit);
      }
    }
  }
}
