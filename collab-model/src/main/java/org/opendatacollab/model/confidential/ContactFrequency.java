package org.opendatacollab.model.confidential;

/** How often somebody has to do with an organisation. This is a closed list. */
public enum ContactFrequency {
  /** Never, or only once. */
  NEVER,
  /** About once a year. */
  YEARLY,
  /** About every three months. */
  QUARTERLY,
  /** About once a month. */
  MONTHLY,
  /** Every week. */
  WEEKLY,
  /** Every day. */
  DAILY
}
