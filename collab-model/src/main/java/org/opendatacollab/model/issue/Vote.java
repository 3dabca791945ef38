package org.opendatacollab.model.issue;

/** The answer to a statement. This is a closed list. */
public enum Vote {
  /** Yes. */
  AGREE,
  /** No. */
  DISAGREE,
  /** Neither: seen, and not decided. Not the same as no answer. */
  PASS
}
