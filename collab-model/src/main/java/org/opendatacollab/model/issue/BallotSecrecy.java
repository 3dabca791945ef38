package org.opendatacollab.model.issue;

/** Whether it may be known who voted how. This is a closed list. */
public enum BallotSecrecy {
  /** The partners may see who voted how, once the round has closed. */
  OPEN,
  /** Nobody may: the ballots are confidential records and stay so. */
  SECRET
}
