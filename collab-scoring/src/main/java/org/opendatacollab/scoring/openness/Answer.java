package org.opendatacollab.scoring.openness;

/** An answer to a question of a checklist. */
public enum Answer {
  /** The dataset has it. */
  YES,
  /** The dataset does not have it. */
  NO,
  /** Nobody knows, or nobody asked. Never read as {@link #NO}. */
  UNKNOWN
}
