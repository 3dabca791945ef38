package org.opendatacollab.model.stakeholder;

/** Where a person stands in his organisation. This is a closed list. */
public enum Standing {
  /** Can commit the organisation. */
  LEADER,
  /** Does the work. */
  IMPLEMENTER,
  /** Neither, or not known. */
  OTHER
}
