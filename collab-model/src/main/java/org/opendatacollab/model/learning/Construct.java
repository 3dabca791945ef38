package org.opendatacollab.model.learning;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.LocalizedText;

/**
 * What several items of a questionnaire measure together, such as trust or shared vision.
 *
 * @param id the id, unique among the constructs of the initiative
 * @param name the name
 * @param definition what it means, in our own words
 */
public record Construct(ConstructId id, LocalizedText name, Optional<LocalizedText> definition) {
  /**
   * Checks.
   *
   * @param id the id
   * @param name the name
   * @param definition what it means
   */
  public Construct {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(definition, "definition");
  }
}
