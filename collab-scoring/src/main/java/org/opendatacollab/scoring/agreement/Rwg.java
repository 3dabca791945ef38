package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Agreement of a group on one or several items: one minus the share of the {@link NullVariance} that is left. With J items, mean
 * s^2 of their sample variances and u = s^2 / null variance:
 * <pre>{@code
 *   raw   = 1 - u                             r*wg(J) of Lindell; rwg of one item if it is not negative
 *   rwg(J) = J (1 - u) / (J (1 - u) + u)      in [0, 1], u capped at 1; for one item max(0, raw)
 * }</pre>
 *
 * <ul>
 *   <li>Nobody rated all items: undefined, {@link Reason#NO_RATINGS}. One rater: {@link Reason#SINGLE_RATER}.
 *   <li>All rate the same: 1. More spread than without agreement: raw is negative, rwg(J) is 0.
 * </ul>
 *
 * <p>Example: ratings 4, 5, 4, 3, 4, 5 of one item on 1 to 5, uniform: 1 - 0.5667 / 2 = 0.7167.
 *
 * <p>rwg(J) rises with the number of items alone; the choice of null variance moves it much. Not for agreement across groups.
 *
 * <p>Source: L. R. James, R. G. Demaree and G. Wolf (1984), Estimating within-group interrater reliability with and without
 * response bias, Journal of Applied Psychology 69, 85-98; M. K. Lindell, C. J. Brandt and D. J. Whitney (1999), A revised index
 * of interrater agreement for multi-item ratings of a single target, Applied Psychological Measurement 23, 127-135.
 *
 * @param items how many items
 * @param meanItemVariance mean of the sample variances of the items
 * @param nullVariance variance without agreement
 * @param raw one minus their ratio, at most 1
 * @param multiItem rwg(J), in [0, 1]; of one item it is raw, or 0 if raw is negative
 */
public record Rwg(
    int items, double meanItemVariance, double nullVariance, double raw, double multiItem) {
  /**
   * Computes.
   *
   * @param ratings the ratings
   * @param without the variance if the group did not agree
   * @return the measures, or why there are none
   */
  public static Outcome<Rwg> of(WithinGroupRatings ratings, NullVariance without) {
    ExactMatrix complete = ratings.complete();
    Optional<Reason> lack = WithinGroupRatings.lacks(complete);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    BigDecimal deviations = BigDecimal.ZERO;
    for (int item = 0; item < complete.columns(); item++) {
      deviations = deviations.add(ExactMatrix.deviations(complete.column(item)));
    }
    BigDecimal raters = BigDecimal.valueOf(complete.rows());
    BigDecimal items = BigDecimal.valueOf(complete.columns());
    double mean = Decimals.divide(
        deviations, raters.multiply(raters.subtract(BigDecimal.ONE)).multiply(items));
    double most = without.of(ratings.min(), ratings.max());
    double left = Math.min(mean / most, 1);
    double agreed = complete.columns() * (1 - left);
    return Outcome.of(new Rwg(
        complete.columns(),
        mean,
        most,
        1 - mean / most,
        complete.columns() == 1 ? 1 - left : agreed / (agreed + left)));
  }
}
