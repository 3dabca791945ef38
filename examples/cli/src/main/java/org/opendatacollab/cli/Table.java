package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for a terminal: columns as wide as they need, wrapped where that is wider than the page, never cut. Columns of
 * words give way first. Not thread-safe.
 */
final class Table {
  private static final int GAP = 2;
  private static final int GOOD_WORDS = 14;
  private static final int LEAST_WORDS = 9;

  private enum Kind {
    WORDS,
    SHORT,
    NUMBER
  }

  private record Column(String head, Kind kind) {}

  /** A row of cells; or, if there is one cell only, words across the table. */
  private record Row(List<String> cells, int indent, boolean across) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** Adds a column of words, which is wrapped first if the table is too wide. */
  Table words(String head) {
    columns.add(new Column(head, Kind.WORDS));
    return this;
  }

  /** Adds a column of codes and dates. */
  Table column(String head) {
    columns.add(new Column(head, Kind.SHORT));
    return this;
  }

  /** Adds a column whose cells end below each other. */
  Table number(String head) {
    columns.add(new Column(head, Kind.NUMBER));
    return this;
  }

  /** Adds a row. */
  Table row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "a row must have " + columns.size() + " cells, got " + cells.size());
    }
    rows.add(new Row(List.copyOf(cells), 0, false));
    return this;
  }

  /** Adds words across the whole table, such as the title of the rows below. */
  Table across(String words, int indent) {
    rows.add(new Row(List.of(words), indent, true));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Prints it. */
  void print(Page page, int indent) {
    int[] widths = widths(Text.WIDTH - indent);
    List<String> heads = columns.stream().map(Column::head).toList();
    if (heads.stream().anyMatch(head -> !head.isEmpty())) {
      print(page, heads, widths, indent, true);
    }
    for (Row row : rows) {
      if (row.across()) {
        page.paragraph(row.cells().get(0), indent + row.indent());
      } else {
        print(page, row.cells(), widths, indent, false);
      }
    }
  }

  private void print(Page page, List<String> cells, int[] widths, int indent, boolean head) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Text.wrap(cells.get(i), widths[i], ""));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (int i = 0; i < widths.length; i++) {
        List<String> lines = wrapped.get(i);
        // Heads stand on the line above the numbers, cells begin on the first line.
        int at = head ? y - (height - lines.size()) : y;
        String part = at >= 0 && at < lines.size() ? lines.get(at) : "";
        line.append(i == 0 ? "" : " ".repeat(GAP))
            .append(
                columns.get(i).kind() == Kind.NUMBER
                    ? Text.right(part, widths[i])
                    : Text.left(part, widths[i]));
      }
      page.line(line.toString());
    }
  }

  private int[] widths(int available) {
    int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    int space = available - GAP * (widths.length - 1);
    while (IntStream.of(widths).sum() > space) {
      int widest = widest(widths, Kind.WORDS, GOOD_WORDS);
      widest = widest < 0 ? widest(widths, Kind.WORDS, LEAST_WORDS) : widest;
      widest = widest < 0 ? widest(widths, Kind.SHORT, 1) : widest;
      widest = widest < 0 ? widest(widths, Kind.NUMBER, 1) : widest;
      widest = widest < 0 ? widest(widths, Kind.WORDS, 1) : widest;
      if (widest < 0) {
        throw new IllegalStateException("a table must have fewer columns, got " + widths.length);
      }
      widths[widest]--;
    }
    return widths;
  }

  private int widest(int[] widths, Kind kind, int least) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (columns.get(i).kind() == kind
          && widths[i] > least
          && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private int natural(int column) {
    int width = natural(columns.get(column).head());
    for (Row row : rows) {
      width = row.across() ? width : Math.max(width, natural(row.cells().get(column)));
    }
    return width;
  }

  private static int natural(String cell) {
    return Text.wrap(cell, Integer.MAX_VALUE, "").stream()
        .mapToInt(Text::columns)
        .max()
        .orElse(0);
  }
}
