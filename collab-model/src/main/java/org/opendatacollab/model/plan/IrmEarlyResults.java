package org.opendatacollab.model.plan;

/** What a commitment brought about early on, on the scale for plans of 2021 and later. This is a closed list. */
public enum IrmEarlyResults {
  /** Nothing worth noting. */
  NO_NOTABLE_RESULTS,
  /** Positive results of limited reach. */
  MODERATE_RESULTS,
  /** Results that changed a field of policy. */
  SIGNIFICANT_RESULTS
}
