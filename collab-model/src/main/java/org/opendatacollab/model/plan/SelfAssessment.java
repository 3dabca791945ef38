package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;

/**
 * How those who made a commitment judge it themselves. It stands beside the codings of others and never replaces them.
 */
@Value.Immutable
public sealed interface SelfAssessment extends WithSelfAssessment permits ImmutableSelfAssessment {
  /**
   * Returns when they judged.
   *
   * @return the date, as precise as it is known
   */
  PartialDate date();

  /**
   * Returns how far it was completed.
   *
   * @return the code
   */
  IrmCompletion completion();

  /**
   * Returns why they judge so.
   *
   * @return in words, if given
   */
  Optional<LocalizedText> note();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Starts a self assessment.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a self assessment. */
  final class Builder extends ImmutableSelfAssessment.Builder {
    Builder() {}
  }
}
