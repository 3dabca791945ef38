package org.opendatacollab.scoring.network;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Networks for tests. */
final class Networks {
  private Networks() {}

  /** Small networks with whole and fractional weights and up to 3 groups. */
  static Arbitrary<Network> arbitrary(int mostNodes) {
    return Combinators.combine(
            Arbitraries.of(TieDirection.class),
            Arbitraries.integers().between(1, mostNodes),
            Arbitraries.integers()
                .between(0, 9)
                .map(digit -> Math.max(0, digit - 5))
                .list()
                .ofSize(mostNodes * mostNodes),
            Arbitraries.integers().between(0, 2).list().ofSize(mostNodes))
        .as(Networks::network);
  }

  /** The weight of the tie from i to j in tenths is at i nodes + j; 0 is no tie. */
  private static Network network(
      TieDirection direction, int nodes, List<Integer> tenths, List<Integer> groups) {
    Network.Builder builder = Network.builder(direction);
    IntStream.range(0, nodes).forEach(i -> builder.addNode("n" + i, "g" + groups.get(i)));
    for (int i = 0; i < nodes; i++) {
      for (int j = direction == TieDirection.DIRECTED ? 0 : i + 1; j < nodes; j++) {
        int weight = tenths.get(i * nodes + j);
        if (i != j && weight > 0) {
          builder.addTie("n" + i, "n" + j, weight / 10.0);
        }
      }
    }
    return builder.build();
  }

  /** Nodes named by letters, with ties written as two letters. */
  static Network of(TieDirection direction, String nodes, String... ties) {
    Network.Builder builder = Network.builder(direction);
    nodes.chars().forEach(node -> builder.addNode(Character.toString(node)));
    for (String tie : ties) {
      builder.addTie(tie.substring(0, 1), tie.substring(1));
    }
    return builder.build();
  }

  /** Two groups of nodes named by letters, with ties written as two letters. */
  static Network twoGroups(TieDirection direction, String one, String other, String... ties) {
    Network.Builder builder = Network.builder(direction);
    one.chars().forEach(node -> builder.addNode(Character.toString(node), "one"));
    other.chars().forEach(node -> builder.addNode(Character.toString(node), "other"));
    for (String tie : ties) {
      builder.addTie(tie.substring(0, 1), tie.substring(1));
    }
    return builder.build();
  }

  /** A centre, tied to every leaf. */
  static Network star(TieDirection direction, int leaves) {
    Network.Builder builder = Network.builder(direction).addNode("centre");
    for (int i = 0; i < leaves; i++) {
      builder.addNode("leaf" + i).addTie("centre", "leaf" + i);
    }
    return builder.build();
  }

  /** Nodes in a circle, each tied to the next. */
  static Network ring(TieDirection direction, int nodes) {
    Network.Builder builder = Network.builder(direction);
    IntStream.range(0, nodes).forEach(i -> builder.addNode("n" + i));
    IntStream.range(0, nodes).forEach(i -> builder.addTie("n" + i, "n" + (i + 1) % nodes));
    return builder.build();
  }
}
