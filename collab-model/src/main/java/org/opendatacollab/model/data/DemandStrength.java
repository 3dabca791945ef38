package org.opendatacollab.model.data;

/** How much somebody needs data. This is a closed list. */
public enum DemandStrength {
  /** The work would be better with them. */
  USEFUL,
  /** The work would be much worse without them. */
  IMPORTANT,
  /** The work cannot be done without them. */
  ESSENTIAL,
  /** Nobody said. */
  UNKNOWN
}
