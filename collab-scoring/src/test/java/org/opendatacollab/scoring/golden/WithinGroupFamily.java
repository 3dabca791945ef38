package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.matrix;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.withPart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.opendatacollab.scoring.agreement.AverageDeviation;
import org.opendatacollab.scoring.agreement.Awg;
import org.opendatacollab.scoring.agreement.NullVariance;
import org.opendatacollab.scoring.agreement.Rwg;
import org.opendatacollab.scoring.agreement.WithinGroupRatings;

/** How far the members of one group agree on rated items. */
final class WithinGroupFamily implements GoldenFamily {
  @Override
  public String name() {
    return "within-group-agreement";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "rwg",
            (input, parameters) -> outputs(
                Rwg.of(ratings(input), nullVariance(parameters)),
                r -> outputs(
                    "observedVariance", r.meanItemVariance(),
                    "nullVariance", r.nullVariance(),
                    "raw", r.raw(),
                    "truncated", r.multiItem())),
        "rwg-j",
            (input, parameters) -> outputs(
                Rwg.of(ratings(input), nullVariance(parameters)),
                r -> outputs(
                    "meanItemVariance", r.meanItemVariance(),
                    "nullVariance", r.nullVariance(),
                    "rwgJ", r.multiItem(),
                    "rwgJStar", r.raw())),
        "awg",
            (input, parameters) -> outputs(
                Awg.of(ratings(input)),
                a -> withPart(
                    outputs("items", a.items().stream().map(Inputs::orNull).toList()),
                    "awg",
                    a.awg(),
                    "mean-too-extreme")),
        "average-deviation",
            (input, parameters) -> outputs(
                AverageDeviation.of(
                    ratings(input),
                    AverageDeviation.Center.valueOf(
                        parameters.get("center").asText().toUpperCase(Locale.ROOT))),
                d -> outputs("items", d.items(), "ad", d.average())));
  }

  private static WithinGroupRatings ratings(JsonNode input) {
    return new WithinGroupRatings(
        matrix(input.get("ratings")),
        input.get("min").decimalValue(),
        input.get("max").decimalValue());
  }

  private static NullVariance nullVariance(JsonNode parameters) {
    return switch (parameters.get("null").asText()) {
      case "uniform" -> NullVariance.UNIFORM;
      case "max-variance" -> NullVariance.MAX_VARIANCE;
      default -> new NullVariance.Custom(parameters.get("nullVariance").doubleValue());
    };
  }
}
