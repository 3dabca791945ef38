package org.opendatacollab.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RatingTallyLaws {
  private static final RatingScale SCALE = RatingScale.range(1, 5);

  @Provide
  Arbitrary<List<Integer>> ratings() {
    return Arbitraries.integers().between(0, 4).list().ofMaxSize(60);
  }

  private static RatingTally tally(List<Integer> ratings) {
    RatingTally.Accumulator tally = RatingTally.accumulator(SCALE);
    ratings.forEach(tally::add);
    return tally.snapshot();
  }

  @Property
  void anySplitInAnyOrderGivesTheSameTally(
      @ForAll("ratings") List<Integer> ratings,
      @ForAll @IntRange(max = 60) int cutAt,
      @ForAll @IntRange(max = 1000) int seed) {
    int cut = Math.min(cutAt, ratings.size());
    RatingTally left = tally(ratings.subList(0, cut));
    RatingTally right = tally(ratings.subList(cut, ratings.size()));
    List<Integer> shuffled = new ArrayList<>(ratings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(tally(shuffled)).isEqualTo(tally(ratings)).hasSameHashCodeAs(tally(ratings));
    assertThat(left.plus(right)).isEqualTo(right.plus(left)).isEqualTo(tally(ratings));
    assertThat(left.plus(RatingTally.empty(SCALE))).isEqualTo(left);
    assertThat(tally(ratings).total()).isEqualTo(ratings.size());
    assertThat(tally(ratings).count(4)).isEqualTo(Collections.frequency(ratings, 4));
    RatingTally parallel = ratings.parallelStream()
        .collect(
            () -> RatingTally.accumulator(SCALE),
            RatingTally.Accumulator::add,
            RatingTally.Accumulator::combine)
        .snapshot();
    assertThat(parallel).isEqualTo(tally(ratings));
  }

  @Property
  void aRefusedMergeChangesNothing(@ForAll("ratings") List<Integer> ratings) {
    RatingTally.Accumulator tally =
        RatingTally.accumulator(SCALE).add(tally(ratings)).add(0);
    RatingTally before = tally.snapshot();
    assertThatThrownBy(() -> tally.combine(RatingTally.accumulator(RatingScale.range(1, 4))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tallies must have the same scale");
    RatingTally full = RatingTally.of(SCALE, 0, Long.MAX_VALUE, 0, 0, 0);
    assertThatThrownBy(() -> tally.add(full)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> tally.add(3, Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> tally.add(3, -1)).hasMessage("count must not be negative, got -1");
    assertThatThrownBy(() -> tally.add(5)).hasMessage("value must be an index in [0, 5), got 5");
    assertThat(tally.snapshot()).isEqualTo(before);
    assertThat(tally.snapshot().total()).isEqualTo(ratings.size() + 1L);
  }

  @Example
  void scalesAreEqualIfTheirValuesAre() {
    RatingScale written = new RatingScale(List.of(new BigDecimal("1.0"), new BigDecimal("1E1")));
    assertThat(written).isEqualTo(RatingScale.of(1, 10));
    assertThat(written.index(new BigDecimal("10.00"))).isEqualTo(1);
    assertThatThrownBy(() -> written.index(BigDecimal.valueOf(2)))
        .hasMessage("rating must be a value of the scale");
    assertThatThrownBy(() -> RatingScale.of(1, 1))
        .hasMessage("scale must ascend, does not at index 1");
    assertThatThrownBy(RatingScale::of).hasMessage("scale must have at least one value");
    assertThatThrownBy(() -> RatingTally.of(written, 1))
        .hasMessage("counts must have one count per value of the scale (2), got 1");
  }
}
