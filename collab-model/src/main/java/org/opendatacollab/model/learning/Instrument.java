package org.opendatacollab.model.learning;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Link;

/**
 * The published instrument that a questionnaire follows.
 *
 * @param name its name, such as {@code Wilder Collaboration Factors Inventory, 3rd edition}
 * @param source who published it where, as cited
 * @param link where it can be read
 */
public record Instrument(String name, Optional<String> source, Optional<Link> link) {
  /**
   * Checks.
   *
   * @param name its name
   * @param source who published it where
   * @param link where it can be read
   * @throws IllegalArgumentException if name or source is blank
   */
  public Instrument {
    Checks.notBlank(Objects.requireNonNull(name, "name"), "name");
    source.ifPresent(text -> Checks.notBlank(text, "source"));
    Objects.requireNonNull(link, "link");
  }
}
