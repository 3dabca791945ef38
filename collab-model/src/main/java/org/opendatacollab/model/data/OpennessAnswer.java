package org.opendatacollab.model.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.YesNo;

/**
 * The answer to one question about the openness of data at one time.
 *
 * @param question the question
 * @param answer the answer
 * @param note why it is answered so
 * @param evidence the evidence
 */
public record OpennessAnswer(
    OpennessQuestion question,
    YesNo answer,
    Optional<LocalizedText> note,
    List<Evidence> evidence) {
  /**
   * Checks.
   *
   * @param question the question
   * @param answer the answer
   * @param note why it is answered so
   * @param evidence the evidence
   */
  public OpennessAnswer {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(note, "note");
    evidence = List.copyOf(evidence);
  }
}
