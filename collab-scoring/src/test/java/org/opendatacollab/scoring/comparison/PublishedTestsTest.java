package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.comparison.TestResult.Verdict;
import org.opendatacollab.scoring.comparison.TwoSampleT.Variances;

/** Results of tests as textbooks and papers print them. */
class PublishedTestsTest {
  /** Student's ten patients, hours of sleep gained under two drugs (1908; R data set sleep). */
  private static final double[] DRUG_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

  private static final double[] DRUG_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  private static Offset<Double> printed(int digits) {
    return within(0.5 * Math.pow(10, -digits) * 1.0001);
  }

  @Test
  void studentSleepPaired() {
    // R: t.test(extra ~ group, data = sleep, paired = TRUE), signs turned: t = 4.0621, df = 9,
    // p-value = 0.002833.
    PairedT paired = PairedT.of(PairedValues.of(DRUG_1, DRUG_2), 0.95).orElseThrow();
    StudentTest test = paired.test().orElseThrow();
    assertThat(paired.meanDifference()).isEqualTo(1.58);
    assertThat(test.t()).isCloseTo(4.0621, printed(4));
    assertThat(test.degreesOfFreedom()).isEqualTo(9);
    assertThat(test.p()).isCloseTo(0.002833, printed(6));
    assertThat(test.lower()).isCloseTo(0.7001142, printed(7));
    assertThat(test.upper()).isCloseTo(2.4598858, printed(7));
  }

  @Test
  void studentSleepTwoGroups() {
    // R: t.test(extra ~ group, data = sleep): t = -1.8608, df = 17.776, p-value = 0.07939; equal
    // variances 0.07919.
    TwoGroupRatings groups = TwoGroupRatings.ofValues(DRUG_1, DRUG_2);
    StudentTest welch =
        TwoSampleT.of(groups, Variances.FREE, 0.95).orElseThrow().test().orElseThrow();
    assertThat(welch.t()).isCloseTo(-1.8608, printed(4));
    assertThat(welch.degreesOfFreedom()).isCloseTo(17.776, printed(3));
    assertThat(welch.p()).isCloseTo(0.07939, printed(5));
    assertThat(welch.lower()).isCloseTo(-3.3654832, printed(7));
    assertThat(welch.upper()).isCloseTo(0.2054832, printed(7));
    StudentTest student =
        TwoSampleT.of(groups, Variances.EQUAL, 0.95).orElseThrow().test().orElseThrow();
    assertThat(student.degreesOfFreedom()).isEqualTo(18);
    assertThat(student.p()).isCloseTo(0.07919, printed(5));
  }

  @Test
  void verdictsOfStudentsTests() {
    // The same numbers as above.
    PairedValues pairs = PairedValues.of(DRUG_1, DRUG_2);
    TwoGroupRatings groups = TwoGroupRatings.ofValues(DRUG_1, DRUG_2);
    requireVerdict(SignificanceTest.pairedT(0.05).test(pairs), Verdict.SIGNIFICANT, 0.002833, 10);
    requireVerdict(
        SignificanceTest.t(Variances.FREE, 0.05).test(groups), Verdict.NOT_DETECTABLE, 0.07939, 20);
    requireVerdict(
        SignificanceTest.t(Variances.EQUAL, 0.08).test(groups), Verdict.SIGNIFICANT, 0.07919, 20);
    TestResult alike = SignificanceTest.pairedT(0.05).test(PairedValues.of(DRUG_1, DRUG_1));
    assertThat(alike.verdict()).isEqualTo(Verdict.UNDEFINED);
    assertThat(alike.reason()).contains(Reason.ZERO_VARIANCE);
  }

  private static void requireVerdict(TestResult result, Verdict verdict, double p, long n) {
    assertThat(result.verdict()).isEqualTo(verdict);
    assertThat(result.p().orElseThrow()).isCloseTo(p, printed(5));
    assertThat(result.smallestP()).isEmpty();
    assertThat(result.distribution()).contains(NullDistribution.STUDENT);
    assertThat(result.n()).isEqualTo(n);
  }

  @Test
  void darwinsMaize() {
    // Differences of Darwin's 15 pairs in eighths of an inch (Fisher 1935). R wilcox.test: V = 96,
    // p-value = 0.04126.
    double[] differences = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};
    WilcoxonSignedRank test = WilcoxonSignedRank.of(
            PairedValues.of(new double[15], differences), ZeroDifferences.WILCOXON)
        .orElseThrow();
    assertThat(test.wPlus()).isEqualTo(96);
    assertThat(test.wMinus()).isEqualTo(24);
    assertThat(test.pExact().orElseThrow()).isCloseTo(0.04126, printed(5));
  }

  @Test
  void painAfterOperation() {
    // Brunner and Munzel (2000), section 5: pain scores of two treatments; statistic 3.1375, df
    // 17.683, p 0.005786, interval
    // 0.5952 to 0.9827 (as printed by the R package lawstat, brunner.munzel.test).
    TwoGroupRatings pain = TwoGroupRatings.ofValues(
        new double[] {1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1},
        new double[] {3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4});
    BrunnerMunzel test = BrunnerMunzel.of(pain, 0.95).orElseThrow();
    StudentTest student = test.test().orElseThrow();
    assertThat(test.pHat()).isCloseTo(0.788961, printed(6));
    assertThat(student.t()).isCloseTo(3.1375, printed(4));
    assertThat(student.degreesOfFreedom()).isCloseTo(17.683, printed(3));
    assertThat(student.p()).isCloseTo(0.005786, printed(6));
    assertThat(student.lower()).isCloseTo(0.5952169, printed(7));
    assertThat(student.upper()).isCloseTo(0.9827052, printed(7));
    requireVerdict(
        SignificanceTest.brunnerMunzel(0.05).test(pain), Verdict.SIGNIFICANT, 0.005786, 25);
  }

  @ParameterizedTest
  @CsvSource({"6, 0", "10, 8", "15, 25", "20, 52", "30, 137", "50, 434"})
  void criticalValuesOfTheSignedRankTest(int n, int critical) {
    // Tables such as Wilcoxon and Wilcox (1964): greatest smaller rank sum that is significant at
    // 0.05, two-sided.
    assertThat(signedRankP(n, critical)).isLessThanOrEqualTo(0.05);
    assertThat(signedRankP(n, critical + 1)).isGreaterThan(0.05);
  }

  /** Of 1 to n without ties, so many negative that their ranks sum to what is asked: greedily from the greatest. */
  private static double signedRankP(int n, int sum) {
    double[] after = IntStream.rangeClosed(1, n).mapToDouble(i -> i).toArray();
    int left = sum;
    for (int rank = n; rank >= 1; rank--) {
      if (rank <= left) {
        after[rank - 1] = -rank;
        left -= rank;
      }
    }
    WilcoxonSignedRank test = WilcoxonSignedRank.of(
            PairedValues.of(new double[n], after), ZeroDifferences.WILCOXON)
        .orElseThrow();
    assertThat(test.wMinus()).isEqualTo(sum);
    return test.p();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4, 0",
    "5, 5, 2",
    "8, 8, 13",
    "10, 10, 23",
    "20, 20, 127",
    "5, 10, 8",
    "12, 20, 69"
  })
  void criticalValuesOfTheRankSumTest(int m, int n, int critical) {
    // Tables such as Auble (1953): greatest smaller U that is significant at 0.05, two-sided.
    assertThat(rankSumP(m, n, critical)).isLessThanOrEqualTo(0.05);
    assertThat(rankSumP(m, n, critical + 1)).isGreaterThan(0.05);
  }

  /** The first group below the second, but for some moved above so many of it that U is what is asked. */
  private static double rankSumP(int m, int n, int u) {
    double[] first = new double[m];
    for (int i = 0; i < m; i++) {
      int passed = Math.max(0, Math.min(n, u - (m - 1 - i) * n));
      first[i] = passed + 0.5 + i * 0.001;
    }
    double[] second = IntStream.rangeClosed(1, n).mapToDouble(i -> i).toArray();
    MannWhitney test = MannWhitney.of(TwoGroupRatings.ofValues(first, second)).orElseThrow();
    assertThat(test.uFirst()).isEqualTo(u);
    return test.p();
  }

  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2544, 0.3658",
    "15, 148, 0.0601, 0.1581",
    "0, 20, 0, 0.1391",
    "1, 29, 0.0017, 0.1585"
  })
  void meansOfNoughtAndOneHaveMidPLimits(int ones, int n, double lower, double upper) {
    // Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 6.
    BoundedMean mean = IntervalLaws.shares(ones, n);
    assertThat(mean.quantile(0.025)).isCloseTo(lower, printed(4));
    assertThat(mean.quantile(0.975)).isCloseTo(upper, printed(4));
    assertThat(MidPShare.lower(ones, n - ones, 0.025)).isCloseTo(lower, printed(4));
    assertThat(1 - MidPShare.lower(n - ones, ones, 0.025)).isCloseTo(upper, printed(4));
  }
}
