package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Agreement on an ordered scale by van der Eijk: the counts are cut into layers in which each value is either given or not.
 * For a layer in which S of k values are given, with TU the triples of values of pattern given-given-not or not-given-given,
 * and TDU those of pattern given-not-given:
 * <pre>{@code
 *   U         = ((k - 2) TU - (k - 1) TDU) / ((k - 2) (TU + TDU)),  0 without such triples
 *   layer     = U (1 - (S - 1) / (k - 1)),                         1 if S = 1
 *   agreement = mean of the layers, weighted by the ratings in them   in [-1, 1], no unit
 * }</pre>
 *
 * <ul>
 *   <li>No ratings: undefined, {@link Reason#NO_RATINGS}. Fewer than 3 values: {@link Reason#TOO_FEW_CATEGORIES}.
 *   <li>All the same: 1. Evenly spread: 0. Half at each end: -1.
 * </ul>
 *
 * <p>Example: counts 30, 40, 210, 130, 530, 50, 10: 0.6113 (van der Eijk prints 0.61). U is equation 2 of the paper, not the
 * variant of its endnote. Only the order of the values is used.
 *
 * <p>Source: C. van der Eijk (2001), Measuring agreement in ordered rating scales, Quality and Quantity 35, 325-341.
 *
 * @param agreement agreement A, in [-1, 1]
 * @param polarization (1 - A) / 2, in [0, 1]
 */
public record VanDerEijk(double agreement, double polarization) {
  /**
   * Computes.
   *
   * @param ratings the ratings
   * @return the measures, or why there are none
   */
  public static Outcome<VanDerEijk> of(RatingDistribution ratings) {
    Optional<Reason> lack = ratings.lacks(3);
    if (lack.isPresent()) {
      return Outcome.undefined(lack.get());
    }
    BigDecimal total = ratings.total();
    BigDecimal[] left = ratings.counts().toArray(new BigDecimal[0]);
    double agreement = 0;
    for (BigDecimal least = least(left); least.signum() > 0; least = least(left)) {
      boolean[] given = new boolean[left.length];
      int size = 0;
      for (int i = 0; i < left.length; i++) {
        if (left[i].signum() > 0) {
          given[i] = true;
          size++;
          left[i] = left[i].subtract(least);
        }
      }
      double weight = Decimals.divide(least.multiply(BigDecimal.valueOf(size)), total);
      agreement += weight * layer(given, size);
    }
    double bounded = Math.min(Math.max(agreement, -1), 1);
    return Outcome.of(new VanDerEijk(bounded, (1 - bounded) / 2));
  }

  /** The least positive count, or zero if there is none. */
  private static BigDecimal least(BigDecimal[] counts) {
    BigDecimal least = BigDecimal.ZERO;
    for (BigDecimal count : counts) {
      if (count.signum() > 0 && (least.signum() == 0 || count.compareTo(least) < 0)) {
        least = count;
      }
    }
    return least;
  }

  private static double layer(boolean[] given, int size) {
    if (size == 1) {
      return 1;
    }
    double k = given.length;
    double unimodal = 0;
    double split = 0;
    double before = 0;
    for (boolean one : given) {
      if (one) {
        before++;
      } else {
        // Triples that this value completes: last of given-given-not, first of not-given-given,
        // between two given.
        double after = size - before;
        unimodal += before * (before - 1) / 2 + after * (after - 1) / 2;
        split += before * after;
      }
    }
    double triples = unimodal + split;
    double u = triples == 0 ? 0 : ((k - 2) * unimodal - (k - 1) * split) / ((k - 2) * triples);
    return u * (1 - (size - 1) / (k - 1));
  }
}
