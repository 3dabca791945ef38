package org.opendatacollab.scoring.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.opendatacollab.scoring.Outcome;

class BootstrapLaws {
  private static Replicates of(List<Double> values) {
    return Replicates.of(
            values.get(0), values.stream().mapToDouble(Double::doubleValue).toArray())
        .orElseThrow();
  }

  @Property
  void orderChangesNoBit(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -10, max = 10) Double> values,
      @ForAll Random random) {
    List<Double> shuffled = new ArrayList<>(values.subList(1, values.size()));
    Collections.shuffle(shuffled, random);
    shuffled.add(0, values.get(0));
    double[] jackknife = shuffled.stream().mapToDouble(Double::doubleValue).toArray();
    double[] other = values.stream().mapToDouble(Double::doubleValue).toArray();
    for (ReplicateQuantile rule : ReplicateQuantile.values()) {
      assertThat(PercentileBootstrap.of(of(shuffled), 0.9, rule))
          .isEqualTo(PercentileBootstrap.of(of(values), 0.9, rule));
      assertThat(BcaBootstrap.of(of(shuffled), jackknife, 0.9, rule, BiasCorrection.MID))
          .isEqualTo(BcaBootstrap.of(of(values), other, 0.9, rule, BiasCorrection.MID));
    }
  }

  @Property
  void aHigherLevelNeverNarrows(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -10, max = 10) Double> values,
      @ForAll @DoubleRange(min = 0.05, max = 0.45) double level) {
    Replicates replicates = of(values);
    double[] jackknife = values.stream().mapToDouble(Double::doubleValue).toArray();
    for (ReplicateQuantile rule : ReplicateQuantile.values()) {
      PercentileBootstrap narrow = PercentileBootstrap.of(replicates, level, rule);
      PercentileBootstrap wide = PercentileBootstrap.of(replicates, 2 * level, rule);
      assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
      assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
      PercentileBootstrap expanded =
          PercentileBootstrap.expanded(replicates, 5, level, rule).orElseThrow();
      assertThat(expanded.lower()).isLessThanOrEqualTo(narrow.lower());
      assertThat(expanded.upper()).isGreaterThanOrEqualTo(narrow.upper());
      Outcome<BcaBootstrap> less =
          BcaBootstrap.of(replicates, jackknife, level, rule, BiasCorrection.MID);
      Outcome<BcaBootstrap> more =
          BcaBootstrap.of(replicates, jackknife, 2 * level, rule, BiasCorrection.MID);
      if (less.value().isPresent() && more.value().isPresent()) {
        assertThat(more.orElseThrow().lower())
            .isLessThanOrEqualTo(less.orElseThrow().lower());
        assertThat(more.orElseThrow().upper())
            .isGreaterThanOrEqualTo(less.orElseThrow().upper());
      }
    }
  }

  @Property
  void limitsLieAmongTheReplicates(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -10, max = 10) Double> values) {
    Replicates replicates = of(values);
    Assume.that(!replicates.withoutVariation());
    for (ReplicateQuantile rule : ReplicateQuantile.values()) {
      PercentileBootstrap interval = PercentileBootstrap.of(replicates, 0.8, rule);
      assertThat(interval.lower()).isBetween(Collections.min(values), interval.upper());
      assertThat(interval.upper()).isLessThanOrEqualTo(Collections.max(values));
      assertThat(interval.standardError()).isPositive();
    }
  }
}
