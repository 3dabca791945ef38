package org.opendatacollab.model.plan;

/** Whether a commitment opened government, on the scale for plans before 2021. This is a closed list. */
public enum IrmOpenedGovernment {
  /** Government became less open. */
  WORSENED,
  /** Nothing changed. */
  DID_NOT_CHANGE,
  /** A little. */
  MARGINAL,
  /** Much, within limits. */
  MAJOR,
  /** It changed how government works. */
  OUTSTANDING
}
