package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.orNull;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.undefined;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.voting.KendallTau;
import org.opendatacollab.scoring.voting.PairedScores;
import org.opendatacollab.scoring.voting.SpearmanRho;

/** How far two rankings or score lists agree. */
final class RankCorrelationFamily implements GoldenFamily {
  @Override
  public String name() {
    return "rank-correlation";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "kendall-tau-distance",
            (input, parameters) -> kendall(input, tau -> {
              double penalty = parameters.get("tiePenalty").doubleValue();
              return outputs(
                  "concordant", tau.concordant(),
                  "discordant", tau.discordant(),
                  "distance", orNull(tau.distance(penalty).value()),
                  "normalized", orNull(tau.normalizedDistance(penalty).value()));
            }),
        "kendall-tau", (input, parameters) -> kendall(input, RankCorrelationFamily::taus),
        "spearman-rho",
            (input, parameters) -> {
              Estimate rho = SpearmanRho.of(scores(input));
              return rho.reason()
                  .<Map<String, ?>>map(reason -> undefined(reason.code()))
                  .orElseGet(() -> outputs("rho", orNull(rho.value())));
            });
  }

  private static Map<String, ?> taus(KendallTau tau) {
    Map<String, Object> outputs = outputs(
        "concordant", tau.concordant(),
        "discordant", tau.discordant(),
        "tiesXOnly", tau.tiesXOnly(),
        "tiesYOnly", tau.tiesYOnly(),
        "tiesBoth", tau.tiesBoth(),
        "tauA", orNull(tau.tauA().value()),
        "tauB", orNull(tau.tauB().value()));
    tau.tauB().reason().ifPresent(reason -> outputs.put("undefined", reason.code()));
    return outputs;
  }

  private static Map<String, ?> kendall(
      JsonNode input, Function<KendallTau, Map<String, ?>> outputs) {
    return KendallTau.of(scores(input))
        .<Map<String, ?>>map(outputs)
        .orElseGet(() -> undefined("too-few-items"));
  }

  private static PairedScores scores(JsonNode input) {
    return PairedScores.ofPresent(numbers(input.get("x")), numbers(input.get("y")));
  }

  private static List<Double> numbers(JsonNode array) {
    return elements(array)
        .map(node -> node.isNull() ? null : node.doubleValue())
        .toList();
  }
}
