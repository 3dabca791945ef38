package org.opendatacollab.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.scoring.agreement.AlphaMetric;
import org.opendatacollab.scoring.agreement.KrippendorffAlpha;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnitRatings;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;
import org.opendatacollab.scoring.tally.VoteTally;
import org.opendatacollab.scoring.voting.CondorcetSets;
import org.opendatacollab.scoring.voting.Schulze;

/** What is compared gives the same answers: a race between different jobs says nothing. */
class PeersTest {
  private static final VotesBenchmark VOTES = new VotesBenchmark();
  private static final CondorcetBenchmark CONDORCET = new CondorcetBenchmark();

  @ParameterizedTest
  @EnumSource(
      value = AlphaMetric.class,
      names = {"INTERVAL", "NOMINAL", "ORDINAL"})
  void dkproGivesTheSameAlpha(AlphaMetric metric) {
    byte[] ratings = Samples.ratings(200, 10);
    CodingAnnotationStudy study = AlphaBenchmark.study(ratings, 10);
    double theirs =
        new KrippendorffAlphaAgreement(study, AlphaBenchmark.distance(metric)).calculateAgreement();
    UnitRatings units = UnitRatings.of(Samples.SCALE, ratings, 10);
    double ours = KrippendorffAlpha.of(units, metric).orElseThrow().alpha().orElseThrow();
    assertThat(ours).isCloseTo(theirs, within(1e-9)).isBetween(0.3, 0.95);
  }

  /** The numbers that the bare loop of the bootstrap sums give alpha: it draws what has to be drawn. */
  @Test
  void perUnitNumbersGiveAlpha() {
    UnitRatings units = UnitRatings.of(Samples.SCALE, Samples.ratings(200, 10), 10);
    double[] sums = new double[Samples.POINTS + 1];
    for (double[] unit : BootstrapBenchmark.perUnit(units, AlphaMetric.INTERVAL)) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += unit[k];
      }
    }
    double values = 0;
    double expected = 0;
    for (int c = 0; c < Samples.POINTS; c++) {
      values += sums[c];
      for (int k = 0; k < Samples.POINTS; k++) {
        expected += sums[c] * sums[k] * (c - k) * (c - k);
      }
    }
    double alpha = 1 - sums[Samples.POINTS] / expected * (values - 1);
    assertThat(KrippendorffAlpha.of(units, AlphaMetric.INTERVAL)
            .orElseThrow()
            .alpha()
            .orElseThrow())
        .isCloseTo(alpha, within(1e-12));
  }

  @Test
  void loopAndStreamsCountTheSameVotes() {
    VotesBenchmark.Votes votes = new VotesBenchmark.Votes(20_000);
    VoteTally tally = VOTES.tally(votes);
    assertThat(VOTES.parallelTally(votes)).isEqualTo(tally);
    long[] cells = VOTES.countingLoop(votes);
    Map<Integer, Map<Integer, Map<Vote, Long>>> streamed =
        VotesBenchmark.grouped(VotesBenchmark.objects(votes));
    for (int statement = 0; statement < VotesBenchmark.STATEMENTS; statement++) {
      for (int side = 0; side < VotesBenchmark.SIDES; side++) {
        int at = (statement * VotesBenchmark.SIDES + side) * 3;
        Map<Vote, Long> counts =
            streamed.getOrDefault(statement, Map.of()).getOrDefault(side, Map.of());
        assertThat(tally.counts(statement, side))
            .isEqualTo(new VoteCounts(cells[at], cells[at + 1], cells[at + 2]))
            .isEqualTo(new VoteCounts(
                counts.getOrDefault(Vote.AGREE, 0L),
                counts.getOrDefault(Vote.DISAGREE, 0L),
                counts.getOrDefault(Vote.PASS, 0L)));
      }
    }
  }

  @Test
  void loopAndStreamsCountTheSamePairs() {
    int[][] ballots = Samples.ballots(300, 7);
    PreferenceMatrix matrix = Samples.matrix(ballots);
    int[][] cells = CondorcetBenchmark.pairs(ballots);
    Map<CondorcetBenchmark.Pair, Long> streamed = CondorcetBenchmark.grouped(ballots);
    for (int i = 0; i < 7; i++) {
      for (int j = 0; j < 7; j++) {
        assertThat(matrix.preferred(i, j))
            .isEqualTo(cells[i][j])
            .isEqualTo(streamed.getOrDefault(new CondorcetBenchmark.Pair(i, j), 0L));
      }
    }
  }

  @Test
  void theTextbookLoopFindsTheSamePaths() {
    PreferenceMatrix matrix = Samples.matrix(Samples.ballots(11, 40));
    long[][] expected =
        Schulze.WINNING_VOTES.elect(matrix).result().orElseThrow().strengths();
    long[][] paths = CondorcetBenchmark.widestPaths(matrix);
    for (int i = 0; i < 40; i++) {
      // What a path from a candidate to itself is worth is nobody's business.
      paths[i][i] = 0;
    }
    assertThat(paths).isEqualTo(expected);
  }

  @Test
  void noPartOfTheKemenySampleStandsAboveAnother() {
    PreferenceMatrix matrix = new CondorcetBenchmark.Eighteen().matrix;
    List<String> smith = CondorcetSets.of(matrix).result().orElseThrow().smithSet();
    assertThat(smith).hasSize(CondorcetBenchmark.KEMENY_CANDIDATES);
    assertThat(CONDORCET.kemeny(new CondorcetBenchmark.Eighteen()).proven()).isTrue();
  }

  @Test
  void commonsStatisticsFindsTheSameExactP() {
    ExactTestsBenchmark tests = new ExactTestsBenchmark();
    ExactTestsBenchmark.Untied untied = new ExactTestsBenchmark.Untied();
    assertThat(tests.mannWhitneyWithoutTies(untied).pExact().orElseThrow())
        .isCloseTo(tests.commonsMannWhitney(untied), withinPercentage(1e-9));
    assertThat(tests.wilcoxonWithoutTies(untied).pExact().orElseThrow())
        .isCloseTo(tests.commonsWilcoxon(untied), withinPercentage(1e-9));
  }

  /** Ten times the voters or raters, the same bytes: memory does not depend on how many answer. */
  @Test
  void talliesAllocateNothingPerAnswer() {
    VotesBenchmark.Votes few = new VotesBenchmark.Votes(20_000);
    VotesBenchmark.Votes many = new VotesBenchmark.Votes(200_000);
    assertThat(allocated(() -> VOTES.tally(many)) - allocated(() -> VOTES.tally(few)))
        .isLessThan(10_000);
    byte[] fewRatings = Samples.ratings(1_000, 20);
    byte[] manyRatings = Samples.ratings(1_000, 200);
    assertThat(allocated(() -> UnitRatings.of(Samples.SCALE, manyRatings, 200))
            - allocated(() -> UnitRatings.of(Samples.SCALE, fewRatings, 20)))
        .isLessThan(10_000);
  }

  private static long allocated(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    work.run();
    long before = threads.getThreadAllocatedBytes(thread);
    work.run();
    return threads.getThreadAllocatedBytes(thread) - before;
  }
}
