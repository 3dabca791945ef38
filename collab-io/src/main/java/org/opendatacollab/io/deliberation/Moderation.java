package org.opendatacollab.io.deliberation;

/** What moderators decided about a statement. */
public enum Moderation {
  /** They let it stand. */
  ACCEPTED,
  /** They have not decided. */
  UNDECIDED,
  /** They took it out; it may have got votes before. */
  REJECTED
}
