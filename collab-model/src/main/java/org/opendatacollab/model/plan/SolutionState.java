package org.opendatacollab.model.plan;

import java.util.List;

/** How far a solution has come. This is a closed list. */
public enum SolutionState {
  /** Somebody proposed it. */
  PROPOSED,
  /** The team looked into it. */
  EXPLORED,
  /** It is being made. */
  IN_DEVELOPMENT,
  /** It is being tried. */
  IN_TEST,
  /** It was brought to more people or places. */
  SCALED,
  /** It was given up. */
  DROPPED;

  /**
   * Returns the states that may come next.
   *
   * @return the states, none if this one is final
   */
  public List<SolutionState> next() {
    return switch (this) {
      case PROPOSED -> List.of(EXPLORED, IN_DEVELOPMENT, IN_TEST, DROPPED);
      case EXPLORED -> List.of(IN_DEVELOPMENT, IN_TEST, DROPPED);
      case IN_DEVELOPMENT -> List.of(IN_TEST, DROPPED);
      case IN_TEST -> List.of(IN_DEVELOPMENT, SCALED, DROPPED);
      case SCALED -> List.of(DROPPED);
      case DROPPED -> List.of(PROPOSED);
    };
  }

  /**
   * Returns the states in which a solution may begin.
   *
   * @return the states
   */
  public static List<SolutionState> first() {
    return List.of(PROPOSED, EXPLORED);
  }
}
