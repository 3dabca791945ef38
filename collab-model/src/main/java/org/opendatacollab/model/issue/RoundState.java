package org.opendatacollab.model.issue;

/** How far a round has come. This is a closed list. */
public enum RoundState {
  /** Nobody can vote yet. */
  PLANNED,
  /** People vote; nobody sees a ballot. */
  OPEN,
  /** Nobody can vote any more. */
  CLOSED
}
