package org.opendatacollab.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;

/**
 * What JMH measured.
 *
 * @param jvm the virtual machine that it ran on
 * @param byName the results by class, method and parameters of the benchmark, such as {@code AlphaBenchmark.alpha INTERVAL}
 */
record Results(String jvm, Map<String, Result> byName) {
  /**
   * A result.
   *
   * @param millis mean time of an operation in milliseconds
   * @param error half the width of its 99.9 % confidence interval; empty if it was measured once
   * @param allocated bytes allocated by an operation; empty if that was not measured
   */
  record Result(double millis, OptionalDouble error, OptionalDouble allocated) {}

  /** Reads the JSON that JMH writes. */
  static Results of(JsonNode json) {
    Map<String, Result> byName = new LinkedHashMap<>();
    String jvm = "";
    for (JsonNode entry : json) {
      byName.put(name(entry), result(entry));
      jvm = entry.path("vmName").asText() + " " + entry.path("vmVersion").asText();
    }
    return new Results(jvm, byName);
  }

  Optional<Result> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static String name(JsonNode entry) {
    String[] path = entry.path("benchmark").asText().split("\\.", -1);
    StringBuilder name =
        new StringBuilder().append(path[path.length - 2]).append('.').append(path[path.length - 1]);
    entry.path("params").forEach(value -> name.append(' ').append(value.asText()));
    return name.toString();
  }

  private static Result result(JsonNode entry) {
    JsonNode time = entry.path("primaryMetric");
    String unit = time.path("scoreUnit").asText();
    if (!unit.equals("ms/op")) {
      throw new IllegalArgumentException(
          "scoreUnit must be ms/op, got " + unit + " in " + name(entry));
    }
    return new Result(
        time.path("score").asDouble(),
        number(time.path("scoreError")),
        StreamSupport.stream(entry.path("secondaryMetrics").spliterator(), false)
            .filter(metric -> metric.path("scoreUnit").asText().equals("B/op"))
            .mapToDouble(metric -> metric.path("score").asDouble())
            .findFirst());
  }

  /** JMH writes "NaN", as text, where one measurement leaves no error. */
  private static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }
}
