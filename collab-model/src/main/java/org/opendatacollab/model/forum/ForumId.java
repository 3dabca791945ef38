package org.opendatacollab.model.forum;

import org.opendatacollab.model.Id;

/**
 * The id of a forum; its form is that of every {@link Id}.
 *
 * @param value the text of the id
 */
public record ForumId(String value) implements Id {
  /**
   * Checks the form.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public ForumId {
    Id.check(value);
  }

  /** Returns the text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
