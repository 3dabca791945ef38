package org.opendatacollab.scoring.network;

import java.math.BigDecimal;
import java.util.Arrays;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * What the measures across groups need to know of a network: exact sums over ties, so that neither the order nor the names
 * of nodes change a bit.
 *
 * @param total all ties
 * @param within the ties inside of each group
 * @param sent the ties that start in each group; an undirected tie starts at both of its ends
 * @param received the ties that end in each group; an undirected tie ends at both of its ends
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves the package.
record GroupTies(BigDecimal total, BigDecimal[] within, BigDecimal[] sent, BigDecimal[] received) {
  /** Sums over the ties, or gives the reason why nothing can be said: no groups, or no ties. */
  static Outcome<GroupTies> of(Network network, TieCounting counting) {
    if (!network.hasGroups()) {
      return Outcome.undefined(Reason.NO_GROUPS);
    }
    if (network.tieCount() == 0) {
      return Outcome.undefined(Reason.NO_EDGES);
    }
    int groups = network.groups().size();
    BigDecimal[] within = zeros(groups);
    BigDecimal[] sent = zeros(groups);
    BigDecimal[] received = network.isDirected() ? zeros(groups) : sent;
    BigDecimal total = BigDecimal.ZERO;
    for (int tie = 0; tie < network.tieCount(); tie++) {
      int from = network.groupIndex(network.first(tie));
      int to = network.groupIndex(network.second(tie));
      BigDecimal amount = counting.of(network, tie);
      total = total.add(amount);
      sent[from] = sent[from].add(amount);
      received[to] = received[to].add(amount);
      if (from == to) {
        within[from] = within[from].add(amount);
      }
    }
    return Outcome.of(new GroupTies(total, within, sent, received));
  }

  private static BigDecimal[] zeros(int length) {
    BigDecimal[] zeros = new BigDecimal[length];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  /** All ties inside of groups. */
  BigDecimal internal() {
    return Arrays.stream(within).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All ties between groups. */
  BigDecimal external() {
    return total.subtract(internal());
  }

  /**
   * The product of the ties that start and that end in a group. Divided by {@link #allPairings} it is the share of ties inside
   * of the group that is expected if starts are joined to ends at random.
   */
  BigDecimal pairings(int group) {
    return sent[group].multiply(received[group]);
  }

  /** The sum of {@link #pairings(int)} over the groups. */
  BigDecimal pairings() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int group = 0; group < sent.length; group++) {
      sum = sum.add(pairings(group));
    }
    return sum;
  }

  /** The product of all starts and all ends. */
  BigDecimal allPairings() {
    BigDecimal starts = Arrays.stream(sent).reduce(BigDecimal.ZERO, BigDecimal::add);
    return starts.multiply(starts);
  }
}
