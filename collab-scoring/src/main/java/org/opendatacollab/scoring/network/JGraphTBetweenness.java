package org.opendatacollab.scoring.network;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality.OverflowStrategy;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/** The only class that knows JGraphT, so that all others load without it. */
final class JGraphTBetweenness {
  private JGraphTBetweenness() {}

  /** The betweenness of each node, unweighted, undirected pairs once. */
  static Outcome<List<Double>> of(Network network) {
    Map<Integer, Double> scores;
    try {
      // Without the check, path counts that do not fit give wrong numbers silently.
      scores = new org.jgrapht.alg.scoring.BetweennessCentrality<>(
              graph(network), false, OverflowStrategy.THROW_EXCEPTION_ON_OVERFLOW)
          .getScores();
    } catch (ArithmeticException e) {
      return Outcome.undefined(Reason.TOO_MANY_PATHS);
    }
    return Outcome.of(
        IntStream.range(0, network.nodeCount()).mapToObj(scores::get).toList());
  }

  private static Graph<Integer, Integer> graph(Network network) {
    Graph<Integer, Integer> graph = network.isDirected()
        ? new SimpleDirectedGraph<>(null, null, false)
        : new SimpleGraph<>(null, null, false);
    for (int node = 0; node < network.nodeCount(); node++) {
      graph.addVertex(node);
    }
    for (int tie = 0; tie < network.tieCount(); tie++) {
      graph.addEdge(network.first(tie), network.second(tie), tie);
    }
    return graph;
  }
}
