package org.opendatacollab.model.plan;

/** What an indicator tells of. This is a closed list. */
public enum IndicatorSubject {
  /** What the plan does: its output. */
  PLAN,
  /** The issue itself, such as how many children drop out of school. */
  ISSUE
}
