package org.opendatacollab.model.plan;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.learning.SurveyWaveId;

/**
 * A confidential survey of the team about the collaboration; its answers are confidential records.
 *
 * @param wave the wave of the survey
 * @param note anything that explains it
 */
public record PulseSurvey(SurveyWaveId wave, Optional<LocalizedText> note)
    implements CollaborationPulse {
  /**
   * Checks.
   *
   * @param wave the wave of the survey
   * @param note anything that explains it
   */
  public PulseSurvey {
    Objects.requireNonNull(wave, "wave");
    Objects.requireNonNull(note, "note");
  }
}
