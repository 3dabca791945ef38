package org.opendatacollab.scoring.agreement;

import java.util.List;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatedUnits;

/** The methods of this package. */
public final class AgreementMethods {
  private AgreementMethods() {}

  /**
   * Adds the methods: kappas without weights, AC2 with quadratic weights, alpha for nominal categories, uniform null
   * variance, deviation from the mean, and the intraclass correlation of single ratings by raters who stand for others.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    MethodRegistry larger = registry;
    for (Agreement<ContingencyTable> method :
        List.of(Agreement.cohenKappa(AgreementWeights.NONE), Agreement.scottPi())) {
      larger = larger.with(Agreement.TABLE, method);
    }
    for (Agreement<RatedUnits> method : List.of(
        Agreement.percent(),
        Agreement.fleissKappa(),
        Agreement.fleissKappaGeneralized(AgreementWeights.NONE),
        Agreement.gwet(AgreementWeights.NONE),
        Agreement.gwet(AgreementWeights.QUADRATIC),
        Agreement.krippendorffAlpha(AlphaMetric.NOMINAL))) {
      larger = larger.with(RatedUnits.KIND, method);
    }
    for (Agreement<WithinGroupRatings> method : List.of(
        GroupAgreement.rwg(NullVariance.UNIFORM),
        GroupAgreement.rwgStar(NullVariance.UNIFORM),
        GroupAgreement.awg(),
        GroupAgreement.averageDeviation(AverageDeviation.Center.MEAN))) {
      larger = larger.with(WithinGroupRatings.KIND, method);
    }
    larger = larger
        .with(Concordance.RATERS, Concordance.kendallW())
        .with(Concordance.RATERS, Concordance.icc(IntraclassCorrelation.Form.ICC2));
    return larger
        .with(Concordance.ITEMS, Concordance.cronbachAlpha())
        .with(Concordance.ITEMS, Concordance.standardizedAlpha());
  }
}
