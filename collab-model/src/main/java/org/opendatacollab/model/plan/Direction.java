package org.opendatacollab.model.plan;

/** Whether more or less of something is better. This is a closed list. */
public enum Direction {
  /** More is better, as with children who stay in school. */
  ASCENDING,
  /** Less is better, as with children who drop out. */
  DESCENDING
}
