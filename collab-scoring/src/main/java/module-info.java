/** Numbers: tallies, kernels and evaluators. Every score carries its method, how many it rests on and its uncertainty. */
module org.opendatacollab.scoring {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires static org.jgrapht.core;
  requires org.apache.commons.numbers.fraction;
  requires org.apache.commons.numbers.gamma;
  requires org.apache.commons.rng.api;
  requires org.apache.commons.rng.sampling;
  requires org.apache.commons.rng.simple;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.commons.statistics.inference;
  requires transitive org.opendatacollab.model;

  exports org.opendatacollab.scoring;
  exports org.opendatacollab.scoring.agreement;
  exports org.opendatacollab.scoring.comparison;
  exports org.opendatacollab.scoring.consensus;
  exports org.opendatacollab.scoring.dispersion;
  exports org.opendatacollab.scoring.evidence;
  exports org.opendatacollab.scoring.inference;
  exports org.opendatacollab.scoring.initiative;
  exports org.opendatacollab.scoring.network;
  exports org.opendatacollab.scoring.openness;
  exports org.opendatacollab.scoring.progress;
  exports org.opendatacollab.scoring.release;
  exports org.opendatacollab.scoring.resampling;
  exports org.opendatacollab.scoring.tally;
  exports org.opendatacollab.scoring.voting;
}
