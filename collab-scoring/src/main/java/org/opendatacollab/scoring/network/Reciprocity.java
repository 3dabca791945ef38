package org.opendatacollab.scoring.network;

import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * How many ties of a directed network are returned. A pair of nodes is mutual if there are ties in both directions and
 * asymmetric if there is a tie in one only; pairs without ties do not count.
 *
 * <p>Undefined: {@code not-directed} for an undirected network, {@code no-edges} without ties. Weights do not count.
 *
 * <p>Example: 4 mutual pairs and 4 asymmetric ones: 8 of 12 ties are returned, 0.6667, in 4 of 8 pairs, 0.5.
 *
 * <p>Source: Wasserman and Faust (1994), Social Network Analysis, chapter 13.
 *
 * @param mutualPairs pairs with ties in both directions
 * @param asymmetricPairs pairs with a tie in one direction
 * @param ofTies the share of ties that are returned, in [0, 1]
 * @param ofPairs the share of tied pairs that are mutual, in [0, 1], never above the share of ties
 */
public record Reciprocity(int mutualPairs, int asymmetricPairs, double ofTies, double ofPairs) {
  /**
   * Computes.
   *
   * @param network the network
   * @return the reciprocity, or the reason why there is none
   */
  public static Outcome<Reciprocity> of(Network network) {
    if (!network.isDirected()) {
      return Outcome.undefined(Reason.NOT_DIRECTED);
    }
    if (network.tieCount() == 0) {
      return Outcome.undefined(Reason.NO_EDGES);
    }
    int returned = 0;
    for (int tie = 0; tie < network.tieCount(); tie++) {
      if (network.hasTie(network.second(tie), network.first(tie))) {
        returned++;
      }
    }
    int mutual = returned / 2;
    int asymmetric = network.tieCount() - returned;
    return Outcome.of(new Reciprocity(
        mutual,
        asymmetric,
        (double) returned / network.tieCount(),
        (double) mutual / (mutual + asymmetric)));
  }
}
