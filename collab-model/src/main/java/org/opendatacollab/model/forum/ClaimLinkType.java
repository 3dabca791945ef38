package org.opendatacollab.model.forum;

/** How one claim bears on another. This is a closed list. */
public enum ClaimLinkType {
  /** It is a cause of the other. */
  CAUSES,
  /** It has the other as a consequence, with more in between. */
  LEADS_TO,
  /** It would do something about the other. */
  ADDRESSES,
  /** It speaks for the other. */
  SUPPORTS,
  /** It speaks against the other. */
  CONTRADICTS;

  /**
   * Tells whether the link goes from an earlier thing to a later one. Such links may not run in a circle, whichever of
   * them are mixed in it.
   *
   * @return true for {@link #CAUSES} and {@link #LEADS_TO}
   */
  public boolean isCausal() {
    return this == CAUSES || this == LEADS_TO;
  }
}
