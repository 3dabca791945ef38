package org.opendatacollab.scoring.network;

import java.math.BigDecimal;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Whether nodes are tied to nodes of their own group, corrected for how many ties each group has: {@code (I - x) / (1 - x)} for the
 * share I of ties inside of groups and the share {@code x} expected if the ends of ties were joined at random, the sum over the
 * groups of the share of ties that start in it times the share that end in it. It is Cohen's kappa of the groups at the two ends.
 *
 * <ul>
 *   <li>Undefined: {@code no-groups} if the nodes have no groups, {@code no-edges} without ties, {@code no-variation} if all ties
 *       start and end in the same group.
 *   <li>Weights do not count.
 * </ul>
 *
 * <p>Exact until the last rounding.
 *
 * <p>Example: a ring of 6 nodes, cut into two groups of 3 neighbours: (4/6 - 1/2) / (1 - 1/2) = 0.3333.
 *
 * <p>Source: Newman (2003), Physical Review E 67:026126, equation 2.
 *
 * @param coefficient in [-1, 1]; 1 if all ties stay inside, 0 as by chance; the least depends on the groups
 */
public record Assortativity(double coefficient) {
  /**
   * Computes.
   *
   * @param network the network
   * @return the coefficient, or the reason why there is none
   */
  public static Outcome<Assortativity> of(Network network) {
    return GroupTies.of(network, TieCounting.NUMBER).flatMap(ties -> {
      BigDecimal all = ties.allPairings();
      BigDecimal across = all.subtract(ties.pairings());
      if (across.signum() == 0) {
        return Outcome.undefined(Reason.NO_VARIATION);
      }
      // One minus the share of ties across groups, divided by the share expected: the same, times
      // total and all pairings.
      BigDecimal observed =
          ties.internal().multiply(all).subtract(ties.pairings().multiply(ties.total()));
      return Outcome.of(
          new Assortativity(Decimals.divide(observed, ties.total().multiply(across))));
    });
  }
}
