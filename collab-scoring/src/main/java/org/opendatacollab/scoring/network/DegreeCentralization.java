package org.opendatacollab.scoring.network;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * How many ties each node has, and how far the ties are centred on one node: the sum over the nodes of the difference to the
 * largest degree, divided by the largest that this sum can be with n nodes.
 *
 * <pre>{@code
 *   TOTAL, undirected   (n - 1)(n - 2)      a star
 *   TOTAL, directed     2 (n - 1)(n - 2)    a star with ties in both directions
 *   IN, OUT             (n - 1)^2           a star with ties to, or from, its centre
 * }</pre>
 *
 * <ul>
 *   <li>1 for such a star, 0 if all nodes have as many ties, none included.
 *   <li>Too few nodes (2 for TOTAL, 1 for IN and OUT): no centralization, {@code too-few-nodes}; the degrees are there.
 *   <li>IN or OUT of an undirected network: undefined, {@code not-directed}.
 *   <li>Weights do not count.
 * </ul>
 *
 * <p>Example: degrees 1, 2, 2, 1: (1 + 0 + 0 + 1) / (3 x 2) = 0.3333.
 *
 * <p>Source: Freeman (1978), Social Networks 1:215-239; for directed networks as the packages igraph (without loops) and sna of R.
 *
 * @param kind which ties are counted
 * @param degrees the degree of each node, in the order of the nodes
 * @param centralization in [0, 1]; empty with too few nodes
 */
public record DegreeCentralization(
    DegreeKind kind, List<Integer> degrees, OptionalDouble centralization) {
  /**
   * Copies.
   *
   * @param kind which ties are counted
   * @param degrees the degree of each node
   * @param centralization in [0, 1]
   */
  public DegreeCentralization {
    degrees = List.copyOf(degrees);
  }

  /**
   * Computes.
   *
   * @param network the network
   * @param kind which ties are counted
   * @return the degrees, or the reason why there are none
   */
  public static Outcome<DegreeCentralization> of(Network network, DegreeKind kind) {
    if (kind != DegreeKind.TOTAL && !network.isDirected()) {
      return Outcome.undefined(Reason.NOT_DIRECTED);
    }
    int[] degrees = degrees(network, kind);
    long most = mostDifference(network, kind);
    List<Integer> list = Arrays.stream(degrees).boxed().toList();
    if (most <= 0) {
      return Outcome.of(new DegreeCentralization(kind, list, OptionalDouble.empty()));
    }
    long largest = Arrays.stream(degrees).max().orElseThrow();
    long difference =
        Arrays.stream(degrees).mapToLong(degree -> largest - degree).sum();
    return Outcome.of(
        new DegreeCentralization(kind, list, OptionalDouble.of((double) difference / most)));
  }

  private static int[] degrees(Network network, DegreeKind kind) {
    int[] degrees = new int[network.nodeCount()];
    for (int tie = 0; tie < network.tieCount(); tie++) {
      if (kind != DegreeKind.IN) {
        degrees[network.first(tie)]++;
      }
      if (kind != DegreeKind.OUT) {
        degrees[network.second(tie)]++;
      }
    }
    return degrees;
  }

  private static long mostDifference(Network network, DegreeKind kind) {
    long others = Math.max(0, network.nodeCount() - 1L);
    if (kind != DegreeKind.TOTAL) {
      return others * others;
    }
    return (network.isDirected() ? 2 : 1) * others * (others - 1);
  }
}
