package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatedUnits;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.UnitRatings;

class AgreementLaws {
  private static final Resampling FEW = Resampling.withDefaults().withResamples(100);
  private static final double ROUNDING = 1e-12;
  private static final Categories CATEGORIES = Categories.of(RatingScale.range(0, 3));

  private static final List<Agreement<RatedUnits>> NOMINAL = List.of(
      Agreement.percent(FEW),
      Agreement.fleissKappaGeneralized(AgreementWeights.NONE),
      Agreement.gwet(AgreementWeights.NONE),
      Agreement.krippendorffAlpha(AlphaMetric.NOMINAL, FEW));

  private static final List<Agreement<RatedUnits>> ALL = all();

  private static List<Agreement<RatedUnits>> all() {
    List<Agreement<RatedUnits>> all = new ArrayList<>();
    all.add(Agreement.percent(FEW));
    for (AgreementWeights weights : AgreementWeights.values()) {
      all.add(Agreement.fleissKappaGeneralized(weights));
      all.add(Agreement.gwet(weights));
    }
    for (AlphaMetric metric : AlphaMetric.values()) {
      all.add(Agreement.krippendorffAlpha(metric, FEW));
    }
    return all;
  }

  /** Units by raters; -1 is missing. */
  @Provide
  Arbitrary<List<List<Integer>>> ratings() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(raters -> Arbitraries.integers()
            .between(-1, 3)
            .list()
            .ofSize(raters)
            .list()
            .ofMinSize(1)
            .ofMaxSize(12));
  }

  private static UnitRatings tally(List<List<Integer>> ratings) {
    UnitRatings.Accumulator tally = UnitRatings.accumulator(CATEGORIES, ratings.size());
    for (int unit = 0; unit < ratings.size(); unit++) {
      for (int category : ratings.get(unit)) {
        if (category >= 0) {
          tally.add(unit, category);
        }
      }
    }
    return tally.snapshot();
  }

  private static void assertSame(Estimate first, Estimate second, String method) {
    assertThat(first.reason()).as(method).isEqualTo(second.reason());
    assertThat(first.n()).as(method).isEqualTo(second.n());
    if (first.value().isPresent()) {
      assertThat(first.value().getAsDouble())
          .as(method)
          .isCloseTo(second.value().orElseThrow(), within(ROUNDING));
    }
  }

  @Property
  void theOrderOfUnitsAndRatersChangesNoBitOfAValue(
      @ForAll("ratings") List<List<Integer>> ratings, @ForAll @IntRange(max = 1000) int seed) {
    List<List<Integer>> shuffled = new ArrayList<>();
    for (List<Integer> unit : ratings) {
      List<Integer> raters = new ArrayList<>(unit);
      Collections.shuffle(raters, new Random(seed));
      shuffled.add(raters);
    }
    Collections.shuffle(shuffled, new Random(seed));
    for (Agreement<RatedUnits> method : ALL) {
      Estimate before = method.score(tally(ratings)).estimate();
      Estimate after = method.score(tally(shuffled)).estimate();
      assertThat(after.value()).as(method.method().toString()).isEqualTo(before.value());
      assertThat(after.reason()).isEqualTo(before.reason());
    }
  }

  @Property
  void namesOfCategoriesDoNotMatterWithoutAnOrder(
      @ForAll("ratings") List<List<Integer>> ratings, @ForAll @IntRange(max = 23) int seed) {
    List<Integer> names = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(names, new Random(seed));
    List<List<Integer>> renamed = ratings.stream()
        .map(unit -> unit.stream().map(one -> one < 0 ? one : names.get(one)).toList())
        .toList();
    for (Agreement<RatedUnits> method : NOMINAL) {
      assertSame(
          method.score(tally(renamed)).estimate(),
          method.score(tally(ratings)).estimate(),
          method.method().toString());
    }
  }

  @Property
  void turningTheScaleRoundDoesNotMatterExceptForRatios(
      @ForAll("ratings") List<List<Integer>> ratings) {
    List<List<Integer>> turned = ratings.stream()
        .map(unit -> unit.stream().map(one -> one < 0 ? one : 3 - one).toList())
        .toList();
    Agreement<RatedUnits> ratio = Agreement.krippendorffAlpha(AlphaMetric.RATIO, FEW);
    for (Agreement<RatedUnits> method : ALL) {
      if (!method.method().equals(ratio.method())) {
        assertSame(
            method.score(tally(turned)).estimate(),
            method.score(tally(ratings)).estimate(),
            method.method().toString());
      }
    }
  }

  @Property
  void valuesAreAtMostOneAndOneExactlyForPerfectAgreement(
      @ForAll("ratings") List<List<Integer>> ratings) {
    UnitRatings tally = tally(ratings);
    OptionalDouble percent = Agreement.percent(FEW).score(tally).estimate().value();
    for (Agreement<RatedUnits> method : ALL) {
      Estimate estimate = method.score(tally).estimate();
      if (estimate.value().isPresent()) {
        assertThat(estimate.value().getAsDouble())
            .as(method.method().toString())
            .isLessThanOrEqualTo(1)
            .matches(value -> (value == 1) == (percent.orElseThrow() == 1), "1 if all agree");
      }
    }
    percent.ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
  }

  @Property
  void missingRatingsAndUnitsWithoutRatingsDoNotMatter(
      @ForAll("ratings") List<List<Integer>> ratings) {
    List<List<Integer>> more = new ArrayList<>();
    for (List<Integer> unit : ratings) {
      List<Integer> longer = new ArrayList<>(unit);
      longer.add(-1);
      more.add(longer);
    }
    more.add(List.of(-1, -1));
    for (Agreement<RatedUnits> method : ALL) {
      assertThat(method.score(tally(more)).estimate())
          .isEqualTo(method.score(tally(ratings)).estimate());
    }
  }

  @Property
  void alphaIsThatOfItsDefinition(@ForAll("ratings") List<List<Integer>> ratings) {
    List<List<Integer>> pairable = ratings.stream()
        .map(unit -> unit.stream().filter(one -> one >= 0).toList())
        .filter(unit -> unit.size() > 1)
        .toList();
    List<Integer> values = pairable.stream().flatMap(List::stream).toList();
    double observed = 0;
    for (List<Integer> unit : pairable) {
      observed += pairs(unit) / (unit.size() - 1);
    }
    double expected = pairs(values);
    OptionalDouble alpha = Agreement.krippendorffAlpha(AlphaMetric.INTERVAL)
        .score(tally(ratings))
        .estimate()
        .value();
    assertThat(alpha.isPresent()).isEqualTo(expected > 0);
    if (alpha.isPresent()) {
      double wanted =
          1 - (observed / values.size()) / (expected / values.size() / (values.size() - 1));
      assertThat(alpha.getAsDouble()).isCloseTo(wanted, within(ROUNDING));
    }
  }

  private static double pairs(List<Integer> values) {
    double sum = 0;
    for (int one : values) {
      for (int other : values) {
        sum += (one - other) * (one - other);
      }
    }
    return sum;
  }

  @Provide
  Arbitrary<long[][]> tables() {
    return Arbitraries.longs()
        .between(0, 9)
        .array(long[].class)
        .ofSize(4)
        .array(long[][].class)
        .ofSize(4);
  }

  private static long[][] transposed(long[][] table) {
    return IntStream.range(0, 4)
        .mapToObj(i -> IntStream.range(0, 4).mapToLong(j -> table[j][i]).toArray())
        .toArray(long[][]::new);
  }

  @Property
  void whichRaterIsFirstDoesNotMatter(@ForAll("tables") long[][] table) {
    ContingencyTable given = ContingencyTable.of(CATEGORIES, table);
    ContingencyTable turned = ContingencyTable.of(CATEGORIES, transposed(table));
    for (AgreementWeights weights : AgreementWeights.values()) {
      Agreement<ContingencyTable> kappa = Agreement.cohenKappa(weights);
      assertSame(kappa.score(turned).estimate(), kappa.score(given).estimate(), weights.name());
      TwoRaters.cohenKappa(given, weights).value().ifPresent(value -> {
        ChanceCorrected other = TwoRaters.cohenKappa(turned, weights).orElseThrow();
        if (value.value().isPresent()) {
          assertThat(value.standardError().orElseThrow())
              .isCloseTo(other.standardError().orElseThrow(), within(1e-10));
          assertThat(value.nullStandardError().orElseThrow())
              .isCloseTo(other.nullStandardError().orElseThrow(), within(1e-10));
        }
      });
    }
    assertSame(
        Agreement.scottPi(FEW).score(turned).estimate(),
        Agreement.scottPi(FEW).score(given).estimate(),
        "pi");
  }

  @Property
  void aTableIsItsUnitsWithTwoRatingsEach(@ForAll("tables") long[][] table) {
    List<List<Integer>> ratings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        ratings.addAll(Collections.nCopies((int) table[i][j], List.of(i, j)));
      }
    }
    ContingencyTable given = ContingencyTable.of(CATEGORIES, table);
    for (Agreement<RatedUnits> method : ALL) {
      assertSame(
          method.score(given).estimate(),
          method.score(tally(ratings)).estimate(),
          method.method().toString());
    }
    // Two raters: Fleiss' kappa is Scott's pi.
    assertSame(
        Agreement.fleissKappa(FEW).score(given).estimate(),
        Agreement.scottPi(FEW).score(given).estimate(),
        "pi");
  }
}
