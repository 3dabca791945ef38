package org.opendatacollab.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UnitRatingsLaws {
  private static final Categories CATEGORIES = Categories.named("yes", "no", "unclear");
  private static final int UNITS = 5;

  record Rating(int unit, int category) {}

  @Provide
  Arbitrary<List<Rating>> ratings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, UNITS - 1), Arbitraries.integers().between(0, 2))
        .as(Rating::new)
        .list()
        .ofMaxSize(60);
  }

  private static UnitRatings units(List<Rating> ratings) {
    UnitRatings.Accumulator tally = UnitRatings.accumulator(CATEGORIES, UNITS);
    ratings.forEach(rating -> tally.add(rating.unit(), rating.category()));
    return tally.snapshot();
  }

  /** The same pairs of numbers read as the choices of two raters. */
  private static ContingencyTable table(List<Rating> ratings) {
    ContingencyTable.Accumulator table = ContingencyTable.accumulator(CATEGORIES);
    ratings.forEach(rating -> table.add(rating.unit() % 3, rating.category()));
    return table.snapshot();
  }

  @Property
  void anySplitInAnyOrderGivesTheSameTally(
      @ForAll("ratings") List<Rating> ratings,
      @ForAll @IntRange(max = 60) int cutAt,
      @ForAll @IntRange(max = 1000) int seed) {
    int cut = Math.min(cutAt, ratings.size());
    List<Rating> left = ratings.subList(0, cut);
    List<Rating> right = ratings.subList(cut, ratings.size());
    List<Rating> shuffled = new ArrayList<>(ratings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(units(shuffled)).isEqualTo(units(ratings)).hasSameHashCodeAs(units(ratings));
    assertThat(units(left).plus(units(right)))
        .isEqualTo(units(right).plus(units(left)))
        .isEqualTo(units(ratings));
    assertThat(units(left).plus(UnitRatings.empty(CATEGORIES, UNITS))).isEqualTo(units(left));
    assertThat(table(shuffled)).isEqualTo(table(ratings)).hasSameHashCodeAs(table(ratings));
    assertThat(table(left).plus(table(right)))
        .isEqualTo(table(right).plus(table(left)))
        .isEqualTo(table(ratings));
    assertThat(table(ratings).total()).isEqualTo(ratings.size());
    UnitRatings parallel = ratings.parallelStream()
        .collect(
            () -> UnitRatings.accumulator(CATEGORIES, UNITS),
            (tally, rating) -> tally.add(rating.unit(), rating.category()),
            UnitRatings.Accumulator::combine)
        .snapshot();
    assertThat(parallel).isEqualTo(units(ratings));
  }

  @Property
  void bytesAreCountedAsOneByOne(
      @ForAll @IntRange(min = 1, max = 9) int raters, @ForAll @IntRange(max = 1000) int seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[UNITS * raters];
    UnitRatings.Accumulator tally = UnitRatings.accumulator(CATEGORIES, UNITS);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (random.nextInt(4) - 1);
      if (bytes[i] != UnitRatings.MISSING) {
        tally.add(i / raters, bytes[i]);
      }
    }
    UnitRatings counted = UnitRatings.of(CATEGORIES, bytes, raters);
    assertThat(counted).isEqualTo(tally.snapshot());
    int[] counts = new int[3];
    for (int row = 0; row < counted.rows(); row++) {
      counted.counts(row, counts);
      assertThat(counted.ratings(row)).isEqualTo(Arrays.stream(counts).sum());
      assertThat(counted.units(row)).isEqualTo(1);
    }
  }

  @Property(tries = 100)
  void aRefusedMergeChangesNothing(@ForAll("ratings") List<Rating> ratings) {
    UnitRatings.Accumulator tally =
        UnitRatings.accumulator(CATEGORIES, UNITS).add(units(ratings)).add(4, 0);
    UnitRatings before = tally.snapshot();
    assertThatThrownBy(() -> tally.combine(UnitRatings.accumulator(CATEGORIES, UNITS + 1)))
        .hasMessage("tallies must have the same categories and the same number of units");
    assertThatThrownBy(
            () -> tally.combine(UnitRatings.accumulator(Categories.named("a", "b", "c"), UNITS)))
        .isInstanceOf(IllegalArgumentException.class);
    UnitRatings.Accumulator full =
        UnitRatings.accumulator(CATEGORIES, UNITS).add(0, 1, 3).add(4, 1, Integer.MAX_VALUE);
    assertThatThrownBy(() -> tally.combine(full)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> tally.add(4, 2, Integer.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> tally.add(4, 2, -1)).hasMessage("count must not be negative, got -1");
    assertThat(tally.snapshot()).isEqualTo(before);

    ContingencyTable.Accumulator table =
        ContingencyTable.accumulator(CATEGORIES).add(0, 0);
    ContingencyTable one = table.snapshot();
    assertThatThrownBy(() -> table.add(1, 1, Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> table.combine(ContingencyTable.accumulator(Categories.named("a"))))
        .hasMessage("tables must have the same categories");
    assertThat(table.snapshot()).isEqualTo(one);
  }

  @Example
  void inputThatDoesNotFitIsRefusedAndNotShown() {
    assertThatThrownBy(() -> UnitRatings.of(CATEGORIES, new byte[] {0, 1, 3, 1}, 2))
        .hasMessage("ratings must be in [0, 3) or missing, not so in unit 1");
    assertThatThrownBy(() -> UnitRatings.of(CATEGORIES, new byte[] {0, 1, 1}, 2))
        .hasMessage("ratings must fill units of 2, got 3");
    assertThatThrownBy(() -> ContingencyTable.of(CATEGORIES, new long[][] {{1}}))
        .hasMessage("table must have one row and one column per category (3)");
    assertThatThrownBy(() -> UnitRatings.accumulator(CATEGORIES, 2).add(2, 0))
        .hasMessage("unit must be an index in [0, 2), got 2");
    assertThatThrownBy(() -> Categories.named("a", "a"))
        .hasMessage("names of categories must differ");
    assertThatThrownBy(Categories::named).hasMessage("categories must have at least one name");
    assertThat(UnitRatings.empty(CATEGORIES, 2).toString())
        .isEqualTo("UnitRatings of 2 units in 3 categories");
  }
}
