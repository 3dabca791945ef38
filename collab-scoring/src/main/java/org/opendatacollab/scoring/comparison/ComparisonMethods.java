package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.dispersion.RatingDistribution;

/** The methods of this package. */
public final class ComparisonMethods {
  private static final double ALPHA = 0.05;

  private ComparisonMethods() {}

  /**
   * Adds the methods: for a scale from 1 to 5, intervals of 95 percent, and tests at 0.05 that drop pairs without change.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    BigDecimal one = BigDecimal.ONE;
    BigDecimal four = BigDecimal.valueOf(4);
    BigDecimal five = BigDecimal.valueOf(5);
    MethodRegistry larger = registry
        .with(RatingDistribution.KIND, RatingMean.between(one, five))
        .with(PairedValues.KIND, PairedChange.mean(four.negate(), four))
        .with(PairedValues.KIND, PairedChange.standardized())
        .with(TwoGroupRatings.KIND, GroupDifference.mean(one, five))
        .with(TwoGroupRatings.KIND, GroupDifference.cliffsDelta())
        .with(TwoGroupRatings.KIND, GroupDifference.superiority())
        .with(TwoGroupRatings.KIND, GroupDifference.hedgesG());
    for (GroupDistance distance : GroupDistance.values()) {
      larger = larger.with(TwoGroupRatings.KIND, distance);
    }
    for (SignificanceTest<?> test : List.of(
        SignificanceTest.signedRank(ZeroDifferences.WILCOXON, ALPHA),
        SignificanceTest.sign(ALPHA),
        SignificanceTest.mcNemar(ALPHA),
        SignificanceTest.pairedT(ALPHA),
        SignificanceTest.mannWhitney(ALPHA),
        SignificanceTest.brunnerMunzel(ALPHA),
        SignificanceTest.t(TwoSampleT.Variances.FREE, ALPHA),
        SignificanceTest.t(TwoSampleT.Variances.EQUAL, ALPHA))) {
      larger = larger.with(test.description());
    }
    for (PValueAdjustment adjustment : PValueAdjustment.values()) {
      larger = larger.with(adjustment.description());
    }
    return larger;
  }
}
