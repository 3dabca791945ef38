package org.opendatacollab.scoring.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.RatingTally;

/** Published and worked numbers; most reference values are golden cases. */
class DispersionTest {
  private static final List<ScoringMethod<? super RatingDistribution>> METHODS =
      DispersionMethods.addTo(MethodRegistry.EMPTY).methods(RatingDistribution.KIND);

  private static RatingDistribution ratings(long... counts) {
    return RatingDistribution.of(RatingTally.of(RatingScale.range(1, counts.length), counts));
  }

  @Test
  void theWorkedNumbersOfTheDescriptionsAreTrue() {
    RatingDistribution five = ratings(10, 20, 30, 15, 4);
    RatingDistribution even = ratings(1, 1, 1, 1, 1);
    assertThat(METHODS).hasSize(10);
    for (ScoringMethod<? super RatingDistribution> method : METHODS) {
      RatingDistribution input = method.method().id().endsWith("esteban-ray") ? even : five;
      double value = method.score(input).estimate().value().orElseThrow();
      String shown = value == Math.rint(value)
          ? Integer.toString((int) value)
          : String.format(Locale.ROOT, "%.4f", value);
      assertThat(method.description().example()).as(method.method().id()).endsWith(shown + ".");
    }
  }

  @Test
  void reproducesVanDerEijk() {
    // Van der Eijk (2001), p. 331: the seven-point example, printed as 0.61.
    VanDerEijk published = VanDerEijk.of(ratings(30, 40, 210, 130, 530, 50, 10)).orElseThrow();
    assertThat(published.agreement()).isCloseTo(0.61, within(0.005));
    assertThat(published.polarization()).isEqualTo((1 - published.agreement()) / 2);
  }

  @Test
  void theQuartilesOfFourRatingsDifferByType() {
    RatingDistribution four = ratings(1, 1, 1, 1);
    assertThat(Quartiles.of(four, QuantileType.of(2)).orElseThrow().first()).isEqualTo(1.5);
    assertThat(Quartiles.of(four, QuantileType.of(6)).orElseThrow().first()).isEqualTo(1.25);
    assertThat(Quartiles.of(four, QuantileType.of(7)).orElseThrow().first()).isEqualTo(1.75);
    assertThatThrownBy(() -> QuantileType.of(1))
        .hasMessage("quantile type must be 2, 6 or 7, got 1");
    RatingDistribution half =
        new RatingDistribution(List.of(BigDecimal.ONE), List.of(new BigDecimal("0.5")));
    assertThatThrownBy(() -> Quartiles.of(half, QuantileType.LINEAR))
        .hasMessage("quartiles need whole counts");
  }

  @Test
  void whatCannotBeComputedSaysWhy() {
    for (ScoringMethod<? super RatingDistribution> method : METHODS) {
      Estimate none = method.score(ratings(0, 0, 0)).estimate();
      assertThat(none.reason()).as(method.method().id()).contains(Reason.NO_RATINGS);
      assertThat(none.n()).isZero();
    }
    assertThat(reason(Dispersion.VAN_DER_EIJK, ratings(1, 1))).isEqualTo(Reason.TOO_FEW_CATEGORIES);
    for (Dispersion method : List.of(
        Dispersion.TASTLE_WIERMAN,
        Dispersion.LEIK,
        Dispersion.BLAIR_LACY,
        Dispersion.BERRY_MIELKE,
        Dispersion.SHANNON_ENTROPY,
        Dispersion.estebanRay(1))) {
      assertThat(reason(method, ratings(3))).isEqualTo(Reason.TOO_FEW_CATEGORIES);
    }
    assertThat(reason(Dispersion.BERRY_MIELKE, ratings(0, 1))).isEqualTo(Reason.TOO_FEW_RATINGS);
    assertThat(reason(Dispersion.coefficientOfVariation(VarianceKind.SAMPLE), ratings(0, 1)))
        .isEqualTo(Reason.TOO_FEW_RATINGS);
    RatingDistribution balanced =
        RatingDistribution.of(RatingTally.of(RatingScale.of(-1, 1), 2, 2));
    assertThat(reason(Dispersion.coefficientOfVariation(VarianceKind.POPULATION), balanced))
        .isEqualTo(Reason.ZERO_MEAN);
  }

  private static Reason reason(Dispersion method, RatingDistribution ratings) {
    return method.score(ratings).estimate().reason().orElseThrow();
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> Dispersion.estebanRay(1.7))
        .hasMessage("alpha must be in [0, 1.6], got 1.7");
    assertThatThrownBy(() -> Dispersion.shareInRange(BigDecimal.TEN, BigDecimal.ONE))
        .hasMessage("from must not exceed to, got 10 and 1");
    assertThatThrownBy(
            () -> new RatingDistribution(List.of(BigDecimal.ONE), List.of(BigDecimal.ONE.negate())))
        .hasMessage("counts must not be negative at index 0");
  }

  @Test
  void anEstimateCarriesItsSettings() {
    Estimate share = Dispersion.shareInRange(BigDecimal.valueOf(4), BigDecimal.valueOf(5))
        .score(ratings(10, 20, 30, 15, 4))
        .estimate();
    assertThat(share.n()).isEqualTo(79);
    assertThat(share.method().toString())
        .isEqualTo(
            "dispersion/share-in-range@1 (from=4, level=0.95, prior=0.5, resamples=2000, seed=1, to=5)");
  }
}
