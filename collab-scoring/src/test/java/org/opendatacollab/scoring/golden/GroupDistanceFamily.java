package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.decimals;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.undefined;
import static org.opendatacollab.scoring.golden.Inputs.withPart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opendatacollab.scoring.comparison.DistributionDistance;
import org.opendatacollab.scoring.comparison.Dominance;
import org.opendatacollab.scoring.comparison.MeanDifference;
import org.opendatacollab.scoring.comparison.TwoGroupRatings;

/** How far two groups stand apart on one ordinal item. */
final class GroupDistanceFamily implements GoldenFamily {
  @Override
  public String name() {
    return "group-distance";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "jensen-shannon", measure(DistributionDistance::of, GroupDistanceFamily::jensenShannon),
        "hellinger",
            measure(
                DistributionDistance::of,
                d -> outputs(
                    "distance", d.hellinger(),
                    "bhattacharyyaCoefficient", d.bhattacharyyaCoefficient())),
        "total-variation",
            measure(DistributionDistance::of, d -> outputs("distance", d.totalVariation())),
        "wasserstein-1",
            measure(
                DistributionDistance::of,
                d -> withPart(
                    outputs("distance", d.wasserstein()),
                    "normalized",
                    d.wassersteinNormalized(),
                    "too-few-categories")),
        "mean-difference",
            measure(
                MeanDifference::of,
                d -> withPart(
                    outputs("meanA", d.first(), "meanB", d.second(), "difference", d.difference()),
                    "normalized",
                    d.normalized(),
                    "too-few-categories")),
        "cliffs-delta",
            measure(
                Dominance::of,
                d -> outputs(
                    "greater", d.greater(),
                    "less", d.less(),
                    "tied", d.tied(),
                    "delta", d.delta(),
                    "commonLanguage", d.commonLanguage())));
  }

  private static <T> Measure measure(
      Function<TwoGroupRatings, Optional<T>> compare, Function<T, Map<String, ?>> outputs) {
    return (input, parameters) -> compare
        .apply(ratings(input))
        .<Map<String, ?>>map(outputs)
        .orElseGet(() -> undefined("empty-group"));
  }

  private static TwoGroupRatings ratings(JsonNode input) {
    return new TwoGroupRatings(
        decimals(input.get("scale")), decimals(input.get("a")), decimals(input.get("b")));
  }

  private static Map<String, ?> jensenShannon(DistributionDistance d) {
    return outputs(
        "divergenceNats", d.jensenShannonNats(),
        "divergenceBits", d.jensenShannonBits(),
        "distanceNats", Math.sqrt(d.jensenShannonNats()),
        "distanceBits", Math.sqrt(d.jensenShannonBits()));
  }
}
