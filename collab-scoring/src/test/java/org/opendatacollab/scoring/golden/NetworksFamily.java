package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.withPart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.scoring.network.Assortativity;
import org.opendatacollab.scoring.network.BetweennessCentrality;
import org.opendatacollab.scoring.network.DegreeCentralization;
import org.opendatacollab.scoring.network.DegreeKind;
import org.opendatacollab.scoring.network.Density;
import org.opendatacollab.scoring.network.EiIndex;
import org.opendatacollab.scoring.network.Modularity;
import org.opendatacollab.scoring.network.Network;
import org.opendatacollab.scoring.network.Reciprocity;
import org.opendatacollab.scoring.network.TieCounting;
import org.opendatacollab.scoring.network.TieDirection;

/** Small networks of collaborating organisations. */
final class NetworksFamily implements GoldenFamily {
  @Override
  public String name() {
    return "networks";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "density",
            (input, parameters) -> outputs(
                Density.of(network(input)),
                d -> outputs("nodes", d.nodes(), "edges", d.ties(), "density", d.density())),
        "degree-centralization",
            (input, parameters) -> {
              Network network = network(input);
              return outputs(
                  DegreeCentralization.of(network, kind(parameters)),
                  d -> withPart(
                      outputs("degree", byNode(network, d.degrees())),
                      "centralization",
                      d.centralization(),
                      "too-few-nodes"));
            },
        "betweenness-centralization",
            (input, parameters) -> {
              Network network = network(input);
              return outputs(
                  BetweennessCentrality.of(network),
                  b -> withPart(
                      outputs(
                          "betweenness", byNode(network, b.betweenness()),
                          "normalized",
                              b.normalized().map(list -> byNode(network, list)).orElse(null)),
                      "centralization",
                      b.centralization(),
                      "too-few-nodes"));
            },
        "reciprocity",
            (input, parameters) -> outputs(
                Reciprocity.of(network(input)),
                r -> outputs(
                    "mutualDyads", r.mutualPairs(),
                    "asymmetricDyads", r.asymmetricPairs(),
                    "edgeReciprocity", r.ofTies(),
                    "dyadReciprocity", r.ofPairs())),
        "ei-index",
            (input, parameters) -> outputs(
                EiIndex.of(network(input), counting(parameters)),
                e -> outputs("external", e.external(), "internal", e.internal(), "ei", e.index())),
        "modularity",
            (input, parameters) -> outputs(
                Modularity.of(
                    network(input),
                    counting(parameters),
                    Inputs.number(parameters, "resolution", 1)),
                m -> outputs("modularity", m.modularity())),
        "assortativity",
            (input, parameters) -> outputs(
                Assortativity.of(network(input)), a -> outputs("assortativity", a.coefficient())));
  }

  private static Network network(JsonNode input) {
    Network.Builder builder = Network.builder(
        input.get("directed").asBoolean() ? TieDirection.DIRECTED : TieDirection.UNDIRECTED);
    for (JsonNode node : input.get("nodes")) {
      if (input.hasNonNull("groups")) {
        builder.addNode(node.asText(), input.get("groups").get(node.asText()).asText());
      } else {
        builder.addNode(node.asText());
      }
    }
    for (JsonNode edge : input.get("edges")) {
      builder.addTie(edge.get(0).asText(), edge.get(1).asText(), edge.get(2).doubleValue());
    }
    return builder.build();
  }

  private static <T> Map<String, T> byNode(Network network, List<T> numbers) {
    Map<String, T> byNode = new LinkedHashMap<>();
    for (int node = 0; node < network.nodeCount(); node++) {
      byNode.put(network.nodes().get(node), numbers.get(node));
    }
    return byNode;
  }

  private static DegreeKind kind(JsonNode parameters) {
    return switch (parameters.get("mode").asText()) {
      case "in" -> DegreeKind.IN;
      case "out" -> DegreeKind.OUT;
      default -> DegreeKind.TOTAL;
    };
  }

  private static TieCounting counting(JsonNode parameters) {
    return parameters.path("weighted").asBoolean() ? TieCounting.WEIGHT : TieCounting.NUMBER;
  }
}
