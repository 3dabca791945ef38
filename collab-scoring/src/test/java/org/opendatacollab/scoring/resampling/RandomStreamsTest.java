package org.opendatacollab.scoring.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamsTest {
  private static long[] first(RandomStream stream, int count) {
    return LongStream.generate(stream::nextLong).limit(count).toArray();
  }

  /** Published numbers rest on these bits: they must not change with a version of the library. */
  @Test
  void theBitsOfASeedAreKept() {
    List<RandomStream> streams = RandomStreams.of(1, 2);
    assertThat(first(streams.get(0), 2))
        .containsExactly(-3475142291704528229L, -4665094578477473651L);
    assertThat(first(streams.get(1), 2))
        .containsExactly(-2666813837629471303L, -8514638488854479153L);
  }

  @Test
  void eachStreamIsOneJumpAfterTheLast() {
    JumpableUniformRandomProvider generator =
        (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(77L);
    for (RandomStream stream : RandomStreams.of(77, 5)) {
      UniformRandomProvider expected = generator.jump();
      assertThat(first(stream, 10))
          .containsExactly(LongStream.generate(expected::nextLong).limit(10).toArray());
    }
  }

  @Test
  void aStreamDoesNotDependOnHowManyThereAre() {
    assertThat(first(RandomStreams.of(5, 3).get(2), 20))
        .containsExactly(first(RandomStreams.of(5, 100).get(2), 20));
    assertThat(RandomStreams.of(5, 0)).isEmpty();
    assertThat(first(RandomStreams.of(5, 1).get(0), 3))
        .isNotEqualTo(first(RandomStreams.of(6, 1).get(0), 3));
  }

  /** Chi-square with bound - 1 degrees of freedom: its mean plus six standard deviations. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 1000})
  void wholeNumbersAreEquallyLikely(int bound) {
    int draws = 200_001;
    RandomStream stream = RandomStreams.of(11, 1).get(0);
    int[] counts = new int[bound];
    stream.count(draws, IntStream.range(0, bound).toArray(), counts);
    assertThat(Arrays.stream(counts).sum()).isEqualTo(draws);
    assertThat(chiSquare(counts, draws)).isLessThan(bound - 1 + 6 * Math.sqrt(2.0 * bound));
    int[] single = new int[bound];
    for (int i = 0; i < draws; i++) {
      single[stream.nextInt(bound)]++;
    }
    assertThat(chiSquare(single, draws)).isLessThan(bound - 1 + 6 * Math.sqrt(2.0 * bound));
  }

  private static double chiSquare(int[] counts, double draws) {
    double expected = draws / counts.length;
    return Arrays.stream(counts)
        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
        .sum();
  }

  /** Just above 3/4 of 2^32 a third of the products are thrown away: without that the lowest third would come twice as often. */
  @Test
  void boundsNearThePowerOfTwoAreUnbiased() {
    int bound = 3 << 29;
    RandomStream stream = RandomStreams.of(3, 1).get(0);
    int draws = 60_000;
    int low = 0;
    for (int i = 0; i < draws; i++) {
      int number = stream.nextInt(bound);
      assertThat(number).isBetween(0, bound - 1);
      low += number % 3 == 0 ? 1 : 0;
    }
    // Six standard deviations of a share of one third.
    assertThat(low / (double) draws).isCloseTo(1 / 3.0, within(6 * Math.sqrt(2 / 9.0 / draws)));
  }

  /**
   * 2^32 = 1 (mod 3): of the words that give 0, the one with product 0 is one too many. 0xAAAAAAAB gives 2 with product
   * 2 * 2^32 + 1, just enough; 0x55555556 gives 1.
   */
  @Test
  void oneWordOfThreeNumbersIsOneTooMany() {
    Scripted single = Scripted.bits(0, 0xAAAA_AAAB_0000_0000L, 0x5555_5556_0000_0000L);
    RandomStream each = single.stream();
    assertThat(each.nextInt(3)).isEqualTo(2);
    assertThat(each.nextInt(3)).isEqualTo(1);
    Scripted pairs = Scripted.bits(
        0x0000_0000_5555_5556L,
        0x5555_5556_0000_0000L,
        0xAAAA_AAAB_5555_5556L,
        0x5555_5556_AAAA_AAABL);
    int[] counts = new int[4];
    pairs.stream().count(4, new int[] {0, 1, 3}, counts);
    assertThat(counts).containsExactly(0, 2, 0, 2);
    assertThat(pairs.isUsedUp()).isTrue();
  }

  @Test
  void oneThingIsAlwaysDrawn() {
    RandomStream stream = RandomStreams.of(9, 1).get(0);
    assertThat(stream.nextInt(1)).isZero();
    int[] counts = new int[1];
    stream.count(5, new int[1], counts);
    assertThat(counts).containsExactly(5);
  }

  @Test
  void realNumbersEndHalfAPartFromZeroAndOne() {
    RandomStream ends = Scripted.bits(0, -1).stream();
    assertThat(ends.nextDouble()).isEqualTo(0x1p-53);
    assertThat(ends.nextDouble()).isEqualTo(1 - 0x1p-53);
  }

  @Test
  void realNumbersAreInsideTheUnitInterval() {
    RandomStream stream = RandomStreams.of(4, 1).get(0);
    double sum = 0;
    for (int i = 0; i < 100_000; i++) {
      double number = stream.nextDouble();
      assertThat(number).isStrictlyBetween(0.0, 1.0);
      sum += number;
    }
    assertThat(sum / 100_000).isCloseTo(0.5, within(6 * Math.sqrt(1 / 12.0 / 100_000)));
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> RandomStreams.of(1, -1))
        .hasMessage("count must not be negative, got -1");
    RandomStream stream = RandomStreams.of(1, 1).get(0);
    assertThatThrownBy(() -> stream.nextInt(0)).hasMessage("bound must be 1 or more, got 0");
    assertThatThrownBy(() -> stream.count(-1, new int[1], new int[1]))
        .hasMessage("draws must not be negative, got -1");
    assertThatThrownBy(() -> stream.count(1, new int[0], new int[1]))
        .hasMessage("kinds must not be empty");
  }
}
