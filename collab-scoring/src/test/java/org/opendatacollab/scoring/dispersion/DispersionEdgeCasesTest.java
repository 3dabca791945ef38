package org.opendatacollab.scoring.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends of settings and scales, where a formula meets log 0, a divisor of 0 or fewer digits. */
class DispersionEdgeCasesTest {
  private static RatingDistribution ratings(String... counts) {
    return new RatingDistribution(
        Stream.iterate(BigDecimal.ONE, value -> value.add(BigDecimal.ONE))
            .limit(counts.length)
            .toList(),
        Stream.of(counts).map(BigDecimal::new).toList());
  }

  static List<RatingDistribution> allAtOneEnd() {
    return List.of(ratings("7", "0", "0"), ratings("0", "0", "0", "7"));
  }

  @ParameterizedTest
  @MethodSource("allAtOneEnd")
  void allAtOneEndAgreeFully(RatingDistribution ratings) {
    // Nobody rates the other end, which lies the whole width away: log2(1 - 1) must not count.
    assertThat(TastleWierman.of(ratings).orElseThrow().consensus()).isEqualTo(1);
    assertThat(VanDerEijk.of(ratings).orElseThrow().agreement()).isEqualTo(1);
    assertThat(Leik.of(ratings).orElseThrow().dispersion()).isZero();
  }

  @Test
  void halfRatingsAreDividedInHalvesThoughTheirSumIsOdd() {
    // One rating in all, half of it at each end: t = 1/4 and tMax = 1/4, while one whole rating
    // cannot vary.
    BerryMielke halves = BerryMielke.of(ratings("0.5", "0.5")).orElseThrow();
    assertThat(halves).isEqualTo(new BerryMielke(0.25, 0.25, 1, 1));
  }

  @Test
  void entropyKeepsItsDigitsWhereNearlyAllRateTheSame() {
    // -(1 - q) ln(1 - q) - q ln q = q (1 - ln q) to the first order in q = 1e-15.
    ShannonEntropy entropy = ShannonEntropy.of(ratings("999999999999999", "1")).orElseThrow();
    assertThat(entropy.nats())
        .isCloseTo(1e-15 * (1 - StrictMath.log(1e-15)), withinPercentage(1e-10));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.6})
  void theEndsOfAlphaAreInItsRange(double alpha) {
    EstebanRay split = EstebanRay.of(ratings("1", "1"), alpha).orElseThrow();
    assertThat(split.normalized()).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.7, Double.NaN})
  void alphaOutOfItsRangeIsRefused(double alpha) {
    assertThatThrownBy(() -> EstebanRay.of(ratings("1", "1"), alpha))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alpha must be in [0, 1.6], got " + alpha);
  }

  @Test
  void aRangeMayBeOneValueButNotEndBeforeItStarts() {
    RatingDistribution ratings = ratings("1", "3");
    BigDecimal two = BigDecimal.valueOf(2);
    assertThat(Dispersion.shareInRange(two, two).score(ratings).estimate().value())
        .hasValue(0.75);
    assertThatThrownBy(() -> ShareInRange.of(ratings, two, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must not exceed to, got 2 and 1");
  }
}
