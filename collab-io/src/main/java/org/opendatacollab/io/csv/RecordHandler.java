package org.opendatacollab.io.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.List;
import org.opendatacollab.io.internal.Problems;

/**
 * Takes the fields of one record after the other from the parser, checks each, and keeps those of the wanted columns: a
 * table with a column per statement costs no memory for the columns that nobody reads.
 */
final class RecordHandler extends CsvCallbackHandler<RecordHandler.Row> {
  /** One record: where it began, how many fields it has, and the kept ones with their lines. */
  static final class Row {
    final long line;
    final boolean empty;
    final int fields;
    final String[] kept;
    final long[] lines;

    private Row(long line, boolean empty, int fields, String[] kept, long[] lines) {
      this.line = line;
      this.empty = empty;
      this.fields = fields;
      this.kept = kept;
      this.lines = lines;
    }
  }

  private static final int ALL = -1;

  private final CsvLimits limits;
  private final Problems problems;
  private int[] wanted = {};
  private List<String> names = List.of();
  private int keep = ALL;

  private long startLine = 1;
  private long line = 1;
  private int fields;
  private boolean empty;
  private String[] kept = {};
  private long[] lines = {};

  RecordHandler(CsvLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * From the next record on, keeps fields of some columns only.
   *
   * @param columns the names of all columns, for messages
   * @param slots for each column where to keep it, or -1
   * @param slotCount how many are kept
   */
  void keep(List<String> columns, int[] slots, int slotCount) {
    names = columns;
    wanted = slots.clone();
    keep = slotCount;
  }

  /** The line on which the field that is being read began. */
  long fieldLine() {
    return line;
  }

  /** The name of the column that is being read, if it has one. */
  String fieldColumn() {
    return fields < names.size() ? names.get(fields) : "";
  }

  @Override
  protected RecordType getRecordType() {
    return RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return fields;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    startLine = startingLineNumber;
    line = startingLineNumber;
    fields = 0;
    empty = false;
    int size = keep == ALL ? 16 : keep;
    kept = new String[size];
    lines = new long[size];
    Arrays.fill(kept, "");
  }

  @Override
  protected void setEmpty() {
    empty = true;
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    throw new IllegalStateException("comments are switched off");
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    if (fields == limits.maxColumns()) {
      throw problems.fatal(
          line, "", "limit", "more than " + limits.maxColumns() + " columns in one row");
    }
    if (length > limits.maxFieldLength()) {
      throw problems.fatal(line, fieldColumn(), "limit", tooLong(limits));
    }
    int slot = keep == ALL ? fields : fields < wanted.length ? wanted[fields] : -1;
    if (slot >= kept.length) {
      kept = Arrays.copyOf(kept, 2 * slot);
      lines = Arrays.copyOf(lines, 2 * slot);
    }
    if (slot >= 0) {
      kept[slot] = new String(buffer, offset, length);
      lines[slot] = line;
    }
    check(buffer, offset, length, quoted);
    fields++;
  }

  @Override
  protected Row buildRecord() {
    int count = keep == ALL ? fields : keep;
    return new Row(startLine, empty, fields, Arrays.copyOf(kept, count), lines);
  }

  static String tooLong(CsvLimits limits) {
    return "a cell is longer than " + limits.maxFieldLength()
        + " characters, or a quote that begins it is never closed";
  }

  private void check(char[] buffer, int offset, int length, boolean quoted) {
    long breaks = 0;
    boolean control = false;
    boolean quote = false;
    for (int i = offset; i < offset + length; i++) {
      char c = buffer[i];
      if (c == '\r' || (c == '\n' && (i == offset || buffer[i - 1] != '\r'))) {
        breaks++;
      }
      control |= Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n';
      quote |= c == '"';
    }
    if (control) {
      problems.add(
          line, fieldColumn(), "control-character", "must not hold control characters such as NUL");
    }
    if (quote && !quoted) {
      problems.add(
          line,
          fieldColumn(),
          "quotes",
          "a cell with a quote in it must stand in quotes, and the quote be doubled");
    }
    line += breaks;
  }
}
