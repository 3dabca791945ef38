package org.opendatacollab.model.plan;

import org.opendatacollab.model.Id;

/**
 * The id of a check of progress; its form is that of every {@link Id}.
 *
 * @param value the text of the id
 */
public record ProgressCheckId(String value) implements Id {
  /**
   * Checks the form.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public ProgressCheckId {
    Id.check(value);
  }

  /** Returns the text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
