package org.opendatacollab.scoring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.opendatacollab.scoring.Outcome;

class NetworkLaws {
  /** All measures that are exact or sum whole numbers, so that no order of nodes can change a bit. */
  private static final List<NetworkMeasure> EXACT = List.of(
      NetworkMeasure.DENSITY,
      NetworkMeasure.degreeCentralization(DegreeKind.TOTAL),
      NetworkMeasure.degreeCentralization(DegreeKind.IN),
      NetworkMeasure.degreeCentralization(DegreeKind.OUT),
      NetworkMeasure.TIE_RECIPROCITY,
      NetworkMeasure.PAIR_RECIPROCITY,
      NetworkMeasure.eiIndex(TieCounting.NUMBER),
      NetworkMeasure.eiIndex(TieCounting.WEIGHT),
      NetworkMeasure.crossGroupTies(TieCounting.WEIGHT),
      NetworkMeasure.modularity(TieCounting.NUMBER, 1),
      NetworkMeasure.modularity(TieCounting.WEIGHT, 0.7),
      NetworkMeasure.ASSORTATIVITY,
      NetworkMeasure.BROKER_DEPENDENCE);

  @Provide
  Arbitrary<Network> networks() {
    return Networks.arbitrary(8);
  }

  @Provide
  Arbitrary<Network> tinyNetworks() {
    return Networks.arbitrary(6);
  }

  private static List<OptionalDouble> exact(Network network) {
    return EXACT.stream()
        .map(measure -> measure.score(network).estimate().value())
        .toList();
  }

  /** The network with other names, in another order. */
  private static Network relabelled(Network network, List<Integer> order, Random random) {
    Network.Builder builder = Network.builder(network.direction());
    for (int node : order) {
      builder.addNode("other" + node, "other " + network.group(node).orElseThrow());
    }
    List<Integer> ties =
        new ArrayList<>(IntStream.range(0, network.tieCount()).boxed().toList());
    Collections.shuffle(ties, random);
    for (int tie : ties) {
      builder.addTie(
          "other" + network.first(tie), "other" + network.second(tie), network.weight(tie));
    }
    return builder.build();
  }

  @Property
  void relabellingNodesChangesNoBit(@ForAll("networks") Network network, @ForAll Random random) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, network.nodeCount()).boxed().toList());
    Collections.shuffle(order, random);
    Network other = relabelled(network, order, random);
    assertThat(exact(other)).isEqualTo(exact(network));
    List<Double> betweenness = BetweennessCentrality.of(network).orElseThrow().betweenness();
    List<Double> moved = BetweennessCentrality.of(other).orElseThrow().betweenness();
    for (int i = 0; i < order.size(); i++) {
      // JGraphT adds in the order of the nodes.
      assertThat(moved.get(i)).isEqualTo(betweenness.get(order.get(i)), within(1e-12));
    }
  }

  @Property
  void theOrderOfTiesDoesNotMatter(@ForAll("networks") Network network, @ForAll Random random) {
    List<Integer> ties =
        new ArrayList<>(IntStream.range(0, network.tieCount()).boxed().toList());
    Collections.shuffle(ties, random);
    Network.Builder builder = Network.builder(network.direction());
    for (int node = 0; node < network.nodeCount(); node++) {
      builder.addNode(network.nodes().get(node), network.group(node).orElseThrow());
    }
    for (int tie : ties) {
      builder.addTie(
          network.nodes().get(network.first(tie)),
          network.nodes().get(network.second(tie)),
          network.weight(tie));
    }
    assertThat(builder.build()).isEqualTo(network).hasSameHashCodeAs(network);
  }

  @Property
  void valuesStayInTheirRanges(@ForAll("networks") Network network) {
    for (NetworkMeasure measure : EXACT) {
      boolean signed = measure.description().range().startsWith("[-1, 1]");
      measure
          .score(network)
          .estimate()
          .value()
          .ifPresent(value -> assertThat(value)
              .as(measure.method().idAtVersion())
              .isBetween(signed ? -1.0 : 0.0, 1.0));
    }
    BetweennessCentrality.of(network)
        .orElseThrow()
        .centralization()
        .ifPresent(value -> assertThat(value).isBetween(0.0, 1.0 + 1e-12));
  }

  @Property
  void aStarIsCentredAndARingIsNot(
      @ForAll TieDirection direction, @ForAll @IntRange(min = 3, max = 12) int size) {
    DegreeKind kind = direction == TieDirection.DIRECTED ? DegreeKind.OUT : DegreeKind.TOTAL;
    Network star = Networks.star(direction, size);
    Network ring = Networks.ring(direction, size);
    assertThat(DegreeCentralization.of(star, kind).orElseThrow().centralization())
        .hasValue(1);
    assertThat(DegreeCentralization.of(ring, kind).orElseThrow().centralization())
        .hasValue(0);
    assertThat(BetweennessCentrality.of(ring).orElseThrow().centralization().orElseThrow())
        .isEqualTo(0, within(1e-12));
  }

  @Property
  void movingTheCentreOfAStarToTheOtherSideTurnsTheSignOfTheEiIndex(
      @ForAll @Size(min = 1, max = 9) List<Boolean> sides, @ForAll TieDirection direction) {
    Network star = Networks.star(direction, sides.size());
    double here = ei(star.withGroups(sides(star, true, sides)));
    double there = ei(star.withGroups(sides(star, false, sides)));
    assertThat(there).isEqualTo(0.0 - here);
  }

  private static Map<String, String> sides(Network star, boolean centre, List<Boolean> leaves) {
    return IntStream.range(0, star.nodeCount())
        .boxed()
        .collect(Collectors.toMap(
            star.nodes()::get, i -> String.valueOf(i == 0 ? centre : leaves.get(i - 1))));
  }

  private static double ei(Network network) {
    return EiIndex.of(network, TieCounting.NUMBER).orElseThrow().index();
  }

  @Property
  void transposingSwapsInAndOut(@ForAll("networks") Network network) {
    Network transposed = network.transposed();
    assertThat(transposed.transposed()).isEqualTo(network);
    assertThat(degrees(transposed, DegreeKind.IN)).isEqualTo(degrees(network, DegreeKind.OUT));
    assertThat(degrees(transposed, DegreeKind.TOTAL)).isEqualTo(degrees(network, DegreeKind.TOTAL));
    assertThat(EiIndex.of(transposed, TieCounting.WEIGHT))
        .isEqualTo(EiIndex.of(network, TieCounting.WEIGHT));
    assertThat(Modularity.of(transposed, TieCounting.WEIGHT, 1))
        .isEqualTo(Modularity.of(network, TieCounting.WEIGHT, 1));
    assertThat(Reciprocity.of(transposed)).isEqualTo(Reciprocity.of(network));
  }

  private static Outcome<List<Object>> degrees(Network network, DegreeKind kind) {
    return DegreeCentralization.of(network, kind)
        .map(result -> List.of(result.degrees(), result.centralization()));
  }

  @Property
  void modularityOfEverybodyInOneGroupIsOneMinusResolution(
      @ForAll("networks") Network network, @ForAll @DoubleRange(max = 3) double resolution) {
    Assume.that(network.tieCount() > 0);
    Network together = network.withGroups(
        network.nodes().stream().collect(Collectors.toMap(Function.identity(), node -> "all")));
    assertThat(Modularity.of(together, TieCounting.WEIGHT, 1).orElseThrow().modularity())
        .isZero();
    assertThat(Modularity.of(together, TieCounting.WEIGHT, resolution)
            .orElseThrow()
            .modularity())
        .isEqualTo(1 - resolution, within(1e-15));
  }

  @Property
  void theMeasuresAcrossGroupsSayTheSameInOtherWords(@ForAll("networks") Network network) {
    Assume.that(network.tieCount() > 0);
    CrossGroupTies ties = CrossGroupTies.of(network, TieCounting.NUMBER).orElseThrow();
    assertThat(ei(network)).isEqualTo(2 * ties.share() - 1, within(1e-15));
    Modularity modularity = Modularity.of(network, TieCounting.NUMBER, 1).orElseThrow();
    assertThat(modularity.modularity())
        .isEqualTo(ties.expectedShare() - ties.share(), within(1e-15))
        .isEqualTo(
            modularity.parts().stream().mapToDouble(Double::doubleValue).sum(), within(1e-15));
    Outcome<Assortativity> assortativity = Assortativity.of(network);
    assertThat(assortativity.value().isPresent()).isEqualTo(ties.expectedShare() > 0);
    assortativity
        .value()
        .ifPresent(found -> assertThat(found.coefficient())
            .isEqualTo(1 - ties.share() / ties.expectedShare(), within(1e-14)));
  }

  @Property
  void theUnitOfWeightsDoesNotMatter(
      @ForAll("networks") Network network, @ForAll("units") double unit) {
    Network.Builder builder = Network.builder(network.direction());
    for (int node = 0; node < network.nodeCount(); node++) {
      builder.addNode(network.nodes().get(node), network.group(node).orElseThrow());
    }
    for (int tie = 0; tie < network.tieCount(); tie++) {
      builder.addTie(
          network.nodes().get(network.first(tie)),
          network.nodes().get(network.second(tie)),
          network.weight(tie) * unit);
    }
    assertThat(exact(builder.build())).isEqualTo(exact(network));
  }

  @Provide
  Arbitrary<Double> units() {
    // With these, a tenth to four tenths times the unit print as exactly that.
    return Arbitraries.of(2.0, 10.0, 0.5, 1000.0);
  }

  @Property
  void betweennessIsThatOfAllShortestPaths(@ForAll("tinyNetworks") Network network) {
    List<Double> found = BetweennessCentrality.of(network).orElseThrow().betweenness();
    double[] wanted = BruteForce.betweenness(network);
    for (int node = 0; node < wanted.length; node++) {
      assertThat(found.get(node)).isEqualTo(wanted[node], within(1e-12));
    }
  }

  @Property
  void dependenceIsWhatIsLostWithoutEachNode(@ForAll("networks") Network network) {
    long all = BruteForce.connectedPairs(network, -1);
    Outcome<BrokerDependence> outcome = BrokerDependence.of(network);
    assertThat(outcome.value().isPresent()).isEqualTo(all > 0);
    outcome.value().ifPresent(found -> {
      assertThat(found.connectedPairs()).isEqualTo(all);
      for (int node = 0; node < network.nodeCount(); node++) {
        assertThat(found.lostPairs().get(node))
            .isEqualTo(all - BruteForce.connectedPairs(network, node));
        assertThat(found.lostBetweenOthers().get(node))
            .isEqualTo(found.lostPairs().get(node) - BruteForce.pairsOf(network, node));
      }
      assertThat(found.dependence()).isEqualTo((double) Collections.max(found.lostPairs()) / all);
    });
  }
}
