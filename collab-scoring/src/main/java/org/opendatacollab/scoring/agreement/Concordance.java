package org.opendatacollab.scoring.agreement;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Correlation;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Form;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.RatingMatrix;

/**
 * Concordance of raters and reliability of items, by one number. Formulas, edge cases and sources are with {@link KendallW},
 * {@link IntraclassCorrelation} and {@link CronbachAlpha}.
 */
public final class Concordance {
  /** The kind of input of methods that compare raters: one row per item, one column per rater. */
  public static final InputKind<RatingMatrix> RATERS =
      new InputKind<>("items by raters", RatingMatrix.class);

  /** The kind of input of methods that compare items: one row per person, one column per item. */
  public static final InputKind<RatingMatrix> ITEMS =
      new InputKind<>("people by items", RatingMatrix.class);

  private static final String FEW =
      "Items that a rater left out are dropped. No ratings at all: undefined, no-ratings. One rater: single-rater. Fewer than two"
          + " items: too-few-items. ";

  private Concordance() {}

  /**
   * Returns Kendall's W, corrected for ties.
   *
   * @return the method
   */
  public static Agreement<RatingMatrix> kendallW() {
    MethodDescription description = new MethodDescription(
        Method.of("agreement/kendall-w@1"),
        "Kendall's W",
        "12 S / (m^2 (n^3 - n) - m sum of (t^3 - t)) for m raters and n items; S = squared deviations of the items' rank sums from"
            + " their mean, ranks within rater, ties the mean of theirs, t their sizes.",
        "[0, 1], no unit; 1 if all raters put the items in the same order.",
        FEW + "Every rater ties everything: no-variation.",
        "Three raters rank six items 1 1 6 / 6 5 3 / 3 6 2 / 2 4 5 / 5 2 4 / 4 3 1: 0.1619.",
        "Kendall and Babington Smith (1939), Annals of Mathematical Statistics 10:275-287; ties as in Kendall (1962).",
        "Not where raters should agree on the level and not only on the order.");
    return new Agreement<>(
        description,
        (ratings, method) -> estimate(
            KendallW.of(ratings).flatMap(w -> defined(w.wTieCorrected(), Reason.NO_VARIATION)),
            ratings,
            new Uncertainty.None(
                "resampled items or raters are copies, which agree with themselves: see the test of KendallW"),
            method));
  }

  /**
   * Returns an intraclass correlation with a 95 percent interval.
   *
   * @param form which of the six forms
   * @return the method
   */
  public static Agreement<RatingMatrix> icc(Form form) {
    return icc(form, 0.95);
  }

  /**
   * Returns an intraclass correlation.
   *
   * @param form which of the six forms
   * @param level confidence of the interval, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static Agreement<RatingMatrix> icc(Form form, double level) {
    Arguments.insideUnitInterval(level, "level");
    MethodDescription description = new MethodDescription(
        Method.of("agreement/icc@1")
            .with("form", form.name().toLowerCase(Locale.ROOT))
            .with("level", level),
        "Intraclass correlation",
        "From the mean squares between items B, between raters J, of error E and within items W of n items and k raters: icc1"
            + " (B - W)/(B + (k - 1) W), icc1k (B - W)/B, icc2 (B - E)/(B + (k - 1) E + k (J - E)/n), icc2k"
            + " (B - E)/(B + (J - E)/n), icc3 (B - E)/(B + (k - 1) E), icc3k (B - E)/B. Interval by quantiles of F; icc2 with"
            + " McGraw and Wong's degrees of freedom, icc2k its Spearman-Brown image.",
        "At most 1, no unit; negative if items differ less than error would make them.",
        FEW
            + "All ratings equal: no-variation. A variance to divide by that is zero or estimated to be negative: zero-variance. No error at all: no interval.",
        "Six targets and four judges of Shrout and Fleiss (1979, table 2), icc2: 0.2898, interval 0.0188 to 0.7611.",
        "Shrout and Fleiss (1979), Psychological Bulletin 86:420-428; McGraw and Wong (1996), Psychological Methods 1:30-46.",
        "Not for categories without an order; choose the form by the design, not by the number.");
    return new Agreement<>(description, (ratings, method) -> {
      Outcome<Correlation> outcome =
          IntraclassCorrelation.of(ratings, level).map(icc -> icc.form(form));
      return estimate(
          outcome.flatMap(one -> defined(possible(one.value()), Reason.ZERO_VARIANCE)),
          ratings,
          outcome
              .value()
              .map(one -> interval(one, level))
              .orElseGet(() -> new Uncertainty.None("undefined")),
          method);
    });
  }

  /**
   * Returns Cronbach's alpha of the answers as they are, with a 95 percent interval.
   *
   * @return the method
   */
  public static Agreement<RatingMatrix> cronbachAlpha() {
    return cronbachAlpha(0.95);
  }

  /**
   * Returns Cronbach's alpha of the answers as they are.
   *
   * @param level confidence of the interval, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static Agreement<RatingMatrix> cronbachAlpha(double level) {
    Arguments.insideUnitInterval(level, "level");
    return cronbach(
        Method.of("agreement/cronbach-alpha@1").with("level", level),
        "Cronbach's alpha",
        "k / (k - 1) (1 - sum of the items' variances / variance of the people's sums) for k items. Interval: 1 - (1 - alpha) F,"
            + " F the quantiles with n - 1 and (n - 1)(k - 1) degrees of freedom for n people.",
        "All have the same sum: zero-variance. Alpha of 1: no interval.",
        "0.9265",
        "Cronbach (1951), Psychometrika 16:297-334; interval: Feldt (1965), Psychometrika 30:357-370.",
        alpha -> OptionalDouble.of(alpha.alpha()),
        alpha -> feldt(alpha, level));
  }

  private static Uncertainty feldt(CronbachAlpha alpha, double level) {
    if (alpha.alpha() == 1) {
      return new Uncertainty.None("no error is left to compare with");
    }
    FeldtLimits limits = FeldtLimits.of(alpha.alpha(), alpha.people(), alpha.items(), level);
    return new Uncertainty.Interval(
        IntervalKind.CONFIDENCE,
        Math.min(limits.lower(), alpha.alpha()),
        Math.max(limits.upper(), alpha.alpha()),
        level,
        "people like these, who answer these items");
  }

  /**
   * Returns Cronbach's alpha of answers scaled to equal variances.
   *
   * @return the method
   */
  public static Agreement<RatingMatrix> standardizedAlpha() {
    return cronbach(
        Method.of("agreement/cronbach-alpha-standardized@1"),
        "Standardised Cronbach's alpha",
        "k r / (1 + (k - 1) r) for k items and the mean r of the correlations between them.",
        "All have the same sum, or all answer an item alike: zero-variance.",
        "0.9265",
        "Cronbach (1951), Psychometrika 16:297-334.",
        CronbachAlpha::standardized,
        alpha -> new Uncertainty.None("Feldt's limits hold for alpha of the answers as they are"));
  }

  private static Agreement<RatingMatrix> cronbach(
      Method method,
      String title,
      String formula,
      String edgeCases,
      String example,
      String source,
      Function<CronbachAlpha, OptionalDouble> part,
      Function<CronbachAlpha, Uncertainty> uncertainty) {
    MethodDescription description = new MethodDescription(
        method,
        title,
        formula,
        "At most 1, no unit; negative if items contradict each other.",
        "People who left out an item are dropped. No answers at all: undefined, no-ratings. Fewer than two items: too-few-items."
            + " Fewer than two people: too-few-observations. " + edgeCases,
        "Six people answer 4 5 3 / 5 5 4 / 3 3 3 / 1 2 2 / 4 4 5 / 2 2 1: " + example + ".",
        source,
        "Not to show that items measure one thing: it rises with their number.");
    return new Agreement<>(description, (answers, settings) -> {
      Outcome<CronbachAlpha> outcome = CronbachAlpha.of(answers);
      return estimate(
          outcome.flatMap(alpha -> defined(part.apply(alpha), Reason.ZERO_VARIANCE)),
          answers,
          outcome.value().map(uncertainty).orElseGet(() -> new Uncertainty.None("undefined")),
          settings);
    });
  }

  /** Above 1 the variance that ICC(2,k) divides by is estimated to be negative. */
  private static OptionalDouble possible(OptionalDouble value) {
    return value.isPresent() && value.getAsDouble() > 1 ? OptionalDouble.empty() : value;
  }

  private static Uncertainty interval(Correlation one, double level) {
    if (one.lower().isEmpty() || one.upper().isEmpty()) {
      return new Uncertainty.None("no error is left to compare with");
    }
    if (one.lower().getAsDouble() > one.upper().getAsDouble()) {
      // The Spearman-Brown image of a limit below -1 / (k - 1) has crossed a pole.
      return new Uncertainty.None("items differ too little for limits of the mean of these raters");
    }
    return new Uncertainty.Interval(
        IntervalKind.CONFIDENCE,
        one.lower().getAsDouble(),
        one.upper().getAsDouble(),
        level,
        "items like these");
  }

  private static Outcome<Double> defined(OptionalDouble value, Reason without) {
    return value.isPresent() ? Outcome.of(value.getAsDouble()) : Outcome.undefined(without);
  }

  private static Estimate estimate(
      Outcome<Double> outcome, RatingMatrix ratings, Uncertainty uncertainty, Method method) {
    long rows = ratings.complete().rows();
    return outcome.reason().isPresent()
        ? Estimate.undefined(outcome.reason().get(), rows, method)
        : Estimate.of(outcome.orElseThrow(), uncertainty, rows, method);
  }
}
