package org.opendatacollab.scoring.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Uncertainty;

class DirichletDrawsTest {
  /** Means a / A and variances a (A - a) / (A^2 (A + 1)), within six standard errors of 40,000 draws. */
  @Test
  void sharesHaveTheirMomentsAndSumToOne() {
    DirichletDraws draws = DirichletDraws.of(new double[] {0, 3, 6}, 0.5);
    double[] parameters = {0.5, 3.5, 6.5};
    int n = 40_000;
    double[] sums = new double[3];
    double[] squares = new double[3];
    for (RandomStream stream : RandomStreams.of(31, n)) {
      double[] shares = draws.draw(stream);
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
      for (int i = 0; i < 3; i++) {
        sums[i] += shares[i];
        squares[i] += shares[i] * shares[i];
      }
    }
    for (int i = 0; i < 3; i++) {
      double a = parameters[i];
      double variance = a * (10.5 - a) / (10.5 * 10.5 * 11.5);
      double mean = sums[i] / n;
      assertThat(mean).isCloseTo(a / 10.5, within(6 * Math.sqrt(variance / n)));
      // The first share is skewed: its squares spread more than those of a normal number.
      assertThat((squares[i] / n - mean * mean) / variance)
          .isCloseTo(1, within(6 * Math.sqrt(15.0 / n)));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.POSITIVE_INFINITY, Double.NaN})
  void priorAndParametersAreFiniteAndPositive(double bad) {
    assertThatThrownBy(() -> DirichletDraws.of(new double[] {1, 2}, bad))
        .hasMessage("prior must be in (0, infinity), got " + bad);
    assertThatThrownBy(() -> DirichletDraws.ofParameters(new double[] {1, bad}))
        .hasMessage("parameters must be in (0, infinity), not so at index 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2, Double.POSITIVE_INFINITY, Double.NaN})
  void countsAreFiniteAndNotNegative(double bad) {
    assertThatThrownBy(() -> DirichletDraws.of(new double[] {1, bad}, 1))
        .hasMessage("counts must be finite and not negative, not so at index 1");
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> DirichletDraws.of(new double[] {1}, 1))
        .hasMessage("there must be two kinds or more, got 1");
    for (double least : new double[] {1, 2}) {
      assertThatThrownBy(() -> new MirroredPosterior(Resampling.withDefaults(), "people", least, 1))
          .hasMessage("least must be less than greatest, got " + least + " and 1.0");
    }
  }

  private static Supplier<Function<RandomStream, OptionalDouble>> uniform(double undefined) {
    return () -> stream -> {
      double draw = stream.nextDouble();
      return stream.nextDouble() < undefined ? OptionalDouble.empty() : OptionalDouble.of(draw);
    };
  }

  @Test
  void theFurtherOfQuantileAndMirrorImageIsTheEnd() {
    MirroredPosterior half = new MirroredPosterior(
        Resampling.withDefaults().withLevel(0.5).withResamples(20_000), "people", -9, 9);
    Uncertainty.Interval interval = (Uncertainty.Interval) half.of(0.3, uniform(0));
    // Quantiles 0.25 and 0.75, mirrored in 0.3: 0.35 and -0.15. Six standard errors of a quantile
    // are 0.0184.
    assertThat(interval.lower()).isCloseTo(-0.15, within(0.0184));
    assertThat(interval.upper()).isCloseTo(0.75, within(0.0184));
    Uncertainty.Interval cut = (Uncertainty.Interval)
        new MirroredPosterior(half.resampling(), "people", 0, 0.5).of(0.3, uniform(0));
    assertThat(cut.lower()).isZero();
    assertThat(cut.upper()).isEqualTo(0.5);
  }

  @Test
  void undefinedDrawsAreCountedAndStated() {
    MirroredPosterior some = new MirroredPosterior(Resampling.withDefaults(), "people", 0, 1);
    assertThat(((Uncertainty.Interval) some.of(0.5, uniform(0.05))).population())
        .matches("people; 1?[0-9]{2} of 2000 draws without a value left out");
    assertThat(some.of(0.5, uniform(0.2)).toString())
        .matches("no interval: [34][0-9]{2} of 2000 draws have no value, more than one in ten");
  }
}
