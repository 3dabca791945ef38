package org.opendatacollab.scoring.voting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Score voting: the highest mean score wins.
 *
 * <ul>
 *   <li>{@link Blank#IGNORE}: the mean is taken over those who gave a score; a candidate to whom nobody gave one has no mean and
 *       cannot win. No scores at all: undefined, {@code no-ratings}.
 *   <li>{@link Blank#MINIMUM}: blank counts as the lowest score.
 *   <li>No ballots: undefined, {@code no-ballots}.
 * </ul>
 *
 * <p>Example, scale 0 to 5, 2 ballots give A 5 and B 3, one gives A 1 and leaves B blank: means 11/3 and 3 (B 2 with blank as
 * minimum). Exact, immutable and thread-safe.
 *
 * <p>Source: textbook definition (range voting).
 */
public final class ScoreVoting {
  /** What a blank means. */
  public enum Blank {
    /** The voter is left out of the candidate's mean. */
    IGNORE("ignore"),

    /** The lowest score. */
    MINIMUM("minimum");

    private final String code;

    Blank(String code) {
      this.code = code;
    }
  }

  /**
   * Totals and means.
   *
   * @param totals sum of the scores of each candidate, rounded once
   * @param means mean score of each candidate that has one, rounded once
   * @param winners who has the highest mean, in the order of the candidates
   * @param ranking tied candidates together, highest mean first; only those with a mean
   */
  public record Result(
      Map<String, Double> totals,
      Map<String, Double> means,
      List<String> winners,
      List<List<String>> ranking) {
    /**
     * Copies.
     *
     * @param totals sum of the scores
     * @param means mean scores
     * @param winners who has the highest mean
     * @param ranking highest mean first
     */
    public Result {
      totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
      means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
      winners = List.copyOf(winners);
      ranking = ranking.stream().map(List::copyOf).toList();
    }
  }

  private final BigDecimal minimum;
  private final BigDecimal maximum;
  private final Blank blank;

  private ScoreVoting(BigDecimal minimum, BigDecimal maximum, Blank blank) {
    this.minimum = minimum;
    this.maximum = maximum;
    this.blank = blank;
  }

  /**
   * Returns the method for a scale.
   *
   * @param minimum the lowest score
   * @param maximum the highest score
   * @param blank what a blank means
   * @return the method
   * @throws IllegalArgumentException if the minimum is not below the maximum
   */
  public static ScoreVoting of(BigDecimal minimum, BigDecimal maximum, Blank blank) {
    checkScale(minimum, maximum);
    return new ScoreVoting(minimum, maximum, Objects.requireNonNull(blank, "blank"));
  }

  static void checkScale(BigDecimal minimum, BigDecimal maximum) {
    if (minimum.compareTo(maximum) >= 0) {
      throw new IllegalArgumentException(
          "minimum must be less than maximum, got " + minimum + " and " + maximum);
    }
  }

  /**
   * Scores candidates.
   *
   * @param ballots the ballots
   * @return totals, means and winners, undefined without ballots ({@code no-ballots}) or scores ({@code no-ratings})
   * @throws IllegalArgumentException if a score lies outside the scale
   */
  public VotingResult<Result> score(RatedBallots ballots) {
    ballots.checkRange(minimum, maximum);
    Method method = description().method();
    if (ballots.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, method);
    }
    List<String> candidates = ballots.candidates();
    Map<String, Double> totals = new LinkedHashMap<>();
    Map<String, Double> means = new LinkedHashMap<>();
    List<String> rated = new ArrayList<>();
    List<BigFraction> exact = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      BigDecimal sum = BigDecimal.ZERO;
      long givers = 0;
      for (int kind = 0; kind < ballots.kinds(); kind++) {
        BigDecimal score = score(ballots, kind, i);
        if (score != null) {
          sum = sum.add(score.multiply(BigDecimal.valueOf(ballots.count(kind))));
          givers += ballots.count(kind);
        }
      }
      totals.put(candidates.get(i), sum.doubleValue());
      if (givers > 0) {
        BigFraction mean = Decimals.fraction(sum).divide(BigFraction.of(givers));
        means.put(candidates.get(i), mean.doubleValue());
        rated.add(candidates.get(i));
        exact.add(mean);
      }
    }
    if (rated.isEmpty()) {
      return VotingResult.undefined(Reason.NO_RATINGS, ballots.total(), method);
    }
    List<List<String>> ranking = ScoredRanking.rank(rated, Comparator.comparing(exact::get));
    return VotingResult.of(
        new Result(totals, means, ranking.get(0), ranking), ballots.total(), method);
  }

  private @Nullable BigDecimal score(RatedBallots ballots, int kind, int candidate) {
    return blank == Blank.MINIMUM
        ? ballots.score(kind, candidate, minimum)
        : ballots.score(kind, candidate);
  }

  static BigDecimal[] totals(RatedBallots ballots, BigDecimal blank) {
    return IntStream.range(0, ballots.candidates().size())
        .mapToObj(i -> IntStream.range(0, ballots.kinds())
            .mapToObj(kind ->
                ballots.score(kind, i, blank).multiply(BigDecimal.valueOf(ballots.count(kind))))
            .reduce(BigDecimal.ZERO, BigDecimal::add))
        .toArray(BigDecimal[]::new);
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("voting/score@1")
            .with("minimum", minimum.toPlainString())
            .with("maximum", maximum.toPlainString())
            .with("blank", blank.code),
        "Score voting",
        "Score = mean of the scores given to the candidate; blank: ignore (mean over givers) or minimum. Highest wins. Satisfies"
            + " monotonicity and, for given scores, independence of other candidates and clones; fails Condorcet winner and"
            + " majority.",
        "[minimum, maximum], in units of the scale.",
        "No ballots: undefined, no-ballots. Blank ignored and nobody gave a score: undefined, no-ratings; a candidate without a"
            + " score cannot win.",
        "Scale 0 to 5; 2 ballots A 5, B 3, one A 1 and B blank: A 11/3 = 3.6667, B 3 if blanks are ignored, 2 if they count 0.",
        "Textbook definition (range voting).",
        "Not with blanks ignored where few know a candidate: one enthusiast can elect him.");
  }
}
