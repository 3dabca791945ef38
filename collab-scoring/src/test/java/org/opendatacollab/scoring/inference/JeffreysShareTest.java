package org.opendatacollab.scoring.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/**
 * The equal-tailed interval of L. D. Brown, T. T. Cai and A. DasGupta (2001), Statistical Science 16, 101-133, section 3.1.2, for
 * n = 7. Values: SciPy 1.17.1, {@code beta.ppf([.025, .975], k + .5, n - k + .5)}.
 */
class JeffreysShareTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.29243617366230984",
    "1, 0.01587652, 0.50079746",
    "2, 0.06472827, 0.64766165",
    "3, 0.13886422, 0.76549875",
  })
  void limitsOfJeffreys(long count, double lower, double upper) {
    Uncertainty.Interval interval = interval(count, 7);
    // 1e-8: eight digits were printed.
    assertThat(interval.lower()).isCloseTo(lower, within(1e-8));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-8));
    assertThat(interval.kind()).isEqualTo(Uncertainty.IntervalKind.CREDIBLE);
    Uncertainty.Interval rest = interval(7 - count, 7);
    assertThat(rest.lower()).isCloseTo(1 - interval.upper(), within(1e-12));
    assertThat(rest.upper()).isCloseTo(1 - interval.lower(), within(1e-12));
  }

  private static Uncertainty.Interval interval(long count, long total) {
    return (Uncertainty.Interval) ((Estimate.Defined) ShareInterval.jeffreys()
            .score(new ShareCounts(count, total, "x", "people"))
            .estimate())
        .uncertainty();
  }
}
