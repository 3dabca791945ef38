package org.opendatacollab.model.stakeholder;

/** How somebody took part. This is a closed list. */
public enum ParticipationMode {
  /** Was asked to come. */
  INVITED,
  /** Came. */
  ATTENDED,
  /** Spoke or wrote. */
  CONTRIBUTED,
  /** Cast a ballot. */
  VOTED
}
