package org.opendatacollab.model;

/**
 * The id of an initiative; its form is that of every {@link Id}.
 *
 * @param value the text of the id
 */
public record InitiativeId(String value) implements Id {
  /**
   * Checks the form.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public InitiativeId {
    Id.check(value);
  }

  /** Returns the text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
