package org.opendatacollab.model.stakeholder;

/** How far the two sides trusted each other before they began. This is a closed list. */
public enum PriorTrust {
  /** They avoided or fought each other. */
  HOSTILE,
  /** They expected little good. */
  LOW,
  /** They had mixed experience. */
  MIXED,
  /** They had worked together well. */
  HIGH,
  /** Nobody asked. */
  UNKNOWN
}
