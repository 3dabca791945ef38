package org.opendatacollab.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes a table: RFC 4180 with LF, cells quoted where they must be, every row as long as the header. Same cells, same
 * bytes. Not thread-safe.
 *
 * <p>{@linkplain #spreadsheetSafe Spreadsheet-safe} tables put {@code '} before cells that a spreadsheet would run as a
 * formula: those that begin with {@code = + - @} or their full-width forms, also after white space, and those that begin
 * with a tab or a line break, unless they are plain numbers. That changes the data, so it is for people's eyes only, not for reading back.
 */
public final class CsvTableWriter {
  private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";

  private final CsvWriter writer;
  private final boolean spreadsheetSafe;
  private final int columns;

  private CsvTableWriter(Writer out, boolean spreadsheetSafe, List<String> header) {
    this.writer = CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        // Rows go on to the writer at once: the caller flushes and closes his own.
        .bufferSize(0)
        .build(Objects.requireNonNull(out, "out"));
    this.spreadsheetSafe = spreadsheetSafe;
    this.columns = header.size();
    row(header);
  }

  /**
   * Starts a table that reads back as it was written.
   *
   * @param out where to; not closed
   * @param header the names of the columns
   * @return the writer, which has written the header
   */
  public static CsvTableWriter exact(Writer out, List<String> header) {
    return new CsvTableWriter(out, false, header);
  }

  /**
   * Starts a table that is safe to open in a spreadsheet.
   *
   * @param out where to; not closed
   * @param header the names of the columns
   * @return the writer, which has written the header
   */
  public static CsvTableWriter spreadsheetSafe(Writer out, List<String> header) {
    return new CsvTableWriter(out, true, header);
  }

  /**
   * Writes a row.
   *
   * @param cells the cells in the order of the header; a missing value is an empty text
   * @return this
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   * @throws java.io.UncheckedIOException if they cannot be written
   */
  public CsvTableWriter row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(
          "a row must have " + columns + " cells, got " + cells.size());
    }
    List<String> safe = new ArrayList<>(cells.size());
    for (String cell : cells) {
      safe.add(spreadsheetSafe && isFormula(cell) ? "'" + cell : cell);
    }
    writer.writeRecord(safe);
    return this;
  }

  /**
   * Writes one table to a text.
   *
   * @param header the names of the columns
   * @param rows the rows
   * @return the text, which reads back as it was written
   * @throws IllegalArgumentException if a row has more or fewer cells than columns
   */
  public static String toText(List<String> header, Iterable<List<String>> rows) {
    StringWriter out = new StringWriter();
    CsvTableWriter table = exact(out, header);
    rows.forEach(table::row);
    return out.toString();
  }

  private static boolean isFormula(String cell) {
    // Some spreadsheets drop white space first.
    String text = CsvRow.strip(cell);
    boolean starts = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return (starts || cell.startsWith("\t") || cell.startsWith("\r") || cell.startsWith("\n"))
        && NumberText.parse(cell).isEmpty();
  }
}
