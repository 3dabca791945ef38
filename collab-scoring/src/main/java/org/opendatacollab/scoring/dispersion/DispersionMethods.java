package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.List;
import org.opendatacollab.scoring.MethodRegistry;

/** The methods of this package. */
public final class DispersionMethods {
  private DispersionMethods() {}

  /**
   * Adds the methods: polarisation with alpha 1.3, quartiles of type 7, sample variance, and the share of ratings from 4 to 5; and describes the moments of
   * a series.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    MethodRegistry larger = registry;
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
        Dispersion.shareInRange(BigDecimal.valueOf(4), BigDecimal.valueOf(5)))) {
      larger = larger.with(RatingDistribution.KIND, method);
    }
    return larger.with(SampleMoments.DESCRIPTION);
  }
}
