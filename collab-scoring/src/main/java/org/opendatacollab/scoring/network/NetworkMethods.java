package org.opendatacollab.scoring.network;

import java.util.List;
import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class NetworkMethods {
  private NetworkMethods() {}

  /**
   * Adds the methods: ties by number, modularity at resolution 1.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    MethodRegistry larger = registry;
    for (NetworkMeasure measure : List.of(
        NetworkMeasure.DENSITY,
        NetworkMeasure.degreeCentralization(DegreeKind.TOTAL),
        NetworkMeasure.degreeCentralization(DegreeKind.IN),
        NetworkMeasure.degreeCentralization(DegreeKind.OUT),
        NetworkMeasure.BETWEENNESS_CENTRALIZATION,
        NetworkMeasure.TIE_RECIPROCITY,
        NetworkMeasure.PAIR_RECIPROCITY,
        NetworkMeasure.eiIndex(TieCounting.NUMBER),
        NetworkMeasure.crossGroupTies(TieCounting.NUMBER),
        NetworkMeasure.modularity(TieCounting.NUMBER, 1),
        NetworkMeasure.ASSORTATIVITY,
        NetworkMeasure.BROKER_DEPENDENCE)) {
      larger = larger.with(Network.KIND, measure);
    }
    return larger;
  }
}
