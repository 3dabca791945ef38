package org.opendatacollab.model.data;

import java.util.List;

/** How far a request to disclose data has come. This is a closed list. */
public enum DisclosureState {
  /** Somebody noted that the data are needed. */
  IDENTIFIED,
  /** The holder was asked. */
  REQUESTED,
  /** The holder examines the request. */
  UNDER_REVIEW,
  /** The holder agreed to all of it. */
  AGREED,
  /** The holder agreed to a part. */
  PARTLY_AGREED,
  /** The holder refused. Not final: a refusal can be appealed against. */
  REFUSED,
  /** Somebody appealed against a refusal, a partial one or the terms. */
  APPEALED,
  /** The data are public. */
  DISCLOSED,
  /** Those who asked may see the data, under terms. */
  ACCESS_UNDER_TERMS,
  /** Somebody who asked checked that what was disclosed is what was asked for. Final. */
  VERIFIED,
  /** Nobody asks any more. Final. */
  WITHDRAWN;

  /**
   * Returns the states that may come next.
   *
   * @return the states, none if this one is final
   */
  public List<DisclosureState> next() {
    return switch (this) {
      case IDENTIFIED ->
        List.of(
            REQUESTED,
            UNDER_REVIEW,
            AGREED,
            PARTLY_AGREED,
            DISCLOSED,
            ACCESS_UNDER_TERMS,
            WITHDRAWN);
      case REQUESTED ->
        List.of(
            UNDER_REVIEW, AGREED, PARTLY_AGREED, REFUSED, DISCLOSED, ACCESS_UNDER_TERMS, WITHDRAWN);
      case UNDER_REVIEW ->
        List.of(AGREED, PARTLY_AGREED, REFUSED, DISCLOSED, ACCESS_UNDER_TERMS, WITHDRAWN);
      case AGREED -> List.of(DISCLOSED, ACCESS_UNDER_TERMS, REFUSED, WITHDRAWN);
      case PARTLY_AGREED ->
        List.of(AGREED, DISCLOSED, ACCESS_UNDER_TERMS, REFUSED, APPEALED, WITHDRAWN);
      case REFUSED -> List.of(APPEALED, WITHDRAWN);
      case APPEALED ->
        List.of(
            UNDER_REVIEW, AGREED, PARTLY_AGREED, REFUSED, DISCLOSED, ACCESS_UNDER_TERMS, WITHDRAWN);
      case DISCLOSED -> List.of(VERIFIED);
      case ACCESS_UNDER_TERMS -> List.of(DISCLOSED, VERIFIED, APPEALED);
      case VERIFIED -> List.of();
      case WITHDRAWN -> List.of();
    };
  }

  /**
   * Returns the states in which a request may begin.
   *
   * @return the states
   */
  public static List<DisclosureState> first() {
    return List.of(IDENTIFIED, REQUESTED);
  }
}
