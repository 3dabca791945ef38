package org.opendatacollab.scoring.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SampleMomentsLaws {
  @Provide
  Arbitrary<double[]> series() {
    return Arbitraries.doubles()
        .between(-1e9, 1e9)
        .ofScale(6)
        .array(double[].class)
        .ofMaxSize(20);
  }

  @Property
  void anySplitGivesTheSameMoments(
      @ForAll("series") double[] values, @ForAll @IntRange(max = 20) int at) {
    int cut = Math.min(at, values.length);
    SampleMoments left = SampleMoments.of(Arrays.copyOf(values, cut));
    SampleMoments right = SampleMoments.of(Arrays.copyOfRange(values, cut, values.length));
    SampleMoments all = SampleMoments.of(values);
    assertThat(left.plus(right)).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(left.plus(right).autocorrelation()).isEqualTo(all.autocorrelation());
    assertThat(all.plus(SampleMoments.ZERO)).isEqualTo(all).isEqualTo(SampleMoments.ZERO.plus(all));
  }

  @Property
  void backwardsTheSeriesHasTheSameResults(@ForAll("series") double[] values) {
    double[] reversed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }
    SampleMoments forwards = SampleMoments.of(values);
    SampleMoments backwards = SampleMoments.of(reversed);
    assertThat(backwards.mean()).isEqualTo(forwards.mean());
    assertThat(backwards.sampleVariance()).isEqualTo(forwards.sampleVariance());
    assertThat(backwards.autocorrelation()).isEqualTo(forwards.autocorrelation());
  }

  @Property
  void aTwoPassSumOfDoublesAgrees(@ForAll("series") double[] values) {
    SampleMoments moments = SampleMoments.of(values);
    if (values.length < 2) {
      return;
    }
    double mean = moments.mean().orElseThrow();
    double squares = 0;
    double products = 0;
    for (int i = 0; i < values.length; i++) {
      squares += (values[i] - mean) * (values[i] - mean);
      products += i == 0 ? 0 : (values[i] - mean) * (values[i - 1] - mean);
    }
    double variance = squares / (values.length - 1);
    // 1e-9 relative: the rounding of mean and sums in doubles.
    assertThat(moments.sampleVariance().orElseThrow())
        .isCloseTo(variance, within(1e-9 * Math.max(1, variance)));
    double size = squares;
    double expected = products;
    moments
        .autocorrelation()
        .value()
        .ifPresent(r -> assertThat(r * size).isCloseTo(expected, within(1e-9 * Math.max(1, size))));
    assertThat(moments.min().orElseThrow()).isLessThanOrEqualTo(mean);
    assertThat(moments.max().orElseThrow()).isGreaterThanOrEqualTo(mean);
  }
}
