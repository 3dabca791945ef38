package org.opendatacollab.scoring.network;

import java.util.ArrayList;
import java.util.List;

/** What networks measure, by trying everything. */
final class BruteForce {
  private BruteForce() {}

  private static boolean[][] matrix(Network network, boolean bothWays) {
    boolean[][] tied = new boolean[network.nodeCount()][network.nodeCount()];
    for (int tie = 0; tie < network.tieCount(); tie++) {
      tied[network.first(tie)][network.second(tie)] = true;
      if (bothWays) {
        tied[network.second(tie)][network.first(tie)] = true;
      }
    }
    return tied;
  }

  /** Lists all paths without repeated nodes between each pair, keeps the shortest, and counts who lies on them. */
  static double[] betweenness(Network network) {
    boolean undirected = network.direction() == TieDirection.UNDIRECTED;
    boolean[][] tied = matrix(network, undirected);
    double[] betweenness = new double[tied.length];
    for (int from = 0; from < tied.length; from++) {
      for (int to = 0; to < tied.length; to++) {
        if (from != to) {
          List<List<Integer>> paths = new ArrayList<>();
          extend(new ArrayList<>(List.of(from)), to, tied, paths);
          int shortest = paths.stream().mapToInt(List::size).min().orElse(0);
          paths.removeIf(path -> path.size() > shortest);
          for (List<Integer> path : paths) {
            for (int inner : path.subList(1, path.size() - 1)) {
              betweenness[inner] += 1.0 / paths.size() / (undirected ? 2 : 1);
            }
          }
        }
      }
    }
    return betweenness;
  }

  private static void extend(
      List<Integer> path, int to, boolean[][] tied, List<List<Integer>> found) {
    int last = path.get(path.size() - 1);
    if (last == to) {
      found.add(List.copyOf(path));
      return;
    }
    for (int next = 0; next < tied.length; next++) {
      if (tied[last][next] && !path.contains(next)) {
        path.add(next);
        extend(path, to, tied, found);
        path.remove(path.size() - 1);
      }
    }
  }

  /** Which nodes paths of ties join, whatever the direction, without one node or (-1) with all. */
  private static boolean[][] reach(Network network, int without) {
    boolean[][] reach = matrix(network, true);
    for (int middle = 0; middle < reach.length; middle++) {
      for (int i = 0; middle != without && i < reach.length; i++) {
        for (int j = 0; j < reach.length; j++) {
          reach[i][j] |= reach[i][middle] && reach[middle][j];
        }
      }
    }
    return reach;
  }

  /** Connected pairs of nodes of different groups, without one node or (-1) with all. */
  static long connectedPairs(Network network, int without) {
    boolean[][] reach = reach(network, without);
    long pairs = 0;
    for (int i = 0; i < reach.length; i++) {
      for (int j = i + 1; j < reach.length; j++) {
        if (i != without && j != without && reach[i][j] && apart(network, i, j)) {
          pairs++;
        }
      }
    }
    return pairs;
  }

  /** Connected pairs across groups that a node belongs to. */
  static long pairsOf(Network network, int node) {
    boolean[][] reach = reach(network, -1);
    long pairs = 0;
    for (int other = 0; other < reach.length; other++) {
      if (reach[node][other] && apart(network, node, other)) {
        pairs++;
      }
    }
    return pairs;
  }

  private static boolean apart(Network network, int one, int other) {
    return !network.group(one).equals(network.group(other));
  }
}
