package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.RatedUnits;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.UnitRatings;

class UnitBootstrapLaws {
  private static final Categories CATEGORIES = Categories.of(RatingScale.range(0, 2));
  private static final Resampling FEW = Resampling.withDefaults().withResamples(200);

  private static List<Agreement<RatedUnits>> methods(Resampling resampling) {
    List<Agreement<RatedUnits>> methods = new ArrayList<>();
    methods.add(Agreement.percent(resampling));
    for (AlphaMetric metric : AlphaMetric.values()) {
      methods.add(Agreement.krippendorffAlpha(metric, resampling));
    }
    return methods;
  }

  @Provide
  Arbitrary<List<List<Integer>>> ratings() {
    return Arbitraries.integers()
        .between(0, 2)
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static UnitRatings tally(List<List<Integer>> ratings) {
    UnitRatings.Accumulator tally = UnitRatings.accumulator(CATEGORIES, ratings.size());
    for (int unit = 0; unit < ratings.size(); unit++) {
      for (int category : ratings.get(unit)) {
        tally.add(unit, category);
      }
    }
    return tally.snapshot();
  }

  @Property(tries = 60)
  void orderThreadsAndRepetitionChangeNoBit(
      @ForAll("ratings") List<List<Integer>> ratings, @ForAll Random random) {
    List<List<Integer>> shuffled = new ArrayList<>(ratings);
    Collections.shuffle(shuffled, random);
    List<Agreement<RatedUnits>> parallel = methods(FEW.withWork(Resampling.Work.PARALLEL));
    for (int i = 0; i < parallel.size(); i++) {
      Estimate first = methods(FEW).get(i).score(tally(ratings)).estimate();
      assertThat(methods(FEW).get(i).score(tally(shuffled)).estimate()).isEqualTo(first);
      assertThat(parallel.get(i).score(tally(shuffled)).estimate()).isEqualTo(first);
    }
  }

  @Property(tries = 60)
  void theIntervalHoldsTheValueAndWidensWithTheLevel(
      @ForAll("ratings") List<List<Integer>> ratings) {
    for (int i = 0; i < methods(FEW).size(); i++) {
      Estimate low = methods(FEW.withLevel(0.5)).get(i).score(tally(ratings)).estimate();
      Estimate high = methods(FEW.withLevel(0.9)).get(i).score(tally(ratings)).estimate();
      if (low instanceof Estimate.Defined defined
          && defined.uncertainty() instanceof Uncertainty.Interval narrow) {
        Uncertainty.Interval wide = (Uncertainty.Interval) ((Estimate.Defined) high).uncertainty();
        assertThat(narrow.lower()).isBetween(-1.0, defined.number());
        assertThat(narrow.upper()).isBetween(defined.number(), 1.0);
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
        assertThat(wide.level()).isEqualTo(0.9);
      }
    }
  }
}
