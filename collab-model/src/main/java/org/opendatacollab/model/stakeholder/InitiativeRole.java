package org.opendatacollab.model.stakeholder;

/** What an organisation does in the initiative. This is a closed list. */
public enum InitiativeRole {
  /** It is one of the two sides that collaborate. */
  PARTY,
  /** It brings the parties together and states how it stays neutral. */
  FACILITATOR,
  /** It pays. */
  FUNDER,
  /** It gives expertise. */
  EXPERT_PARTNER,
  /** It was invited for what it can add. */
  GUEST
}
