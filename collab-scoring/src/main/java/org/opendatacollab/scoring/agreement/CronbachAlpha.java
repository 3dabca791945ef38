package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;
import org.opendatacollab.scoring.tally.RatingMatrix;

/**
 * Internal consistency of k items that n people answered. With sample variances s^2(j) of the items and s^2(total) of the people's
 * sums, and r the mean of the correlations between items:
 * <pre>{@code
 *   alpha        = k / (k - 1) (1 - sum of s^2(j) / s^2(total))     at most 1, no unit
 *   standardized = k r / (1 + (k - 1) r)
 * }</pre>
 *
 * <ul>
 *   <li>People who left out an item are dropped. No answers at all: undefined, {@link Reason#NO_RATINGS}. Fewer than two items:
 *       {@link Reason#TOO_FEW_ITEMS}. Fewer than two people: {@link Reason#TOO_FEW_OBSERVATIONS}. All have the same sum:
 *       {@link Reason#ZERO_VARIANCE}.
 *   <li>An item that all answer alike has no correlations: the standardized one is undefined, {@link Reason#ZERO_VARIANCE}.
 *   <li>Items that are turned round against the others make it negative: recode them first.
 * </ul>
 *
 * <p>Example: answers 4 5 3, 5 5 4, 3 3 3, 1 2 2, 4 4 5, 2 2 1 of six people to three items: alpha 0.9265, standardized 0.9265.
 *
 * <p>It rises with the number of items, and does not show that they measure one thing.
 *
 * <p>Source: L. J. Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16, 297-334.
 *
 * @param people people who answered all items
 * @param items items
 * @param alpha alpha of the answers as they are, at most 1
 * @param standardized alpha of answers scaled to equal variances; empty if undefined
 * @param meanCorrelation mean correlation between two items; empty if undefined
 */
public record CronbachAlpha(
    int people,
    int items,
    double alpha,
    OptionalDouble standardized,
    OptionalDouble meanCorrelation) {
  /** Below this, what standardized items add up to varies by rounding only. */
  private static final double NOTHING = 1e-14;

  /**
   * Computes.
   *
   * @param answers one row per person, one column per item
   * @return the measures, or why there are none
   */
  public static Outcome<CronbachAlpha> of(RatingMatrix answers) {
    if (answers.columns() == 0) {
      return Outcome.undefined(Reason.NO_RATINGS);
    }
    if (answers.columns() == 1) {
      return Outcome.undefined(Reason.TOO_FEW_ITEMS);
    }
    ExactMatrix matrix = new ExactMatrix(answers);
    if (matrix.rows() < 2) {
      return Outcome.undefined(Reason.TOO_FEW_OBSERVATIONS);
    }
    BigDecimal total = ExactMatrix.deviations(matrix.rowSums());
    if (total.signum() == 0) {
      return Outcome.undefined(Reason.ZERO_VARIANCE);
    }
    BigDecimal items = BigDecimal.ZERO;
    for (int item = 0; item < matrix.columns(); item++) {
      items = items.add(ExactMatrix.deviations(matrix.column(item)));
    }
    BigDecimal k = BigDecimal.valueOf(matrix.columns());
    double alpha = Decimals.divide(
        total.subtract(items).multiply(k), total.multiply(k.subtract(BigDecimal.ONE)));
    OptionalDouble mean = meanCorrelation(matrix);
    return Outcome.of(new CronbachAlpha(
        matrix.rows(), matrix.columns(), alpha, standardized(mean, matrix.columns()), mean));
  }

  private static OptionalDouble standardized(OptionalDouble mean, int items) {
    if (mean.isEmpty()) {
      return mean;
    }
    double sum = 1 + (items - 1) * mean.getAsDouble();
    return sum < NOTHING
        ? OptionalDouble.empty()
        : OptionalDouble.of(items * mean.getAsDouble() / sum);
  }

  private static OptionalDouble meanCorrelation(ExactMatrix matrix) {
    int items = matrix.columns();
    double[][] deviations = new double[items][];
    double[] lengths = new double[items];
    for (int item = 0; item < items; item++) {
      deviations[item] = deviations(matrix.column(item));
      lengths[item] = StrictMath.sqrt(product(deviations[item], deviations[item]));
      if (lengths[item] == 0) {
        return OptionalDouble.empty();
      }
    }
    double sum = 0;
    for (int i = 0; i < items; i++) {
      for (int j = i + 1; j < items; j++) {
        sum += product(deviations[i], deviations[j]) / (lengths[i] * lengths[j]);
      }
    }
    return OptionalDouble.of(sum / (items * (items - 1.0) / 2));
  }

  /** Deviations from the mean, times the number of people: exact before they are rounded. */
  private static double[] deviations(BigDecimal[] answers) {
    BigDecimal people = BigDecimal.valueOf(answers.length);
    BigDecimal sum = ExactMatrix.sum(answers);
    return Arrays.stream(answers)
        .mapToDouble(answer -> answer.multiply(people).subtract(sum).doubleValue())
        .toArray();
  }

  private static double product(double[] first, double[] second) {
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }
}
