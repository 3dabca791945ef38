package org.opendatacollab.scoring.network;

import java.math.BigDecimal;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Whether ties cross the borders of groups rather than stay inside: {@code (E - I) / (E + I)} for E external and I internal ties.
 *
 * <p>Undefined: {@code no-groups} if the nodes have no groups, {@code no-edges} without ties. Exact until the last rounding.
 *
 * <p>Example: 4 ties between the sides and 8 inside: -4/12 = -0.3333.
 *
 * <p>Not to compare networks whose groups differ in size: the larger one group is, the more of all possible ties lie inside.
 * {@link CrossGroupTies} has an expected value to compare with.
 *
 * <p>Source: Krackhardt and Stern (1988), Social Psychology Quarterly 51:123-140.
 *
 * @param external ties between groups, as a number or as the sum of their weights
 * @param internal ties inside of groups, likewise
 * @param index in [-1, 1]; -1 if no tie crosses, 1 if all do
 */
public record EiIndex(double external, double internal, double index) {
  /**
   * Computes.
   *
   * @param network the network
   * @param counting what a tie counts for
   * @return the index, or the reason why there is none
   */
  public static Outcome<EiIndex> of(Network network, TieCounting counting) {
    return GroupTies.of(network, counting).map(ties -> {
      BigDecimal external = ties.external();
      BigDecimal internal = ties.internal();
      return new EiIndex(
          external.doubleValue(),
          internal.doubleValue(),
          Decimals.divide(external.subtract(internal), ties.total()));
    });
  }
}
