package org.opendatacollab.model.learning;

import org.opendatacollab.model.Id;

/**
 * The id of a reflection; its form is that of every {@link Id}.
 *
 * @param value the text of the id
 */
public record ReflectionId(String value) implements Id {
  /**
   * Checks the form.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public ReflectionId {
    Id.check(value);
  }

  /** Returns the text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
