package org.opendatacollab.scoring.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * The pooled effect of several studies with its confidence interval. Formulas, edge cases and sources are with
 * {@link MetaAnalysis}, which also holds heterogeneity and prediction intervals: read them before the pooled effect, which may be
 * that of no study at all.
 *
 * <p>The interval is {@link PooledInterval#HARTUNG_KNAPP} for random effects: the normal one takes tau2 as known and covers too
 * rarely where studies are few, which is our case. It is {@link PooledInterval#NORMAL} for {@link Pooling#FIXED}.
 *
 * <p>The estimate's n is the number of studies. Contributions are by how far the estimate moved as each study was added to the
 * others. Immutable and thread-safe.
 */
public final class PooledEffect implements ScoringMethod<StudyEffects> {
  private static final MathContext THREE_DIGITS = new MathContext(3);
  private static final int PLAIN_DIGITS = 9;
  private static final String RANDOM_LIMITS =
      "; limits by Hartung and Knapp: t of k - 1 and the standard error sqrt(sum w (y - m)^2 / ((k - 1) sum w)), or normal with"
          + " 1 / sqrt(sum w).";
  private static final String RANDOM_EDGES =
      "No studies: undefined, no-studies. One study: its effect, without Hartung-Knapp interval. All effects equal: no"
          + " Hartung-Knapp interval. n is the number of studies; contributions are leave-one-out changes.";
  private static final String BCG = "Log risk ratios of 13 BCG trials: ";
  private static final String RANDOM_NOT_FOR =
      "Not for studies that share people or were not measured alike. Of few studies that agree by chance the Hartung-Knapp interval"
          + " may be narrower than the normal one: look at both.";

  private final Pooling pooling;
  private final PooledInterval interval;
  private final double level;

  private PooledEffect(Pooling pooling, PooledInterval interval, double level) {
    if (pooling == Pooling.FIXED && interval == PooledInterval.HARTUNG_KNAPP) {
      throw new IllegalArgumentException(
          "interval must be NORMAL for FIXED pooling, got HARTUNG_KNAPP");
    }
    this.pooling = pooling;
    this.interval = interval;
    this.level = Arguments.insideUnitInterval(level, "level");
  }

  /**
   * Returns the standard: REML with the interval of Hartung and Knapp at 95 percent.
   *
   * @return the method
   */
  public static PooledEffect withDefaults() {
    return of(Pooling.REML);
  }

  /**
   * Returns a method with its standard interval at 95 percent.
   *
   * @param pooling how studies are pooled
   * @return the method
   */
  public static PooledEffect of(Pooling pooling) {
    return new PooledEffect(
        pooling,
        pooling == Pooling.FIXED ? PooledInterval.NORMAL : PooledInterval.HARTUNG_KNAPP,
        0.95);
  }

  /**
   * Returns the method with another interval.
   *
   * @param newInterval the interval
   * @return the method
   * @throws IllegalArgumentException if it is that of Hartung and Knapp and the pooling is fixed
   */
  public PooledEffect withInterval(PooledInterval newInterval) {
    return new PooledEffect(pooling, newInterval, level);
  }

  /**
   * Returns the method with another level.
   *
   * @param newLevel the confidence, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public PooledEffect withLevel(double newLevel) {
    return new PooledEffect(pooling, interval, newLevel);
  }

  /**
   * Returns all numbers behind the score.
   *
   * @param studies the studies
   * @return the numbers, or why there are none
   */
  public Outcome<MetaAnalysis> analyse(StudyEffects studies) {
    return MetaAnalysis.of(studies, pooling, level);
  }

  /**
   * Returns the test and the limits that belong to the interval of this method.
   *
   * @param analysis numbers of this method
   * @return the test; empty where there is none, see {@link MetaAnalysis#hartungKnapp}
   */
  public Optional<PooledTest> test(MetaAnalysis analysis) {
    return interval == PooledInterval.NORMAL
        ? Optional.of(analysis.normal())
        : analysis.hartungKnapp();
  }

  @Override
  public MethodDescription description() {
    Method method = new Method("evidence/pooled-effect/" + pooling.code(), 1, Map.of())
        .with("interval", interval.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .with("level", level);
    String range = "Units of the effects, between the least and the greatest of them.";
    return switch (pooling) {
      case FIXED ->
        new MethodDescription(
            method,
            "Pooled effect, fixed",
            "m = sum w y / sum w with w = 1 / v for effects y with sampling variances v; limits m -+ z / sqrt(sum w).",
            range,
            "No studies: undefined, no-studies. One study: its effect and interval. n is the number of studies; contributions are"
                + " leave-one-out changes.",
            BCG + "-0.4303, interval -0.5097 to -0.3509.",
            "Textbook: inverse variance (Birge 1932, Cochran 1937); as R metafor, method FE.",
            "Not to speak of other studies than these, nor where true effects may differ.");
      case DERSIMONIAN_LAIRD ->
        new MethodDescription(
            method,
            "Pooled effect, random effects by DerSimonian and Laird",
            "m = sum w y / sum w with w = 1 / (v + tau2), tau2 = max(0, (Q - (k - 1)) / (W - sum v^-2 / W)), W = sum 1 / v"
                + RANDOM_LIMITS,
            range,
            RANDOM_EDGES,
            BCG + "-0.7141, tau2 0.3088, interval -1.1078 to -0.3204.",
            "DerSimonian and Laird (1986), Controlled Clinical Trials 7:177-188; Hartung and Knapp (2001), Statistics in Medicine"
                + " 20:1771-1782.",
            RANDOM_NOT_FOR
                + " Its tau2 is too small on average where studies differ much: prefer REML.");
      case REML ->
        new MethodDescription(
            method,
            "Pooled effect, random effects by restricted maximum likelihood",
            "m = sum w y / sum w with w = 1 / (v + tau2), tau2 >= 0 where the restricted likelihood is greatest, found among all"
                + " its maxima" + RANDOM_LIMITS,
            range,
            RANDOM_EDGES,
            BCG + "-0.7145, tau2 0.3132, interval -1.1084 to -0.3206.",
            "Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30:261-293; Hartung and Knapp (2001), Statistics in"
                + " Medicine 20:1771-1782.",
            RANDOM_NOT_FOR);
      case PAULE_MANDEL ->
        new MethodDescription(
            method,
            "Pooled effect, random effects by Paule and Mandel",
            "m = sum w y / sum w with w = 1 / (v + tau2), tau2 >= 0 where sum w (y - m)^2 = k - 1, or 0 if it is less"
                + RANDOM_LIMITS,
            range,
            RANDOM_EDGES,
            BCG + "-0.7150, tau2 0.3181, interval -1.1091 to -0.3208.",
            "Paule and Mandel (1982), Journal of Research of the NBS 87:377-385; Hartung and Knapp (2001), Statistics in Medicine"
                + " 20:1771-1782.",
            RANDOM_NOT_FOR);
    };
  }

  @Override
  public Score score(StudyEffects studies) {
    Outcome<MetaAnalysis> outcome = analyse(studies);
    if (outcome.reason().isPresent()) {
      return Score.of(Estimate.undefined(outcome.reason().get(), studies.size(), method()));
    }
    MetaAnalysis analysis = outcome.orElseThrow();
    return new Score(
        Estimate.of(analysis.estimate(), uncertainty(analysis), studies.size(), method()),
        contributions(studies, analysis));
  }

  private Uncertainty uncertainty(MetaAnalysis analysis) {
    Optional<PooledTest> test = test(analysis);
    if (test.isPresent()) {
      return confidence(test.get());
    }
    return new Uncertainty.None(
        analysis.weights().size() == 1
            ? "one study does not show how far studies differ"
            : "all effects are equal, so that they do not show how far studies differ");
  }

  private Uncertainty confidence(PooledTest test) {
    return new Uncertainty.Interval(
        IntervalKind.CONFIDENCE,
        test.limits().lower(),
        test.limits().upper(),
        level,
        pooling == Pooling.FIXED ? "these studies, with other people" : "studies like these");
  }

  private List<Contribution> contributions(StudyEffects studies, MetaAnalysis analysis) {
    List<LeaveOneOut> without = MetaAnalysis.leaveOneOut(studies, pooling);
    List<Contribution> all = new ArrayList<>(without.size());
    for (int i = 0; i < without.size(); i++) {
      StudyEffect study = studies.studies().get(i);
      String text = study.label() + ": effect " + shown(study.effect()) + ", weight "
          + shown(100 * analysis.weights().get(i)) + " %";
      all.add(new Contribution(text, analysis.estimate() - without.get(i).estimate()));
    }
    return all;
  }

  private static String shown(double number) {
    BigDecimal rounded = new BigDecimal(number).round(THREE_DIGITS).stripTrailingZeros();
    // 40 and not 4E+1, but not sixty zeros either.
    boolean plain = rounded.precision() - rounded.scale() <= PLAIN_DIGITS;
    return plain && rounded.scale() < 0 ? rounded.toPlainString() : rounded.toString();
  }
}
