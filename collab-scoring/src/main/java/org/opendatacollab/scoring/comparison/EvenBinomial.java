package org.opendatacollab.scoring.comparison;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Two counts that should be equal but for chance.
 *
 * @param p two-sided exact p
 * @param midP the same with half the probability of what was observed
 */
record EvenBinomial(double p, double midP) {
  static EvenBinomial of(int first, int second) {
    int n = Math.addExact(first, second);
    int smaller = Math.min(first, second);
    double p = BinomialTest.withDefaults().test(n, smaller, 0.5).getPValue();
    // Both tails without half of each observed count; where the counts are equal that is all.
    double middle = BinomialDistribution.of(n, 0.5).probability(smaller);
    return new EvenBinomial(p, first == second ? 1 : p - middle);
  }
}
