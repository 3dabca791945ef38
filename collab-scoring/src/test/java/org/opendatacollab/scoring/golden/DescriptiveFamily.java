package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.decimals;
import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.dispersion.SampleMoments;

/** Numerical accuracy of moments. */
final class DescriptiveFamily implements GoldenFamily {
  @Override
  public String name() {
    return "descriptive";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of("summary", (input, parameters) -> summary(moments(input, parameters)));
  }

  private static SampleMoments moments(JsonNode input, JsonNode parameters) {
    JsonNode values = input.get("values");
    return switch (parameters.get("data").asText()) {
      case "decimal" -> SampleMoments.of(decimals(values));
      case "double" ->
        SampleMoments.of(elements(values).mapToDouble(JsonNode::doubleValue).toArray());
      default -> throw new IllegalArgumentException("data must be decimal or double");
    };
  }

  private static Map<String, ?> summary(SampleMoments moments) {
    Map<String, Object> all = outputs(
        "n", moments.n(),
        "mean", orNull(moments.mean()),
        "min", orNull(moments.min()),
        "max", orNull(moments.max()),
        "variance", orNull(moments.sampleVariance()),
        "sd", orNull(moments.standardDeviation()),
        "autocorrelation1", orNull(moments.autocorrelation()));
    moments.sampleVariance().reason().ifPresent(reason -> all.put("undefined", reason.code()));
    if (moments.sampleVariance().value().isPresent()) {
      moments
          .autocorrelation()
          .reason()
          .ifPresent(reason -> all.put("undefinedAutocorrelation", reason.code()));
    }
    return all;
  }

  private static Object orNull(Outcome<Double> outcome) {
    return outcome.value().orElse(null);
  }
}
