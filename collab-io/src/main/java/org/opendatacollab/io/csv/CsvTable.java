package org.opendatacollab.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.opendatacollab.io.internal.Problems;
import org.opendatacollab.io.internal.Utf8Reader;

/**
 * Reads tables of some columns: what is well-formed streams to a consumer row by row, and all problems come back at once.
 *
 * <p>The first line that is not blank names the columns, in any order; white space around names is dropped. Columns that
 * are not declared may be there and are skipped, unless {@link #withOthers} keeps them. Blank lines are skipped. Cells are
 * given as they stand.
 *
 * <p>Problems carry one of these rules:
 * <ul>
 *   <li>{@code encoding}: not UTF-8 (a byte order mark is fine); UTF-16, Latin-1 and spreadsheet files are told apart.
 *   <li>{@code header}: no header; {@code missing-column}, {@code duplicate-column}, {@code blank-column}: which.
 *   <li>{@code row-length}: a row has more or fewer cells than the header.
 *   <li>{@code quotes}: a quote is never closed, or stands where it may not. {@code control-character}: such as NUL.
 *   <li>{@code limit}: larger than {@link CsvLimits} allow.
 *   <li>{@code blank}, {@code white-space}, {@code number}, {@code range}, {@code code}, {@code duplicate}: of a cell, see
 *       {@link CsvRow}; and those that the consumer adds by {@link CsvRow#reject}.
 * </ul>
 *
 * <p>After a problem of the encoding, the header or an unclosed quote, nothing more is read. Immutable and thread-safe.
 */
public final class CsvTable {
  private final List<String> required;
  private final List<String> optional;
  private final boolean headed;
  private final boolean others;
  private final char separator;
  private final CsvLimits limits;

  private CsvTable(
      List<String> required,
      List<String> optional,
      boolean headed,
      boolean others,
      char separator,
      CsvLimits limits) {
    this.required = List.copyOf(required);
    this.optional = List.copyOf(optional);
    this.headed = headed;
    this.others = others;
    this.separator = separator;
    this.limits = limits;
    Set<String> all = new LinkedHashSet<>(required);
    all.addAll(optional);
    if (all.size() != required.size() + optional.size()) {
      throw new IllegalArgumentException("columns must differ, got " + required + optional);
    }
  }

  /**
   * Returns a table.
   *
   * @param required the names of the columns that a file must have
   * @return the table, separated by commas
   * @throws IllegalArgumentException if a name stands twice
   */
  public static CsvTable of(String... required) {
    return new CsvTable(Arrays.asList(required), List.of(), true, false, ',', CsvLimits.DEFAULT);
  }

  /**
   * Returns a table without a header, whose columns are known by their order.
   *
   * @param columns what to call them; every row must have as many cells
   * @return the table, separated by commas
   * @throws IllegalArgumentException if a name stands twice
   */
  public static CsvTable withoutHeader(String... columns) {
    return new CsvTable(Arrays.asList(columns), List.of(), false, false, ',', CsvLimits.DEFAULT);
  }

  /**
   * Returns the table with columns that a file may have.
   *
   * @param names their names, in place of earlier ones
   * @return the table
   * @throws IllegalArgumentException if a name stands twice, or the table has no header
   */
  public CsvTable withOptional(String... names) {
    if (!headed) {
      throw new IllegalArgumentException("a table without header must have all its columns");
    }
    return new CsvTable(required, Arrays.asList(names), true, others, separator, limits);
  }

  /**
   * Returns the table that keeps its other columns too, for a table whose columns only the file knows.
   *
   * @return the table
   * @throws IllegalArgumentException if the table has no header
   */
  public CsvTable withOthers() {
    if (!headed) {
      throw new IllegalArgumentException("a table without header has no other columns");
    }
    return new CsvTable(required, optional, true, true, separator, limits);
  }

  /**
   * Returns the table with another separator.
   *
   * @param newSeparator such as {@code ';'} or a tab
   * @return the table
   * @throws IllegalArgumentException if it is a quote, a line break, a letter or a digit
   */
  public CsvTable withSeparator(char newSeparator) {
    if (newSeparator == '"'
        || newSeparator == '\n'
        || newSeparator == '\r'
        || Character.isLetterOrDigit(newSeparator)) {
      throw new IllegalArgumentException("separator must be no quote, line break, letter or digit");
    }
    return new CsvTable(required, optional, headed, others, newSeparator, limits);
  }

  /**
   * Returns the table with other limits.
   *
   * @param newLimits the limits
   * @return the table
   */
  public CsvTable withLimits(CsvLimits newLimits) {
    return new CsvTable(
        required,
        optional,
        headed,
        others,
        separator,
        Objects.requireNonNull(newLimits, "newLimits"));
  }

  /**
   * Reads a file. Problems name it by its file name, without its directory.
   *
   * @param file the file
   * @param consumer receives each well-formed row, in the order of the file; a row is of no use after the call
   * @return the number of rows and all problems
   * @throws IOException if the file cannot be read
   */
  public CsvReport read(Path file, Consumer<? super CsvRow> consumer) throws IOException {
    return read(file, names -> {}, consumer);
  }

  /**
   * Reads a file whose columns the caller wants to know before its rows.
   *
   * @param file the file
   * @param header receives the names of all columns in the order of the file, if they are well-formed
   * @param consumer receives each well-formed row, in the order of the file; a row is of no use after the call
   * @return the number of rows and all problems
   * @throws IOException if the file cannot be read
   */
  public CsvReport read(
      Path file, Consumer<? super List<String>> header, Consumer<? super CsvRow> consumer)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String name = String.valueOf(file.getFileName());
      return new Reading(new Problems(name, limits.maxProblems()), header).read(in, consumer);
    }
  }

  /**
   * Reads a stream, and closes it.
   *
   * @param in the stream
   * @param name what problems call it
   * @param consumer receives each well-formed row, in the order of the file; a row is of no use after the call
   * @return the number of rows and all problems
   * @throws IOException if the stream cannot be read
   */
  public CsvReport read(InputStream in, String name, Consumer<? super CsvRow> consumer)
      throws IOException {
    return new Reading(new Problems(name, limits.maxProblems()), names -> {}).read(in, consumer);
  }

  /** One file on its way. */
  private final class Reading {
    private final Problems problems;
    private final RecordHandler handler;
    private final Consumer<? super List<String>> headerConsumer;
    private List<String> columns = List.of();
    private long rows;

    Reading(Problems problems, Consumer<? super List<String>> headerConsumer) {
      this.problems = problems;
      this.headerConsumer = headerConsumer;
      this.handler = new RecordHandler(limits, problems);
    }

    CsvReport read(InputStream in, Consumer<? super CsvRow> consumer) throws IOException {
      try (CsvReader<RecordHandler.Row> reader = CsvReader.builder()
          .fieldSeparator(separator)
          .skipEmptyLines(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          // The parser needs some room beyond the longest cell.
          .maxBufferSize(Math.max(1 << 16, limits.maxFieldLength() + (1 << 14)))
          .build(handler, new Utf8Reader(in, problems))) {
        readAll(reader, consumer);
      } catch (Problems.Stop e) {
        return new CsvReport(rows, problems.all());
      } catch (CsvParseException e) {
        if (!causedByStop(e)) {
          unparsable(e);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return new CsvReport(rows, problems.all());
    }

    private void readAll(CsvReader<RecordHandler.Row> reader, Consumer<? super CsvRow> consumer) {
      CsvRow.Shared shared = headed ? null : declared();
      int before = 0;
      for (RecordHandler.Row row : reader) {
        if (row.empty) {
          continue;
        }
        if (shared == null) {
          shared = header(row);
        } else {
          if (rows == limits.maxRows()) {
            throw problems.fatal(row.line, "", "limit", "more than " + limits.maxRows() + " rows");
          }
          rows++;
          if (row.fields != columns.size()) {
            problems.add(
                row.line,
                "",
                "row-length",
                "row " + rows + " must have " + columns.size() + " cells"
                    + (headed ? " as the header has" : "") + ", got " + row.fields);
          } else if (problems.size() == before) {
            consumer.accept(new CsvRow(shared, row, rows));
          }
        }
        before = problems.size();
      }
      if (shared == null) {
        problems.add(0, "", "header", "there is no header, the file is empty");
      }
    }

    private CsvRow.Shared header(RecordHandler.Row row) {
      List<String> names = new ArrayList<>();
      Map<String, Integer> first = new LinkedHashMap<>();
      for (String cell : row.kept) {
        String name = CsvRow.strip(cell);
        names.add(name);
        int at = names.size();
        Integer earlier = first.putIfAbsent(name, at);
        if (name.isEmpty()) {
          problems.add(row.line, "", "blank-column", "column " + at + " has no name");
        } else if (earlier != null) {
          problems.add(
              row.line,
              name,
              "duplicate-column",
              "columns " + earlier + " and " + at + " must not have the same name");
        }
      }
      for (String name : required) {
        if (!first.containsKey(name)) {
          problems.add(row.line, name, "missing-column", missing(names));
        }
      }
      if (problems.size() > 0) {
        throw new Problems.Stop();
      }
      columns = names;
      headerConsumer.accept(List.copyOf(names));
      return keepDeclared(first);
    }

    private CsvRow.Shared declared() {
      columns = required;
      Map<String, Integer> positions = new LinkedHashMap<>();
      required.forEach(name -> positions.put(name, positions.size() + 1));
      return keepDeclared(positions);
    }

    private CsvRow.Shared keepDeclared(Map<String, Integer> positions) {
      Map<String, Integer> slots = new LinkedHashMap<>();
      required.forEach(name -> slots.put(name, slots.size()));
      optional.forEach(name -> slots.put(name, slots.size()));
      if (others) {
        columns.forEach(name -> slots.putIfAbsent(name, slots.size()));
      }
      int[] slotOfColumn = new int[columns.size()];
      Arrays.fill(slotOfColumn, -1);
      boolean[] present = new boolean[slots.size()];
      slots.forEach((name, slot) -> {
        Integer position = positions.get(name);
        if (position != null) {
          slotOfColumn[position - 1] = slot;
          present[slot] = true;
        }
      });
      handler.keep(columns, slotOfColumn, slots.size());
      return new CsvRow.Shared(slots, present, problems);
    }

    private String missing(List<String> names) {
      for (char other : new char[] {';', '\t', '|', ','}) {
        if (other != separator && names.size() == 1 && names.get(0).indexOf(other) >= 0) {
          return "the column is missing; the separator seems to be "
              + (other == '\t' ? "a tab" : "'" + other + "'") + " and must be "
              + (separator == '\t' ? "a tab" : "'" + separator + "'");
        }
      }
      return "the column is missing; there are " + String.join(", ", names);
    }

    /** FastCSV tells its failures apart by text only. Its message is not shown: it holds a character of the data. */
    private void unparsable(CsvParseException e) {
      String message = String.valueOf(e.getMessage());
      String what;
      String rule = "quotes";
      if (message.startsWith("Unclosed quoted field")) {
        what = "a quote that begins a cell is never closed";
      } else if (message.startsWith("Unexpected character after closing quote")) {
        what = "text must not follow a closing quote; a quote inside quotes must be doubled";
      } else if (message.startsWith("The maximum buffer size")) {
        rule = "limit";
        what = RecordHandler.tooLong(limits);
      } else {
        throw e;
      }
      problems.add(handler.fieldLine(), handler.fieldColumn(), rule, what);
    }

    private static boolean causedByStop(Throwable e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof Problems.Stop) {
          return true;
        }
      }
      return false;
    }
  }
}
