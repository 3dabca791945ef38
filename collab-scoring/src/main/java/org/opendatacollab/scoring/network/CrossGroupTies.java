package org.opendatacollab.scoring.network;

import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * The share of ties that cross the borders of groups, such as the two sides, beside the share to expect if the ends of all ties were
 * joined at random: each node keeps as many ties as it has, and only with whom is left to chance. The expected share is one minus the
 * sum over the groups of the share of ties that start in it times the share that end in it.
 *
 * <ul>
 *   <li>Undefined: {@code no-groups} if the nodes have no groups, {@code no-edges} without ties.
 *   <li>All ties inside of one group: both shares 0.
 * </ul>
 *
 * <p>Exact until the last rounding. One minus the observed share divided by the expected is {@link Assortativity}.
 *
 * <p>Example: a ring of 6 nodes, cut into two groups of 3 neighbours: 2 of 6 ties cross, 0.3333, where 1/2 is expected.
 *
 * <p>Source: share of external ties as in Krackhardt and Stern (1988), Social Psychology Quarterly 51:123-140; expected share as in
 * Newman (2003), Physical Review E 67:026126.
 *
 * @param share ties that cross, divided by all, in [0, 1]
 * @param expectedShare the share to expect by chance, in [0, 1]
 */
public record CrossGroupTies(double share, double expectedShare) {
  /**
   * Computes.
   *
   * @param network the network
   * @param counting what a tie counts for
   * @return the shares, or the reason why there are none
   */
  public static Outcome<CrossGroupTies> of(Network network, TieCounting counting) {
    return GroupTies.of(network, counting)
        .map(ties -> new CrossGroupTies(
            Decimals.divide(ties.external(), ties.total()),
            Decimals.divide(ties.allPairings().subtract(ties.pairings()), ties.allPairings())));
  }
}
