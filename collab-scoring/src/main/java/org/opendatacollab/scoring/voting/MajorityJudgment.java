package org.opendatacollab.scoring.voting;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.CandidateNames;

/**
 * Majority judgment: voters give grades in words; the highest median grade wins.
 *
 * <ul>
 *   <li>The median is the lower one for an even number of ballots. Blank counts as the worst grade.
 *   <li>Equal medians: one median grade is removed from each, again and again, until the medians differ; candidates with the same
 *       grades tie.
 *   <li>No ballots: undefined, {@code no-ballots}.
 * </ul>
 *
 * <p>Example, grades of A excellent, good, good, poor and of B good, good, good, fair: both have median good; without it A has
 * good (of excellent, good, poor) and B good; without that A has poor (of excellent, poor) and B fair. B wins. Exact, immutable
 * and thread-safe; removal is computed from the counts, so that time does not grow with the ballots.
 *
 * <p>Source: Balinski and Laraki (2011), Majority Judgment, MIT Press.
 */
public final class MajorityJudgment {
  /** Whether more grades are above the median or below it. */
  public enum Gauge {
    /** More above. */
    PLUS("+"),

    /** As many above as below. */
    ZERO("0"),

    /** More below. */
    MINUS("-");

    private final String sign;

    Gauge(String sign) {
      this.sign = sign;
    }

    /**
     * Returns how it is written.
     *
     * @return plus, zero or minus sign
     */
    public String sign() {
      return sign;
    }
  }

  /**
   * The grades of one candidate.
   *
   * @param median the lower median grade
   * @param proponents share of ballots with a better grade, in [0, 1]
   * @param opponents share of ballots with a worse grade, in [0, 1]
   * @param gauge which of the two is larger
   */
  public record Judgment(String median, double proponents, double opponents, Gauge gauge) {}

  /**
   * Judgments and ranking.
   *
   * @param judgments the judgment of each candidate, in their order
   * @param winners who stands first, in the order of the candidates
   * @param ranking tied candidates together, best first
   */
  public record Result(
      Map<String, Judgment> judgments, List<String> winners, List<List<String>> ranking) {
    /**
     * Copies.
     *
     * @param judgments the judgment of each candidate
     * @param winners who stands first
     * @param ranking best first
     */
    public Result {
      judgments = Collections.unmodifiableMap(new LinkedHashMap<>(judgments));
      winners = List.copyOf(winners);
      ranking = ranking.stream().map(List::copyOf).toList();
    }
  }

  private final List<String> grades;

  private MajorityJudgment(List<String> grades) {
    this.grades = grades;
  }

  /**
   * Returns the method for a list of grades.
   *
   * @param worstFirst the grades, worst first, each once
   * @return the method
   * @throws IllegalArgumentException if there is no grade, or one is blank or stands twice
   */
  public static MajorityJudgment of(List<String> worstFirst) {
    return new MajorityJudgment(CandidateNames.checked(worstFirst));
  }

  /**
   * Returns the score that stands for a grade on a ballot.
   *
   * @param grade the grade
   * @return its place, 0 for the worst
   * @throws IllegalArgumentException if there is no such grade
   */
  public BigDecimal score(String grade) {
    int index = grades.indexOf(grade);
    if (index < 0) {
      throw new IllegalArgumentException("grade must be one of " + grades + ", is another");
    }
    return BigDecimal.valueOf(index);
  }

  /**
   * Judges.
   *
   * @param ballots the ballots; a score is the place of a grade, see {@link #score}
   * @return judgments and ranking, undefined ({@code no-ballots}) without ballots
   * @throws IllegalArgumentException if a score is not the place of a grade
   */
  public VotingResult<Result> judge(RatedBallots ballots) {
    ballots.checkRange(BigDecimal.ZERO, BigDecimal.valueOf(grades.size() - 1L));
    Method method = description().method();
    if (ballots.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, method);
    }
    List<String> candidates = ballots.candidates();
    long[][] atMost = new long[candidates.size()][];
    Map<String, Judgment> judgments = new LinkedHashMap<>();
    for (int i = 0; i < atMost.length; i++) {
      atMost[i] = cumulative(ballots, i);
      judgments.put(candidates.get(i), judgment(atMost[i]));
    }
    List<List<String>> ranking =
        ScoredRanking.rank(candidates, (i, j) -> compare(atMost[i], atMost[j]));
    return VotingResult.of(new Result(judgments, ranking.get(0), ranking), ballots.total(), method);
  }

  /** For each grade, how many ballots give it or a worse one. */
  private long[] cumulative(RatedBallots ballots, int candidate) {
    long[] counts = new long[grades.size()];
    for (int kind = 0; kind < ballots.kinds(); kind++) {
      @Nullable BigDecimal score = ballots.score(kind, candidate);
      int grade;
      try {
        grade = score == null ? 0 : score.intValueExact();
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException(
            "scores must be places of grades, one is not whole for candidate at index " + candidate,
            e);
      }
      counts[grade] += ballots.count(kind);
    }
    for (int grade = 1; grade < counts.length; grade++) {
      counts[grade] += counts[grade - 1];
    }
    return counts;
  }

  private Judgment judgment(long[] atMost) {
    long n = atMost[atMost.length - 1];
    int median = grade(atMost, lowerMiddle(n));
    long below = median == 0 ? 0 : atMost[median - 1];
    long above = n - atMost[median];
    Gauge gauge = above == below ? Gauge.ZERO : above > below ? Gauge.PLUS : Gauge.MINUS;
    return new Judgment(grades.get(median), (double) above / n, (double) below / n, gauge);
  }

  /** Place of the lower median of n grades in ascending order, from 1. */
  private static long lowerMiddle(long n) {
    return n / 2 + n % 2;
  }

  private static int grade(long[] atMost, long place) {
    int grade = 0;
    while (atMost[grade] < place) {
      grade++;
    }
    return grade;
  }

  /**
   * Compares by the grades in the order in which removal takes them: from the lower median m alternately below and above. For an
   * odd number of ballots m, m - 1, m + 1, m - 2, ...; for an even one m, m + 1, m - 1, m + 2, ... The first place where the two
   * have different grades decides; within a place below or above, that is the nearest to m.
   */
  private static int compare(long[] one, long[] other) {
    long n = one[one.length - 1];
    long middle = lowerMiddle(n);
    long nearestBelow = 0;
    long nearestAbove = n + 1;
    for (int grade = 0; grade < one.length; grade++) {
      // At the places after the lesser count up to the greater, one of the two has at most this
      // grade and the other a better.
      long from = Math.min(one[grade], other[grade]) + 1;
      long to = Math.max(one[grade], other[grade]);
      if (from <= Math.min(to, middle)) {
        nearestBelow = Math.max(nearestBelow, Math.min(to, middle));
      }
      if (Math.max(from, middle + 1) <= to) {
        nearestAbove = Math.min(nearestAbove, Math.max(from, middle + 1));
      }
    }
    if (nearestBelow == 0 && nearestAbove == n + 1) {
      return 0;
    }
    long down = middle - nearestBelow;
    long up = nearestAbove - middle;
    boolean belowFirst =
        nearestBelow > 0 && (nearestAbove == n + 1 || (n % 2 == 1 ? down <= up : down < up));
    long place = belowFirst ? nearestBelow : nearestAbove;
    return Integer.compare(grade(one, place), grade(other, place));
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("voting/majority-judgment@1").with("grades", String.join(" < ", grades)),
        "Majority judgment",
        "The highest lower median grade wins; equal medians: one median grade is removed from each until they differ. Proponents and"
            + " opponents: shares of ballots above and below the median; gauge: sign of their difference. Satisfies monotonicity"
            + " and, for given grades, independence of other candidates and clones; fails Condorcet winner and loser, majority,"
            + " participation.",
        "A grade per candidate; a ranking.",
        "No ballots: undefined, no-ballots. Blank: the worst grade. The same grades: tied.",
        "A excellent, good, good, poor; B good, good, good, fair: medians good and good, then good and good, then poor and fair: B wins.",
        "Balinski and Laraki (2011), Majority Judgment, MIT Press.",
        "Not where grades have no common meaning to those who give them.");
  }
}
