package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.dispersion.RatingDistribution;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.RatingTally;

class IntervalLaws {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final List<ScoringMethod<TwoGroupRatings>> DIFFERENCES = List.of(
      GroupDifference.mean(ONE, FIVE),
      GroupDifference.cliffsDelta(),
      GroupDifference.superiority());

  static Uncertainty.Interval interval(Estimate estimate) {
    return (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
  }

  @Property
  void meansLieInTheirIntervalAndThatOnTheScale(@ForAll("counts") long[] counts) {
    Estimate estimate = mean(counts, 0.95);
    Uncertainty.Interval interval = interval(estimate);
    assertThat(estimate.value().orElseThrow()).isBetween(interval.lower(), interval.upper());
    assertThat(interval.lower()).isBetween(1.0, 5.0);
    assertThat(interval.upper()).isBetween(1.0, 5.0);
    assertThat(interval.upper() - interval.lower()).isGreaterThan(0);
    assertThat(estimate.n()).isEqualTo(Arrays.stream(counts).sum());
    Uncertainty.Interval narrower = interval(mean(counts, 0.8));
    assertThat(narrower.lower()).isGreaterThanOrEqualTo(interval.lower());
    assertThat(narrower.upper()).isLessThanOrEqualTo(interval.upper());
  }

  @Property
  void turningTheScaleMirrorsTheMean(@ForAll("counts") long[] counts) {
    long[] turned = IntStream.range(0, 5).mapToLong(i -> counts[4 - i]).toArray();
    Uncertainty.Interval interval = interval(mean(counts, 0.95));
    Uncertainty.Interval mirrored = interval(mean(turned, 0.95));
    assertThat(mirrored.lower()).isCloseTo(6 - interval.upper(), within(1e-9));
    assertThat(mirrored.upper()).isCloseTo(6 - interval.lower(), within(1e-9));
  }

  @Property
  void oneHigherRatingNeverLowersALimit(
      @ForAll("counts") long[] counts, @ForAll @IntRange(max = 3) int from) {
    counts[from]++;
    Uncertainty.Interval interval = interval(mean(counts, 0.95));
    counts[from]--;
    counts[from + 1]++;
    Uncertainty.Interval raised = interval(mean(counts, 0.95));
    assertThat(raised.lower()).isGreaterThanOrEqualTo(interval.lower() - 1e-9);
    assertThat(raised.upper()).isGreaterThanOrEqualTo(interval.upper() - 1e-9);
  }

  @Property(tries = 60)
  void differencesLieInTheirIntervalAndSwappingMirrorsItBitByBit(
      @ForAll("counts") long[] first, @ForAll("counts") long[] second) {
    for (ScoringMethod<TwoGroupRatings> method : DIFFERENCES) {
      Estimate estimate = method.score(groups(first, second)).estimate();
      Uncertainty.Interval interval = interval(estimate);
      double value = estimate.value().orElseThrow();
      assertThat(value).isBetween(interval.lower(), interval.upper());
      assertThat(interval.upper() - interval.lower()).isGreaterThan(0);
      if (!method.method().id().endsWith("superiority")) {
        Estimate swapped = method.score(groups(second, first)).estimate();
        assertThat(swapped.value().orElseThrow()).isEqualTo(0.0 - value);
        assertThat(interval(swapped).lower()).isEqualTo(0.0 - interval.upper());
        assertThat(interval(swapped).upper()).isEqualTo(0.0 - interval.lower());
      }
    }
  }

  @Property(tries = 60)
  void pairedChangeLiesInItsIntervalWhateverTheOrder(
      @ForAll("changes") double[] changes, @ForAll long seed) {
    ScoringMethod<PairedValues> method = PairedChange.mean(FOUR.negate(), FOUR);
    PairedValues pairs = PairedValues.of(new double[changes.length], changes);
    Estimate estimate = method.score(pairs).estimate();
    Uncertainty.Interval interval = interval(estimate);
    assertThat(estimate.value().orElseThrow()).isBetween(interval.lower(), interval.upper());
    assertThat(interval.lower()).isBetween(-4.0, 4.0);
    assertThat(interval.upper()).isBetween(-4.0, 4.0);
    PairedValues shuffled = PairedValues.of(
        new double[changes.length], ComparisonLaws.shuffled(changes, new Random(seed)));
    assertThat(method.score(shuffled)).isEqualTo(method.score(pairs));
    Uncertainty.Interval narrow =
        interval(PairedChange.mean(FIVE.negate(), FIVE).score(pairs).estimate());
    assertThat(narrow.lower()).isLessThanOrEqualTo(interval.lower());
    assertThat(narrow.upper()).isGreaterThanOrEqualTo(interval.upper());
  }

  @Property(tries = 20)
  void theDifferenceOfSharesIsThatOfTheirBetas(
      @ForAll @IntRange(min = 1, max = 40) int m,
      @ForAll @IntRange(min = 1, max = 40) int n,
      @ForAll @IntRange(max = 40) int ones,
      @ForAll @IntRange(max = 40) int others) {
    BoundedMean first = shares(Math.min(ones, m), m);
    BoundedMean second = shares(Math.min(others, n), n);
    for (double p : new double[] {0.025, 0.5, 0.9}) {
      double limit = BoundedMean.differenceLimits(first, second, p)[0];
      // A thousandth of the scale, as promised, moves the probability across p.
      assertThat(melded(Math.min(ones, m), m, Math.min(others, n), n, limit - 0.001))
          .isLessThanOrEqualTo(p + 1e-4);
      assertThat(melded(Math.min(ones, m), m, Math.min(others, n), n, limit + 0.001))
          .isGreaterThanOrEqualTo(p - 1e-4);
    }
  }

  /** P(first - second <= t) by the quantiles of the second, for the mid-p betas of two shares. */
  private static double melded(int ones, int m, int others, int n, double t) {
    int steps = 1000;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      double p = (i + 0.5) / steps;
      for (int half = 0; half < 2; half++) {
        double second = quantile(others + half, n + 1 - others - half, p);
        sum += (cumulative(ones, m + 1 - ones, second + t)
                + cumulative(ones + 1, m - ones, second + t))
            / 4;
      }
    }
    return sum / steps;
  }

  private static double cumulative(int a, int b, double x) {
    if (a == 0 || b == 0) {
      return x >= (a == 0 ? 0 : 1) ? 1 : 0;
    }
    return BetaDistribution.of(a, b).cumulativeProbability(Math.max(0, Math.min(1, x)));
  }

  private static double quantile(int a, int b, double p) {
    if (a == 0 || b == 0) {
      return a == 0 ? 0 : 1;
    }
    return BetaDistribution.of(a, b).inverseCumulativeProbability(p);
  }

  @Property(tries = 20)
  void manyAreNearlyAsTheExactDistributionOfFewerMakesThem(@ForAll("counts") long[] counts) {
    // 199 ratings are computed exactly and 201 by the beta distribution: two more at the mean move
    // it little.
    long[] shares = Arrays.stream(counts).map(count -> count + 1).toArray();
    long total = Arrays.stream(shares).sum();
    long[] many = Arrays.stream(shares).map(share -> share * 199 / total).toArray();
    many[2] += 199 - Arrays.stream(many).sum();
    Uncertainty.Interval exact = interval(mean(many, 0.95));
    many[2] += 2;
    Uncertainty.Interval beta = interval(mean(many, 0.95));
    assertThat(beta.lower()).isCloseTo(exact.lower(), within(0.03));
    assertThat(beta.upper()).isCloseTo(exact.upper(), within(0.03));
  }

  @Property(tries = 30)
  void meansOfNoughtAndOneAreSharesWhateverTheirNumber(
      @ForAll @IntRange(min = 1, max = 600) int n, @ForAll @IntRange(max = 600) int ones) {
    int count = Math.min(ones, n);
    BoundedMean mean = shares(count, n);
    // 1e-9: the spline sums up to 200 roundings.
    assertThat(mean.quantile(0.025))
        .isCloseTo(MidPShare.lower(count, n - count, 0.025), within(1e-9));
    assertThat(mean.quantile(0.975))
        .isCloseTo(1 - MidPShare.lower(n - count, count, 0.025), within(1e-9));
  }

  /** Of n who gave 1 or 0. */
  static BoundedMean shares(int ones, int n) {
    SortedMap<BigDecimal, Long> counts = new TreeMap<>();
    if (ones > 0) {
      counts.put(ONE, (long) ones);
    }
    if (ones < n) {
      counts.put(BigDecimal.ZERO, (long) n - ones);
    }
    return BoundedMean.of(counts, BigDecimal.ZERO, ONE);
  }

  static Estimate mean(long[] counts, double level) {
    return RatingMean.between(ONE, FIVE, level)
        .score(RatingDistribution.of(RatingTally.of(RatingScale.range(1, 5), counts)))
        .estimate();
  }

  static TwoGroupRatings groups(long[] first, long[] second) {
    return TwoGroupRatings.of(RatingScale.range(1, 5).values(), first, second);
  }

  @Provide
  Arbitrary<long[]> counts() {
    return Arbitraries.longs()
        .between(0, 6)
        .array(Long[].class)
        .ofSize(5)
        .map(values -> Arrays.stream(values).mapToLong(Long::longValue).toArray())
        .filter(values -> Arrays.stream(values).sum() > 0);
  }

  @Provide
  Arbitrary<double[]> changes() {
    return Arbitraries.integers()
        .between(-4, 4)
        .array(Integer[].class)
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(values -> Arrays.stream(values).mapToDouble(Integer::doubleValue).toArray());
  }
}
