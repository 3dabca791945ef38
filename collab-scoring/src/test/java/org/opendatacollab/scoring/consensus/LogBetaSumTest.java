package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.consensus.LogBetaSum.Term;

class LogBetaSumTest {
  private static LogBetaSum sum(List<Term> terms) {
    return LogBetaSum.of(terms, 1, 0.005);
  }

  /** One summand has exact quantiles: those of the Beta distribution. Its square is what a group without passes gives. */
  @ParameterizedTest
  @CsvSource({
    "1.5, 0.5",
    "0.5, 5",
    "10.5, 0.5",
    "10.5, 2.5",
    "3, 7",
    "900.5, 50.5",
    "0.5, 1000",
    "200000, 100000"
  })
  void oneSummandHasTheQuantilesOfItsBetaVariable(double alpha, double beta) {
    BetaDistribution exact = BetaDistribution.of(alpha, beta);
    LogBetaSum sum = sum(List.of(new Term(2, alpha, beta)));
    for (double probability :
        new double[] {0.005, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.995}) {
      assertThat(Math.exp(-sum.quantile(probability)))
          .as("at %s", probability)
          .isCloseTo(Math.pow(exact.inverseSurvivalProbability(probability), 2), within(1e-12));
    }
  }

  /**
   * Beta(a, b) times an independent Beta(a + b, c) is Beta(a, b + c): the sum of two is known as well. The class
   * promises 0.002, which a density without bound at an end needs; others come far nearer.
   */
  @ParameterizedTest
  @CsvSource({
    "1.5, 0.5, 0.5, 2e-3",
    "0.5, 1.5, 0.5, 2e-3",
    "0.5, 0.5, 0.5, 2e-3",
    "1.5, 0.5, 2, 2e-3",
    "0.5, 3, 0.5, 2e-3",
    "8.5, 1, 2.5, 2e-4",
    "10.5, 0.5, 0.5, 2e-3",
    "900, 50, 40, 6e-6",
    "0.5, 0.5, 1000, 2e-3",
    "30, 5, 10, 2e-4",
    "4, 2, 3, 1e-4",
    "2, 9, 1.5, 1e-4",
    "40, 1.2, 1.2, 2e-5"
  })
  void twoSummandsHaveTheQuantilesOfTheirProduct(double a, double b, double c, double error) {
    BetaDistribution exact = BetaDistribution.of(a, b + c);
    LogBetaSum sum = sum(List.of(new Term(1, a, b), new Term(1, a + b, c)));
    for (double probability :
        new double[] {0.005, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.995}) {
      assertThat(Math.exp(-sum.quantile(probability)))
          .as("at %s", probability)
          .isCloseTo(exact.inverseSurvivalProbability(probability), within(error));
    }
  }

  @ParameterizedTest
  @CsvSource({"9, 2, 4, 3", "0.5, 5, 1.5, 0.5", "900, 50, 40, 2", "3, 7, 10.5, 0.5"})
  void theEndOfAllProbabilityIsNotBeforeWhatIsNearIt(double a, double b, double c, double d) {
    LogBetaSum sum = LogBetaSum.of(List.of(new Term(1, a, b), new Term(2, c, d)), 1, 1e-9);
    assertThat(sum.quantile(1)).isFinite().isGreaterThanOrEqualTo(sum.quantile(1 - 1e-9));
    assertThat(sum.quantile(0)).isNotNegative().isLessThanOrEqualTo(sum.quantile(1e-9));
  }

  @Test
  void twiceTheSummandsHaveTwiceTheQuantiles() {
    LogBetaSum once = LogBetaSum.of(List.of(new Term(1, 9, 2), new Term(1, 4, 3)), 1, 0.025);
    LogBetaSum twice = LogBetaSum.of(List.of(new Term(2, 9, 2), new Term(2, 4, 3)), 2, 0.025);
    for (double probability : new double[] {0.025, 0.5, 0.975}) {
      assertThat(twice.quantile(probability))
          .isCloseTo(2 * once.quantile(probability), within(1e-9));
    }
  }

  @Test
  void theOrderOfSummandsChangesNoBit() {
    List<Term> terms =
        new ArrayList<>(List.of(new Term(2, 3, 1.5), new Term(1, 2.5, 4), new Term(2, 9.5, 0.5)));
    double before = sum(terms).quantile(0.975);
    Collections.reverse(terms);
    assertThat(sum(terms).quantile(0.975)).isEqualTo(before);
  }
}
