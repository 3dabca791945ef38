package org.opendatacollab.model.data;

import org.opendatacollab.model.Id;

/**
 * The id of a data asset; its form is that of every {@link Id}.
 *
 * @param value the text of the id
 */
public record DataAssetId(String value) implements Id {
  /**
   * Checks the form.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public DataAssetId {
    Id.check(value);
  }

  /** Returns the text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
