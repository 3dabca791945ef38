package org.opendatacollab.scoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * W. Viechtbauer (2007), Confidence intervals for the amount of heterogeneity in meta-analysis, Statistics in Medicine 26, 37-52,
 * table II, to four digits as the tests of R metafor give them; and other published values of the same quantities.
 */
class Viechtbauer2007Test {
  /** The sources round to four digits. */
  private static final double ROUNDED = 5e-5;

  private static Heterogeneity heterogeneity(StudyEffects studies, Pooling pooling) {
    return MetaAnalysis.of(studies, pooling, 0.95).orElseThrow().heterogeneity();
  }

  private static void assertProfile(StudyEffects studies, double lower, double upper) {
    for (Pooling pooling : new Pooling[] {Pooling.DERSIMONIAN_LAIRD, Pooling.REML}) {
      Limits limits = heterogeneity(studies, pooling).tau2Limits().orElseThrow();
      assertThat(limits.lower()).isCloseTo(lower, within(ROUNDED));
      assertThat(limits.upper()).isCloseTo(upper, within(ROUNDED));
    }
  }

  @Test
  void varianceBetweenTrialsOfDiuretics() {
    StudyEffects studies = Studies.effects(Studies.DIURETICS, TableMeasure.LOG_ODDS_RATIO);
    assertThat(heterogeneity(studies, Pooling.DERSIMONIAN_LAIRD).tau2().orElseThrow())
        .isCloseTo(0.2297, within(ROUNDED));
    assertThat(heterogeneity(studies, Pooling.REML).tau2().orElseThrow())
        .isCloseTo(0.3008, within(ROUNDED));
    assertProfile(studies, 0.0723, 2.2027);
  }

  /** R metafor, reference page of confint, and Viechtbauer (2010), Journal of Statistical Software 36(3). */
  @Test
  void profileOfTheRiskRatiosOfBcgTrials() {
    assertProfile(Studies.effects(Studies.BCG, TableMeasure.LOG_RISK_RATIO), 0.1197, 1.1115);
  }

  /**
   * The analysis of van Houwelingen et al. (2002), Statistics in Medicine 21, 589-624, on the web site of R metafor, which
   * prints 0.1302: its search stops within 1e-4. The root to 30 digits, by mpmath, begins 0.130149.
   */
  @Test
  void profileOfTheOddsRatiosOfBcgTrials() {
    assertProfile(Studies.effects(Studies.BCG, TableMeasure.LOG_ODDS_RATIO), 0.130149, 1.1812);
  }

  @Test
  void effectsThatAgreeTooCloselyHaveNoProfile() {
    StudyEffects agreeing = StudyEffects.of(new double[] {1, 1, 1}, new double[] {1, 2, 3});
    assertThat(heterogeneity(agreeing, Pooling.REML).tau2Limits()).isEmpty();
    // Q = 1 of 1: tau2 = 0 is not rejected.
    StudyEffects two = StudyEffects.of(new double[] {0, 2}, new double[] {2, 2});
    assertThat(heterogeneity(two, Pooling.REML).tau2Limits().orElseThrow().lower())
        .isZero();
  }
}
