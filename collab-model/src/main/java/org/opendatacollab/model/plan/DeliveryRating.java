package org.opendatacollab.model.plan;

/** How a plan stands against what it promised, in the team's own judgement. This is a closed list. */
public enum DeliveryRating {
  /** More was done than planned. */
  AHEAD,
  /** As much was done as planned. */
  ON_TRACK,
  /** Less was done than planned. */
  BEHIND,
  /** Hardly anything moves. */
  STALLED,
  /** Nobody said. */
  UNKNOWN
}
