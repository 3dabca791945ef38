package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.RatingMatrix;

class RaterDrawsTest {
  private static final double[][] TEAM = {{4, 5, 4}, {4, 4, 3}, {5, 5, 4}, {3, 4, 4}, {4, 5, 5}};

  private static List<Agreement<WithinGroupRatings>> methods(Resampling resampling) {
    return List.of(
        GroupAgreement.rwg(NullVariance.UNIFORM, resampling),
        GroupAgreement.rwgStar(NullVariance.UNIFORM, resampling),
        GroupAgreement.awg(resampling),
        GroupAgreement.averageDeviation(AverageDeviation.Center.MEAN, resampling),
        GroupAgreement.averageDeviation(AverageDeviation.Center.MEDIAN, resampling));
  }

  private static WithinGroupRatings group(double[]... rows) {
    return new WithinGroupRatings(RatingMatrix.of(rows), BigDecimal.ONE, BigDecimal.valueOf(5));
  }

  private static Uncertainty.Interval interval(Estimate estimate) {
    return (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
  }

  @Test
  void raterOrderThreadsAndRepetitionChangeNoBit() {
    Resampling few = Resampling.withDefaults().withResamples(300);
    for (int i = 0; i < 5; i++) {
      Estimate first = methods(few).get(i).score(group(TEAM)).estimate();
      assertThat(methods(few.withWork(Resampling.Work.PARALLEL))
              .get(i)
              .score(group(TEAM[3], TEAM[1], TEAM[4], TEAM[0], TEAM[2]))
              .estimate())
          .isEqualTo(first);
      assertThat(interval(methods(few.withSeed(2)).get(i).score(group(TEAM)).estimate()))
          .isNotEqualTo(interval(first));
    }
  }

  @Test
  void theIntervalHoldsTheValueAndWidensWithTheLevel() {
    for (int i = 0; i < 5; i++) {
      Estimate estimate =
          methods(Resampling.withDefaults()).get(i).score(group(TEAM)).estimate();
      Uncertainty.Interval wide = interval(estimate);
      Uncertainty.Interval narrow = interval(methods(Resampling.withDefaults().withLevel(0.5))
          .get(i)
          .score(group(TEAM))
          .estimate());
      assertThat(estimate.value().orElseThrow()).isBetween(narrow.lower(), narrow.upper());
      assertThat(wide.lower()).isLessThan(narrow.lower());
      assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
      assertThat(wide.population()).isEqualTo("groups from which such raters come");
    }
  }

  @Test
  void ratersWhoAgreeMayBeFollowedByOneWhoDoesNot() {
    for (Agreement<WithinGroupRatings> method : methods(Resampling.withDefaults())) {
      Uncertainty.Interval five =
          interval(method.score(group(new double[][] {{3}, {3}, {3}, {3}, {3}})).estimate());
      Uncertainty.Interval three =
          interval(method.score(group(new double[][] {{3}, {3}, {3}})).estimate());
      assertThat(five.upper() - five.lower()).as(method.method().id()).isPositive();
      assertThat(three.upper() - three.lower()).isGreaterThan(five.upper() - five.lower());
    }
  }

  /** Of many raters the measures of the draws are those of the raters: shares are then nearly equal. */
  @Test
  void measuresOfSharesAreThoseOfTheGroup() {
    int copies = 40;
    double[][] rows = new double[copies * TEAM.length][];
    double[] shares = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = TEAM[i % TEAM.length];
      shares[i] = 1.0 / rows.length;
    }
    WithinGroupRatings many = group(rows);
    // Sample variances divide by 199 instead of 200.
    assertThat(1 - RaterDraws.meanVariance(rows, shares) / 2)
        .isCloseTo(Rwg.of(many, NullVariance.UNIFORM).orElseThrow().raw(), within(5e-3));
    assertThat(RaterDraws.awg(rows, shares, 1, 5))
        .isCloseTo(Awg.of(many).orElseThrow().awg().orElseThrow(), within(5e-3));
    for (AverageDeviation.Center center : AverageDeviation.Center.values()) {
      assertThat(RaterDraws.averageDeviation(rows, shares, center))
          .isCloseTo(AverageDeviation.of(many, center).orElseThrow().average(), within(1e-9));
    }
    for (Agreement<WithinGroupRatings> method :
        methods(Resampling.withDefaults().withResamples(500))) {
      Uncertainty.Interval interval = interval(method.score(many).estimate());
      assertThat(interval.upper() - interval.lower()).isLessThan(0.2);
    }
    assertThat(RaterDraws.awg(new double[][] {{5}, {5}}, new double[] {0.5, 0.5}, 1, 5))
        .isEqualTo(1);
  }

  @Test
  void settingsAreParametersOfTheMethod() {
    assertThat(methods(Resampling.withDefaults().withSeed(4)).get(2).method().parameters())
        .containsEntry("seed", "4")
        .containsEntry("prior", "1.0")
        .containsEntry("resamples", "2000")
        .containsEntry("level", "0.95");
  }
}
