package org.opendatacollab.scoring.resampling;

/** Which replicates count as below the estimate when its bias is judged. */
public enum BiasCorrection {
  /** Those that are less, as published. */
  STRICT,

  /** Those that are less, and half of those that are equal: for statistics that take few values. */
  MID
}
