package org.opendatacollab.io.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.opendatacollab.io.internal.Problems;

/**
 * One row of a table. Each method reads one cell and checks it; if the cell breaks the rule, the problem is listed in the
 * {@link CsvReport}, the method returns a stand-in, and the row is not {@linkplain #isGood() good} any more. So a caller
 * reads all cells first, which finds all problems of the row, and then uses them if the row is good:
 *
 * <pre>{@code
 * table.read(file, row -> {
 *   String person = row.id("participant");
 *   long points = row.integer("points", 0, 10);
 *   if (row.isGood()) {
 *     tally.add(person, points);
 *   }
 * });
 * }</pre>
 *
 * <p>Every method throws {@link IllegalArgumentException} for a column that the {@link CsvTable} does not declare. An
 * optional column that the file does not have reads as blank in every row.
 */
public final class CsvRow {
  private static final int MAX_ID_LENGTH = 1_000;

  /** What the rows of one file share. */
  static final class Shared {
    final Map<String, Integer> slots;
    final boolean[] present;
    final Problems problems;
    final Map<Object, Long> lineOfKey = new HashMap<>();

    Shared(Map<String, Integer> slots, boolean[] present, Problems problems) {
      this.slots = slots;
      this.present = present;
      this.problems = problems;
    }
  }

  private final Shared shared;
  private final RecordHandler.Row row;
  private final long number;
  private final int problemsBefore;

  CsvRow(Shared shared, RecordHandler.Row row, long number) {
    this.shared = shared;
    this.row = row;
    this.number = number;
    this.problemsBefore = shared.problems.size();
  }

  /**
   * Returns the number of the row.
   *
   * @return from 1, without the header and blank lines
   */
  public long number() {
    return number;
  }

  /**
   * Returns the line on which the row begins.
   *
   * @return from 1; a cell with line breaks makes it differ from the number of the row
   */
  public long line() {
    return row.line;
  }

  /**
   * Tells whether no cell that was read so far breaks a rule.
   *
   * @return true if none does
   */
  public boolean isGood() {
    return shared.problems.size() == problemsBefore;
  }

  /**
   * Tells whether the file has a column.
   *
   * @param column a declared column
   * @return true if it has; false for an optional column that is not there
   */
  public boolean hasColumn(String column) {
    return shared.present[slot(column)];
  }

  /**
   * Returns a cell as it stands in the file.
   *
   * @param column the column
   * @return its text, which may be empty
   */
  public String text(String column) {
    return row.kept[slot(column)];
  }

  /**
   * Tells whether a cell holds nothing but white space.
   *
   * @param column the column
   * @return true if it is blank
   */
  public boolean isBlank(String column) {
    return strip(text(column)).isEmpty();
  }

  /**
   * Reads the name of a person, a group or a thing. White space around it is refused, because two names that look the same
   * must not count as two.
   *
   * @param column the column
   * @return the name; if blank, longer than 1,000 or with white space around it, a problem and the text as it stands
   */
  public String id(String column) {
    String text = text(column);
    String stripped = strip(text);
    if (stripped.isEmpty()) {
      reject(column, "blank", "must not be blank");
    } else if (stripped.length() != text.length()) {
      reject(column, "white-space", "must not begin or end with white space");
    } else if (text.length() > MAX_ID_LENGTH) {
      reject(column, "limit", "must have at most " + MAX_ID_LENGTH + " characters");
    }
    return text;
  }

  /**
   * Reads a name that may be missing.
   *
   * @param column the column
   * @return the name as of {@link #id}, or empty if the cell is blank
   */
  public Optional<String> optionalId(String column) {
    return isBlank(column) ? Optional.empty() : Optional.of(id(column));
  }

  /**
   * Reads a whole number of ASCII digits.
   *
   * @param column the column
   * @param min the least that is allowed
   * @param max the greatest that is allowed
   * @return the number; if it is none or out of range, a problem and {@code min}
   */
  public long integer(String column, long min, long max) {
    String text = text(column);
    if (!NumberText.isInteger(text)) {
      reject(column, "number", notNumber(text, "whole number"));
      return min;
    }
    try {
      long value = Long.parseLong(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Digits only, but more than a long holds: out of every range.
      reject(column, "range", range(min, max));
      return min;
    }
    reject(column, "range", range(min, max));
    return min;
  }

  /**
   * Reads a whole number that may be missing.
   *
   * @param column the column
   * @param min the least that is allowed
   * @param max the greatest that is allowed
   * @return the number as of {@link #integer}, or empty if the cell is blank
   */
  public OptionalLong optionalInteger(String column, long min, long max) {
    return isBlank(column) ? OptionalLong.empty() : OptionalLong.of(integer(column, min, max));
  }

  /**
   * Reads a decimal number exactly, in the grammar of {@link NumberText}.
   *
   * @param column the column
   * @return the number; if it is none, a problem and zero
   */
  public BigDecimal decimal(String column) {
    Optional<BigDecimal> number = NumberText.parse(text(column));
    if (number.isEmpty()) {
      reject(column, "number", notNumber(text(column), "number"));
    }
    return number.orElse(BigDecimal.ZERO);
  }

  /**
   * Reads one of several words, in upper or lower case.
   *
   * @param column the column
   * @param codes what the words mean; the words in lower case, which a message lists in alphabetical order
   * @param <T> the type of the meaning
   * @return the meaning; if it is another word, a problem and empty
   */
  public <T> Optional<T> code(String column, Map<String, T> codes) {
    T meaning = codes.get(text(column).toLowerCase(Locale.ROOT));
    if (meaning == null) {
      reject(column, "code", "must be one of " + String.join(", ", new TreeSet<>(codes.keySet())));
    }
    return Optional.ofNullable(meaning);
  }

  /**
   * Refuses the row if an earlier row has the same values in some columns. Each such row is kept in memory. Call it for one
   * set of columns in a table.
   *
   * @param columns the columns that together name a row
   */
  public void unique(String... columns) {
    Object key = columns.length == 1
        ? text(columns[0])
        : Arrays.stream(columns).map(this::text).toList();
    Long earlier = shared.lineOfKey.putIfAbsent(key, row.line);
    if (earlier != null) {
      reject(
          columns[columns.length - 1],
          "duplicate",
          "the same " + String.join(" and ", columns) + " as in line " + earlier);
    }
  }

  /**
   * Lists a problem of a cell.
   *
   * @param column the column
   * @param rule the id of the rule that it breaks
   * @param message one sentence, which must not show the value: it may be a person's answer
   */
  public void reject(String column, String rule, String message) {
    // A column that the file does not have has no line of its own.
    shared.problems.add(Math.max(row.line, row.lines[slot(column)]), column, rule, message);
  }

  /** The text without white space around it, no-break spaces and byte order marks included. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  private static String range(long min, long max) {
    return "must be from " + min + " to " + max;
  }

  private static String notNumber(String text, String what) {
    if (strip(text).isEmpty()) {
      return "must be a " + what + ", but is blank";
    }
    boolean decimalComma = NumberText.parse(text.replace(',', '.')).isPresent();
    return "must be a " + what + " such as " + (what.startsWith("w") ? "12" : "12.5")
        + (text.indexOf(',') >= 0 && decimalComma ? ", with a point and no comma" : "");
  }

  private int slot(String column) {
    Integer slot = shared.slots.get(column);
    if (slot == null) {
      throw new IllegalArgumentException("column must be declared, got " + column);
    }
    return slot;
  }
}
