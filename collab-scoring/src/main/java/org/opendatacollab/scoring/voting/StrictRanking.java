package org.opendatacollab.scoring.voting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** The order by how many each stands above, in a transitive relation: strict exactly if these numbers all differ. */
  static Optional<List<String>> byNumberBelow(List<String> candidates, int[] below) {
    if (Arrays.stream(below).distinct().count() < below.length) {
      return Optional.empty();
    }
    return Optional.of(IntStream.range(0, below.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> below[i]).reversed())
        .map(candidates::get)
        .toList());
  }
}
