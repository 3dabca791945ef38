package org.opendatacollab.scoring.openness;

import java.util.List;
import java.util.Objects;
import org.opendatacollab.scoring.Score;

/**
 * What a checklist of the Open Data Barometer says of one dataset.
 *
 * @param score from 0 to 100; its contributions are the points of each question and sum to it
 * @param open {@link Answer#YES} if a, b, c, d, e and f are all yes, {@link Answer#NO} if one of them is no, else
 *     {@link Answer#UNKNOWN}
 * @param toChange the questions answered no that must become yes before the dataset is open
 * @param toEstablish the unknown questions that must turn out to be yes before the dataset is known to be open
 */
public record OdbResult(
    Score score, Answer open, List<OdbQuestion> toChange, List<OdbQuestion> toEstablish) {
  /**
   * Checks and copies.
   *
   * @param score the score
   * @param open whether the dataset is open
   * @param toChange what must change
   * @param toEstablish what must be found out
   */
  public OdbResult {
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(open, "open");
    toChange = List.copyOf(toChange);
    toEstablish = List.copyOf(toEstablish);
  }
}
