package org.opendatacollab.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.CsvTableWriter;
import org.opendatacollab.io.csv.NumberText;
import org.opendatacollab.io.internal.PlainJson;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;

/**
 * Scores of plain files as a tidy table, one row per scored thing and method: the columns of {@link ScoreCsv}, then columns
 * of the method's own. As JSON, format {@code scores/1}, a row is an object of the same names, without what is empty, with
 * {@code parameters} and {@code contributions}. Not thread-safe.
 */
public final class ScoreTable {
  private record Row(String id, Score score, Map<String, Object> own) {}

  private final List<String> ownColumns;
  private final List<Row> rows = new ArrayList<>();

  /**
   * Starts a table.
   *
   * @param ownColumns the names of further columns, in order
   * @throws IllegalArgumentException if one of them has the name of another column
   */
  public ScoreTable(List<String> ownColumns) {
    this.ownColumns = List.copyOf(ownColumns);
    Set<String> names = new LinkedHashSet<>(ScoreCsv.COLUMNS);
    names.addAll(List.of("parameters", "contributions"));
    for (String name : ownColumns) {
      if (!names.add(name)) {
        throw new IllegalArgumentException("columns must differ, got " + name + " twice");
      }
    }
  }

  /**
   * Adds a row.
   *
   * @param id the scored thing
   * @param score its score
   * @param own values of the own columns: texts, whole numbers or finite decimals; empty cells are left out
   * @return this
   * @throws IllegalArgumentException if there is no such column
   */
  public ScoreTable add(String id, Score score, Map<String, ?> own) {
    for (String name : own.keySet()) {
      if (!ownColumns.contains(name)) {
        throw new IllegalArgumentException("there must be a column " + name);
      }
    }
    rows.add(new Row(id, score, new LinkedHashMap<>(own)));
    return this;
  }

  /**
   * Returns the table as CSV.
   *
   * @return a header and a line per row
   */
  public String toCsv() {
    List<String> header = new ArrayList<>(ScoreCsv.COLUMNS);
    header.addAll(ownColumns);
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = new ArrayList<>(ScoreCsv.cells(row.id(), row.score().estimate()));
      ownColumns.forEach(name -> line.add(cell(row.own().get(name))));
      lines.add(line);
    }
    return CsvTableWriter.toText(header, lines);
  }

  /**
   * Returns the table as JSON: {@code format}, what the caller adds, and {@code scores}.
   *
   * @param about members that say what was scored: maps with text keys, lists, texts, numbers or booleans
   * @return JSON text
   * @throws IllegalArgumentException if a value is of another type
   */
  public String toJson(Map<String, ?> about) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "scores/1");
    json.putAll(about);
    json.put("scores", rows.stream().map(ScoreTable::json).toList());
    return PlainJson.text(json);
  }

  private static Map<String, Object> json(Row row) {
    Map<String, Object> json = new LinkedHashMap<>();
    Estimate estimate = row.score().estimate();
    json.put("id", row.id());
    json.put("method", estimate.method().idAtVersion());
    if (estimate instanceof Estimate.Defined defined) {
      json.put("value", defined.number());
      putUncertainty(json, defined.uncertainty());
    }
    json.put("n", estimate.n());
    estimate.reason().ifPresent(reason -> json.put("reason", reason.code()));
    json.putAll(row.own());
    Map<String, Object> explained = ScoreJson.of(row.score());
    for (String name : List.of("parameters", "contributions")) {
      Object value = explained.get(name);
      if (value != null) {
        json.put(name, value);
      }
    }
    return json;
  }

  private static void putUncertainty(Map<String, Object> json, Uncertainty uncertainty) {
    if (uncertainty instanceof Uncertainty.Interval interval) {
      json.put("lower", interval.lower());
      json.put("upper", interval.upper());
    } else if (uncertainty instanceof Uncertainty.Bounds bounds) {
      json.put("lower", bounds.lower());
      json.put("upper", bounds.upper());
    }
    json.put("interval", ScoreJson.kind(uncertainty));
    if (uncertainty instanceof Uncertainty.Interval interval) {
      json.put("level", interval.level());
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Double number ? NumberText.of(number) : value.toString();
  }
}
