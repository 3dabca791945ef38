package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
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
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Form;
import org.opendatacollab.scoring.tally.RatingMatrix;

/** Published and worked numbers; most reference values are golden cases. */
class RatedItemsTest {
  private static final MethodRegistry METHODS = AgreementMethods.addTo(MethodRegistry.EMPTY);

  /** Shrout and Fleiss (1979), table 2. */
  private static final RatingMatrix SHROUT_FLEISS = RatingMatrix.of(new double[][] {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  });

  /** Siegel (1956), chapter 9: three executives rank six applicants. */
  private static final RatingMatrix SIEGEL = RatingMatrix.of(
      new double[][] {{1, 1, 6}, {6, 5, 3}, {3, 6, 2}, {2, 4, 5}, {5, 2, 4}, {4, 3, 1}});

  private static final RatingMatrix SIX_PEOPLE = RatingMatrix.of(
      new double[][] {{4, 5, 3}, {5, 5, 4}, {3, 3, 3}, {1, 2, 2}, {4, 4, 5}, {2, 2, 1}});

  private static final WithinGroupRatings TEAM =
      group(new double[][] {{4, 5, 4}, {4, 4, 3}, {5, 5, 4}, {3, 4, 4}, {4, 5, 5}});

  private static WithinGroupRatings group(double[][] ratings) {
    return new WithinGroupRatings(RatingMatrix.of(ratings), BigDecimal.ONE, BigDecimal.valueOf(5));
  }

  private static String fourDecimals(Estimate estimate) {
    return String.format(Locale.ROOT, "%.4f", estimate.value().orElseThrow());
  }

  @Test
  void theWorkedNumbersOfTheDescriptionsAreTrue() {
    List<ScoringMethod<? super WithinGroupRatings>> within =
        METHODS.methods(WithinGroupRatings.KIND);
    assertThat(within).hasSize(4);
    within.forEach(method -> assertThat(method.description().example())
        .contains(": " + fourDecimals(method.score(TEAM).estimate())));
    METHODS
        .methods(Concordance.ITEMS)
        .forEach(method -> assertThat(method.description().example())
            .endsWith(fourDecimals(method.score(SIX_PEOPLE).estimate()) + "."));
    assertThat(Concordance.kendallW().description().example())
        .endsWith(fourDecimals(Concordance.kendallW().score(SIEGEL).estimate()) + ".");
    Agreement<RatingMatrix> icc = Concordance.icc(Form.ICC2);
    Estimate estimate = icc.score(SHROUT_FLEISS).estimate();
    Uncertainty.Interval interval =
        (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
    assertThat(icc.description().example())
        .endsWith(String.format(
            Locale.ROOT,
            "%s, interval %.4f to %.4f.",
            fourDecimals(estimate),
            interval.lower(),
            interval.upper()));
  }

  // Shrout and Fleiss (1979), table 4, prints two digits.
  @ParameterizedTest
  @CsvSource({"ICC1, 0.17", "ICC2, 0.29", "ICC3, 0.71", "ICC1K, 0.44", "ICC2K, 0.62", "ICC3K, 0.91"
  })
  void reproducesShroutAndFleiss(Form form, double published) {
    assertThat(Concordance.icc(form).score(SHROUT_FLEISS).estimate().value().orElseThrow())
        .isCloseTo(published, within(0.005));
  }

  @Test
  void ratersWhoDifferByALevelOnlyAreConsistentAndDoNotAgree() {
    RatingMatrix offset = RatingMatrix.of(new double[][] {{1, 2}, {2, 3}, {4, 5}});
    Estimate consistency = Concordance.icc(Form.ICC3).score(offset).estimate();
    assertThat(consistency.value()).hasValue(1);
    assertThat(((Estimate.Defined) consistency).uncertainty())
        .isEqualTo(new Uncertainty.None("no error is left to compare with"));
    assertThat(Concordance.icc(Form.ICC2).score(offset).estimate().value().orElseThrow())
        .isLessThan(0.9);
    assertThat(Concordance.kendallW().score(offset).estimate().value()).hasValue(1);
  }

  @Test
  void tiesAreThoseOfTheDecimals() {
    RatingMatrix decimals = RatingMatrix.of(new double[][] {{0.1, 0.0}, {0.1, -0.0}, {0.3, 1}});
    KendallW w = KendallW.of(decimals).orElseThrow();
    assertThat(w.wTieCorrected()).hasValue(1);
    assertThat(w.w()).isEqualTo(0.75);
  }

  @Test
  void rwgOfRatingsMoreSpreadThanWithoutAgreementIsZero() {
    Rwg rwg =
        Rwg.of(group(new double[][] {{1}, {5}, {1}, {5}}), NullVariance.UNIFORM).orElseThrow();
    assertThat(rwg.raw()).isCloseTo(1 - 16.0 / 3 / 2, within(1e-12));
    assertThat(rwg.multiItem()).isZero();
  }

  @Test
  void whatCannotBeComputedSaysWhy() {
    WithinGroupRatings none = group(new double[0][]);
    WithinGroupRatings single = group(new double[][] {{3}});
    METHODS.methods(WithinGroupRatings.KIND).forEach(method -> {
      assertThat(method.score(none).estimate().reason()).contains(Reason.NO_RATINGS);
      assertThat(method.score(single).estimate().reason()).contains(Reason.SINGLE_RATER);
    });
    assertThat(GroupAgreement.awg()
            .score(group(new double[][] {{2}, {2}, {2}}))
            .estimate()
            .reason())
        .contains(Reason.MEAN_TOO_EXTREME);
    RatingMatrix empty = RatingMatrix.of(new double[0][]);
    RatingMatrix oneColumn = RatingMatrix.of(new double[][] {{1}, {2}});
    RatingMatrix oneRow = RatingMatrix.of(new double[][] {{1, 2}});
    RatingMatrix same = RatingMatrix.of(new double[][] {{3, 3}, {3, 3}});
    METHODS.methods(Concordance.RATERS).forEach(method -> {
      assertThat(method.score(empty).estimate().reason()).contains(Reason.NO_RATINGS);
      assertThat(method.score(oneColumn).estimate().reason()).contains(Reason.SINGLE_RATER);
      assertThat(method.score(oneRow).estimate().reason()).contains(Reason.TOO_FEW_ITEMS);
      assertThat(method.score(same).estimate().reason()).contains(Reason.NO_VARIATION);
    });
    METHODS.methods(Concordance.ITEMS).forEach(method -> {
      assertThat(method.score(empty).estimate().reason()).contains(Reason.NO_RATINGS);
      assertThat(method.score(oneColumn).estimate().reason()).contains(Reason.TOO_FEW_ITEMS);
      assertThat(method.score(oneRow).estimate().reason()).contains(Reason.TOO_FEW_OBSERVATIONS);
      assertThat(method.score(same).estimate().reason()).contains(Reason.ZERO_VARIANCE);
    });
    // Items that cancel each other in standard units, but not as they are.
    RatingMatrix opposed = RatingMatrix.of(new double[][] {{1, 9}, {2, 7}, {3, 5}});
    assertThat(Concordance.cronbachAlpha().score(opposed).estimate().value().orElseThrow())
        .isCloseTo(-8, within(1e-12));
    assertThat(Concordance.standardizedAlpha().score(opposed).estimate().reason())
        .contains(Reason.ZERO_VARIANCE);
    // Items do not differ at all: nothing to divide by.
    RatingMatrix raters = RatingMatrix.of(new double[][] {{1, 2}, {1, 2}});
    assertThat(Concordance.icc(Form.ICC1K).score(raters).estimate().reason())
        .contains(Reason.ZERO_VARIANCE);
  }

  @Test
  void inputThatDoesNotFitIsRefusedAndNotShown() {
    assertThatThrownBy(() -> group(new double[][] {{1}, {6}}))
        .hasMessage("ratings must be in [1, 5], not so in row 1");
    assertThatThrownBy(() -> new WithinGroupRatings(SIEGEL, BigDecimal.TEN, BigDecimal.ONE))
        .hasMessage("min must be less than max, got 10 and 1");
    assertThatThrownBy(() -> RatingMatrix.of(new double[][] {{1, 2}, {1}}))
        .hasMessage("rows must have the same length, row 1 has not");
    assertThatThrownBy(() -> RatingMatrix.of(new double[][] {{1, Double.POSITIVE_INFINITY}}))
        .hasMessage("ratings must be finite, not so in row 0");
    assertThatThrownBy(() -> new NullVariance.Custom(0))
        .hasMessage("variance must be in (0, infinity), got 0.0");
    assertThatThrownBy(() -> Concordance.icc(Form.ICC1, 0))
        .hasMessage("level must be in (0, 1), got 0.0");
    assertThat(SIEGEL.rating(0, 2)).hasValue(6);
    assertThat(SIEGEL.toString()).isEqualTo("RatingMatrix of 6 rows and 3 columns");
  }
}
