package org.opendatacollab.model.guide;

import java.util.Objects;
import org.opendatacollab.model.GuideStep;

/**
 * What a rule says, whatever it is checked against.
 *
 * @param id a stable id, such as {@code S1-BOTH-SIDES}
 * @param step the step of the guide
 * @param severity how much a finding weighs
 * @param advice what the guide advises, in our words, as a sentence
 * @param remedy what would settle a finding, as a sentence
 */
public record Advice(String id, GuideStep step, Severity severity, String advice, String remedy) {
  /**
   * Checks.
   *
   * @param id the id
   * @param step the step
   * @param severity how much a finding weighs
   * @param advice what the guide advises
   * @param remedy what would settle a finding
   * @throws IllegalArgumentException if id, advice or remedy is blank
   */
  public Advice {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(severity, "severity");
    for (String text : new String[] {id, advice, remedy}) {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a rule must have an id, an advice and a remedy");
      }
    }
  }

  /**
   * Returns the advice with another severity.
   *
   * @param changed the severity
   * @return the advice
   */
  public Advice withSeverity(Severity changed) {
    return new Advice(id, step, changed, advice, remedy);
  }
}
