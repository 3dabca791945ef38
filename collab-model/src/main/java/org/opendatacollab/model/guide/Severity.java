package org.opendatacollab.model.guide;

/** How much a finding weighs, from most to least. This is a closed list. */
public enum Severity {
  /** The collaboration is no longer what the guide means by it, or somebody may be harmed. */
  BREACH,
  /** Something that the guide asks for is missing and usually costs success. */
  WARNING,
  /** Something could be better. */
  ADVICE
}
