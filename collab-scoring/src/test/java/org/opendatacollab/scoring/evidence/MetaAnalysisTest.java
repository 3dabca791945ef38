package org.opendatacollab.scoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

class MetaAnalysisTest {
  private static MetaAnalysis analyse(Pooling pooling, double[] effects, double[] variances) {
    return MetaAnalysis.of(StudyEffects.of(effects, variances), pooling, 0.95).orElseThrow();
  }

  /** Viechtbauer (2010), Journal of Statistical Software 36(3), the first example: rounded to four digits. */
  @Test
  void viechtbauer2010BcgTrialsByReml() {
    MetaAnalysis bcg = MetaAnalysis.of(
            Studies.effects(Studies.BCG, TableMeasure.LOG_RISK_RATIO), Pooling.REML, 0.95)
        .orElseThrow();
    assertThat(bcg.estimate()).isCloseTo(-0.7145, within(5e-5));
    assertThat(bcg.normal().standardError()).isCloseTo(0.1798, within(5e-5));
    assertThat(bcg.heterogeneity().tau2().orElseThrow()).isCloseTo(0.3132, within(5e-5));
    assertThat(bcg.heterogeneity().i2().orElseThrow()).isCloseTo(0.9222, within(5e-5));
    assertThat(bcg.heterogeneity().h2().orElseThrow()).isCloseTo(12.86, within(5e-3));
    assertThat(bcg.heterogeneity().q()).isCloseTo(152.233, within(5e-4));
  }

  /** R metafor 3.8.1: rma(yi, vi, method = "REML"), the same with test = "knha", and predict(). 1e-8: as the reference cases. */
  @Test
  void metaforBcgTrialsByRemlInAllNumbers() {
    MetaAnalysis bcg = MetaAnalysis.of(
            Studies.effects(Studies.BCG, TableMeasure.LOG_RISK_RATIO), Pooling.REML, 0.95)
        .orElseThrow();
    assertTest(
        bcg.normal(),
        0.17978151610520576,
        -3.974448306131785,
        7.054258101641685e-05,
        -1.0668976388103502,
        -0.3621670455059282);
    assertThat(bcg.normal().df()).isEmpty();
    PooledTest hartungKnapp = bcg.hartungKnapp().orElseThrow();
    assertTest(
        hartungKnapp,
        0.1807917440928479,
        -3.9522398865248074,
        0.0019200150960572994,
        -1.1084437136855507,
        -0.32062097063072775);
    assertThat(hartungKnapp.df()).hasValue(12);
    assertLimits(bcg.predictionNormal().orElseThrow(), -1.8666922179028869, 0.43762753358660844);
    assertLimits(bcg.predictionT().orElseThrow(), -2.008375906922578, 0.5793112226062996);
    assertThat(bcg.heterogeneity().df()).isEqualTo(12);
    assertThat(bcg.heterogeneity().p() / 1.996764590845853e-26).isCloseTo(1, within(1e-8));
    assertThat(bcg.heterogeneity().i2FromQ().orElseThrow())
        .isCloseTo(0.9211734685456207, within(1e-8));
    // 1 / (v + tau2) over their sum, for the first and the last trial, worked out from the numbers
    // above.
    double all = 1 / (0.17978151610520576 * 0.17978151610520576);
    assertThat(bcg.weights().get(0))
        .isCloseTo(1 / (0.32558476500396133 + 0.3132432581364809) / all, within(1e-8));
    assertThat(bcg.weights().get(12))
        .isCloseTo(1 / (0.0714046596839863 + 0.3132432581364809) / all, within(1e-8));
  }

  /** R metafor 3.8.1: rma(yi, vi, method = "FE"). */
  @Test
  void metaforBcgTrialsFixedInAllNumbers() {
    MetaAnalysis bcg = MetaAnalysis.of(
            Studies.effects(Studies.BCG, TableMeasure.LOG_RISK_RATIO), Pooling.FIXED, 0.95)
        .orElseThrow();
    assertThat(bcg.estimate()).isCloseTo(-0.4302851636540907, within(1e-12));
    assertTest(
        bcg.normal(),
        0.04049875171086381,
        -10.624652501046507,
        2.2886293069733737e-26,
        -0.5096612584262137,
        -0.3509090688819677);
    assertThat(bcg.hartungKnapp()).isEmpty();
    assertThat(bcg.predictionNormal()).isEmpty();
    assertThat(bcg.predictionT()).isEmpty();
    assertThat(bcg.heterogeneity().tau2()).isEmpty();
    assertThat(bcg.heterogeneity().tau2Limits()).isEmpty();
    assertThat(bcg.heterogeneity().i2().orElseThrow()).isCloseTo(0.9211734685456207, within(1e-12));
    assertThat(bcg.heterogeneity().h2().orElseThrow())
        .isCloseTo(152.23300808237343 / 12, within(1e-12));
  }

  private static void assertTest(
      PooledTest test, double error, double statistic, double p, double lower, double upper) {
    assertThat(test.standardError()).isCloseTo(error, within(1e-8));
    assertThat(test.statistic()).isCloseTo(statistic, within(1e-7));
    assertThat(test.p() / p).isCloseTo(1, within(1e-6));
    assertLimits(test.limits(), lower, upper);
  }

  private static void assertLimits(Limits limits, double lower, double upper) {
    assertThat(limits.lower()).isCloseTo(lower, within(1e-8));
    assertThat(limits.upper()).isCloseTo(upper, within(1e-8));
  }

  @Test
  void twoStudiesHaveNoPredictionWithT() {
    MetaAnalysis two =
        analyse(Pooling.DERSIMONIAN_LAIRD, new double[] {0.1, 0.9}, new double[] {0.02, 0.03});
    assertThat(two.hartungKnapp()).isPresent();
    assertLimits(two.predictionNormal().orElseThrow(), -0.8282612353647544, 1.8157612353647543);
    assertThat(two.predictionT()).isEmpty();
  }

  /** R metafor, tests of missing values (test_misc_handling_nas): equal variances, so that any weights are equal. */
  @Test
  void leaveOneOutOfFiveEqualStudies() {
    StudyEffects studies =
        StudyEffects.of(new double[] {3, 2, 5, 4, 6}, new double[] {1, 1, 1, 1, 1});
    List<LeaveOneOut> without = MetaAnalysis.leaveOneOut(studies, Pooling.REML);
    assertThat(without)
        .extracting(LeaveOneOut::estimate)
        .containsExactly(4.25, 4.5, 3.75, 4.0, 3.5);
    assertThat(without).extracting(LeaveOneOut::label).containsExactly("1", "2", "3", "4", "5");
    // 3, 2, 5, 4: their sample variance 5/3 less the sampling variance 1. 1e-12: the root is found
    // to the last digits.
    assertThat(without.get(4).tau2().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(MetaAnalysis.leaveOneOut(studies, Pooling.FIXED).get(0).tau2()).isEmpty();
  }

  /** With equal variances v all estimators are max(0, s^2 - v): a closed form for the searches. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FIXED")
  void equalVariancesHaveAClosedForm(Pooling pooling) {
    double[] effects = {1, 2, 4, 8, 16};
    double s2 = 37.2;
    for (double v : new double[] {1e-12, 1, 30, 37, 38, 1e6}) {
      MetaAnalysis analysis = analyse(pooling, effects, new double[] {v, v, v, v, v});
      assertThat(analysis.heterogeneity().tau2().orElseThrow())
          .isCloseTo(Math.max(0, s2 - v), within(1e-11 * (1 + v)));
      assertThat(analysis.estimate()).isCloseTo(6.2, within(1e-14));
    }
  }

  /** Effects d apart, each of variance v: Q = d^2 / (2 (v + tau2)), so that Q = c where tau2 = d^2 / (2 c) - v. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.95, 0.999})
  void theProfileOfTwoEqualStudiesHasAClosedForm(double level) {
    Limits limits = MetaAnalysis.of(
            StudyEffects.of(new double[] {1, 9}, new double[] {0.25, 0.25}), Pooling.REML, level)
        .flatMap(analysis -> Outcome.of(analysis.heterogeneity().tau2Limits().orElseThrow()))
        .orElseThrow();
    ChiSquaredDistribution chi = ChiSquaredDistribution.of(1);
    double tail = (1 - level) / 2;
    double upper = 32 / chi.inverseCumulativeProbability(tail) - 0.25;
    assertThat(limits.upper() / upper).isCloseTo(1, within(1e-9));
    assertThat(limits.lower())
        .isCloseTo(32 / chi.inverseSurvivalProbability(tail) - 0.25, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource
  void noStudiesHaveAReason(Pooling pooling) {
    assertThat(MetaAnalysis.of(new StudyEffects(List.of()), pooling, 0.95))
        .isEqualTo(Outcome.undefined(Reason.NO_STUDIES));
    assertThat(MetaAnalysis.leaveOneOut(new StudyEffects(List.of()), pooling)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneStudyShowsNoHeterogeneity(Pooling pooling) {
    MetaAnalysis one = analyse(pooling, new double[] {0.4}, new double[] {0.01});
    assertThat(one.estimate()).isEqualTo(0.4);
    assertThat(one.weights()).containsExactly(1.0);
    assertThat(one.hartungKnapp()).isEmpty();
    assertThat(one.predictionNormal()).isEmpty();
    assertThat(one.predictionT()).isEmpty();
    assertThat(one.heterogeneity())
        .isEqualTo(new Heterogeneity(
            0,
            0,
            1,
            pooling == Pooling.FIXED ? OptionalDouble.empty() : OptionalDouble.of(0),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty()));
    StudyEffects alone = StudyEffects.of(new double[] {0.4}, new double[] {0.01});
    assertThat(MetaAnalysis.leaveOneOut(alone, pooling)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void equalEffectsHaveNoIntervalWithoutWidth(Pooling pooling) {
    MetaAnalysis equal =
        analyse(pooling, new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.01, 7});
    assertThat(equal.estimate()).isEqualTo(0.1);
    assertThat(equal.heterogeneity().q()).isZero();
    assertThat(equal.heterogeneity().i2FromQ()).hasValue(0);
    assertThat(equal.hartungKnapp()).isEmpty();
    assertThat(equal.normal().limits().lower()).isLessThan(0.1);
  }

  @ParameterizedTest
  @EnumSource
  void weightsMayDifferByAnyFactor(Pooling pooling) {
    double[] effects = {1, 3, -2, 5};
    MetaAnalysis wide = analyse(pooling, effects, new double[] {1e-60, 1, 1e60, 1e-3});
    assertThat(wide.estimate()).isBetween(-2.0, 5.0);
    double[] farOff = {1e60, -1e60, 3e59, 0};
    MetaAnalysis far = analyse(pooling, farOff, new double[] {1e-60, 1e-60, 1e60, 1});
    assertThat(far.normal().standardError()).isPositive().isFinite();
    assertThat(far.heterogeneity().q()).isFinite();
  }

  /** Q of one study that outweighs the others: sum over pairs of w w (y - y)^2 / W, worked out by hand. */
  @Test
  void qKeepsItsDigitsBesideAHeavyStudy() {
    MetaAnalysis heavy = analyse(Pooling.FIXED, new double[] {1, 2, 4}, new double[] {1e-30, 1, 1});
    // (1 + 9) 1e30 / (1e30 + 2) = 10 to 1e-29.
    assertThat(heavy.heterogeneity().q()).isCloseTo(10, within(1e-14));
    MetaAnalysis moments =
        analyse(Pooling.DERSIMONIAN_LAIRD, new double[] {1, 2, 4}, new double[] {1e-30, 1, 1});
    // C = 2 (1e30 + 1e30 + 1) / (1e30 + 2) = 4, so (10 - 2) / 4.
    assertThat(moments.heterogeneity().tau2().orElseThrow()).isCloseTo(2, within(1e-14));
  }

  /**
   * Two maxima: exact studies that agree, and vague ones far apart, which weigh more where they are many or very far. The
   * likelihood on a fine grid, computed here from its definition, has its greatest value where REML says.
   */
  @ParameterizedTest
  @CsvSource({"'9, -9, 10, -10, 11', 50, 70", "'3, -3, 3', 0.0001, 0.0003"})
  void remlTakesTheGreatestOfSeveralMaxima(String vague, double from, double to) {
    double[] apart =
        Arrays.stream(vague.split(", ")).mapToDouble(Double::parseDouble).toArray();
    double[] effects = DoubleStream.concat(
            DoubleStream.of(0, 0.02, -0.02, 0.01), Arrays.stream(apart))
        .toArray();
    double[] variances = new double[effects.length];
    Arrays.fill(variances, 0, 4, 1e-4);
    Arrays.fill(variances, 4, effects.length, 1);
    double tau2 =
        analyse(Pooling.REML, effects, variances).heterogeneity().tau2().orElseThrow();
    assertThat(tau2).isBetween(from, to);
    double best = likelihood(effects, variances, tau2);
    for (double other = 1e-7; other < 1e3; other *= 1.01) {
      assertThat(likelihood(effects, variances, other)).isLessThanOrEqualTo(best + 1e-9);
    }
    assertThat(likelihood(effects, variances, 0)).isLessThanOrEqualTo(best);
  }

  /** Restricted log-likelihood, straight from Viechtbauer (2005). */
  private static double likelihood(double[] effects, double[] variances, double tau2) {
    double weight = 0;
    double sum = 0;
    double logs = 0;
    for (int i = 0; i < effects.length; i++) {
      weight += 1 / (variances[i] + tau2);
      sum += effects[i] / (variances[i] + tau2);
      logs += Math.log(variances[i] + tau2);
    }
    double q = 0;
    for (int i = 0; i < effects.length; i++) {
      double from = effects[i] - sum / weight;
      q += from * from / (variances[i] + tau2);
    }
    return -(logs + Math.log(weight) + q) / 2;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-15, 1e-9, 0.5, 0.999999, 1 - 1e-15})
  void intervalsHoldTheirMiddleAtAnyLevel(double level) {
    MetaAnalysis bcg = MetaAnalysis.of(
            Studies.effects(Studies.BCG, TableMeasure.LOG_RISK_RATIO), Pooling.REML, level)
        .orElseThrow();
    for (Limits limits : List.of(
        bcg.normal().limits(),
        bcg.hartungKnapp().orElseThrow().limits(),
        bcg.predictionNormal().orElseThrow(),
        bcg.predictionT().orElseThrow())) {
      assertThat(bcg.estimate()).isBetween(limits.lower(), limits.upper());
    }
    Limits tau2 = bcg.heterogeneity().tau2Limits().orElseThrow();
    assertThat(tau2.lower()).isLessThanOrEqualTo(tau2.upper()).isNotNegative();
    if (level > 0.9) {
      assertThat(bcg.predictionT().orElseThrow().lower())
          .isLessThan(bcg.predictionNormal().orElseThrow().lower());
    }
  }

  @Test
  void whatCannotBeWeighedIsRefusedWithItsIndex() {
    double[] effects = {1, 2};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyEffects.of(effects, new double[] {1, 0}))
        .withMessage("variance must be positive at index 1, got 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyEffects.of(effects, new double[] {-0.1, 1}))
        .withMessage("variance must be positive at index 0, got -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyEffects.of(effects, new double[] {1, 1e61}))
        .withMessage("variance must be in [1e-60, 1e60] at index 1, got 1.0E61");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyEffects.of(new double[] {Double.NaN, 1}, new double[] {1, 1}))
        .withMessage("effect must be in [-1e60, 1e60] at index 0, got NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyEffects.of(effects, new double[] {1}))
        .withMessage("variances must be one per effect (2), got 1");
    StudyEffect study = new StudyEffect("A", 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StudyEffects(List.of(study, study)))
        .withMessage("label must not stand twice, does at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StudyEffect("A", 1, 0))
        .withMessage("variance must be positive, got 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StudyEffect("A", 1, 1e-61))
        .withMessage("variance must be in [1e-60, 1e60], got 1.0E-61");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StudyEffect(" ", 1, 1))
        .withMessage("label must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaAnalysis.of(StudyEffects.of(effects, effects), Pooling.REML, 1))
        .withMessage("level must be in (0, 1), got 1.0");
  }
}
