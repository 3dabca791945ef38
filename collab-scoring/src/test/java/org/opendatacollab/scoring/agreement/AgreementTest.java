package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatedUnits;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.UnitRatings;

/** Published and worked numbers; most reference values are golden cases. */
class AgreementTest {
  private static final MethodRegistry METHODS = AgreementMethods.addTo(MethodRegistry.EMPTY);

  /** Gwet (2008): high agreement, one category very common. */
  private static final ContingencyTable PARADOX = table(new long[][] {{118, 5}, {2, 0}});

  /** Cohen (1960), p. 45. */
  private static final ContingencyTable COHEN =
      table(new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

  /** Krippendorff (2011), 12 units by 4 observers; 0 is missing. */
  private static final int[][] OBSERVERS = {
    {1, 1, 0, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
    {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {0, 5, 5, 5}, {0, 0, 1, 1}, {0, 3, 0, 0}
  };

  private static ContingencyTable table(long[][] counts) {
    return ContingencyTable.of(Categories.of(RatingScale.range(1, counts.length)), counts);
  }

  private static UnitRatings observers() {
    byte[] bytes = new byte[48];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (OBSERVERS[i / 4][i % 4] - 1);
    }
    return UnitRatings.of(Categories.of(RatingScale.range(1, 5)), bytes, 4);
  }

  private static String fourDecimals(Estimate estimate) {
    return String.format(Locale.ROOT, "%.4f.", estimate.value().orElseThrow());
  }

  @Test
  void theWorkedNumbersOfTheDescriptionsAreTrue() {
    List<ScoringMethod<? super RatedUnits>> methods = METHODS.methods(RatedUnits.KIND);
    assertThat(methods).hasSize(6);
    for (ScoringMethod<? super RatedUnits> method : methods) {
      String id = method.method().id();
      RatedUnits input = id.endsWith("alpha") ? observers() : id.endsWith("ac2") ? COHEN : PARADOX;
      assertThat(method.description().example())
          .as(id)
          .endsWith(fourDecimals(method.score(input).estimate()));
    }
    for (ScoringMethod<? super ContingencyTable> method : METHODS.methods(Agreement.TABLE)) {
      assertThat(method.description().example())
          .endsWith(fourDecimals(method.score(PARADOX).estimate()));
    }
  }

  // Krippendorff (2011), section E, prints three digits.
  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
  void reproducesKrippendorff(AlphaMetric metric, double published) {
    KrippendorffAlpha alpha = KrippendorffAlpha.of(observers(), metric).orElseThrow();
    assertThat(alpha.alpha().orElseThrow()).isCloseTo(published, within(0.0005));
    assertThat(alpha.pairableValues()).isEqualTo(40);
  }

  @Test
  void intervalsAreThoseOfTheStandardError() {
    Estimate kappa = Agreement.cohenKappa(AgreementWeights.NONE).score(COHEN).estimate();
    ChanceCorrected parts = TwoRaters.cohenKappa(COHEN, AgreementWeights.NONE).orElseThrow();
    Uncertainty.Interval interval = (Uncertainty.Interval) ((Estimate.Defined) kappa).uncertainty();
    double width = 1.959963984540054 * parts.standardError().orElseThrow();
    assertThat(interval.lower()).isCloseTo(parts.value().orElseThrow() - width, within(1e-12));
    assertThat(interval.upper()).isCloseTo(parts.value().orElseThrow() + width, within(1e-12));
    assertThat(kappa.n()).isEqualTo(200);
    // Student with 124 degrees of freedom: R qt(0.975, 124) = 1.97928.
    Estimate ac1 = Agreement.gwet(AgreementWeights.NONE).score(PARADOX).estimate();
    Uncertainty.Interval gwet = (Uncertainty.Interval) ((Estimate.Defined) ac1).uncertainty();
    assertThat(gwet.lower())
        .isCloseTo(0.9407763376087177 - 1.97928 * 0.023056964302389647, within(1e-6));
    assertThat(gwet.upper()).isCloseTo(0.986412, within(1e-5));
  }

  @Test
  void ratersWhoAlwaysAgreedGetNoIntervalOfWidthZero() {
    ContingencyTable agreed = table(new long[][] {{3, 0}, {0, 4}});
    Estimate kappa = Agreement.cohenKappa(AgreementWeights.NONE).score(agreed).estimate();
    assertThat(kappa.value()).hasValue(1);
    assertThat(((Estimate.Defined) kappa).uncertainty()).isInstanceOf(Uncertainty.None.class);
    assertThat(((Estimate.Defined)
                Agreement.gwet(AgreementWeights.ORDINAL).score(agreed).estimate())
            .uncertainty())
        .isInstanceOf(Uncertainty.None.class);
  }

  @Test
  void oneUnitHasACoefficientButNoStandardError() {
    ChanceCorrected one = UnitAgreement.gwet(
            table(new long[][] {{0, 1}, {0, 0}}), AgreementWeights.NONE)
        .orElseThrow();
    assertThat(one.value().orElseThrow()).isEqualTo(-1);
    assertThat(one.standardError()).isEmpty();
  }

  @Test
  void whatCannotBeComputedSaysWhy() {
    ContingencyTable none = table(new long[2][2]);
    for (ScoringMethod<? super RatedUnits> method : METHODS.methods(RatedUnits.KIND)) {
      assertThat(
              method.score(UnitRatings.empty(none.categories(), 3)).estimate().reason())
          .as(method.method().id())
          .contains(Reason.NO_PAIRABLE_UNITS);
    }
    assertThat(Agreement.scottPi().score(none).estimate().reason())
        .contains(Reason.NO_PAIRABLE_UNITS);
    Categories single = Categories.named("only");
    UnitRatings same = UnitRatings.of(single, new byte[] {0, 0}, 2);
    assertThat(UnitAgreement.gwet(same, AgreementWeights.LINEAR).reason())
        .contains(Reason.TOO_FEW_CATEGORIES);
    assertThat(Agreement.krippendorffAlpha(AlphaMetric.NOMINAL)
            .score(same)
            .estimate()
            .reason())
        .contains(Reason.NO_VARIATION);
    assertThat(UnitAgreement.fleissKappa(UnitRatings.of(single, new byte[] {0, 0}, 1))
            .reason())
        .contains(Reason.SINGLE_RATER);
    // One category used of two declared: chance is 0, agreement is full.
    ChanceCorrected ac1 = UnitAgreement.gwet(
            table(new long[][] {{7, 0}, {0, 0}}), AgreementWeights.NONE)
        .orElseThrow();
    assertThat(ac1.chance()).isZero();
    assertThat(ac1.value()).hasValue(1);
  }

  @Test
  void inputThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> UnitAgreement.fleissKappa(observers()))
        .hasMessage("every rated unit must have the same number of ratings, unit 1 has not");
    UnitRatings named = UnitRatings.of(Categories.named("yes", "no"), new byte[] {0, 1}, 2);
    assertThatThrownBy(() -> KrippendorffAlpha.of(named, AlphaMetric.INTERVAL))
        .hasMessage("metric INTERVAL needs categories that are numbers");
    UnitRatings negative =
        UnitRatings.of(Categories.of(RatingScale.of(-1, 1)), new byte[] {0, 1}, 2);
    assertThatThrownBy(() -> KrippendorffAlpha.of(negative, AlphaMetric.RATIO))
        .hasMessage("metric RATIO needs values that are not negative");
    assertThatThrownBy(() -> Agreement.gwet(AgreementWeights.NONE, 1))
        .hasMessage("level must be in (0, 1), got 1.0");
    ContingencyTable huge = table(new long[][] {{Long.MAX_VALUE / 2, 0}, {0, 0}});
    assertThatThrownBy(() -> PercentAgreement.of(huge)).isInstanceOf(ArithmeticException.class);
  }

  /** Few units are put in order by comparing, many by counting: units without ratings make the difference and no other. */
  @Test
  void unitsWithManyRatingsAreSummedAlikeHoweverManyUnitsThereAre() {
    Categories categories = Categories.of(RatingScale.range(1, 3));
    UnitRatings.Accumulator few = UnitRatings.accumulator(categories, 4);
    UnitRatings.Accumulator many = UnitRatings.accumulator(categories, 5_000);
    int[][] counts = {{900, 800, 300}, {2, 0, 1}, {1_500, 500, 0}, {1, 1, 0}};
    for (int unit = 0; unit < counts.length; unit++) {
      for (int category = 0; category < 3; category++) {
        few.add(unit, category, counts[unit][category]);
        many.add(4_999 - unit, category, counts[unit][category]);
      }
    }
    for (AlphaMetric metric : AlphaMetric.values()) {
      assertThat(KrippendorffAlpha.of(few.snapshot(), metric))
          .isEqualTo(KrippendorffAlpha.of(many.snapshot(), metric));
    }
    // 2 (900 800 + 900 300 + 800 300) / 1999 + 2 (2 1) / 2 + 2 (1500 500) / 1999 + 2 over 4005
    // values.
    assertThat(KrippendorffAlpha.of(few.snapshot(), AlphaMetric.NOMINAL)
            .orElseThrow()
            .observedDisagreement())
        .isCloseTo((2 * 1_980_000 / 1_999.0 + 4) / 4_005, within(1e-12));
  }
}
