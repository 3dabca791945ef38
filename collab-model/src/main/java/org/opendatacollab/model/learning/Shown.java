package org.opendatacollab.model.learning;

/** What is shown of a construct: never both, since every answer goes into one published number only. A closed list. */
public enum Shown {
  /** Each of its items. */
  ITEMS,
  /** One score over its items. */
  SCORE
}
