package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatedUnits;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.UnitRatings;

/** Resampling of units: what is summed, how it spreads, and when there is no interval. */
class UnitBootstrapTest {
  private static final double ROUNDING = 1e-11;
  private static final Categories CATEGORIES = Categories.of(RatingScale.range(0, 3));

  /** Ratings that lean to a value per unit; -1 is missing. */
  private static byte[] ratings(long seed, int units, int raters) {
    Random random = new Random(seed);
    byte[] ratings = new byte[units * raters];
    for (int i = 0; i < ratings.length; i++) {
      int leaning = (int) (i / raters * 0x9E3779B97F4A7C15L >>> 62);
      double draw = random.nextDouble();
      ratings[i] = (byte) (draw < 0.1 ? -1 : draw < 0.6 ? leaning : random.nextInt(4));
    }
    return ratings;
  }

  private static UnitRatings units(long seed, int units, int raters) {
    return UnitRatings.of(CATEGORIES, ratings(seed, units, raters), raters);
  }

  private static UnitBootstrap bootstrap(RatedUnits units, AlphaMetric metric) {
    return new UnitBootstrap(UnitClasses.of(units), UnitStatistic.alpha(metric, units));
  }

  private static double alpha(RatedUnits units, AlphaMetric metric) {
    return KrippendorffAlpha.of(units, metric).orElseThrow().alpha().orElseThrow();
  }

  private static Uncertainty uncertainty(Estimate estimate) {
    return ((Estimate.Defined) estimate).uncertainty();
  }

  @ParameterizedTest
  @EnumSource
  void theSumsOfUnitsGiveAlpha(AlphaMetric metric) {
    // More units than are summed at a time.
    UnitRatings units = units(1, 2500, 6);
    assertThat(bootstrap(units, metric).estimate().orElseThrow())
        .isCloseTo(alpha(units, metric), within(ROUNDING));
  }

  @ParameterizedTest
  @EnumSource
  void theJackknifeLeavesOutOneUnit(AlphaMetric metric) {
    int raters = 3;
    byte[] all = ratings(2, 8, raters);
    double[] expected = new double[8];
    for (int unit = 0; unit < 8; unit++) {
      byte[] less = all.clone();
      Arrays.fill(less, unit * raters, (unit + 1) * raters, UnitRatings.MISSING);
      expected[unit] = alpha(UnitRatings.of(CATEGORIES, less, raters), metric);
    }
    UnitRatings units = UnitRatings.of(CATEGORIES, all, raters);
    long[] times = UnitClasses.of(units).times();
    double[] jackknife = new double[8];
    int at = 0;
    for (int c = 0; c < times.length; c++) {
      Arrays.fill(
          jackknife,
          at,
          at += (int) times[c],
          bootstrap(units, metric).jackknife()[c].orElseThrow());
    }
    Arrays.sort(expected);
    Arrays.sort(jackknife);
    assertThat(at).isEqualTo(8);
    assertThat(jackknife).containsExactly(expected, within(ROUNDING));
  }

  @Test
  void fewDistinctUnitsAreHeldOnce() {
    UnitClasses classes = UnitClasses.of(units(3, 1000, 2));
    // Two ratings in four categories: ten pairs.
    assertThat(classes.size()).isEqualTo(10);
    assertThat(Arrays.stream(classes.times()).sum()).isEqualTo(classes.units());
  }

  /**
   * Percent agreement is a mean over units, so the variance of its replicates is known: that of the units' shares over n. Of
   * 20,000 replicates the mean is off by less than six standard errors, the variance by less than six times sqrt(2 / 20,000).
   */
  @ParameterizedTest
  @EnumSource
  void replicatesSpreadAsTheMeanOfUnits(Ways way) {
    UnitRatings units = units(4, way.units, way.raters);
    UnitClasses classes = UnitClasses.of(units);
    assertThat(classes.size() * 64L < classes.units()).isEqualTo(way == Ways.GROUPED);
    UnitBootstrap percent = new UnitBootstrap(classes, new UnitStatistic.Percent(4));
    int b = 20_000;
    double[] replicates =
        Resampling.withDefaults().withResamples(b).run(percent.workers()).values();
    double mean = Arrays.stream(replicates).average().orElseThrow();
    double variance =
        Arrays.stream(replicates).map(value -> (value - mean) * (value - mean)).sum() / (b - 1);
    double expected = shareVariance(units) / classes.units();
    assertThat(mean)
        .isCloseTo(percent.estimate().orElseThrow(), within(6 * Math.sqrt(expected / b)));
    assertThat(variance / expected).isCloseTo(1, within(6 * Math.sqrt(2.0 / b)));
  }

  enum Ways {
    GROUPED(2000, 2),
    SINGLE(300, 7);

    private final int units;
    private final int raters;

    Ways(int units, int raters) {
      this.units = units;
      this.raters = raters;
    }
  }

  private static double shareVariance(UnitRatings units) {
    double sum = 0;
    double squares = 0;
    double n = 0;
    int[] counts = new int[4];
    for (int row = 0; row < units.rows(); row++) {
      int r = units.ratings(row);
      if (r > 1) {
        units.counts(row, counts);
        double share = Arrays.stream(counts).mapToDouble(h -> h * (h - 1.0)).sum() / r / (r - 1);
        n++;
        sum += share;
        squares += share * share;
      }
    }
    return squares / n - sum / n * (sum / n);
  }

  /** The jackknife and the bootstrap estimate the same standard error: for 1,000 units within a tenth. */
  @ParameterizedTest
  @EnumSource
  void replicatesOfAlphaSpreadAsTheJackknifeSays(AlphaMetric metric) {
    UnitRatings units = units(5, 1000, 4);
    UnitBootstrap bootstrap = bootstrap(units, metric);
    double[] replicates = Resampling.withDefaults().run(bootstrap.workers()).values();
    double mean = Arrays.stream(replicates).average().orElseThrow();
    double spread = Math.sqrt(Arrays.stream(replicates)
        .map(value -> (value - mean) * (value - mean))
        .average()
        .orElseThrow());
    long[] times = UnitClasses.of(units).times();
    double n = UnitClasses.of(units).units();
    double center = 0;
    for (int c = 0; c < times.length; c++) {
      center += times[c] * bootstrap.jackknife()[c].orElseThrow() / n;
    }
    double squares = 0;
    for (int c = 0; c < times.length; c++) {
      squares += times[c] * Math.pow(bootstrap.jackknife()[c].orElseThrow() - center, 2);
    }
    assertThat(spread / Math.sqrt((n - 1) / n * squares)).isCloseTo(1, within(0.1));
  }

  @Test
  void whereNothingVariesThereIsNoInterval() {
    RatedUnits agreed = ContingencyTable.of(
        CATEGORIES, new long[][] {{5, 0, 0, 0}, {0, 4, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    Estimate percent = Agreement.percent().score(agreed).estimate();
    assertThat(percent.value()).hasValue(1);
    assertThat(uncertainty(percent).toString())
        .isEqualTo(
            "no interval: nothing varies between resamples, which leaves no error to judge by");
  }

  @Test
  void oneUnitThatMakesTheDifferenceIsTooFew() {
    RatedUnits one = ContingencyTable.of(
        CATEGORIES, new long[][] {{9, 1, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    for (RatedUnits lonely : List.of(one, units(1, 1, 5))) {
      assertThat(uncertainty(Agreement.percent().score(lonely).estimate()))
          .isInstanceOf(lonely == one ? Uncertainty.Interval.class : Uncertainty.None.class);
    }
    Estimate alpha = Agreement.krippendorffAlpha(AlphaMetric.NOMINAL).score(one).estimate();
    assertThat(alpha.value()).isPresent();
    assertThat(uncertainty(alpha).toString())
        .isEqualTo("no interval: without one of the things resampled there would be no value");
  }

  @Test
  void undefinedResamplesAreCountedAndStated() {
    // Two of ten units differ: a resample lacks both with probability 0.8^10 = 0.107; of three,
    // 0.028.
    Estimate two =
        Agreement.krippendorffAlpha(AlphaMetric.NOMINAL).score(differing(2)).estimate();
    assertThat(uncertainty(two).toString())
        .matches("no interval: [23][0-9]{2} of 2000 resamples have no value, more than one in ten");
    Estimate three =
        Agreement.krippendorffAlpha(AlphaMetric.NOMINAL).score(differing(3)).estimate();
    assertThat(((Uncertainty.Interval) uncertainty(three)).population())
        .matches("units like these, rated by the same raters; "
            + "1?[0-9]{2} of 2000 resamples without a value left out");
  }

  private static RatedUnits differing(int units) {
    return ContingencyTable.of(CATEGORIES, new long[][] {
      {1000 - units, units, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}
    });
  }

  @Test
  void moreUnitsThanAnIntHoldsAreNotResampled() {
    RatedUnits many = ContingencyTable.of(CATEGORIES, new long[][] {
      {3_000_000_000L, 5, 0, 0}, {7, 2_000_000_000L, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}
    });
    assertThat(uncertainty(Agreement.percent().score(many).estimate()).toString())
        .isEqualTo("no interval: more than 2^31 units are not resampled");
  }

  @Test
  void settingsAreParametersOfTheMethod() {
    assertThat(Agreement.krippendorffAlpha(
                AlphaMetric.ORDINAL,
                Resampling.withDefaults().withSeed(7).withResamples(500).withLevel(0.9))
            .method()
            .parameters())
        .containsEntry("seed", "7")
        .containsEntry("resamples", "500")
        .containsEntry("level", "0.9")
        .containsEntry("metric", "ORDINAL");
  }
}
