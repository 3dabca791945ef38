package org.opendatacollab.model.stakeholder;

/**
 * The side of the collaboration that an organisation belongs to. Sides are declared, never discovered from answers. This
 * is a closed list.
 */
public enum Side {
  /** Government of any level. */
  GOVERNMENT,
  /** Civil society. */
  CIVIL_SOCIETY,
  /** Neither: companies, media, academia, funders. */
  OTHER
}
