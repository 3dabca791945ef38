package org.opendatacollab.model.plan;

/**
 * How far a commitment was completed, on the scale of the Independent Reporting Mechanism. This is a closed list.
 */
public enum IrmCompletion {
  /** Nobody could show anything. */
  NO_EVIDENCE_AVAILABLE,
  /** Nothing was done. */
  NOT_STARTED,
  /** Some of it was done. */
  LIMITED,
  /** Most was done. */
  SUBSTANTIAL,
  /** All was done. */
  COMPLETE
}
