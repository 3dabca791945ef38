package org.opendatacollab.model.data;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.LocalizedText;

/**
 * What keeps a data asset from being opened.
 *
 * @param kind what kind of barrier it is
 * @param note what it consists in, or what would remove it
 */
public record Barrier(BarrierKind kind, Optional<LocalizedText> note) {
  /**
   * Checks.
   *
   * @param kind what kind of barrier it is
   * @param note what it consists in, or what would remove it
   */
  public Barrier {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(note, "note");
  }
}
