package org.opendatacollab.scoring.voting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Candidates ranked by a score. Ranks are decided on exact scores, so that what ties, ties.
 *
 * @param scores score of each candidate, rounded once, in the order of the candidates
 * @param winners who has the best score, in the order of the candidates
 * @param ranking tied candidates together, best first
 */
public record ScoredRanking(
    Map<String, Double> scores, List<String> winners, List<List<String>> ranking) {
  /**
   * Copies.
   *
   * @param scores score of each candidate
   * @param winners who has the best score
   * @param ranking tied candidates together, best first
   */
  public ScoredRanking {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    winners = List.copyOf(winners);
    ranking = ranking.stream().map(List::copyOf).toList();
  }

  /** Ranks by exact scores, highest first. */
  static <S extends Number & Comparable<S>> ScoredRanking highestFirst(
      List<String> candidates, IntFunction<S> score) {
    List<List<String>> ranking = rank(candidates, Comparator.comparing(score::apply));
    Map<String, Double> scores = new LinkedHashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      scores.put(candidates.get(i), score.apply(i).doubleValue());
    }
    return new ScoredRanking(scores, ranking.get(0), ranking);
  }

  /** Groups candidates by a comparison of their indexes, greatest first; tied ones in their order. */
  static List<List<String>> rank(List<String> candidates, Comparator<Integer> ascending) {
    List<Integer> order = IntStream.range(0, candidates.size())
        .boxed()
        .sorted(ascending.reversed())
        .toList();
    List<List<String>> ranking = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      if (i == 0 || ascending.compare(order.get(i - 1), order.get(i)) != 0) {
        ranking.add(new ArrayList<>());
      }
      ranking.get(ranking.size() - 1).add(candidates.get(order.get(i)));
    }
    return ranking;
  }
}
