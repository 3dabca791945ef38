package org.opendatacollab.scoring.comparison;

/** Where a p-value comes from. */
public enum NullDistribution {
  /** All arrangements of the ranks that were observed, ties included. */
  EXACT,
  /** The normal distribution, with correction for ties and for continuity: for more people than the exact one is computed for. */
  NORMAL,
  /** Student's t distribution: what the test takes for granted of the values, or an approximation for the ranks. */
  STUDENT
}
