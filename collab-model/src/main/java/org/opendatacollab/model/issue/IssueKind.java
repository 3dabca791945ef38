package org.opendatacollab.model.issue;

/** How narrow an issue is. This is a closed list. */
public enum IssueKind {
  /** A problem that can be solved as it stands, such as the rise of HIV among mothers. */
  SPECIFIC_PROBLEM,
  /** A field of problems, to be narrowed before a team can act. */
  BROAD_ISSUE
}
