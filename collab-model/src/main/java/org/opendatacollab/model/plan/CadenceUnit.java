package org.opendatacollab.model.plan;

/** A unit of a cadence. This is a closed list. */
public enum CadenceUnit {
  /** Days. */
  DAYS,
  /** Weeks of seven days. */
  WEEKS,
  /** Months of the calendar. */
  MONTHS
}
