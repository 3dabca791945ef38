package org.opendatacollab.model;

/** The level of government that an initiative works with. This is a closed list. */
public enum GovernmentLevel {
  /** The whole country. */
  NATIONAL,
  /** A province or state. */
  REGIONAL,
  /** A city, regency or municipality. */
  LOCAL,
  /** Several levels. */
  MULTI_LEVEL
}
