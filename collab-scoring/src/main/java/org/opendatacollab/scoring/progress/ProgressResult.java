package org.opendatacollab.scoring.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.Score;

/**
 * How far a plan is, whole and part by part.
 *
 * @param score the share done of the whole, in [0, 1]; its contributions are those of the tasks and sum to it
 * @param whole the same tree with the least and the greatest share of each part; empty if there is nothing to count
 * @param cancelled the names of the cancelled tasks, which count nowhere, in their order
 */
public record ProgressResult(Score score, Optional<ProgressShare> whole, List<String> cancelled) {
  /**
   * Checks and copies.
   *
   * @param score the share done
   * @param whole the tree of shares
   * @param cancelled the cancelled tasks
   */
  public ProgressResult {
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(whole, "whole");
    cancelled = List.copyOf(cancelled);
  }
}
