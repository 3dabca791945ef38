package org.opendatacollab.scoring.inference;

import java.util.function.LongPredicate;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.opendatacollab.scoring.internal.BetaBinomial;

/**
 * The ends of an interval of a share.
 *
 * @param lower the lower end, in [0, 1]
 * @param upper the upper end, in [0, 1]
 */
record ShareLimits(double lower, double upper) {
  private static final double JEFFREYS = 0.5;

  static ShareLimits wilson(ShareCounts counts, double tail) {
    double k = counts.count();
    double n = counts.total();
    // The upper tail, so that no digits are lost at levels near 1.
    double normal = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
    double z2 = normal * normal * correction(counts);
    double upper = (k + z2 / 2 + Math.sqrt(z2 * (k / n * (n - k) + z2 / 4))) / (n + z2);
    // The product of the limits is k^2 / (n (n + z^2)): no difference of near-equal numbers.
    double lower = k == 0 ? 0 : k / n * k / (n + z2) / upper;
    return new ShareLimits(lower, counts.count() == counts.total() ? 1 : upper);
  }

  /** (N - n) / (N - 1), by which the variance of a share falls without replacement. Cochran (1977), theorem 3.2. */
  private static double correction(ShareCounts counts) {
    if (counts.eligible().isEmpty()) {
      return 1;
    }
    double people = counts.eligible().getAsLong();
    return (people - counts.total()) / (people - 1);
  }

  static ShareLimits jeffreys(ShareCounts counts, double tail) {
    double alpha = counts.count() + JEFFREYS;
    double beta = counts.total() - counts.count() + JEFFREYS;
    double lower;
    double upper;
    if (counts.eligible().isEmpty()) {
      BetaDistribution posterior = BetaDistribution.of(alpha, beta);
      lower = posterior.inverseCumulativeProbability(tail);
      upper = posterior.inverseSurvivalProbability(tail);
    } else {
      long people = counts.eligible().getAsLong();
      long unseen = people - counts.total();
      BetaBinomial further = BetaBinomial.of(unseen, alpha, beta);
      lower = (counts.count() + first(0, unseen, i -> 1 - further.above((double) i) >= tail))
          / (double) people;
      upper = (counts.count() + first(0, unseen, i -> further.above((double) i) <= tail))
          / (double) people;
    }
    return new ShareLimits(
        counts.count() == 0 ? 0 : lower, counts.count() == counts.total() ? 1 : upper);
  }

  static ShareLimits clopperPearson(ShareCounts counts, double tail) {
    long k = counts.count();
    long n = counts.total();
    // A population too large to count by int is taken for one without end, which can only widen the
    // interval.
    if (counts.eligible().isPresent() && counts.eligible().getAsLong() <= Integer.MAX_VALUE) {
      return hypergeometric((int) k, (int) n, (int) counts.eligible().getAsLong(), tail);
    }
    return new ShareLimits(
        k == 0
            ? 0
            : BetaDistribution.of((double) k, n - k + 1.0).inverseCumulativeProbability(tail),
        k == n
            ? 1
            : BetaDistribution.of(k + 1.0, (double) (n - k)).inverseSurvivalProbability(tail));
  }

  /** The least and the greatest number of people in the population that do not make as many, or as few, too improbable. */
  private static ShareLimits hypergeometric(int k, int n, int people, double tail) {
    int most = people - (n - k);
    long lower = first(
        k,
        most,
        all ->
            HypergeometricDistribution.of(people, (int) all, n).survivalProbability(k - 1) > tail);
    long above = first(
        k,
        most + 1L,
        all ->
            HypergeometricDistribution.of(people, (int) all, n).cumulativeProbability(k) <= tail);
    return new ShareLimits(lower / (double) people, (above - 1) / (double) people);
  }

  /** The first number of a range from which on a condition holds; the last of the range, which is not tried, if it holds nowhere before. */
  private static long first(long from, long to, LongPredicate holds) {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
