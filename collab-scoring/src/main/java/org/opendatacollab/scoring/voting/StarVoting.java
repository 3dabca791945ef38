package org.opendatacollab.scoring.voting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;

/**
 * STAR voting (score, then automatic runoff): of the two candidates with the highest totals, the one whom more ballots score
 * higher wins; if equally many do, the one with the higher total.
 *
 * <ul>
 *   <li>Blank counts as the lowest score.
 *   <li>Totals that tie for a place in the runoff: every choice is followed; all who win by some choice are winners, and finalists
 *       and runoff are empty. A runoff that ties with equal totals is won by both.
 *   <li>One candidate: it wins without runoff. No ballots: undefined, {@code no-ballots}.
 * </ul>
 *
 * <p>Example, 42 ballots A 5, B 2, C 0; 26 ballots A 0, B 5, C 2; 15 A 0, B 3, C 5; 17 A 1, B 2, C 4: totals 227, 293, 195; B
 * beats A in the runoff by 58 to 42. Exact, immutable and thread-safe.
 *
 * <p>Source: STAR voting rules, Equal Vote Coalition; ties for the runoff are ours.
 */
public final class StarVoting {
  private final BigDecimal minimum;
  private final BigDecimal maximum;

  private StarVoting(BigDecimal minimum, BigDecimal maximum) {
    this.minimum = minimum;
    this.maximum = maximum;
  }

  /**
   * Returns the method for a scale.
   *
   * @param minimum the lowest score
   * @param maximum the highest score
   * @return the method
   * @throws IllegalArgumentException if the minimum is not below the maximum
   */
  public static StarVoting of(BigDecimal minimum, BigDecimal maximum) {
    ScoreVoting.checkScale(minimum, maximum);
    return new StarVoting(minimum, maximum);
  }

  /**
   * The runoff between two.
   *
   * @param finalists the two, in the order of the candidates
   * @param votes ballots that score each higher than the other, in the same order
   * @param noPreference ballots that score both alike
   */
  public record Runoff(List<String> finalists, List<Long> votes, long noPreference) {
    /**
     * Copies.
     *
     * @param finalists the two
     * @param votes ballots that score each higher
     * @param noPreference ballots that score both alike
     */
    public Runoff {
      finalists = List.copyOf(finalists);
      votes = List.copyOf(votes);
    }
  }

  /**
   * Totals, runoff and winners.
   *
   * @param totals sum of the scores of each candidate, rounded once
   * @param runoff the runoff, or empty if ties leave a choice of finalists or there is one candidate
   * @param winners who wins by some choice, in the order of the candidates
   */
  public record Result(Map<String, Double> totals, Optional<Runoff> runoff, List<String> winners) {
    /**
     * Copies.
     *
     * @param totals sum of the scores
     * @param runoff the runoff
     * @param winners who wins by some choice
     */
    public Result {
      totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
      Objects.requireNonNull(runoff, "runoff");
      winners = List.copyOf(winners);
    }
  }

  /**
   * Elects.
   *
   * @param ballots the ballots
   * @return totals, runoff and winners, undefined ({@code no-ballots}) without ballots
   * @throws IllegalArgumentException if a score lies outside the scale
   */
  public VotingResult<Result> elect(RatedBallots ballots) {
    ballots.checkRange(minimum, maximum);
    Method method = description().method();
    if (ballots.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, method);
    }
    List<String> candidates = ballots.candidates();
    BigDecimal[] totals = ScoreVoting.totals(ballots, minimum);
    Map<String, Double> byName = new LinkedHashMap<>();
    for (int i = 0; i < totals.length; i++) {
      byName.put(candidates.get(i), totals[i].doubleValue());
    }
    BitSet winners = new BitSet(totals.length);
    List<int[]> choices = finalists(totals);
    if (choices.isEmpty()) {
      winners.set(0);
    }
    List<Runoff> runoffs = new ArrayList<>();
    for (int[] pair : choices) {
      Runoff runoff = runoff(ballots, pair);
      runoffs.add(runoff);
      int preferred = Long.compare(runoff.votes().get(0), runoff.votes().get(1));
      int better = preferred != 0 ? preferred : totals[pair[0]].compareTo(totals[pair[1]]);
      if (better >= 0) {
        winners.set(pair[0]);
      }
      if (better <= 0) {
        winners.set(pair[1]);
      }
    }
    Result result = new Result(
        byName,
        runoffs.size() == 1 ? Optional.of(runoffs.get(0)) : Optional.empty(),
        winners.stream().mapToObj(candidates::get).toList());
    return VotingResult.of(result, ballots.total(), method);
  }

  /** Every pair of candidates that may hold the two highest totals. */
  private static List<int[]> finalists(BigDecimal[] totals) {
    List<int[]> pairs = new ArrayList<>();
    List<BigDecimal> sorted = IntStream.range(0, totals.length)
        .mapToObj(i -> totals[i])
        .sorted(Comparator.reverseOrder())
        .toList();
    for (int i = 0; i < totals.length; i++) {
      for (int j = i + 1; j < totals.length; j++) {
        if (totals[i].max(totals[j]).compareTo(sorted.get(0)) == 0
            && totals[i].min(totals[j]).compareTo(sorted.get(1)) == 0) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    return pairs;
  }

  private Runoff runoff(RatedBallots ballots, int[] pair) {
    long first = 0;
    long second = 0;
    for (int kind = 0; kind < ballots.kinds(); kind++) {
      int order =
          ballots.score(kind, pair[0], minimum).compareTo(ballots.score(kind, pair[1], minimum));
      first += order > 0 ? ballots.count(kind) : 0;
      second += order < 0 ? ballots.count(kind) : 0;
    }
    List<String> candidates = ballots.candidates();
    return new Runoff(
        List.of(candidates.get(pair[0]), candidates.get(pair[1])),
        List.of(first, second),
        ballots.total() - first - second);
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("voting/star@1")
            .with("minimum", minimum.toPlainString())
            .with("maximum", maximum.toPlainString()),
        "STAR voting",
        "Of the two candidates with the highest totals the one whom more ballots score higher wins; if equally many do, the one with"
            + " the higher total. Blank counts as the lowest score. Satisfies Condorcet loser and monotonicity; fails Condorcet"
            + " winner, majority, clone independence, participation.",
        "Totals in [n minimum, n maximum], in units of the scale; one or more winners.",
        "No ballots: undefined, no-ballots. Ties for the runoff: every choice, and no finalists. One candidate: it wins.",
        "42 ballots A 5, B 2, C 0; 26 A 0, B 5, C 2; 15 A 0, B 3, C 5; 17 A 1, B 2, C 4: totals 227, 293, 195; B beats A 58 to 42.",
        "STAR voting rules, Equal Vote Coalition; all choices where totals tie are ours.",
        "Not where a faction may put up two similar candidates to fill the runoff.");
  }
}
