package org.opendatacollab.model.confidential;

import org.opendatacollab.model.Id;

/**
 * The id of a set of confidential records; its form is that of every {@link Id}.
 *
 * @param value the text of the id
 */
public record ConfidentialRecordsId(String value) implements Id {
  /**
   * Checks the form.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public ConfidentialRecordsId {
    Id.check(value);
  }

  /** Returns the text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
