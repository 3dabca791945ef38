package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.apache.commons.statistics.distribution.FDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Correlation;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Form;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatingMatrix;

class AgreementEdgeCasesTest {
  /** Shrout and Fleiss (1979), table 2. */
  private static final RatingMatrix SIX_TARGETS = RatingMatrix.of(new double[][] {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  });

  @Test
  void aTableWithoutUnitsHasNothingToAgreeOn() {
    ContingencyTable none =
        ContingencyTable.accumulator(Categories.named("yes", "no")).snapshot();
    assertThat(UnitAgreement.raters(none)).isZero();
    assertThat(UnitAgreement.fleissKappa(none).reason()).contains(Reason.NO_PAIRABLE_UNITS);
  }

  @ParameterizedTest
  @EnumSource(
      value = Form.class,
      names = {"ICC1", "ICC3"})
  void limitsLieWhereTheTailsOfFHoldHalfOfTheErrorRate(Form form) {
    Correlation icc = IntraclassCorrelation.of(SIX_TARGETS, 0.95).orElseThrow().form(form);
    double f = icc.f().orElseThrow();
    double low = icc.lower().orElseThrow();
    double high = icc.upper().orElseThrow();
    // Each limit solved for its quantile of F; 1e-10 %, as the library's own quantiles keep 1e-7 %.
    double lowQuantile = f * (1 - low) / (1 + 3 * low);
    double highQuantile = (1 + 3 * high) / (1 - high) / f;
    assertThat(FDistribution.of(icc.df1(), icc.df2()).survivalProbability(lowQuantile))
        .isCloseTo(0.025, withinPercentage(1e-10));
    assertThat(FDistribution.of(icc.df2(), icc.df1()).survivalProbability(highQuantile))
        .isCloseTo(0.025, withinPercentage(1e-10));
  }

  @Test
  void absoluteAgreementIsUndefinedWhereRatersOnlyContradictEachOther() {
    // Equal means of items and of raters: B + (k - 1) E + k (J - E)/n = 0 + 1 - 1.
    IntraclassCorrelation icc = IntraclassCorrelation.of(
            RatingMatrix.of(new double[][] {{1, 2}, {2, 1}}), 0.95)
        .orElseThrow();
    assertThat(icc.form(Form.ICC2).value()).isEmpty();
    assertThat(icc.form(Form.ICC2).lower()).isEmpty();
    assertThat(icc.form(Form.ICC3).value()).hasValue(-1);
  }
}
