package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.voting.VotingResult;

/**
 * What a method says of ballots, in one shape for all methods.
 *
 * @param method the method with its settings
 * @param n how many ballots
 * @param reason why there is no result, if there is none
 * @param result the result, if there is one
 */
record VoteOutcome(Method method, long n, Optional<Reason> reason, Optional<Result> result) {
  /**
   * A result.
   *
   * @param winners who wins by some way to break ties
   * @param scores the score of each candidate that has one; empty if the method gives candidates no scores
   * @param ranking tied candidates together, best first; empty where the method gives no single order
   * @param details all else, as JSON
   */
  record Result(
      List<String> winners,
      Optional<Map<String, Double>> scores,
      List<List<String>> ranking,
      Map<String, Object> details) {
    Result {
      details = new LinkedHashMap<>(details);
    }

    /** A result of scores. */
    static Result scored(
        List<String> winners, Map<String, Double> scores, List<List<String>> ranking) {
      return new Result(winners, Optional.of(scores), ranking, Map.of());
    }

    /** A result of a method that gives candidates no scores. */
    static Result elected(
        List<String> winners, Optional<List<String>> ranking, Map<String, Object> details) {
      return new Result(
          winners,
          Optional.empty(),
          ranking.map(order -> order.stream().map(List::of).toList()).orElse(List.of()),
          details);
    }

    /** The score of a candidate, if he has one; without scores a winner has 1, any other 0. */
    Optional<Double> value(String name) {
      return scores.isPresent()
          ? Optional.ofNullable(scores.get().get(name))
          : Optional.of(winners.contains(name) ? 1.0 : 0.0);
    }

    /** The rank of each candidate, from 1, tied ones alike; without an order winners alone have rank 1. */
    Map<String, Integer> ranks() {
      Map<String, Integer> ranks = new LinkedHashMap<>();
      List<List<String>> order = ranking.isEmpty() ? List.of(winners) : ranking;
      for (List<String> tied : order) {
        int rank = ranks.size() + 1;
        tied.forEach(name -> ranks.put(name, rank));
      }
      return ranks;
    }
  }

  /** What a kernel gave. */
  static <R> VoteOutcome of(VotingResult<R> kernel, Function<R, Result> shape) {
    return new VoteOutcome(
        kernel.method(), kernel.n(), kernel.reason(), kernel.result().map(shape));
  }

  /** The outcome for JSON. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("method", method.idAtVersion());
    if (!method.parameters().isEmpty()) {
      json.put("parameters", method.parameters());
    }
    json.put("n", n);
    reason.ifPresent(why -> json.put("reason", why.code()));
    result.ifPresent(found -> {
      json.put("winners", found.winners());
      if (!found.ranking().isEmpty()) {
        json.put("ranking", found.ranking());
      }
      json.putAll(found.details());
    });
    return json;
  }

  /** Rows of whole numbers as JSON. */
  static List<List<Long>> rows(long[][] rows) {
    List<List<Long>> lists = new ArrayList<>();
    for (long[] row : rows) {
      List<Long> list = new ArrayList<>();
      for (long number : row) {
        list.add(number);
      }
      lists.add(list);
    }
    return lists;
  }
}
