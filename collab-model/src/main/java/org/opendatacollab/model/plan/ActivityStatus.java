package org.opendatacollab.model.plan;

import java.util.List;

/**
 * How an activity stands. Each maps to the states of iCalendar, IATI, Open Contracting milestones and OGP. This is a
 * closed list.
 */
public enum ActivityStatus {
  /** Not begun. */
  PLANNED,
  /** Begun. */
  IN_PROGRESS,
  /** Cannot go on until something outside it changes. */
  BLOCKED,
  /** All of it is done. Final. */
  DONE,
  /** It ended and a part of it is done. The rest may still follow. */
  PARTLY_DONE,
  /** It ended without its result. Final. */
  NOT_MET,
  /** It was given up. Final. */
  CANCELLED,
  /** It was put off and may go on. */
  SUSPENDED,
  /** Nobody reported. */
  UNKNOWN;

  /**
   * Returns the states that may come next.
   *
   * @return the states, none if this one is final
   */
  public List<ActivityStatus> next() {
    return switch (this) {
      case PLANNED ->
        List.of(IN_PROGRESS, BLOCKED, DONE, PARTLY_DONE, NOT_MET, CANCELLED, SUSPENDED, UNKNOWN);
      case IN_PROGRESS ->
        List.of(IN_PROGRESS, BLOCKED, DONE, PARTLY_DONE, NOT_MET, CANCELLED, SUSPENDED, UNKNOWN);
      case BLOCKED ->
        List.of(IN_PROGRESS, BLOCKED, PARTLY_DONE, NOT_MET, CANCELLED, SUSPENDED, UNKNOWN);
      case DONE -> List.of();
      case PARTLY_DONE -> List.of(IN_PROGRESS, DONE);
      case NOT_MET -> List.of();
      case CANCELLED -> List.of();
      case SUSPENDED -> List.of(PLANNED, IN_PROGRESS, NOT_MET, CANCELLED, UNKNOWN);
      case UNKNOWN ->
        List.of(PLANNED, IN_PROGRESS, BLOCKED, DONE, PARTLY_DONE, NOT_MET, CANCELLED, SUSPENDED);
    };
  }

  /**
   * Returns the states in which an activity may begin.
   *
   * @return the states
   */
  public static List<ActivityStatus> first() {
    return List.of(PLANNED, IN_PROGRESS);
  }
}
