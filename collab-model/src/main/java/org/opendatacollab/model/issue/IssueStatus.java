package org.opendatacollab.model.issue;

/**
 * Where an issue stands on the path from first proposal to action. This is a closed list.
 *
 * <p>Steps that our own {@link Issue#transition} takes:
 * <pre>{@code
 *   PROPOSED    -> SHORTLISTED, SELECTED, DECLINED, MERGED, SPLIT
 *   SHORTLISTED -> SELECTED, DECLINED, MERGED, SPLIT
 *   SELECTED    -> DECLINED, MERGED, SPLIT    (dropped or narrowed after all)
 *   DECLINED    -> PROPOSED                   (taken up again)
 *   MERGED, SPLIT: no way on; the issues that it went into go on
 * }</pre>
 *
 * <p>Data from outside may hold other steps; they are findings.
 */
public enum IssueStatus {
  /** Somebody proposed it. */
  PROPOSED,
  /** It is among those to choose from. */
  SHORTLISTED,
  /** The partners work on it. */
  SELECTED,
  /** The partners do not work on it. */
  DECLINED,
  /** It went into another issue. */
  MERGED,
  /** It was cut into several issues. */
  SPLIT;

  /**
   * Tells whether a step is one that we take.
   *
   * @param next the next status
   * @return true if the step is in the table above
   */
  public boolean allows(IssueStatus next) {
    return switch (this) {
      case PROPOSED -> next != PROPOSED;
      case SHORTLISTED -> next != PROPOSED && next != SHORTLISTED;
      case SELECTED -> next == DECLINED || next == MERGED || next == SPLIT;
      case DECLINED -> next == PROPOSED;
      case MERGED, SPLIT -> false;
    };
  }
}
