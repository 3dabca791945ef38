package org.opendatacollab.scoring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  private static Network.Builder two(TieDirection direction) {
    return Network.builder(direction).addNode("a").addNode("b");
  }

  @Test
  void keepsNodesAndTiesByIndex() {
    Network network = Network.builder(TieDirection.DIRECTED)
        .addNode("a", "x")
        .addNode("b", "y")
        .addNode("c", "x")
        .addTie("c", "a", 0.5)
        .addTie("a", "b")
        .build();
    assertThat(network.direction()).isEqualTo(TieDirection.DIRECTED);
    assertThat(network.nodes()).containsExactly("a", "b", "c");
    assertThat(network.groups()).containsExactly("x", "y");
    assertThat(network.group(2)).contains("x");
    assertThat(network.indexOf("c")).hasValue(2);
    assertThat(network.indexOf("d")).isEmpty();
    assertThat(network.tieCount()).isEqualTo(2);
    assertThat(new int[] {network.first(0), network.second(0)}).containsExactly(0, 1);
    assertThat(network.weight(0)).isEqualTo(1);
    assertThat(new int[] {network.first(1), network.second(1)}).containsExactly(2, 0);
    assertThat(network.weight(1)).isEqualTo(0.5);
    assertThat(network).hasToString("network of 3 nodes and 2 ties");
    assertThat(two(TieDirection.DIRECTED).build().group(0)).isEmpty();
    assertThatThrownBy(() -> network.weight(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tie must be an index in [0, 2), got 2");
    assertThatThrownBy(() -> network.group(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("node must be an index in [0, 3), got 3");
  }

  @Test
  void refusesANameThatRepeats() {
    assertThatThrownBy(() -> two(TieDirection.DIRECTED).addNode("a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("node at index 2 must have a name of its own, but repeats the one at index 0");
  }

  @Test
  void refusesGroupsForSomeNodesOnly() {
    assertThatThrownBy(() -> two(TieDirection.DIRECTED).addNode("c", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("either every node must have a group or none, but node at index 2 has one");
    assertThatThrownBy(
            () -> Network.builder(TieDirection.DIRECTED).addNode("a", "x").addNode("b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("either every node must have a group or none, but node at index 1 has none");
  }

  @Test
  void refusesLoopsAndUnknownNodes() {
    assertThatThrownBy(() -> two(TieDirection.UNDIRECTED).addTie("a", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tie at index 0 must join two nodes, but is a loop");
    assertThatThrownBy(() -> two(TieDirection.UNDIRECTED).addTie("secret", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("first node of tie at index 0 must have been added before, is unknown");
    assertThatThrownBy(() -> two(TieDirection.UNDIRECTED).addTie("a", "secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("second node of tie at index 0 must have been added before, is unknown");
  }

  @Test
  void refusesATieThatRepeats() {
    assertThatThrownBy(() -> two(TieDirection.DIRECTED).addTie("a", "b").addTie("a", "b", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tie at index 1 must be a new one, but repeats the one at index 0");
    assertThatThrownBy(() -> two(TieDirection.UNDIRECTED).addTie("a", "b").addTie("b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tie at index 1 must be a new one, but repeats the one at index 0");
    assertThat(
            two(TieDirection.DIRECTED).addTie("a", "b").addTie("b", "a").build().tieCount())
        .isEqualTo(2);
  }

  @Test
  void aRefusedTieChangesNothing() {
    Network.Builder builder = two(TieDirection.DIRECTED).addTie("a", "b", 3);
    assertThatThrownBy(() -> builder.addTie("a", "b", 5))
        .isInstanceOf(IllegalArgumentException.class);
    Network network = builder.addTie("b", "a", 7).build();
    assertThat(network.weight(0)).isEqualTo(3);
    assertThat(network.weight(1)).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWeightsThatAreNone(double weight) {
    assertThatThrownBy(() -> two(TieDirection.DIRECTED).addTie("a", "b", weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight of tie at index 0 must be in (0, infinity), got " + weight);
  }

  @Test
  void aBuilderCanGoOnWithoutChangingWhatItBuilt() {
    Network.Builder builder = two(TieDirection.DIRECTED).addTie("a", "b");
    Network before = builder.build();
    Network after = builder.addNode("c").addTie("b", "c").build();
    assertThat(before.nodeCount()).isEqualTo(2);
    assertThat(before.indexOf("c")).isEmpty();
    assertThat(before.tieCount()).isEqualTo(1);
    assertThat(after.tieCount()).isEqualTo(2);
  }

  @Test
  void otherGroupsKeepTheTies() {
    Network network = Networks.twoGroups(TieDirection.UNDIRECTED, "ab", "c", "ac");
    Network other = network.withGroups(Map.of("a", "p", "b", "q", "c", "p"));
    assertThat(other.groups()).containsExactly("p", "q");
    assertThat(other.group(2)).contains("p");
    assertThat(other.first(0)).isEqualTo(0);
    assertThat(other.second(0)).isEqualTo(2);
    assertThat(other).isNotEqualTo(network);
    assertThat(other.withGroups(Map.of("a", "one", "b", "one", "c", "other"))).isEqualTo(network);
    assertThatThrownBy(() -> network.withGroups(Map.of("a", "p")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("groups must be given for the 3 nodes of the network and no others");
  }

  @Test
  void equalityLooksAtEverything() {
    Network network = two(TieDirection.DIRECTED).addTie("a", "b").build();
    assertThat(network)
        .isEqualTo(two(TieDirection.DIRECTED).addTie("a", "b").build())
        .hasSameHashCodeAs(two(TieDirection.DIRECTED).addTie("a", "b").build())
        .isNotEqualTo(two(TieDirection.UNDIRECTED).addTie("a", "b").build())
        .isNotEqualTo(two(TieDirection.DIRECTED).addTie("b", "a").build())
        .isNotEqualTo(two(TieDirection.DIRECTED).addTie("a", "b", 2).build())
        .isNotEqualTo(Networks.of(TieDirection.DIRECTED, "ac", "ac"))
        .isNotEqualTo(Networks.twoGroups(TieDirection.DIRECTED, "a", "b", "ab"))
        .isNotEqualTo("network");
  }
}
