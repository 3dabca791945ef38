package org.opendatacollab.scoring.network;

import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * The share of possible ties that are there. With n nodes, {@code n (n - 1)} ties are possible in a directed network and half as
 * many in an undirected one.
 *
 * <p>Undefined, {@code too-few-nodes}, for fewer than 2 nodes. No ties: 0.
 *
 * <p>Example: 4 ties of a hub to 4 others: 4 of 10 = 0.4.
 *
 * <p>Not to compare networks of different size: a person can keep only so many ties, so that density falls as networks grow.
 *
 * <p>Source: textbook definition (Wasserman and Faust 1994, section 4.2).
 *
 * @param nodes how many nodes
 * @param ties how many ties; an undirected tie counts once
 * @param density ties divided by possible ties, in [0, 1]
 */
public record Density(int nodes, int ties, double density) {
  /**
   * Computes.
   *
   * @param network the network
   * @return the density, or the reason why there is none
   */
  public static Outcome<Density> of(Network network) {
    int nodes = network.nodeCount();
    if (nodes < 2) {
      return Outcome.undefined(Reason.TOO_FEW_NODES);
    }
    long ordered = (long) nodes * (nodes - 1);
    long possible = network.isDirected() ? ordered : ordered / 2;
    return Outcome.of(
        new Density(nodes, network.tieCount(), (double) network.tieCount() / possible));
  }
}
