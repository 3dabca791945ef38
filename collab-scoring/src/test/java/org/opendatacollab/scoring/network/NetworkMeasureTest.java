package org.opendatacollab.scoring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;

class NetworkMeasureTest {
  private static final Network STAR = Networks.star(TieDirection.UNDIRECTED, 4);
  private static final Network CHAIN =
      Networks.of(TieDirection.UNDIRECTED, "abcd", "ab", "bc", "cd");
  private static final Network RING =
      Networks.twoGroups(TieDirection.UNDIRECTED, "abc", "def", "ab", "bc", "cd", "de", "ef", "fa");
  private static final Network IN_STAR =
      Networks.of(TieDirection.DIRECTED, "habc", "ah", "bh", "ch");
  private static final Network BRIDGE =
      Networks.twoGroups(TieDirection.UNDIRECTED, "ab", "cd", "ab", "bc", "cd");

  /** 4 mutual and 4 asymmetric pairs. */
  private static final Network EIGHT_PAIRS = Networks.of(
      TieDirection.DIRECTED,
      "abcdefg",
      "ab",
      "ba",
      "ac",
      "ca",
      "ad",
      "da",
      "ae",
      "ea",
      "bc",
      "cd",
      "fa",
      "gb");

  private static final MethodRegistry REGISTRY = NetworkMethods.addTo(MethodRegistry.EMPTY);

  private static double value(NetworkMeasure measure, Network network) {
    return measure.score(network).estimate().value().orElseThrow();
  }

  private static void isUndefined(NetworkMeasure measure, Network network, Reason reason) {
    assertThat(measure.score(network).estimate().reason())
        .as(measure.method().idAtVersion())
        .contains(reason);
  }

  @Test
  void theWorkedNumbersAreTrue() {
    isWorked(NetworkMeasure.DENSITY, STAR);
    isWorked(NetworkMeasure.degreeCentralization(DegreeKind.TOTAL), CHAIN);
    isWorked(NetworkMeasure.degreeCentralization(DegreeKind.IN), IN_STAR);
    isWorked(NetworkMeasure.degreeCentralization(DegreeKind.OUT), IN_STAR);
    isWorked(NetworkMeasure.BETWEENNESS_CENTRALIZATION, CHAIN);
    isWorked(NetworkMeasure.TIE_RECIPROCITY, EIGHT_PAIRS);
    isWorked(NetworkMeasure.PAIR_RECIPROCITY, EIGHT_PAIRS);
    isWorked(NetworkMeasure.eiIndex(TieCounting.NUMBER), RING);
    isWorked(NetworkMeasure.crossGroupTies(TieCounting.NUMBER), RING);
    isWorked(NetworkMeasure.modularity(TieCounting.NUMBER, 1), RING);
    isWorked(NetworkMeasure.ASSORTATIVITY, RING);
    isWorked(NetworkMeasure.BROKER_DEPENDENCE, BRIDGE);
  }

  private static void isWorked(NetworkMeasure measure, Network network) {
    assertThat(measure.description().example())
        .contains(String.format(Locale.ROOT, " %.4f", value(measure, network)));
  }

  @Test
  void everyMeasureIsRegisteredForNetworks() {
    assertThat(REGISTRY.methods(Network.KIND)).hasSize(12);
    assertThat(REGISTRY.find("network/modularity@1").orElseThrow().method().parameters())
        .containsEntry("ties", "NUMBER")
        .containsEntry("resolution", "1.0");
  }

  @Test
  void anEstimateSaysWhatItRestsOn() {
    Estimate density = NetworkMeasure.DENSITY.score(STAR).estimate();
    assertThat(density.n()).isEqualTo(5);
    assertThat(((Estimate.Defined) density).uncertainty())
        .isEqualTo(new Uncertainty.None("describes the ties as they were recorded"));
    assertThat(NetworkMeasure.eiIndex(TieCounting.WEIGHT).score(RING).estimate().n())
        .isEqualTo(6);
  }

  @Test
  void modularityListsTheGroupsAsItsParts() {
    Score score = NetworkMeasure.modularity(TieCounting.NUMBER, 1).score(RING);
    assertThat(score.contributions())
        .extracting(Contribution::input)
        .containsExactly("one", "other");
    // Each group holds 2 of 6 ties and half of their ends.
    assertThat(score.contributions())
        .extracting(Contribution::amount)
        .allSatisfy(amount -> assertThat(amount).isEqualTo(2 / 6.0 - 0.25, within(1e-15)));
    assertThatThrownBy(() -> NetworkMeasure.modularity(TieCounting.NUMBER, -0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("resolution must be in [0, infinity), got -0.5");
  }

  @Test
  void tooLittleIsUndefinedWithItsReason() {
    Network empty = Networks.of(TieDirection.DIRECTED, "");
    Network one = Networks.of(TieDirection.DIRECTED, "a");
    Network two = Networks.of(TieDirection.UNDIRECTED, "ab", "ab");
    for (Network small : List.of(empty, one)) {
      isUndefined(NetworkMeasure.DENSITY, small, Reason.TOO_FEW_NODES);
      for (DegreeKind kind : DegreeKind.values()) {
        isUndefined(NetworkMeasure.degreeCentralization(kind), small, Reason.TOO_FEW_NODES);
      }
      isUndefined(NetworkMeasure.BETWEENNESS_CENTRALIZATION, small, Reason.TOO_FEW_NODES);
      isUndefined(NetworkMeasure.TIE_RECIPROCITY, small, Reason.NO_EDGES);
      isUndefined(NetworkMeasure.PAIR_RECIPROCITY, small, Reason.NO_EDGES);
    }
    isUndefined(NetworkMeasure.degreeCentralization(DegreeKind.TOTAL), two, Reason.TOO_FEW_NODES);
    isUndefined(NetworkMeasure.BETWEENNESS_CENTRALIZATION, two, Reason.TOO_FEW_NODES);
    assertThat(BetweennessCentrality.of(two).orElseThrow().betweenness()).containsExactly(0.0, 0.0);
    assertThat(DegreeCentralization.of(two, DegreeKind.TOTAL).orElseThrow().degrees())
        .containsExactly(1, 1);
    Network arc = Networks.of(TieDirection.DIRECTED, "ab", "ab");
    assertThat(value(NetworkMeasure.degreeCentralization(DegreeKind.IN), arc)).isEqualTo(1);
  }

  @Test
  void whatNeedsADirectionSaysSo() {
    isUndefined(NetworkMeasure.TIE_RECIPROCITY, STAR, Reason.NOT_DIRECTED);
    isUndefined(NetworkMeasure.PAIR_RECIPROCITY, STAR, Reason.NOT_DIRECTED);
    isUndefined(NetworkMeasure.degreeCentralization(DegreeKind.IN), STAR, Reason.NOT_DIRECTED);
    isUndefined(NetworkMeasure.degreeCentralization(DegreeKind.OUT), STAR, Reason.NOT_DIRECTED);
  }

  @Test
  void whatNeedsGroupsOrTiesSaysSo() {
    List<NetworkMeasure> acrossGroups = List.of(
        NetworkMeasure.eiIndex(TieCounting.NUMBER),
        NetworkMeasure.crossGroupTies(TieCounting.WEIGHT),
        NetworkMeasure.modularity(TieCounting.NUMBER, 1),
        NetworkMeasure.ASSORTATIVITY);
    Network withoutTies = Networks.twoGroups(TieDirection.UNDIRECTED, "ab", "c");
    for (NetworkMeasure measure : acrossGroups) {
      isUndefined(measure, STAR, Reason.NO_GROUPS);
      isUndefined(measure, withoutTies, Reason.NO_EDGES);
    }
    isUndefined(NetworkMeasure.BROKER_DEPENDENCE, STAR, Reason.NO_GROUPS);
    isUndefined(NetworkMeasure.BROKER_DEPENDENCE, withoutTies, Reason.NO_PAIRS);
    Network oneGroup = Networks.twoGroups(TieDirection.UNDIRECTED, "abc", "", "ab", "bc");
    isUndefined(NetworkMeasure.ASSORTATIVITY, oneGroup, Reason.NO_VARIATION);
    isUndefined(NetworkMeasure.BROKER_DEPENDENCE, oneGroup, Reason.NO_PAIRS);
    assertThat(value(NetworkMeasure.crossGroupTies(TieCounting.NUMBER), oneGroup))
        .isZero();
  }

  @Test
  void decimalWeightsAreExact() {
    Network tenths = Network.builder(TieDirection.UNDIRECTED)
        .addNode("a", "x")
        .addNode("b", "x")
        .addNode("c", "x")
        .addNode("d", "y")
        .addTie("a", "b", 0.1)
        .addTie("b", "c", 0.1)
        .addTie("a", "c", 0.1)
        .addTie("a", "d", 0.3)
        .build();
    // As doubles, 0.1 + 0.1 + 0.1 differs from 0.3.
    assertThat(value(NetworkMeasure.eiIndex(TieCounting.WEIGHT), tenths)).isZero();
    assertThat(value(NetworkMeasure.eiIndex(TieCounting.NUMBER), tenths)).isEqualTo(-0.5);
  }

  @ParameterizedTest
  @EnumSource(TieDirection.class)
  void pathsBeyondCountingAreNotCountedWrongly(TieDirection direction) {
    // 20 layers of 10 nodes, each tied to all of the next: 10^20 shortest paths between the ends.
    int layers = 20;
    int width = 10;
    Network.Builder builder = Network.builder(direction).addNode("start").addNode("end");
    for (int layer = 0; layer < layers; layer++) {
      for (int i = 0; i < width; i++) {
        String node = layer + "/" + i;
        builder.addNode(node);
        int before = layer - 1;
        if (layer == 0) {
          builder.addTie("start", node);
        } else {
          IntStream.range(0, width).forEach(j -> builder.addTie(before + "/" + j, node));
        }
        if (layer == layers - 1) {
          builder.addTie(node, "end");
        }
      }
    }
    isUndefined(NetworkMeasure.BETWEENNESS_CENTRALIZATION, builder.build(), Reason.TOO_MANY_PATHS);
  }

  @Test
  void aBrokerIsWhoCarriesThePairsOfOthers() {
    BrokerDependence bridge = BrokerDependence.of(BRIDGE).orElseThrow();
    assertThat(bridge.connectedPairs()).isEqualTo(4);
    assertThat(bridge.lostPairs()).containsExactly(2L, 4L, 4L, 2L);
    assertThat(bridge.lostBetweenOthers()).containsExactly(0L, 2L, 2L, 0L);
    assertThat(bridge.dependence()).isEqualTo(1);
    Network everyone =
        Networks.twoGroups(TieDirection.DIRECTED, "ab", "cde", "ac", "da", "ae", "bc", "bd", "eb");
    BrokerDependence none = BrokerDependence.of(everyone).orElseThrow();
    assertThat(none.lostBetweenOthers()).containsOnly(0L);
    assertThat(none.dependence()).isEqualTo(0.5);
  }
}
