package org.opendatacollab.scoring.network;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;

/**
 * One number on a network as a whole. Each method publishes one part of a record of this package, where formula, edge cases and
 * source are given: {@link Density}, {@link DegreeCentralization}, {@link BetweennessCentrality}, {@link Reciprocity},
 * {@link EiIndex}, {@link Modularity}, {@link Assortativity}, {@link CrossGroupTies} and {@link BrokerDependence}.
 *
 * <p>The ties are taken for all that there are, not for a sample: no interval is stated. Methods are immutable and thread-safe.
 */
public final class NetworkMeasure implements ScoringMethod<Network> {
  private static final String NO_GROUPS = "Nodes without groups: undefined, no-groups. ";
  private static final String NO_TIES = "No ties: no-edges. ";
  private static final String FREEMAN = "Freeman (1978), Social Networks 1:215-239";
  private static final String KRACKHARDT =
      "Krackhardt and Stern (1988), Social Psychology Quarterly 51:123-140";
  private static final String NEWMAN = "Newman (2003), Physical Review E 67:026126";
  private static final String RING = "A ring of 6 nodes, cut into two groups of 3 neighbours: ";
  private static final String SIZES =
      "Not to compare networks of different size or with ties of different kinds.";

  /** The share of possible ties that are there, in [0, 1]. */
  public static final NetworkMeasure DENSITY = ofNodes(
      new MethodDescription(
          Method.of("network/density@1"),
          "Density of a network",
          "Ties divided by n (n - 1) possible ties of n nodes, or half of that in an undirected network.",
          "[0, 1], no unit.",
          "Fewer than 2 nodes: undefined, too-few-nodes. No ties: 0.",
          "4 ties of a hub to 4 others: 4 of 10 = 0.4000.",
          "Textbook definition (Wasserman and Faust 1994, section 4.2).",
          "Not to compare networks of different size: people can keep only so many ties."),
      network -> Density.of(network).map(Density::density));

  /** How far shortest paths run through one node, in [0, 1]; needs JGraphT on the class path. */
  public static final NetworkMeasure BETWEENNESS_CENTRALIZATION = ofNodes(
      new MethodDescription(
          Method.of("network/betweenness-centralization@1"),
          "Betweenness centralization",
          "Sum over the n nodes of the largest betweenness minus the node's, divided by (n - 1) M. Betweenness sums over pairs of"
              + " other nodes the share of shortest paths that pass through the node; ties count as one step. M = (n - 1)(n - 2),"
              + " half of that in an undirected network. Betweenness is JGraphT's.",
          "[0, 1], no unit; 1 for a star, 0 for a ring.",
          "Fewer than 3 nodes: undefined, too-few-nodes. No ties: 0. Path counts beyond 9 x 10^18: too-many-paths.",
          "A chain of 4 nodes: (2 + 0 + 0 + 2) / 9 = 0.4444.",
          FREEMAN + "; Brandes (2001), Journal of Mathematical Sociology 25:163-177.",
          "Not where contact does not take shortest paths, nor in networks with many ties not reported."),
      network -> BetweennessCentrality.of(network)
          .flatMap(betweenness -> betweenness.centralization().isPresent()
              ? Outcome.of(betweenness.centralization().getAsDouble())
              : Outcome.undefined(Reason.TOO_FEW_NODES)));

  /** The share of ties that are returned, in [0, 1]. */
  public static final NetworkMeasure TIE_RECIPROCITY = ofTies(
      new MethodDescription(
          Method.of("network/reciprocity/ties@1"),
          "Returned ties",
          "Ties whose opposite is there too, divided by all ties.",
          "[0, 1], no unit.",
          "Undirected network: undefined, not-directed. No ties: no-edges.",
          "4 pairs tied both ways and 4 one way: 8 of 12 = 0.6667.",
          "Wasserman and Faust (1994), Social Network Analysis, chapter 13.",
          "Not as agreement of two partners on the strength of their tie: weights do not count."),
      network -> Reciprocity.of(network).map(Reciprocity::ofTies));

  /** The share of tied pairs that are mutual, in [0, 1]. */
  public static final NetworkMeasure PAIR_RECIPROCITY = ofTies(
      new MethodDescription(
          Method.of("network/reciprocity/pairs@1"),
          "Mutual pairs",
          "Pairs of nodes with ties both ways, divided by pairs with any tie.",
          "[0, 1], no unit; never above the share of returned ties.",
          "Undirected network: undefined, not-directed. No ties: no-edges.",
          "4 pairs tied both ways and 4 one way: 4 of 8 = 0.5000.",
          "Wasserman and Faust (1994), Social Network Analysis, chapter 13.",
          "Not as agreement of two partners on the strength of their tie: weights do not count."),
      network -> Reciprocity.of(network).map(Reciprocity::ofPairs));

  /** Whether nodes are tied to their own group, in [-1, 1]. */
  public static final NetworkMeasure ASSORTATIVITY = ofTies(
      new MethodDescription(
          Method.of("network/assortativity@1"),
          "Assortativity by group (Newman)",
          "(I - x) / (1 - x) for the share I of ties inside of groups and the share x = sum over groups of (ties that start in"
              + " it / all) (ties that end in it / all); an undirected tie starts and ends at both ends. Weights do not count.",
          "[-1, 1], no unit; 1 if no tie crosses, 0 as by chance.",
          NO_GROUPS + NO_TIES + "All ties start and end in one group: no-variation.",
          RING + "(4/6 - 1/2) / (1/2) = 0.3333.",
          NEWMAN + ".",
          "Not to say how many ties cross: it is corrected for how many each group has."),
      network -> Assortativity.of(network).map(Assortativity::coefficient));

  /** How far contact across groups hangs on one node, in (0, 1]. */
  public static final NetworkMeasure BROKER_DEPENDENCE = ofNodes(
      new MethodDescription(
          Method.of("network/broker-dependence@1"),
          "Dependence on one broker",
          "Largest over the nodes of the connected pairs that are lost without the node, its own and those that only paths through"
              + " it joined, divided by all connected pairs. A connected pair are two nodes of different groups that a path of ties"
              + " joins, whatever their direction.",
          "(0, 1], no unit; 1 if no contact across groups is left without one node.",
          NO_GROUPS
              + "No connected pair: no-pairs. k nodes all tied to m of the other group: 1/k or 1/m, whichever is larger.",
          "a, b and c, d in two groups, tied as a-b, b-c, c-d: without b all 4 pairs are lost, 1.0000.",
          "Vitality of connected pairs: Koschuetzki et al. (2005), LNCS 3418:16-61, section 3.6; Borgatti (2006), Computational and"
              + " Mathematical Organization Theory 12:21-34. To count only pairs across groups is ours.",
          "Not where contact over many steps is none, nor to blame: a bridge is an asset whose loss should be prepared for."),
      network -> BrokerDependence.of(network).map(BrokerDependence::dependence));

  private final MethodDescription description;
  private final ToLongFunction<Network> n;
  private final Function<Network, Outcome<Value>> function;

  /** A value and what it is the sum of, if it is one. */
  private record Value(double number, List<Contribution> parts) {}

  private NetworkMeasure(
      MethodDescription description,
      ToLongFunction<Network> n,
      Function<Network, Outcome<Value>> function) {
    this.description = description;
    this.n = n;
    this.function = function;
  }

  private static NetworkMeasure ofNodes(
      MethodDescription description, Function<Network, Outcome<Double>> function) {
    return new NetworkMeasure(
        description,
        Network::nodeCount,
        network -> function.apply(network).map(number -> new Value(number, List.of())));
  }

  private static NetworkMeasure ofTies(
      MethodDescription description, Function<Network, Outcome<Double>> function) {
    return new NetworkMeasure(
        description,
        Network::tieCount,
        network -> function.apply(network).map(number -> new Value(number, List.of())));
  }

  /**
   * Returns how far the ties are centred on one node, in [0, 1].
   *
   * @param kind which ties are counted
   * @return the method
   */
  public static NetworkMeasure degreeCentralization(DegreeKind kind) {
    MethodDescription description = switch (kind) {
      case TOTAL ->
        degreeCentralization(
            "total",
            "Degree centralization",
            "ties, divided by (n - 1)(n - 2), or twice that in a directed network, where sent and received ties add up.",
            "Fewer than 3 nodes: undefined, too-few-nodes. No ties: 0.",
            "A chain of 4 nodes: (1 + 0 + 0 + 1) / 6 = 0.3333.");
      case IN ->
        degreeCentralization(
            "in",
            "Centralization of received ties",
            "received ties, divided by (n - 1)^2.",
            "Undirected network: undefined, not-directed. Fewer than 2 nodes: too-few-nodes. No ties: 0.",
            "3 nodes with a tie to a fourth: (3 + 3 + 3) / 9 = 1.0000.");
      case OUT ->
        degreeCentralization(
            "out",
            "Centralization of sent ties",
            "sent ties, divided by (n - 1)^2.",
            "Undirected network: undefined, not-directed. Fewer than 2 nodes: too-few-nodes. No ties: 0.",
            "3 nodes with a tie to a fourth: 1 / 9 = 0.1111.");
    };
    return ofNodes(
        description,
        network -> DegreeCentralization.of(network, kind)
            .flatMap(degrees -> degrees.centralization().isPresent()
                ? Outcome.of(degrees.centralization().getAsDouble())
                : Outcome.undefined(Reason.TOO_FEW_NODES)));
  }

  private static MethodDescription degreeCentralization(
      String kind, String title, String ties, String edgeCases, String example) {
    return new MethodDescription(
        Method.of("network/degree-centralization/" + kind + "@1"),
        title,
        "Sum over the n nodes of the largest number of ties of a node minus the node's own number of "
            + ties,
        "[0, 1], no unit; 1 for a star, 0 if all nodes have as many.",
        edgeCases,
        example,
        FREEMAN + "; directed as in igraph and sna.",
        SIZES);
  }

  /**
   * Returns the E-I index, in [-1, 1].
   *
   * @param counting what a tie counts for
   * @return the method
   */
  public static NetworkMeasure eiIndex(TieCounting counting) {
    MethodDescription description = new MethodDescription(
        Method.of("network/ei-index@1").with("ties", counting),
        "E-I index",
        "(E - I) / (E + I) for E ties between groups and I inside of groups, by number or by weight.",
        "[-1, 1], no unit; 1 if all ties cross, -1 if none does.",
        NO_GROUPS + NO_TIES.strip(),
        RING + "(2 - 4) / 6 = -0.3333.",
        KRACKHARDT + ".",
        "Not to compare networks whose groups differ in size: see network/cross-group-ties@1 for what to expect.");
    return ofTies(description, network -> EiIndex.of(network, counting).map(EiIndex::index));
  }

  /**
   * Returns the share of ties that cross the borders of groups, in [0, 1]. The share to expect by chance is in
   * {@link CrossGroupTies}.
   *
   * @param counting what a tie counts for
   * @return the method
   */
  public static NetworkMeasure crossGroupTies(TieCounting counting) {
    MethodDescription description = new MethodDescription(
        Method.of("network/cross-group-ties@1").with("ties", counting),
        "Share of ties across groups",
        "Ties between groups divided by all, by number or by weight. To be compared with 1 minus the sum over groups of (ties that"
            + " start in it / all) (ties that end in it / all), which chance would give if each node kept as many ties as it has.",
        "[0, 1], no unit.",
        NO_GROUPS + NO_TIES.strip(),
        RING + "2 of 6 = 0.3333, where 1/2 is expected.",
        KRACKHARDT + "; expected share: " + NEWMAN + ".",
        "Not without the expected share: where one group has most of the ties, few can cross.");
    return ofTies(
        description, network -> CrossGroupTies.of(network, counting).map(CrossGroupTies::share));
  }

  /**
   * Returns modularity of the given groups. It lists the part of each group in the sum.
   *
   * @param counting what a tie counts for
   * @param resolution how much the expected ties count, in [0, infinity); 1 is the original
   * @return the method
   * @throws IllegalArgumentException if the resolution lies outside
   */
  public static NetworkMeasure modularity(TieCounting counting, double resolution) {
    Modularity.checkedResolution(resolution);
    MethodDescription description = new MethodDescription(
        Method.of("network/modularity@1").with("ties", counting).with("resolution", resolution),
        "Modularity of groups",
        "Sum over groups of ties inside of it / all - resolution (ties that start in it / all) (ties that end in it / all), by"
            + " number or by weight; an undirected tie starts and ends at both ends.",
        "[-1, 1] at resolution 1, no unit; above 0 if more ties lie inside of groups than by chance.",
        NO_GROUPS + NO_TIES + "One group: 1 - resolution.",
        RING + "4/6 - 1/2 = 0.1667.",
        "Newman and Girvan (2004), Physical Review E 69:026113; Leicht and Newman (2008), Physical Review Letters 100:118703;"
            + " Reichardt and Bornholdt (2006), Physical Review E 74:016110.",
        "Not to compare networks of different size, nor as proof that there are no better groups.");
    return new NetworkMeasure(
        description,
        Network::tieCount,
        network -> Modularity.of(network, counting, resolution)
            .map(result -> new Value(result.modularity(), parts(network, result.parts()))));
  }

  private static List<Contribution> parts(Network network, List<Double> parts) {
    return IntStream.range(0, parts.size())
        .mapToObj(group -> new Contribution(network.groups().get(group), parts.get(group)))
        .toList();
  }

  @Override
  public MethodDescription description() {
    return description;
  }

  @Override
  public Score score(Network network) {
    Outcome<Value> outcome = function.apply(network);
    long counted = n.applyAsLong(network);
    if (outcome.reason().isPresent()) {
      return Score.of(Estimate.undefined(outcome.reason().get(), counted, method()));
    }
    Uncertainty none = new Uncertainty.None("describes the ties as they were recorded");
    Value value = outcome.orElseThrow();
    return new Score(Estimate.of(value.number(), none, counted, method()), value.parts());
  }
}
