package org.opendatacollab.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A family of reference cases: which measures it has, and how the library computes each. */
public interface GoldenFamily {
  /** The name in the file's member {@code family}. */
  String name();

  /** What computes each measure, by its name. */
  Map<String, Measure> measures();

  /** Computes the outputs of a case. */
  @FunctionalInterface
  interface Measure {
    /**
     * Computes. Numbers in input and parameters are exact decimals. An undefined result holds its reason under
     * {@code undefined}; an output without value is null.
     *
     * @param input the data
     * @param parameters which variant
     * @return the outputs by name: numbers, texts, lists, maps and nulls
     */
    Map<String, ?> compute(JsonNode input, JsonNode parameters);
  }
}
