package org.opendatacollab.scoring.coverage;

import java.util.ArrayList;
import java.util.List;

/** All experiments, topic by topic. */
final class Experiments {
  private Experiments() {}

  static List<Experiment<?>> all() {
    List<Experiment<?>> all = new ArrayList<>();
    all.addAll(ShareExperiments.all());
    all.addAll(ConsensusExperiments.all());
    all.addAll(AgreementExperiments.all());
    all.addAll(ReliabilityExperiments.all());
    all.addAll(ResamplingExperiments.all());
    all.addAll(ComparisonExperiments.all());
    all.addAll(EvidenceExperiments.all());
    return List.copyOf(all);
  }

  /** Intervals that do not reach the bar, and why they are kept. */
  static List<Exemption> exemptions() {
    return List.of();
  }
}
