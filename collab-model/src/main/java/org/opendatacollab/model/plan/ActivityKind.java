package org.opendatacollab.model.plan;

/** What an activity of a plan is for. This is a closed list. */
public enum ActivityKind {
  /** Find out what could solve the problem. */
  EXPLORE_SOLUTION,
  /** Get data disclosed or collected. */
  OBTAIN_DATA,
  /** Train people or organisations. */
  BUILD_CAPACITY,
  /** Make the solution. */
  DEVELOP,
  /** Try the solution on a small scale. */
  TEST_SOLUTION,
  /** Bring a tested solution to more people or places. */
  SCALE,
  /** Tell others and win them. */
  OUTREACH,
  /** Check progress and collaboration. */
  CHECK
}
