package org.opendatacollab.model.learning;

import org.opendatacollab.model.Id;

/**
 * The id of a group of a release plan; its form is that of every {@link Id}. It is unique in its plan, and the same in
 * the plans of all waves that are to be compared.
 *
 * @param value the text of the id
 */
public record ReleaseGroupId(String value) implements Id {
  /**
   * Checks the form.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public ReleaseGroupId {
    Id.check(value);
  }

  /** Returns the text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
