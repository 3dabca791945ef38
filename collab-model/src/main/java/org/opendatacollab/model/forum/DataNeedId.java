package org.opendatacollab.model.forum;

import org.opendatacollab.model.Id;

/**
 * The id of a data need; its form is that of every {@link Id}.
 *
 * @param value the text of the id
 */
public record DataNeedId(String value) implements Id {
  /**
   * Checks the form.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public DataNeedId {
    Id.check(value);
  }

  /** Returns the text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
