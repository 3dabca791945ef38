package org.opendatacollab.scoring.voting;

import java.util.List;
import java.util.Optional;

/**
 * Winners, and the order of all candidates where there is exactly one.
 *
 * @param winners who wins under some way to break ties, in the order of the candidates
 * @param ranking best first, or empty if ties leave more than one order
 */
public record StrictRanking(List<String> winners, Optional<List<String>> ranking) {
  /**
   * Copies.
   *
   * @param winners who wins under some way to break ties
   * @param ranking best first, or empty
   */
  public StrictRanking {
    winners = List.copyOf(winners);
    ranking = ranking.map(List::copyOf);
  }
}
