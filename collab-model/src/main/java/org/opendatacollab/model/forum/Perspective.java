package org.opendatacollab.model.forum;

/** From where a role is seen. This is a closed list. */
public enum Perspective {
  /** By the one whose role it is. */
  OWN,
  /** By somebody else, such as the other side. */
  OTHER
}
