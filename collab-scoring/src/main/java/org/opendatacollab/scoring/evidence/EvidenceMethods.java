package org.opendatacollab.scoring.evidence;

import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class EvidenceMethods {
  private static final double LEVEL = 0.95;

  private EvidenceMethods() {}

  /**
   * Adds effects of single studies and pooled effects, with intervals at 95 percent.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    MethodRegistry larger = registry;
    for (TableMeasure measure : TableMeasure.values()) {
      larger = larger.with(EventTable.KIND, EffectMethod.of(measure, LEVEL));
    }
    larger = larger.with(GroupSummaries.KIND, EffectMethod.meanDifference(LEVEL));
    for (Pooling pooling : Pooling.values()) {
      larger = larger.with(StudyEffects.KIND, PooledEffect.of(pooling));
    }
    return larger;
  }
}
