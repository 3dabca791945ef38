package org.opendatacollab.model.issue;

/** How somebody takes a decision, from full support to refusal. This is a closed list. */
public enum ResponseKind {
  /** Supports it. */
  CONSENT,
  /** Goes along, and wants a reservation to be known. */
  CONSENT_WITH_RESERVATION,
  /** Does not support it and does not stop it. */
  STAND_ASIDE,
  /** Holds that it must not stand; deserves a reasoned reply. */
  OBJECT
}
