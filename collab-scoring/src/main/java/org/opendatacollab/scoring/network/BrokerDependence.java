package org.opendatacollab.scoring.network;

import java.util.Arrays;
import java.util.List;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * How far contact between groups, such as the two sides, hangs on one node. Two nodes of different groups are a connected pair if
 * a path of ties joins them, whatever the direction of ties. If a node leaves, its own pairs are lost, and the pairs of others
 * that only paths through it joined. Dependence is the largest number of pairs that are lost with one node, divided by all
 * connected pairs.
 *
 * <ul>
 *   <li>Undefined: {@code no-groups} if the nodes have no groups, {@code no-pairs} if no two nodes of different groups are
 *       connected.
 *   <li>Where k nodes of one group and m of the other are all tied across, each of the k carries 1/k by its own pairs alone.
 *       {@code lostBetweenOthers} leaves these out: it is above 0 only for brokers.
 * </ul>
 *
 * <p>Example: a, b | c, d in two groups, tied as a-b, b-c, c-d: 4 connected pairs across. Without b, all 4 are lost (b-c and b-d are its own,
 * a-c and a-d those of others): dependence 1.
 *
 * <p>Not where contact that takes many steps is none: a path of any length connects.
 *
 * <p>Time grows with nodes times ties.
 *
 * <p>Source: it is the vitality of a node, Koschuetzki, Lehmann, Peeters, Richter, Tenfelde-Podehl and Zlotowski (2005), Centrality
 * Indices, LNCS 3418:16-61, section 3.6, for the number of connected pairs, as Borgatti (2006), Computational and Mathematical
 * Organization Theory 12:21-34, counts them; to count only pairs across groups is ours.
 *
 * @param connectedPairs pairs of nodes of different groups that are connected
 * @param lostPairs how many of them are lost without each node, in the order of the nodes
 * @param lostBetweenOthers how many of the lost pairs are of other nodes, in the order of the nodes
 * @param dependence the largest number of lost pairs divided by the connected pairs, in (0, 1]
 */
public record BrokerDependence(
    long connectedPairs, List<Long> lostPairs, List<Long> lostBetweenOthers, double dependence) {
  /**
   * Copies.
   *
   * @param connectedPairs connected pairs across groups
   * @param lostPairs how many are lost without each node
   * @param lostBetweenOthers how many of these are of other nodes
   * @param dependence the largest share that is lost
   */
  public BrokerDependence {
    lostPairs = List.copyOf(lostPairs);
    lostBetweenOthers = List.copyOf(lostBetweenOthers);
  }

  /**
   * Computes.
   *
   * @param network the network
   * @return the dependence, or the reason why there is none
   */
  public static Outcome<BrokerDependence> of(Network network) {
    if (!network.hasGroups()) {
      return Outcome.undefined(Reason.NO_GROUPS);
    }
    PairCounter counter = new PairCounter(network);
    long all = counter.connectedPairsWithout(PairCounter.NOBODY);
    if (all == 0) {
      return Outcome.undefined(Reason.NO_PAIRS);
    }
    long[] own = counter.ownPairs.clone();
    long[] lost = new long[network.nodeCount()];
    long[] ofOthers = new long[network.nodeCount()];
    for (int node = 0; node < lost.length; node++) {
      lost[node] = all - counter.connectedPairsWithout(node);
      ofOthers[node] = lost[node] - own[node];
    }
    long largest = Arrays.stream(lost).max().orElseThrow();
    return Outcome.of(
        new BrokerDependence(all, list(lost), list(ofOthers), (double) largest / all));
  }

  private static List<Long> list(long[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  /** Counts connected pairs across groups, with arrays that are used again for each node left out. */
  private static final class PairCounter {
    static final int NOBODY = -1;

    private final Network network;
    /** The neighbours of node i are those from start[i] to before start[i + 1]. */
    private final int[] start;

    private final int[] neighbours;
    private final boolean[] seen;
    private final int[] queue;
    private final int[] ofGroup;
    /** How many connected pairs each node belonged to when they were last counted. */
    final long[] ownPairs;

    PairCounter(Network network) {
      this.network = network;
      int nodes = network.nodeCount();
      start = new int[nodes + 1];
      for (int tie = 0; tie < network.tieCount(); tie++) {
        start[network.first(tie) + 1]++;
        start[network.second(tie) + 1]++;
      }
      Arrays.parallelPrefix(start, Integer::sum);
      neighbours = new int[start[nodes]];
      int[] next = start.clone();
      for (int tie = 0; tie < network.tieCount(); tie++) {
        int first = network.first(tie);
        int second = network.second(tie);
        neighbours[next[first]++] = second;
        neighbours[next[second]++] = first;
      }
      seen = new boolean[nodes];
      queue = new int[nodes];
      ofGroup = new int[network.groups().size()];
      ownPairs = new long[nodes];
    }

    long connectedPairsWithout(int left) {
      Arrays.fill(seen, false);
      if (left != NOBODY) {
        seen[left] = true;
      }
      long twice = 0;
      for (int node = 0; node < seen.length; node++) {
        if (!seen[node]) {
          twice += pairs(component(node));
        }
      }
      return twice / 2;
    }

    /** Puts a component into the queue and returns how many nodes it has. */
    private int component(int origin) {
      int size = 0;
      queue[size++] = origin;
      seen[origin] = true;
      for (int i = 0; i < size; i++) {
        int node = queue[i];
        for (int k = start[node]; k < start[node + 1]; k++) {
          int neighbour = neighbours[k];
          if (!seen[neighbour]) {
            seen[neighbour] = true;
            queue[size++] = neighbour;
          }
        }
      }
      return size;
    }

    /** Ordered pairs across groups among the first nodes of the queue. */
    private long pairs(int size) {
      for (int i = 0; i < size; i++) {
        ofGroup[network.groupIndex(queue[i])]++;
      }
      long pairs = 0;
      for (int i = 0; i < size; i++) {
        ownPairs[queue[i]] = (long) size - ofGroup[network.groupIndex(queue[i])];
        pairs += ownPairs[queue[i]];
      }
      for (int i = 0; i < size; i++) {
        ofGroup[network.groupIndex(queue[i])] = 0;
      }
      return pairs;
    }
  }
}
