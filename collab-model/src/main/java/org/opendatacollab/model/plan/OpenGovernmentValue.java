package org.opendatacollab.model.plan;

/** A value of open government that a commitment serves. This is a closed list. */
public enum OpenGovernmentValue {
  /** It discloses more, better or more reachable information. */
  TRANSPARENCY,
  /** It lets people inform or influence decisions. */
  PARTICIPATION,
  /** It makes officials answer for what they do. */
  ACCOUNTABILITY,
  /** It uses technology for one of the others; never enough alone. */
  TECHNOLOGY
}
