package org.opendatacollab.scoring.initiative;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Score;

/**
 * One thing that an evaluation speaks of, with its scores by all methods and the facts beside them.
 *
 * @param id the id of the thing, unique within its topic
 * @param label what people call it
 * @param scores its scores, one per method
 * @param facts what was counted or read off
 * @param illustrative whether the scores rest on data that were made up to show how the model is used
 */
public record ScoredThing(
    String id, String label, List<Score> scores, List<Fact> facts, boolean illustrative) {
  /**
   * Checks and copies.
   *
   * @param id the id
   * @param label what people call it
   * @param scores its scores
   * @param facts what was counted
   * @param illustrative whether the data were made up
   */
  public ScoredThing {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    scores = List.copyOf(scores);
    facts = List.copyOf(facts);
  }

  /**
   * Finds the score of a method.
   *
   * @param idAtVersion such as {@code consensus/group-informed/standard@1}
   * @return the estimate, or empty if that method was not used
   */
  public Optional<Estimate> estimate(String idAtVersion) {
    return scores.stream()
        .map(Score::estimate)
        .filter(estimate -> estimate.method().idAtVersion().equals(idAtVersion))
        .findFirst();
  }
}
