package org.opendatacollab.model.forum;

/** What a claim says about the issue. This is a closed list. */
public enum ClaimKind {
  /** Why the issue exists. */
  CAUSE,
  /** What the issue leads to. */
  IMPLICATION,
  /** What is being done about it already. */
  CURRENT_INITIATIVE,
  /** What could be done about it. */
  SOLUTION,
  /** What the partners want to reach. */
  GOAL,
  /** What somebody wishes for beyond that. */
  HOPE
}
