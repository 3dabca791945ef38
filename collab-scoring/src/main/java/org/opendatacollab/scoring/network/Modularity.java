package org.opendatacollab.scoring.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * How many more ties lie inside of the groups than if the ends of ties were joined at random: the sum over the groups of
 *
 * <pre>{@code
 *   within / m - resolution * (sent / s) * (received / s)
 * }</pre>
 *
 * with {@code within} the ties inside of the group, {@code m} all ties, {@code sent} and {@code received} the ties that start and
 * end in the group, and {@code s} their sum over the groups. An undirected tie starts and ends at both of its nodes, so that
 * {@code s = 2 m}; in a directed network {@code s = m}.
 *
 * <ul>
 *   <li>All nodes in one group: 1 - resolution.
 *   <li>Undefined: {@code no-groups} if the nodes have no groups, {@code no-edges} without ties.
 * </ul>
 *
 * <p>Exact until the last rounding.
 *
 * <p>Example: a ring of 6 nodes, cut into two groups of 3 neighbours: 4/6 - 2 (6/12)^2 = 0.1667.
 *
 * <p>It scores the groups that are given and does not look for better ones. Below a size that grows with the network, two clear
 * groups score higher as one (Fortunato and Barthelemy 2007).
 *
 * <p>Source: Newman and Girvan (2004), Physical Review E 69:026113; directed: Leicht and Newman (2008), Physical Review Letters
 * 100:118703; resolution: Reichardt and Bornholdt (2006), Physical Review E 74:016110.
 *
 * @param modularity in [-1, 1] at resolution 1; above 0 if more ties lie inside than expected
 * @param parts the part of each group in the sum, in the order of the network's groups
 */
public record Modularity(double modularity, List<Double> parts) {
  /**
   * Copies.
   *
   * @param modularity the modularity
   * @param parts the part of each group
   */
  public Modularity {
    parts = List.copyOf(parts);
  }

  /**
   * Computes.
   *
   * @param network the network
   * @param counting what a tie counts for
   * @param resolution how much the expected ties count, in [0, infinity); 1 is the original, more favours small groups
   * @return the modularity, or the reason why there is none
   * @throws IllegalArgumentException if the resolution lies outside
   */
  public static Outcome<Modularity> of(Network network, TieCounting counting, double resolution) {
    BigDecimal gamma = checkedResolution(resolution);
    return GroupTies.of(network, counting).map(ties -> {
      BigDecimal expectedUnit = gamma.multiply(ties.total());
      BigDecimal divisor = ties.total().multiply(ties.allPairings());
      List<Double> parts = IntStream.range(0, ties.within().length)
          .mapToObj(group -> Decimals.divide(
              ties.within()[group]
                  .multiply(ties.allPairings())
                  .subtract(expectedUnit.multiply(ties.pairings(group))),
              divisor))
          .toList();
      BigDecimal sum = ties.internal()
          .multiply(ties.allPairings())
          .subtract(expectedUnit.multiply(ties.pairings()));
      return new Modularity(Decimals.divide(sum, divisor), parts);
    });
  }

  static BigDecimal checkedResolution(double resolution) {
    if (!(resolution >= 0 && resolution < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("resolution must be in [0, infinity), got " + resolution);
    }
    return BigDecimal.valueOf(resolution);
  }
}
