package org.opendatacollab.scoring;

import java.util.List;
import java.util.Objects;

/**
 * A score that explains itself: the estimate and what moved it.
 *
 * @param estimate the estimate
 * @param contributions what moved it, in the order of the inputs; empty where the estimate is undefined
 */
public record Score(Estimate estimate, List<Contribution> contributions) {
  /**
   * Checks and copies.
   *
   * @param estimate the estimate
   * @param contributions what moved it
   */
  public Score {
    Objects.requireNonNull(estimate, "estimate");
    contributions = List.copyOf(contributions);
  }

  /**
   * Returns a score that nothing in particular moved, such as a count.
   *
   * @param estimate the estimate
   * @return the score
   */
  public static Score of(Estimate estimate) {
    return new Score(estimate, List.of());
  }
}
