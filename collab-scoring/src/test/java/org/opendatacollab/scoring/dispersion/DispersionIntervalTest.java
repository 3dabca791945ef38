package org.opendatacollab.scoring.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.RatingTally;

class DispersionIntervalTest {
  private static final Resampling FEW = Resampling.withDefaults().withResamples(100);

  private static final List<Dispersion> METHODS = List.of(
      Dispersion.TASTLE_WIERMAN,
      Dispersion.VAN_DER_EIJK,
      Dispersion.LEIK,
      Dispersion.BLAIR_LACY,
      Dispersion.BERRY_MIELKE,
      Dispersion.SHANNON_ENTROPY,
      Dispersion.estebanRay(1.3),
      Dispersion.interquartileRange(QuantileType.LINEAR),
      Dispersion.coefficientOfVariation(VarianceKind.SAMPLE),
      Dispersion.shareInRange(BigDecimal.valueOf(4), BigDecimal.valueOf(5)));

  private static RatingDistribution ratings(long... counts) {
    return RatingDistribution.of(RatingTally.of(RatingScale.range(1, counts.length), counts));
  }

  private static Uncertainty uncertainty(Dispersion method, RatingDistribution ratings) {
    return ((Estimate.Defined) method.score(ratings).estimate()).uncertainty();
  }

  private static Uncertainty.Interval interval(Dispersion method, RatingDistribution ratings) {
    return (Uncertainty.Interval) uncertainty(method, ratings);
  }

  @Test
  void unanimousAnswersHaveAWidth() {
    for (Dispersion method : METHODS) {
      Uncertainty.Interval interval = interval(method, ratings(0, 0, 0, 5, 0));
      assertThat(interval.upper() - interval.lower()).as(method.method().id()).isPositive();
    }
  }

  /**
   * The share of 4 and 5 has the posterior Beta(counts + 1, others + 3/2) exactly. Quantiles of 20,000 draws are off by less than
   * six standard errors, sqrt(0.025 * 0.975 / 20,000) over the density, which is above 0.8 there.
   */
  @Test
  void drawsAreThoseOfTheDirichletPosterior() {
    Dispersion share =
        METHODS.get(9).withResampling(Resampling.withDefaults().withResamples(20_000));
    Uncertainty.Interval interval = interval(share, ratings(2, 4, 6, 3, 5));
    // scipy 1.17.1: beta.ppf([.025, .975], 9, 13.5).
    double low = 0.21249819079431181;
    double high = 0.6043444226400336;
    assertThat(interval.lower()).isCloseTo(Math.min(low, 0.8 - high), within(0.01));
    assertThat(interval.upper()).isCloseTo(Math.max(high, 0.8 - low), within(0.01));
  }

  @Test
  void weightsHaveNoInterval() {
    RatingDistribution weights = new RatingDistribution(
        List.of(BigDecimal.ONE, BigDecimal.TEN), List.of(new BigDecimal("0.5"), BigDecimal.ONE));
    assertThat(uncertainty(Dispersion.LEIK, weights))
        .hasToString("no interval: weights do not say how many people they stand for");
    RatingDistribution whole = new RatingDistribution(
        List.of(BigDecimal.ONE, BigDecimal.TEN), List.of(new BigDecimal("2.0"), BigDecimal.ONE));
    assertThat(uncertainty(Dispersion.LEIK, whole)).isInstanceOf(Uncertainty.Interval.class);
  }

  @Test
  void whereNothingCanVaryThereIsNoInterval() {
    assertThat(uncertainty(METHODS.get(9), ratings(3)))
        .hasToString("no interval: a scale of one value leaves no choice");
    Dispersion outside = Dispersion.shareInRange(BigDecimal.ZERO, BigDecimal.valueOf(9));
    assertThat(uncertainty(outside, ratings(3, 1, 1)))
        .hasToString("no interval: the measure is the same whatever people choose");
  }

  @Test
  void settingsAreParametersOfTheMethod() {
    assertThat(Dispersion.LEIK.withResampling(FEW.withSeed(9)).method().parameters())
        .containsEntry("seed", "9")
        .containsEntry("resamples", "100")
        .containsEntry("prior", "0.5")
        .containsEntry("level", "0.95");
  }

  @Provide
  Arbitrary<long[]> counts() {
    return Arbitraries.longs().between(0, 9).array(long[].class).ofMinSize(3).ofMaxSize(6);
  }

  @Property(tries = 40)
  void intervalsHoldTheValueWidenWithTheLevelAndRepeat(@ForAll("counts") long[] counts) {
    Assume.that(Arrays.stream(counts).sum() >= 2);
    for (Dispersion method : METHODS) {
      Dispersion few = method.withResampling(FEW);
      Estimate estimate = few.score(ratings(counts)).estimate();
      assertThat(method
              .withResampling(FEW.withWork(Resampling.Work.PARALLEL))
              .score(ratings(counts))
              .estimate())
          .isEqualTo(estimate);
      if (((Estimate.Defined) estimate).uncertainty() instanceof Uncertainty.Interval wide) {
        Uncertainty.Interval narrow =
            interval(method.withResampling(FEW.withLevel(0.5)), ratings(counts));
        double value = estimate.value().orElseThrow();
        assertThat(value).isBetween(narrow.lower(), narrow.upper());
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
      }
    }
  }
}
