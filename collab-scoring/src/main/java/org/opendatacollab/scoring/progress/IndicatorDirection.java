package org.opendatacollab.scoring.progress;

/** Which way an indicator should go. */
public enum IndicatorDirection {
  /** The target lies above the baseline, as for children in school. */
  ASCENDING,
  /** The target lies below the baseline, as for a drop-out rate. */
  DESCENDING
}
