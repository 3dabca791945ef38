package org.opendatacollab.io.deliberation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.voting.RankedBallots;

/** Counts rankings, each kept once, while candidates may still be coming. */
final class CountedRankings {
  /** How often each ranking was given, by candidate indexes with tied ones together. */
  private final Map<List<List<Integer>>, Long> counts = new LinkedHashMap<>();

  /**
   * Adds equal ballots.
   *
   * @throws ArithmeticException if there are more than a {@code long} holds
   */
  void add(List<List<Integer>> ranking, long count) {
    counts.merge(ranking, count, Math::addExact);
  }

  /** How many different rankings there are. */
  int kinds() {
    return counts.size();
  }

  RankedBallots ranked(List<String> candidates) {
    RankedBallots.Builder ballots = RankedBallots.builder(candidates);
    counts.forEach((ranking, count) -> {
      int[] ranks = new int[candidates.size()];
      for (int place = 0; place < ranking.size(); place++) {
        for (int candidate : ranking.get(place)) {
          ranks[candidate] = place + 1;
        }
      }
      ballots.addRanks(count, ranks);
    });
    return ballots.build();
  }

  /** Whoever stands at the first place is approved. */
  ApprovalProfile approved(List<String> candidates) {
    ApprovalProfile.Accumulator ballots = ApprovalProfile.accumulator(candidates);
    counts.forEach((ranking, count) -> {
      List<Integer> first = ranking.isEmpty() ? List.of() : ranking.get(0);
      ballots.addIndexes(count, first.stream().mapToInt(Integer::intValue).toArray());
    });
    return ballots.snapshot();
  }

  /** Splits a text at a mark; a mark at an end leaves an empty part there. */
  static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, start)) {
      parts.add(text.substring(start, at));
      start = at + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
