package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.internal.Decimals;
import org.opendatacollab.scoring.tally.RatingMatrix;

/**
 * Intraclass correlations of n items rated by k raters, in the six {@link Form}s of Shrout and Fleiss, from the mean squares between
 * items B, between raters J, of error E and within items W:
 * <pre>{@code
 *   ICC(1,1) = (B - W) / (B + (k - 1) W)                          ICC(1,k) = (B - W) / B
 *   ICC(2,1) = (B - E) / (B + (k - 1) E + k (J - E) / n)          ICC(2,k) = (B - E) / (B + (J - E) / n)
 *   ICC(3,1) = (B - E) / (B + (k - 1) E)                          ICC(3,k) = (B - E) / B
 * }</pre>
 *
 * <ul>
 *   <li>Items that a rater left out are dropped. No ratings at all: undefined, {@link Reason#NO_RATINGS}. One rater:
 *       {@link Reason#SINGLE_RATER}. Fewer than two items: {@link Reason#TOO_FEW_ITEMS}. All ratings equal:
 *       {@link Reason#NO_VARIATION}.
 *   <li>Negative values are kept: items differ less than raters or error would make them.
 *   <li>Items and raters both differ less than error would make them: ICC(2,k) may divide by a negative estimate and exceed 1; it
 *       is kept here as other programs give it, and not published by {@link Concordance}.
 *   <li>No error at all: forms 2 and 3 have no F and no interval.
 * </ul>
 *
 * <p>Limits come from quantiles of F. Those of ICC(2,1) use the degrees of freedom of McGraw and Wong, which depend on its value;
 * those of ICC(2,k) are their Spearman-Brown images k x / (1 + (k - 1) x), as R's psych gives them.
 *
 * <p>Example: six targets, four judges of Shrout and Fleiss (table 2): 0.17, 0.29, 0.71 and 0.44, 0.62, 0.91.
 *
 * <p>Choose the form by the design, not by the number: see {@link Form}. Not for categories without an order.
 *
 * <p>Source: P. E. Shrout and J. L. Fleiss (1979), Intraclass correlations: uses in assessing rater reliability, Psychological
 * Bulletin 86, 420-428; K. O. McGraw and S. P. Wong (1996), Forming inferences about some intraclass correlation coefficients,
 * Psychological Methods 1, 30-46.
 *
 * @param items items that all raters rated
 * @param raters raters
 * @param msBetween mean square between items
 * @param msRaters mean square between raters
 * @param msError mean square of error
 * @param msWithin mean square within items
 * @param forms the correlation in each form
 */
public record IntraclassCorrelation(
    int items,
    int raters,
    double msBetween,
    double msRaters,
    double msError,
    double msWithin,
    Map<Form, Correlation> forms) {
  /** What the raters are, and what is used later: one rating or the mean of k. */
  public enum Form {
    /** ICC(1,1): each item is rated by other raters; a single rating. */
    ICC1,

    /** ICC(1,k): each item is rated by other raters; the mean of k. */
    ICC1K,

    /** ICC(2,1): the raters stand for others like them; a single rating, absolute agreement. */
    ICC2,

    /** ICC(2,k): the raters stand for others like them; the mean of k, absolute agreement. */
    ICC2K,

    /** ICC(3,1): these raters are all there are; a single rating, consistency. */
    ICC3,

    /** ICC(3,k): these raters are all there are; the mean of k, consistency. */
    ICC3K
  }

  /**
   * One form.
   *
   * @param value the correlation, at most 1 but for ICC(2,k); empty where it would divide by zero
   * @param f test statistic of no differences between items; empty without error to compare with
   * @param df1 its degrees of freedom
   * @param df2 its other degrees of freedom
   * @param p probability of such an F or more if items do not differ; empty without F
   * @param lower lower limit of the confidence interval; empty without F
   * @param upper its upper limit
   * @param dfInterval degrees of freedom of the interval, where they are not df2
   */
  public record Correlation(
      OptionalDouble value,
      OptionalDouble f,
      int df1,
      int df2,
      OptionalDouble p,
      OptionalDouble lower,
      OptionalDouble upper,
      OptionalDouble dfInterval) {}

  /**
   * Checks and copies.
   *
   * @param items items
   * @param raters raters
   * @param msBetween mean square between items
   * @param msRaters mean square between raters
   * @param msError mean square of error
   * @param msWithin mean square within items
   * @param forms the correlation in each form
   * @throws IllegalArgumentException if a form is missing
   */
  public IntraclassCorrelation {
    forms = Collections.unmodifiableMap(new EnumMap<>(forms));
    if (forms.size() < Form.values().length) {
      throw new IllegalArgumentException("forms must be all six, got " + forms.keySet());
    }
  }

  /**
   * Returns one form.
   *
   * @param form which
   * @return the correlation in that form
   */
  public Correlation form(Form form) {
    return Objects.requireNonNull(forms.get(form), "form");
  }

  /**
   * Computes.
   *
   * @param ratings one row per item, one column per rater
   * @param confidence confidence of the intervals, in (0, 1)
   * @return the correlations, or why there are none
   * @throws IllegalArgumentException if the confidence is not in (0, 1)
   */
  public static Outcome<IntraclassCorrelation> of(RatingMatrix ratings, double confidence) {
    Arguments.insideUnitInterval(confidence, "confidence");
    Optional<Reason> lack = KendallW.lacks(ratings);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    ExactMatrix matrix = new ExactMatrix(ratings);
    BigDecimal n = BigDecimal.valueOf(matrix.rows());
    BigDecimal k = BigDecimal.valueOf(matrix.columns());
    BigDecimal[] items = matrix.rowSums();
    BigDecimal total = ExactMatrix.sum(items);
    BigDecimal square = total.multiply(total);
    // Sums of squares, all times n k.
    BigDecimal between = n.multiply(ExactMatrix.squares(items)).subtract(square);
    BigDecimal raters = k.multiply(ExactMatrix.squares(matrix.columnSums())).subtract(square);
    BigDecimal all = n.multiply(k).multiply(matrix.squares()).subtract(square);
    if (all.signum() == 0) {
      return Outcome.undefined(Reason.NO_VARIATION);
    }
    BigDecimal within = all.subtract(between);
    BigDecimal error = within.subtract(raters);
    BigDecimal cells = n.multiply(k);
    BigDecimal n1 = n.subtract(BigDecimal.ONE);
    BigDecimal k1 = k.subtract(BigDecimal.ONE);
    IccLimits limits = new IccLimits(
        matrix.rows(),
        matrix.columns(),
        Decimals.divide(between, cells.multiply(n1)),
        Decimals.divide(raters, cells.multiply(k1)),
        Decimals.divide(error, cells.multiply(n1).multiply(k1)),
        Decimals.divide(within, cells.multiply(n).multiply(k1)),
        confidence);
    return Outcome.of(limits.correlations());
  }
}
