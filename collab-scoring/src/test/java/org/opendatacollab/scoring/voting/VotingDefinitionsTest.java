package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;

/** Quick algorithms against the slow words of the definition. */
class VotingDefinitionsTest {
  private static final List<String> GRADES = List.of("poor", "good", "excellent");

  /** Every way in which some people give three grades, as places of grades, worst first. */
  private static List<List<Integer>> grades(int people) {
    List<List<Integer>> all = new ArrayList<>();
    for (int poor = 0; poor <= people; poor++) {
      for (int good = 0; poor + good <= people; good++) {
        List<Integer> one = new ArrayList<>(Collections.nCopies(poor, 0));
        one.addAll(Collections.nCopies(good, 1));
        one.addAll(Collections.nCopies(people - poor - good, 2));
        all.add(one);
      }
    }
    return all;
  }

  /** The median grades, the lower of two, that come off one after the other. */
  private static List<Integer> majorityValue(List<Integer> sorted) {
    List<Integer> left = new ArrayList<>(sorted);
    List<Integer> value = new ArrayList<>();
    while (!left.isEmpty()) {
      value.add(left.remove((left.size() - 1) / 2));
    }
    return value;
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return one.get(i).compareTo(other.get(i));
      }
    }
    return 0;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void majorityJudgmentComparesTheMediansThatComeOff(int people) {
    MajorityJudgment method = MajorityJudgment.of(GRADES);
    for (List<Integer> first : grades(people)) {
      for (List<Integer> second : grades(people)) {
        RatedBallots.Builder ballots = RatedBallots.builder(List.of("A", "B"));
        for (int i = 0; i < people; i++) {
          ballots.add(
              1,
              Map.of(
                  "A", BigDecimal.valueOf(first.get(i)), "B", BigDecimal.valueOf(second.get(i))));
        }
        MajorityJudgment.Result result = method.judge(ballots.build()).result().orElseThrow();
        int order = compare(majorityValue(first), majorityValue(second));
        List<List<String>> wanted = order == 0
            ? List.of(List.of("A", "B"))
            : order > 0 ? List.of(List.of("A"), List.of("B")) : List.of(List.of("B"), List.of("A"));
        assertThat(result.ranking()).as("%s and %s", first, second).isEqualTo(wanted);
        MajorityJudgment.Judgment judgment = result.judgments().get("A");
        int median = first.get((people - 1) / 2);
        long above = first.stream().filter(grade -> grade > median).count();
        long below = first.stream().filter(grade -> grade < median).count();
        assertThat(judgment)
            .isEqualTo(new MajorityJudgment.Judgment(
                GRADES.get(median),
                (double) above / people,
                (double) below / people,
                above > below
                    ? MajorityJudgment.Gauge.PLUS
                    : above < below ? MajorityJudgment.Gauge.MINUS : MajorityJudgment.Gauge.ZERO));
      }
    }
  }

  private record Win(int winner, int loser, long strength) {}

  @ParameterizedTest
  @CsvSource({
    "MARGINS, 4, 80",
    "WINNING_VOTES, 4, 80",
    "MARGINS, 5, 80",
    "WINNING_VOTES, 5, 80",
  })
  void rankedPairsLocksWinsInEveryOrderOfEqualOnes(RankedPairs method, int candidates, int seeds) {
    Strength strength = method == RankedPairs.MARGINS ? Strength.MARGINS : Strength.WINNING_VOTES;
    int tied = 0;
    for (long seed = 1; seed <= seeds; seed++) {
      PreferenceMatrix matrix = matrix(new Random(seed), candidates, 3 + (int) (seed % 5));
      List<Win> wins = new ArrayList<>();
      for (int i = 0; i < candidates; i++) {
        for (int j = 0; j < candidates; j++) {
          if (strength.of(matrix, i, j) > 0) {
            wins.add(new Win(i, j, strength.of(matrix, i, j)));
          }
        }
      }
      Set<String> winners = new TreeSet<>();
      lockInEveryOrder(wins, new boolean[candidates][candidates], winners, new HashSet<>());
      StrictRanking result = method.elect(matrix).result().orElseThrow();
      assertThat(result.winners()).as("seed %d", seed).containsExactlyElementsOf(winners);
      if (winners.size() > 1) {
        assertThat(result.ranking()).isEmpty();
        tied++;
      }
    }
    assertThat(tied).as("elections with ties").isGreaterThan(10);
  }

  private static PreferenceMatrix matrix(Random random, int candidates, int ballots) {
    RankedBallots.Builder builder = RankedBallots.builder(
        IntStream.range(0, candidates).mapToObj(i -> "c" + i).toList());
    for (int b = 0; b < ballots; b++) {
      builder.addRanks(
          1,
          IntStream.range(0, candidates)
              .map(i -> random.nextInt(candidates + 1))
              .toArray());
    }
    return builder.build().matrix(UnrankedRule.LAST);
  }

  /** Locks the strongest win left that closes no cycle, whichever of equal ones, and goes on; each state once. */
  private static void lockInEveryOrder(
      List<Win> left, boolean[][] above, Set<String> winners, Set<String> seen) {
    if (!seen.add(left + Arrays.deepToString(above))) {
      return;
    }
    if (left.isEmpty()) {
      IntStream.range(0, above.length)
          .filter(i -> IntStream.range(0, above.length).noneMatch(j -> above[j][i]))
          .forEach(i -> winners.add("c" + i));
      return;
    }
    long strongest =
        left.stream().max(Comparator.comparing(Win::strength)).orElseThrow().strength();
    for (Win win : left) {
      if (win.strength() == strongest) {
        List<Win> rest = new ArrayList<>(left);
        rest.remove(win);
        boolean[][] next = new boolean[above.length][];
        for (int i = 0; i < above.length; i++) {
          next[i] = above[i].clone();
        }
        if (!above[win.loser()][win.winner()]) {
          for (int i = 0; i < above.length; i++) {
            for (int j = 0; j < above.length; j++) {
              next[i][j] |= (i == win.winner() || above[i][win.winner()])
                  && (j == win.loser() || above[win.loser()][j]);
            }
          }
        }
        lockInEveryOrder(rest, next, winners, seen);
      }
    }
  }
}
