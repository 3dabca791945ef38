package org.opendatacollab.model;

/** The five steps of the guide, in order. This is a closed list. */
public enum GuideStep {
  /** Step 1: identify an issue that both sides want solved and that data can help with. */
  IDENTIFY_ISSUE,
  /** Step 2: reach a shared understanding of the issue. */
  SHARED_UNDERSTANDING,
  /** Step 3: form joint action teams. */
  ACTION_TEAMS,
  /** Step 4: support the teams while they carry out their plans. */
  SUPPORT_IMPLEMENTATION,
  /** Step 5: learn from what was done, jointly and apart. */
  LEARN;

  /**
   * Returns the number of the step.
   *
   * @return 1 to 5
   */
  public int number() {
    return ordinal() + 1;
  }
}
