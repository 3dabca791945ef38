package org.opendatacollab.model;

/**
 * The answer to a question of yes or no that not everybody can answer. Unknown is neither of the two. This is a closed
 * list.
 */
public enum YesNo {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** Nobody knows, or nobody asked. */
  UNKNOWN
}
