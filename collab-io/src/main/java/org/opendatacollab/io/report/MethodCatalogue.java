package org.opendatacollab.io.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendatacollab.io.csv.CsvTableWriter;
import org.opendatacollab.io.internal.PlainJson;
import org.opendatacollab.scoring.MethodDescription;

/** Descriptions of methods as JSON, format {@code methods/1}, and as CSV, one row per method. */
public final class MethodCatalogue {
  private static final List<String> COLUMNS = List.of(
      "method",
      "title",
      "parameters",
      "formula",
      "range",
      "edge_cases",
      "example",
      "source",
      "not_for");

  private MethodCatalogue() {}

  /**
   * Writes descriptions as JSON.
   *
   * @param descriptions the descriptions
   * @return JSON text
   */
  public static String toJson(List<MethodDescription> descriptions) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "methods/1");
    json.put("methods", descriptions.stream().map(MethodCatalogue::json).toList());
    return PlainJson.text(json);
  }

  /**
   * Writes descriptions as CSV.
   *
   * @param descriptions the descriptions
   * @return a header and a row per method; parameters as {@code name=value}, separated by semicolons
   */
  public static String toCsv(List<MethodDescription> descriptions) {
    return CsvTableWriter.toText(
        COLUMNS, descriptions.stream().map(MethodCatalogue::row).toList());
  }

  private static Map<String, Object> json(MethodDescription one) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("method", one.method().idAtVersion());
    json.put("title", one.title());
    json.put("parameters", one.method().parameters());
    json.put("formula", one.formula());
    json.put("range", one.range());
    json.put("edgeCases", one.edgeCases());
    json.put("example", one.example());
    json.put("source", one.source());
    json.put("notFor", one.notFor());
    return json;
  }

  private static List<String> row(MethodDescription one) {
    String parameters = one.method().parameters().entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
        .collect(Collectors.joining("; "));
    return List.of(
        one.method().idAtVersion(),
        one.title(),
        parameters,
        one.formula(),
        one.range(),
        one.edgeCases(),
        one.example(),
        one.source(),
        one.notFor());
  }
}
