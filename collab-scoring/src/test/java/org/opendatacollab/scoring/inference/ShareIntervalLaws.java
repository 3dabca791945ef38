package org.opendatacollab.scoring.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

class ShareIntervalLaws {
  @Property
  void theShareLiesInItsIntervalAndThatWithinZeroAndOne(
      @ForAll("counts") ShareCounts counts, @ForAll("levels") double level) {
    Uncertainty.Interval interval = interval(counts, level);
    assertThat((double) counts.count() / counts.total())
        .isBetween(interval.lower(), interval.upper());
    assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
    assertThat(interval.upper()).isLessThanOrEqualTo(1);
    assertThat(interval.lower() == 0).isEqualTo(counts.count() == 0);
    assertThat(interval.upper() == 1).isEqualTo(counts.count() == counts.total());
  }

  @Property
  void atItsLimitsTheScoreTestIsJustAtItsLevel(
      @ForAll("counts") ShareCounts counts, @ForAll("levels") double level) {
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
    double share = (double) counts.count() / counts.total();
    Uncertainty.Interval interval = interval(counts, level);
    for (double limit : new double[] {interval.lower(), interval.upper()}) {
      // Squared, as in the equation that the limits solve; 1e-12: rounding of numbers near 1.
      assertThat((share - limit) * (share - limit))
          .isCloseTo(z * z * limit * (1 - limit) / counts.total(), within(1e-12));
    }
  }

  @Property
  void whatIsNotCountedMirrorsWhatIs(
      @ForAll("counts") ShareCounts counts, @ForAll("levels") double level) {
    Uncertainty.Interval interval = interval(counts, level);
    Uncertainty.Interval rest =
        interval(new ShareCounts(counts.total() - counts.count(), counts.total(), "x", "p"), level);
    assertThat(rest.lower()).isCloseTo(1 - interval.upper(), within(1e-12));
    assertThat(rest.upper()).isCloseTo(1 - interval.lower(), within(1e-12));
  }

  @Property
  void morePeopleOrLessConfidenceNarrowTheInterval(
      @ForAll("counts") ShareCounts counts, @ForAll("levels") double level) {
    double width = width(interval(counts, level));
    ShareCounts twice = new ShareCounts(2 * counts.count(), 2 * counts.total(), "x", "p");
    assertThat(width(interval(twice, level))).isLessThan(width);
    assertThat(width(interval(counts, level / 2))).isLessThan(width);
  }

  @Provide
  Arbitrary<ShareCounts> counts() {
    return Arbitraries.longs()
        .between(1, 5000)
        .flatMap(total -> Arbitraries.longs()
            .between(0, total)
            .map(count -> new ShareCounts(count, total, "x", "people")));
  }

  @Provide
  Arbitrary<Double> levels() {
    return Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
  }

  private static Uncertainty.Interval interval(ShareCounts counts, double level) {
    return (Uncertainty.Interval) ((Estimate.Defined)
            ShareInterval.withDefaults().withLevel(level).score(counts).estimate())
        .uncertainty();
  }

  private static double width(Uncertainty.Interval interval) {
    return interval.upper() - interval.lower();
  }
}
