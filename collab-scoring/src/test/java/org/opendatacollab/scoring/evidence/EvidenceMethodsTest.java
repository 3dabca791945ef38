package org.opendatacollab.scoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.Interval;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;
import org.opendatacollab.scoring.evidence.GroupSummaries.Group;

class EvidenceMethodsTest {
  private static final StudyEffects BCG = Studies.effects(Studies.BCG, TableMeasure.LOG_RISK_RATIO);

  private static Uncertainty uncertainty(Score score) {
    return ((Estimate.Defined) score.estimate()).uncertainty();
  }

  @Test
  void thePooledEffectHasTheIntervalOfHartungAndKnapp() {
    Score score = PooledEffect.withDefaults().score(BCG);
    assertThat(score.estimate().n()).isEqualTo(13);
    assertThat(score.estimate().method().id()).isEqualTo("evidence/pooled-effect/reml");
    assertThat(score.estimate().method().parameters())
        .isEqualTo(Map.of("interval", "hartung-knapp", "level", "0.95"));
    Interval interval = (Interval) uncertainty(score);
    // R metafor 3.8.1, rma(yi, vi, test = "knha"). 1e-8: as the reference case.
    assertThat(interval.lower()).isCloseTo(-1.1084437136855507, within(1e-8));
    assertThat(interval.upper()).isCloseTo(-0.32062097063072775, within(1e-8));
    assertThat(interval.kind()).isEqualTo(IntervalKind.CONFIDENCE);
    assertThat(interval.population()).isEqualTo("studies like these");
  }

  @Test
  void contributionsAreLeaveOneOutChanges() {
    StudyEffects studies = new StudyEffects(List.of(
        new StudyEffect("north", 3, 1),
        new StudyEffect("south", 6, 1),
        new StudyEffect("west", 0, 2)));
    Score score = PooledEffect.of(Pooling.FIXED).score(studies);
    assertThat(score.estimate().value().orElseThrow()).isCloseTo(3.6, within(1e-14));
    assertThat(score.contributions())
        .extracting(Contribution::input)
        .containsExactly(
            "north: effect 3, weight 40 %",
            "south: effect 6, weight 40 %", "west: effect 0, weight 20 %");
    // Without north (6 + 0/2) / 1.5 = 4, without south 2, without west 4.5.
    double[] changes =
        score.contributions().stream().mapToDouble(Contribution::amount).toArray();
    assertThat(changes).containsExactly(new double[] {-0.4, 1.6, -0.9}, within(1e-14));
  }

  @Test
  void whatEffectsDoNotShowHasNoInterval() {
    StudyEffects one = StudyEffects.of(new double[] {0.4}, new double[] {0.01});
    assertThat(uncertainty(PooledEffect.withDefaults().score(one)))
        .isEqualTo(new Uncertainty.None("one study does not show how far studies differ"));
    StudyEffects equal = StudyEffects.of(new double[] {2, 2}, new double[] {1, 3});
    assertThat(uncertainty(PooledEffect.withDefaults().score(equal)))
        .isEqualTo(new Uncertainty.None(
            "all effects are equal, so that they do not show how far studies differ"));
    Score normal =
        PooledEffect.withDefaults().withInterval(PooledInterval.NORMAL).score(equal);
    assertThat(uncertainty(normal)).isInstanceOf(Interval.class);
    assertThat(PooledEffect.withDefaults()
            .score(new StudyEffects(List.of()))
            .estimate()
            .reason())
        .contains(Reason.NO_STUDIES);
    assertThat(PooledEffect.withDefaults().analyse(new StudyEffects(List.of())))
        .isEqualTo(Outcome.undefined(Reason.NO_STUDIES));
  }

  @ParameterizedTest
  @CsvSource({
    "40, 40",
    "-123456, -123000",
    "123456789, 123000000",
    "1234567890, 1.23E+9",
    "1e60, 1E+60",
    "0.25, 0.25",
    "0.000000001, 1E-9"
  })
  void effectsOfContributionsAreShownInThreeDigits(double effect, String shown) {
    StudyEffects studies = StudyEffects.of(new double[] {effect, 0}, new double[] {1, 1});
    assertThat(PooledEffect.withDefaults().score(studies).contributions().get(0).input())
        .isEqualTo("1: effect " + shown + ", weight 50 %");
  }

  @Test
  void settingsAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PooledEffect.of(Pooling.FIXED).withInterval(PooledInterval.HARTUNG_KNAPP))
        .withMessage("interval must be NORMAL for FIXED pooling, got HARTUNG_KNAPP");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PooledEffect.withDefaults().withLevel(95))
        .withMessage("level must be in (0, 1), got 95.0");
    Interval narrow =
        (Interval) uncertainty(PooledEffect.withDefaults().withLevel(0.5).score(BCG));
    assertThat(narrow.level()).isEqualTo(0.5);
    assertThat(narrow.upper()).isLessThan(-0.33);
  }

  @Test
  void anEffectOfATableHasANormalInterval() {
    Score score = EffectMethod.of(TableMeasure.LOG_ODDS_RATIO, 0.95).score(Studies.BCG.get(0));
    Interval interval = (Interval) uncertainty(score);
    // -0.93869 -+ 1.959964 sqrt(0.357125), by hand.
    assertThat(interval.lower()).isCloseTo(-2.10997, within(1e-5));
    assertThat(interval.upper()).isCloseTo(0.23258, within(1e-5));
    assertThat(score.estimate().n()).isEqualTo(262);
    assertThat(score.contributions())
        .extracting(Contribution::input)
        .containsExactly("treated: 4 of 123", "control: 11 of 139");
    assertThat(score.contributions().stream().mapToDouble(Contribution::amount).sum())
        .isCloseTo(score.estimate().value().orElseThrow(), within(1e-15));
  }

  @Test
  void anIntervalOfADifferenceOfRisksEndsWhereRisksEnd() {
    Score score =
        EffectMethod.of(TableMeasure.RISK_DIFFERENCE, 0.95).score(new EventTable(3, 0, 0, 3));
    assertThat(((Interval) uncertainty(score)).upper()).isEqualTo(1);
  }

  @Test
  void anEmptyGroupHasNoEffect() {
    for (TableMeasure measure : TableMeasure.values()) {
      for (EventTable table : List.of(new EventTable(0, 0, 3, 4), new EventTable(3, 4, 0, 0))) {
        assertThat(measure.of(table)).isEqualTo(Outcome.undefined(Reason.EMPTY_GROUP));
        Score score = EffectMethod.of(measure, 0.95).score(table);
        assertThat(score.estimate().reason()).contains(Reason.EMPTY_GROUP);
        assertThat(score.estimate().n()).isEqualTo(7);
      }
    }
  }

  /** R metafor 3.8.1, escalc() on the first BCG trial and on tables with a zero cell. 1e-12: rounding of logarithms. */
  @Test
  void effectsOfTablesAreThoseOfMetafor() {
    EventTable trial = Studies.BCG.get(0);
    assertEffect(TableMeasure.LOG_ODDS_RATIO, trial, -0.9386941408703922, 0.3571249522536287);
    assertEffect(TableMeasure.LOG_RISK_RATIO, trial, -0.8893113339202057, 0.32558476500396133);
    assertEffect(TableMeasure.RISK_DIFFERENCE, trial, -0.04661636544422998, 0.0007800686648559379);
    EventTable first = new EventTable(0, 20, 3, 17);
    assertEffect(TableMeasure.LOG_ODDS_RATIO, first, -2.1041341542702074, 2.391637630662021);
    assertEffect(TableMeasure.LOG_RISK_RATIO, first, -1.9459101490553132, 2.1904761904761907);
    assertEffect(TableMeasure.RISK_DIFFERENCE, first, -0.14285714285714285, 0.007720548536875068);
    // The same people with treatment and control, or event and non-event, changed places.
    assertEffect(
        TableMeasure.LOG_ODDS_RATIO,
        new EventTable(3, 17, 0, 20),
        2.1041341542702074,
        2.391637630662021);
    assertEffect(
        TableMeasure.LOG_ODDS_RATIO,
        new EventTable(20, 0, 17, 3),
        2.1041341542702074,
        2.391637630662021);
    assertEffect(
        TableMeasure.LOG_ODDS_RATIO,
        new EventTable(17, 3, 20, 0),
        -2.1041341542702074,
        2.391637630662021);
  }

  private static void assertEffect(
      TableMeasure measure, EventTable table, double effect, double variance) {
    EffectSize size = measure.of(table).orElseThrow();
    assertThat(size.effect()).isCloseTo(effect, within(1e-12));
    assertThat(size.variance()).isCloseTo(variance, within(1e-12));
  }

  @Test
  void studiesAreShownWithThreeDigits() {
    StudyEffects studies = new StudyEffects(List.of(
        new StudyEffect("a", 123456, 1),
        new StudyEffect("b", 1.5e12, 1),
        new StudyEffect("c", -0.000123456, 1),
        new StudyEffect("d", 999999999, 1)));
    assertThat(PooledEffect.of(Pooling.FIXED).score(studies).contributions())
        .extracting(Contribution::input)
        .containsExactly(
            "a: effect 123000, weight 25 %",
            "b: effect 1.5E+12, weight 25 %",
            "c: effect -0.000123, weight 25 %",
            "d: effect 1E+9, weight 25 %");
  }

  @Test
  void aFixedEffectSpeaksOfTheseStudies() {
    Interval interval = (Interval) uncertainty(PooledEffect.of(Pooling.FIXED).score(BCG));
    assertThat(interval.population()).isEqualTo("these studies, with other people");
    assertThat(interval.lower()).isCloseTo(-0.5096612584262137, within(1e-12));
  }

  @Test
  void equalSharesHaveNoEffectWhateverTheSizes() {
    for (TableMeasure measure : TableMeasure.values()) {
      assertThat(measure.of(new EventTable(3, 7, 30, 70)).orElseThrow().effect())
          .isZero();
    }
  }

  @Test
  void aDifferenceOfMeansHasWelchsInterval() {
    GroupSummaries groups = new GroupSummaries(new Group(12, 3.5, 1.25), new Group(15, 2.75, 1.5));
    Interval interval = (Interval) uncertainty(EffectMethod.meanDifference(0.95).score(groups));
    // Welch: df 24.9383, t 2.059797, worked out with scipy.
    assertThat(interval.lower()).isCloseTo(-0.34034743626, within(1e-10));
    assertThat(interval.upper()).isCloseTo(1.84034743626, within(1e-10));
    double[] parts = EffectMethod.meanDifference(0.95).score(groups).contributions().stream()
        .mapToDouble(Contribution::amount)
        .toArray();
    assertThat(parts).containsExactly(3.5, -2.75);
    GroupSummaries pairs = new GroupSummaries(new Group(2, 1, 1), new Group(2, 2, 1));
    assertThat(EffectMethod.meanDifference(0.95).score(pairs).estimate().value())
        .hasValue(-1);
    GroupSummaries nobody = new GroupSummaries(new Group(0, 1, 1), new Group(2, 2, 1));
    assertThat(nobody.meanDifference()).isEqualTo(Outcome.undefined(Reason.EMPTY_GROUP));
    GroupSummaries single = new GroupSummaries(new Group(1, 1, 1), new Group(2, 2, 1));
    assertThat(EffectMethod.meanDifference(0.95).score(single).estimate().reason())
        .contains(Reason.TOO_FEW_VALUES);
    assertUndefined(new Group(0, 1, 1), Reason.EMPTY_GROUP);
    assertUndefined(new Group(1, 1, 1), Reason.TOO_FEW_VALUES);
    GroupSummaries rigid = new GroupSummaries(new Group(3, 1, 0), new Group(3, 2, 0));
    assertThat(EffectMethod.meanDifference(0.95).score(rigid).estimate().reason())
        .contains(Reason.ZERO_VARIANCE);
    assertThat(rigid.meanDifference().orElseThrow()).isEqualTo(new EffectSize(-1, 0));
  }

  private static void assertUndefined(Group second, Reason reason) {
    GroupSummaries groups = new GroupSummaries(new Group(12, 3.5, 1.25), second);
    assertThat(EffectMethod.meanDifference(0.95).score(groups).estimate().reason())
        .contains(reason);
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EventTable(1, -1, 1, 1))
        .withMessage("treatedNonEvents must not be negative, got -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Group(3, 1, -0.5))
        .withMessage("standardDeviation must be in [0, 1e150], got -0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Group(3, Double.NaN, 1))
        .withMessage("mean must be in [-1e150, 1e150], got NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableMeasure.LOG_ODDS_RATIO.of(new EventTable(1, 0, 1, 1), 0))
        .withMessage("continuity must be in (0, infinity), got 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EffectSize(1, -1))
        .withMessage("variance must be in [0, infinity), got -1.0");
  }

  @Test
  void endsOfRangesAreTaken() {
    assertThat(new Group(3, -1e150, 1e150).standardDeviation()).isEqualTo(1e150);
    assertThat(new EffectSize(1, 0).variance()).isZero();
    assertThat(new Limits(1, 1).upper()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Group(3, 1, 1.1e150));
    assertThatIllegalArgumentException().isThrownBy(() -> new Group(3, 1, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EffectSize(Double.NaN, 1))
        .withMessage("effect must be finite, got NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EffectSize(1, Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(2, 1))
        .withMessage("lower must not exceed upper, got 2.0 and 1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(Double.NEGATIVE_INFINITY, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, Double.POSITIVE_INFINITY));
  }
}
