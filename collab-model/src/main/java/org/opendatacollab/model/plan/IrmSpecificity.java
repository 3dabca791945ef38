package org.opendatacollab.model.plan;

/**
 * How specific a commitment is, on the scale of older plans; verifiability replaced it. This is a closed list.
 */
public enum IrmSpecificity {
  /** Nothing in it can be checked. */
  NONE,
  /** It can be checked with much interpretation. */
  LOW,
  /** It can be checked, without clear milestones. */
  MEDIUM,
  /** It has clear, measurable milestones. */
  HIGH
}
