package org.opendatacollab.model.plan;

/** What follows from the test of a solution. This is a closed list. */
public enum TestDecision {
  /** Bring it to more people or places. */
  SCALE,
  /** Change it and test again. */
  ITERATE,
  /** Give it up. */
  STOP
}
