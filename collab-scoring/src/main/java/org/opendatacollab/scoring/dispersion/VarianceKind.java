package org.opendatacollab.scoring.dispersion;

/** What the sum of squared deviations is divided by. */
public enum VarianceKind {
  /** By n - 1: the people stand for a larger population. */
  SAMPLE,

  /** By n: the people are all there are. */
  POPULATION
}
