package org.opendatacollab.model.confidential;

/**
 * How closely two organisations work together: the levels of Frey, Lohmeier, Lee and Tollefson (2006), "Measuring
 * collaboration among grant partners", American Journal of Evaluation 27(3), 0 to 5. This is a closed list.
 */
public enum CollaborationLevel {
  /** 0: they have nothing to do with each other. */
  NONE,
  /** 1: they know of each other; roles are loose, each decides alone. */
  NETWORKING,
  /** 2: they give each other information and communicate formally; each decides alone. */
  COOPERATION,
  /** 3: they share information and resources and make some decisions together. */
  COORDINATION,
  /** 4: they share ideas and resources, and all have a vote. */
  COALITION,
  /** 5: they belong to one system, trust each other, and agree on all decisions. */
  COLLABORATION;

  /**
   * Returns the level as a number.
   *
   * @return 0 to 5
   */
  public int level() {
    return ordinal();
  }
}
