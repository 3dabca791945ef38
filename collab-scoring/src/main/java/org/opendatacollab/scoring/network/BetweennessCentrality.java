package org.opendatacollab.scoring.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;

/**
 * On how many shortest paths each node lies, and how far they run through one node.
 *
 * <p>The betweenness of a node is the sum over the pairs of other nodes of the share of shortest paths between them that pass through
 * it. A path is as long as it has ties: weights do not count. In an undirected network each pair counts once, in a directed one in both
 * directions. With n nodes it is at most {@code (n - 1)(n - 2)}, or half of that if undirected; normalized it is divided by that.
 * Centralization is the sum over the nodes of the difference to the largest betweenness, divided by n - 1 times the most.
 *
 * <ul>
 *   <li>Pairs that no path joins count nothing. No ties: all 0.
 *   <li>Fewer than 3 nodes: the betweenness is 0, and neither normalized nor centralization are there, {@code too-few-nodes}.
 *   <li>More than about 9 x 10^18 shortest paths between two nodes: undefined, {@code too-many-paths}.
 * </ul>
 *
 * <p>Example: a chain of 4: betweenness 0, 2, 2, 0; centralization (2 + 0 + 0 + 2) / (3 x 3) = 0.4444.
 *
 * <p>The sums are JGraphT's (algorithm of Brandes), in an order that depends on the order of the nodes: nodes in another order give
 * the same numbers within 1e-12 relative. Time grows with nodes times ties:
 * some seconds for 1,000 nodes and 10,000 ties.
 *
 * <p>JGraphT is an optional dependency: {@code org.jgrapht:jgrapht-core} 1.5 has to be on the class path of who calls this; in a
 * modular application, a module has to require {@code org.jgrapht.core}. No other measure of this package needs it.
 *
 * <p>Source: Freeman (1978), Social Networks 1:215-239; Brandes (2001), Journal of Mathematical Sociology 25:163-177.
 *
 * @param betweenness of each node, in the order of the nodes, 0 or more
 * @param normalized of each node, in [0, 1]; empty for fewer than 3 nodes
 * @param centralization in [0, 1]; 1 for a star, 0 for a ring; empty for fewer than 3 nodes
 */
public record BetweennessCentrality(
    List<Double> betweenness, Optional<List<Double>> normalized, OptionalDouble centralization) {
  /**
   * Copies.
   *
   * @param betweenness of each node
   * @param normalized of each node
   * @param centralization in [0, 1]
   */
  public BetweennessCentrality {
    betweenness = List.copyOf(betweenness);
    normalized = normalized.map(List::copyOf);
  }

  /**
   * Computes.
   *
   * @param network the network
   * @return the betweenness, or the reason why there is none
   * @throws IllegalStateException if JGraphT is not there
   */
  public static Outcome<BetweennessCentrality> of(Network network) {
    return raw(network).map(betweenness -> {
      double ordered = (network.nodeCount() - 1.0) * (network.nodeCount() - 2.0);
      double most = network.isDirected() ? ordered : ordered / 2;
      if (network.nodeCount() < 3) {
        return new BetweennessCentrality(betweenness, Optional.empty(), OptionalDouble.empty());
      }
      double largest =
          betweenness.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
      double difference = betweenness.stream().mapToDouble(one -> largest - one).sum();
      return new BetweennessCentrality(
          betweenness,
          Optional.of(betweenness.stream().map(one -> one / most).toList()),
          OptionalDouble.of(difference / ((network.nodeCount() - 1.0) * most)));
    });
  }

  private static Outcome<List<Double>> raw(Network network) {
    try {
      return JGraphTBetweenness.of(network);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "BetweennessCentrality needs org.jgrapht:jgrapht-core 1.5 on the class path", e);
    }
  }
}
