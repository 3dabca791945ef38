package org.opendatacollab.model.confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;

/**
 * What one person answered in one wave of a survey. Somebody may answer again: then {@link #answeredAt()} tells the
 * answers apart, and which of them counts is decided where they are counted.
 */
@Value.Immutable
public sealed interface SurveyResponse extends WithSurveyResponse permits ImmutableSurveyResponse {
  /**
   * Returns who answered.
   *
   * @return the pseudonym of a person of the initiative
   */
  @Value.Redacted
  PersonId person();

  /**
   * Returns in which wave.
   *
   * @return a wave of the initiative
   */
  SurveyWaveId wave();

  /**
   * Returns for which side the person answered.
   *
   * @return the side taken at the time; a later change of organisation does not change it
   */
  @Value.Redacted
  Side side();

  /**
   * Returns the answers.
   *
   * @return at most one for each item of the wave's questionnaire
   */
  @Value.Redacted
  List<ItemAnswer> answers();

  /**
   * Returns when the person answered.
   *
   * @return the instant; needed only to tell several answers of one person apart
   */
  @Value.Redacted
  Optional<Instant> answeredAt();

  /**
   * Starts a response.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a response. */
  final class Builder extends ImmutableSurveyResponse.Builder {
    Builder() {}
  }
}
