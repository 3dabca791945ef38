package org.opendatacollab.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.tally.RatingMatrix;

/** Reads inputs and shapes outputs: what the families share. */
final class Inputs {
  private Inputs() {}

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static List<BigDecimal> decimals(JsonNode array) {
    return elements(array).map(JsonNode::decimalValue).toList();
  }

  /** Rows of numbers, null for a missing one. */
  static RatingMatrix matrix(JsonNode rows) {
    return RatingMatrix.of(elements(rows)
        .map(row -> elements(row)
            .mapToDouble(number -> number.isNull() ? Double.NaN : number.doubleValue())
            .toArray())
        .toArray(double[][]::new));
  }

  /** The number of a parameter, or a default where it is left out. */
  static double number(JsonNode parameters, String name, double otherwise) {
    return parameters.hasNonNull(name) ? parameters.get(name).doubleValue() : otherwise;
  }

  static Map<String, ?> undefined(String reason) {
    return Map.of("undefined", reason);
  }

  /** The outputs of what was computed, or the reason why there are none. */
  static <T> Map<String, ?> outputs(Outcome<T> outcome, Function<T, Map<String, ?>> outputs) {
    return outcome
        .value()
        .<Map<String, ?>>map(outputs)
        .orElseGet(() -> undefined(outcome.reason().orElseThrow().code()));
  }

  /** Adds an output that may have no value, and then the reason. */
  static Map<String, Object> withPart(
      Map<String, Object> outputs, String name, OptionalDouble part, String reason) {
    outputs.put(name, orNull(part));
    if (part.isEmpty()) {
      outputs.put("undefined", reason);
    }
    return outputs;
  }

  /** An output that may have no value. */
  static Object orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  /** Outputs in order; unlike Map.of it takes nulls. */
  static Map<String, Object> outputs(Object... namesAndValues) {
    Map<String, Object> outputs = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      outputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "names and values must pair, got " + Arrays.toString(namesAndValues));
    }
    return outputs;
  }
}
