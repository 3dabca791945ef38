package org.opendatacollab.model.data;

/** How a disclosure comes about. This is a closed list. */
public enum DisclosureKind {
  /** The holder opens data before anybody has to ask. */
  PROACTIVE,
  /** Somebody asks and the holder agrees. */
  ON_REQUEST,
  /** A law, a court or an oversight body orders it. */
  COMPELLED
}
