package org.opendatacollab.model.issue;

import java.util.Objects;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.Weight;

/**
 * What candidates are compared by in a prioritisation round. A higher rating always speaks for the candidate.
 *
 * @param id the id
 * @param name what it is called, as the voters read it
 * @param kind what it asks
 * @param scale the scale on which candidates are rated by it
 * @param weight its weight among the criteria of the round
 */
public record Criterion(
    CriterionId id, LocalizedText name, CriterionKind kind, RatingScale scale, Weight weight) {
  /**
   * Checks.
   *
   * @param id the id
   * @param name what it is called, as the voters read it
   * @param kind what it asks
   * @param scale the scale on which candidates are rated by it
   * @param weight its weight among the criteria of the round
   */
  public Criterion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(weight, "weight");
  }
}
