package org.opendatacollab.model.learning;

/** Why an item has no rating. This is a closed list. None of them is a rating, and none stands for the middle. */
public enum MissingAnswer {
  /** The person said that he does not know. */
  DONT_KNOW,
  /** The person said that the item does not apply. */
  NOT_APPLICABLE,
  /** The person said that he will not answer. */
  REFUSED,
  /** Nothing was filled in; possible for every item. */
  BLANK
}
