package org.opendatacollab.model.confidential;

import java.util.Objects;
import org.opendatacollab.model.issue.Vote;

/**
 * The answer that somebody expects of most of the other side.
 *
 * @param vote agree, disagree or pass
 */
public record PredictedVote(Vote vote) implements Prediction {
  /**
   * Checks.
   *
   * @param vote agree, disagree or pass
   */
  public PredictedVote {
    Objects.requireNonNull(vote, "vote");
  }

  /** Returns the name of the type, never the vote. */
  @Override
  public String toString() {
    return "PredictedVote{}";
  }
}
