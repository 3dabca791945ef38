package org.opendatacollab.scoring.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.RatingTally;

class DispersionLaws {
  private static final Resampling FEW = Resampling.withDefaults().withResamples(100);
  private static final double ROUNDING = 1e-12;

  /** Measures that use the order of the values or their distances, with the least and the greatest value. */
  private static final Map<Dispersion, double[]> BOUNDS = Map.of(
      Dispersion.TASTLE_WIERMAN, new double[] {0, 1},
      Dispersion.VAN_DER_EIJK, new double[] {-1, 1},
      Dispersion.LEIK, new double[] {0, 1},
      Dispersion.BLAIR_LACY, new double[] {0, 1},
      Dispersion.BERRY_MIELKE, new double[] {0, 1},
      Dispersion.SHANNON_ENTROPY, new double[] {0, 1});

  @Provide
  Arbitrary<long[]> counts() {
    return Arbitraries.longs().between(0, 12).array(long[].class).ofMinSize(3).ofMaxSize(8);
  }

  private static RatingDistribution ratings(long... counts) {
    return RatingDistribution.of(RatingTally.of(RatingScale.range(1, counts.length), counts));
  }

  private static double value(Dispersion method, RatingDistribution ratings) {
    return method.withResampling(FEW).score(ratings).estimate().value().orElseThrow();
  }

  private static void assumeRatings(long[] counts, int atLeast) {
    Assume.that(Arrays.stream(counts).sum() >= atLeast);
  }

  @Property
  void everyMeasureKeepsItsBounds(@ForAll("counts") long[] counts) {
    assumeRatings(counts, 2);
    BOUNDS.forEach((method, ends) -> assertThat(value(method, ratings(counts)))
        .as(method.method().id())
        .isBetween(ends[0], ends[1]));
    assertThat(value(Dispersion.estebanRay(1.3), ratings(counts))).isNotNegative();
  }

  @Property
  void turningTheScaleRoundChangesNothing(@ForAll("counts") long[] counts) {
    assumeRatings(counts, 2);
    long[] turned = IntStream.range(0, counts.length)
        .mapToLong(i -> counts[counts.length - 1 - i])
        .toArray();
    for (Dispersion method : BOUNDS.keySet()) {
      assertThat(value(method, ratings(turned)))
          .as(method.method().id())
          .isCloseTo(value(method, ratings(counts)), within(ROUNDING));
    }
  }

  @Property
  void sharesMatterAndNotCounts(
      @ForAll("counts") long[] counts, @ForAll @IntRange(min = 2, max = 9) int times) {
    assumeRatings(counts, 2);
    // An even number of ratings: the greatest variation of an odd number is another.
    long[] even = Arrays.stream(counts).map(count -> 2 * count).toArray();
    long[] more = Arrays.stream(even).map(count -> times * count).toArray();
    for (Dispersion method : BOUNDS.keySet()) {
      assertThat(value(method, ratings(more)))
          .as(method.method().id())
          .isCloseTo(value(method, ratings(even)), within(ROUNDING));
    }
  }

  @Property
  void allTheSameAndHalfAtEachEndAreTheExtremes(
      @ForAll @IntRange(min = 3, max = 9) int size,
      @ForAll @IntRange(min = 2, max = 50) int people) {
    long[] same = new long[size];
    same[size / 2] = people;
    long[] split = new long[size];
    split[0] = people;
    split[size - 1] = people;
    BOUNDS.forEach((method, ends) -> {
      boolean rises = List.of(Dispersion.LEIK, Dispersion.BERRY_MIELKE, Dispersion.SHANNON_ENTROPY)
          .contains(method);
      assertThat(value(method, ratings(same)))
          .as(method.method().id())
          .isEqualTo(rises ? ends[0] : ends[1]);
      if (method != Dispersion.SHANNON_ENTROPY) {
        assertThat(value(method, ratings(split)))
            .as(method.method().id())
            .isCloseTo(rises ? ends[1] : ends[0], within(ROUNDING));
      }
    });
    assertThat(value(Dispersion.estebanRay(1.3), ratings(same))).isZero();
    assertThat(value(Dispersion.estebanRay(1.3), ratings(split))).isCloseTo(1, within(ROUNDING));
  }

  @Property
  void oneMoreRatingMovesTheMeanByAtMostTheWidthDividedByTheNumberOfRatings(
      @ForAll("counts") long[] counts, @ForAll @IntRange(max = 7) int added) {
    assumeRatings(counts, 1);
    long[] more = counts.clone();
    more[added % counts.length]++;
    double before = mean(counts);
    double after = mean(more);
    double bound = (counts.length - 1.0) / Arrays.stream(more).sum();
    assertThat(Math.abs(after - before)).isLessThanOrEqualTo(bound + ROUNDING);
  }

  private static double mean(long[] counts) {
    return TastleWierman.of(ratings(counts)).orElseThrow().mean();
  }

  @Property
  void quartilesAreThoseOfTheExpandedRatings(@ForAll("counts") long[] counts) {
    assumeRatings(counts, 1);
    long[] expanded = IntStream.range(0, counts.length)
        .boxed()
        .flatMapToLong(i -> LongStream.generate(() -> i + 1L).limit(counts[i]))
        .toArray();
    for (QuantileType type : QuantileType.values()) {
      Quartiles quartiles = Quartiles.of(ratings(counts), type).orElseThrow();
      assertThat(quartiles.first()).isEqualTo(quantile(expanded, 1, type));
      assertThat(quartiles.median()).isEqualTo(quantile(expanded, 2, type));
      assertThat(quartiles.third()).isEqualTo(quantile(expanded, 3, type));
      assertThat(quartiles.range()).isNotNegative();
    }
  }

  /** Straight from the definition; fourths are exact in binary. */
  private static double quantile(long[] sorted, int quarters, QuantileType type) {
    int n = sorted.length;
    double p = quarters / 4.0;
    double place = switch (type) {
      case AVERAGED_INVERSE -> n * p;
      case WEIBULL -> (n + 1) * p;
      case LINEAR -> (n - 1) * p + 1;
    };
    int lower = (int) Math.floor(place);
    double part = place - lower;
    if (type == QuantileType.AVERAGED_INVERSE) {
      part = part == 0 ? 0.5 : 1;
    }
    double low = sorted[Math.min(Math.max(lower, 1), n) - 1];
    double high = sorted[Math.min(lower + 1, n) - 1];
    return low + part * (high - low);
  }

  @Property
  void anEvenNumberOfRatingsVariesAsMuchAsItIsNotConcentrated(@ForAll("counts") long[] counts) {
    assumeRatings(counts, 1);
    long[] even = Arrays.stream(counts).map(count -> 2 * count).toArray();
    assertThat(value(Dispersion.BERRY_MIELKE, ratings(even)))
        .isCloseTo(1 - value(Dispersion.BLAIR_LACY, ratings(even)), within(ROUNDING));
  }

  @Property
  void halvesOfRatingsKeepTheBounds(@ForAll("counts") long[] counts) {
    assumeRatings(counts, 1);
    List<BigDecimal> halves = Arrays.stream(counts)
        .mapToObj(count -> BigDecimal.valueOf(count).multiply(new BigDecimal("0.5")))
        .toList();
    RatingDistribution ratings = new RatingDistribution(ratings(counts).scale(), halves);
    BOUNDS.forEach((method, ends) -> method
        .score(ratings)
        .estimate()
        .value()
        .ifPresent(
            value -> assertThat(value).as(method.method().id()).isBetween(ends[0], ends[1])));
  }
}
