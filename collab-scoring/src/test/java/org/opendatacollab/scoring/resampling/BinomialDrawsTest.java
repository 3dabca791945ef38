package org.opendatacollab.scoring.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends and bits; that the numbers have their distribution is tested by {@link MultinomialDrawsTest}. */
class BinomialDrawsTest {
  private static final double NEARLY_ONE = 1 - 0x1p-52;

  @ParameterizedTest
  @CsvSource({"0, 0.4, 0", "0, 0.9, 0", "9, 0, 0", "9, 1, 9"})
  void whatIsCertainTakesNoRandomNumber(int n, double p, int certain) {
    assertThat(BinomialDraws.draw(Scripted.bits().stream(), n, p)).isEqualTo(certain);
  }

  /** Inversion takes one number, rejection two. */
  @Test
  void rejectionTakesOverWhereTenAreExpected() {
    Scripted inversion = Scripted.numbers(0.4);
    assertThat(BinomialDraws.draw(inversion.stream(), 19, 0.5)).isEqualTo(9);
    assertThat(inversion.isUsedUp()).isTrue();
    Scripted rejection = Scripted.numbers(0.5, 0.1);
    assertThat(BinomialDraws.draw(rejection.stream(), 20, 0.5)).isEqualTo(10);
    assertThat(rejection.isUsedUp()).isTrue();
  }

  /** For three things of 0.275 the sum of probabilities, as rounded, ends below 1 - 2^-53. */
  @Test
  void inversionTakesAnotherNumberWhereRoundingLeavesNoProbability() {
    Scripted twice = Scripted.numbers(NEARLY_ONE, 0.1);
    assertThat(BinomialDraws.draw(twice.stream(), 3, 0.275)).isZero();
    assertThat(twice.isUsedUp()).isTrue();
  }

  /** u = -0.4875 and 0.4875 map to 0 and 20; v of almost nothing accepts. */
  @ParameterizedTest
  @CsvSource({"0.0125, 0", "0.9875, 20"})
  void rejectionReachesNoneAndAll(double u, int end) {
    assertThat(BinomialDraws.draw(Scripted.numbers(u, 0).stream(), 20, 0.5)).isEqualTo(end);
  }

  /** u = -0.492 and 0.492 map to -4 and 24. */
  @ParameterizedTest
  @ValueSource(doubles = {0.008, 0.992})
  void rejectionTakesOtherNumbersBeyondNoneAndAll(double beyond) {
    Scripted again = Scripted.numbers(beyond, 0, 0.5, 0.1);
    assertThat(BinomialDraws.draw(again.stream(), 20, 0.5)).isEqualTo(10);
    assertThat(again.isUsedUp()).isTrue();
  }

  /** Published numbers rest on these draws: a faster way to make them must make the same. */
  @ParameterizedTest
  @CsvSource({
    "20, 0.3, -2050484967",
    "100, 0.4, -1009585491",
    "1000, 0.3, 241047719",
    "30000, 0.01, -1786147436"
  })
  void theDrawsOfASeedAreKept(int n, double p, int hash) {
    RandomStream stream = RandomStreams.of(12, 1).get(0);
    int[] draws =
        IntStream.generate(() -> BinomialDraws.draw(stream, n, p)).limit(20_000).toArray();
    assertThat(Arrays.hashCode(draws)).isEqualTo(hash);
  }

  /** 1e-9: Stirling's series is cut after 1 / (1260 x^5); from ten on, the next term is less than 3.1e-11. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 9, 10, 11, 30, 170})
  void logarithmsOfFactorialsAreThoseOfTheProduct(int n) {
    double product = LongStream.rangeClosed(1, n)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply)
        .doubleValue();
    assertThat(BinomialDraws.logFactorial(n))
        .isCloseTo(Math.log(product) - Math.log(2 * Math.PI) / 2, within(1e-9));
  }
}
