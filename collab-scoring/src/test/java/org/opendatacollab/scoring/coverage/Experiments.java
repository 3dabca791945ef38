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
    return List.copyOf(all);
  }
}
