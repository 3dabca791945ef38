package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.tally.RatingMatrix;

class FeldtLimitsTest {
  /** Shrout and Fleiss (1979), table 2: six targets by four judges. */
  private static final RatingMatrix JUDGES = RatingMatrix.of(new double[][] {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  });

  /** Chris Evans' R program for Feldt's method, printed by the MRC CBU statistics wiki: 0.9044024 to 0.9211588. */
  @Test
  void reproducesThePrintedLimits() {
    FeldtLimits limits = FeldtLimits.of(0.913, 873, 20, 0.95);
    assertThat(limits.lower()).isCloseTo(0.9044024, within(5e-8));
    assertThat(limits.upper()).isCloseTo(0.9211588, within(5e-8));
    // Feldt, Woodruff and Salih (1987): 41 people, 26 items, alpha 0.79. Limits by scipy 1.17.1,
    // f.ppf.
    FeldtLimits ninety = FeldtLimits.of(0.79, 41, 26, 0.9);
    assertThat(ninety.lower()).isCloseTo(0.7046759614862377, within(1e-10));
    assertThat(ninety.upper()).isCloseTo(0.8616144525848588, within(1e-10));
  }

  @Test
  void theyAreThoseOfTheIntraclassCorrelationOfTheSameAnswers() {
    IntraclassCorrelation.Correlation icc =
        IntraclassCorrelation.of(JUDGES, 0.95).orElseThrow().form(IntraclassCorrelation.Form.ICC3K);
    Uncertainty.Interval interval =
        interval(Concordance.cronbachAlpha().score(JUDGES).estimate());
    assertThat(interval.lower()).isCloseTo(icc.lower().orElseThrow(), within(1e-12));
    assertThat(interval.upper()).isCloseTo(icc.upper().orElseThrow(), within(1e-12));
    Uncertainty.Interval narrow =
        interval(Concordance.cronbachAlpha(0.5).score(JUDGES).estimate());
    assertThat(narrow.lower()).isGreaterThan(interval.lower());
    assertThat(narrow.upper()).isLessThan(interval.upper());
  }

  private static Uncertainty.Interval interval(Estimate estimate) {
    return (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
  }

  @Test
  void withoutErrorThereIsNoInterval() {
    RatingMatrix same = RatingMatrix.of(new double[][] {{1, 1}, {2, 2}, {4, 4}});
    Estimate alpha = Concordance.cronbachAlpha().score(same).estimate();
    assertThat(alpha.value()).hasValue(1);
    assertThat(((Estimate.Defined) alpha).uncertainty())
        .hasToString("no interval: no error is left to compare with");
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatThrownBy(() -> FeldtLimits.of(1.1, 5, 5, 0.9))
        .hasMessage("alpha must be at most 1, got 1.1");
    assertThatThrownBy(() -> FeldtLimits.of(Double.NaN, 5, 5, 0.9))
        .hasMessage("alpha must be at most 1, got NaN");
    assertThatThrownBy(() -> FeldtLimits.of(0.5, 1, 5, 0.9))
        .hasMessage("people and items must be 2 or more, got 1 and 5");
    assertThatThrownBy(() -> FeldtLimits.of(0.5, 5, 1, 0.9))
        .hasMessage("people and items must be 2 or more, got 5 and 1");
    assertThatThrownBy(() -> Concordance.cronbachAlpha(0))
        .hasMessage("level must be in (0, 1), got 0.0");
  }
}
