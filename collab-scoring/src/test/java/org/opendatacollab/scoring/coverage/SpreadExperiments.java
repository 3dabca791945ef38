package org.opendatacollab.scoring.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.dispersion.Dispersion;
import org.opendatacollab.scoring.dispersion.QuantileType;
import org.opendatacollab.scoring.dispersion.RatingDistribution;
import org.opendatacollab.scoring.dispersion.VarianceKind;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.RatingTally;

/** Measures of spread of the ratings of one item. The truth is the measure of very many people with exactly the true shares. */
final class SpreadExperiments {
  private static final int MANY = 2_000;
  private static final Resampling RESAMPLING = Resampling.withDefaults().withResamples(400);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private SpreadExperiments() {}

  static List<Experiment<?>> all() {
    List<Experiment<?>> all = new ArrayList<>();
    for (Dispersion method : List.of(
        Dispersion.TASTLE_WIERMAN,
        Dispersion.VAN_DER_EIJK,
        Dispersion.LEIK,
        Dispersion.BLAIR_LACY,
        Dispersion.BERRY_MIELKE,
        Dispersion.SHANNON_ENTROPY,
        Dispersion.estebanRay(1.3),
        Dispersion.interquartileRange(QuantileType.LINEAR),
        Dispersion.coefficientOfVariation(VarianceKind.SAMPLE),
        Dispersion.shareInRange(BigDecimal.valueOf(4), FIVE))) {
      all.add(ofItem(method.withResampling(RESAMPLING)));
    }
    return List.copyOf(all);
  }

  private static long[] counts(double[] shares) {
    return Arrays.stream(shares).mapToLong(share -> Math.round(MANY * share)).toArray();
  }

  private static Experiment<RatingDistribution> ofItem(ScoringMethod<RatingDistribution> method) {
    List<Population<RatingDistribution>> grid = new ArrayList<>();
    ComparisonExperiments.SHAPES.forEach((name, shares) -> {
      RatingDistribution everybody =
          RatingDistribution.of(RatingTally.of(ComparisonExperiments.SCALE, counts(shares)));
      grid.add(new Population<>(
          name,
          method.score(everybody).estimate().value().orElseThrow(),
          (random, size) -> RatingDistribution.of(RatingTally.of(
              ComparisonExperiments.SCALE, Samples.multinomial(random, size, shares)))));
    });
    return new Experiment<>(
        method, RESAMPLING.resamples() + " resamples", ComparisonExperiments.RATINGS, grid);
  }
}
