package org.opendatacollab.scoring.release;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The attacker of the tests. It knows a published range of the sum of {@code n} answers and the answers of a coalition, and
 * counts worlds. It works from the definitions of disclosure, by convolution, and shares no formula with the codebook.
 */
final class Audit {
  /** What is disclosed of a person outside the coalition. */
  enum Finding {
    EXACT,
    DIRECTION,
    INFERENCE
  }

  private final int categories;
  private final BigInteger[] waysOfOneLess;

  /** For the people outside a coalition: {@code others} answers of {@code categories} values. */
  Audit(int others, int categories) {
    this.categories = categories;
    this.waysOfOneLess = prefix(ways(others - 1, categories));
  }

  /** In how many ways answers add to 0, 1, ...: one answer after the other. */
  static BigInteger[] ways(int answers, int categories) {
    BigInteger[] ways = {BigInteger.ONE};
    for (int i = 0; i < answers; i++) {
      BigInteger[] next = new BigInteger[ways.length + categories - 1];
      Arrays.fill(next, BigInteger.ZERO);
      for (int sum = 0; sum < ways.length; sum++) {
        for (int value = 0; value < categories; value++) {
          next[sum + value] = next[sum + value].add(ways[sum]);
        }
      }
      ways = next;
    }
    return ways;
  }

  /** Exact whole numbers, so that differences lose nothing. */
  private static BigInteger[] prefix(BigInteger[] ways) {
    BigInteger[] prefix = new BigInteger[ways.length + 1];
    prefix[0] = BigInteger.ZERO;
    for (int i = 0; i < ways.length; i++) {
      prefix[i + 1] = prefix[i].add(ways[i]);
    }
    return prefix;
  }

  private BigInteger worlds(long low, long high) {
    int from = (int) Math.max(0, low);
    int to = (int) Math.min(waysOfOneLess.length - 2, high);
    return from > to ? BigInteger.ZERO : waysOfOneLess[to + 1].subtract(waysOfOneLess[from]);
  }

  /** What a coalition whose answers add to {@code known} learns from sums between low and high; empty if they cannot fit. */
  List<Finding> findings(long low, long high, int known) {
    BigInteger[] weights = new BigInteger[categories];
    for (int value = 0; value < categories; value++) {
      weights[value] = worlds(low - known - value, high - known - value);
    }
    return findings(weights);
  }

  static List<Finding> findings(BigInteger[] weights) {
    int categories = weights.length;
    int possible = 0;
    int favourable = 0;
    int unfavourable = 0;
    BigInteger all = BigInteger.ZERO;
    BigInteger most = BigInteger.ZERO;
    for (int value = 0; value < categories; value++) {
      if (weights[value].signum() > 0) {
        possible++;
        favourable += value >= categories - categories / 2 ? 1 : 0;
        unfavourable += value < categories / 2 ? 1 : 0;
        all = all.add(weights[value]);
        most = most.max(weights[value]);
      }
    }
    List<Finding> findings = new ArrayList<>();
    if (possible == 1) {
      findings.add(Finding.EXACT);
    }
    if (possible > 0 && (possible == favourable || possible == unfavourable)) {
      findings.add(Finding.DIRECTION);
    }
    if (most.multiply(BigInteger.TEN).compareTo(all.multiply(BigInteger.valueOf(9))) > 0) {
      findings.add(Finding.INFERENCE);
    }
    return findings;
  }

  /** What a coalition learns from an exact sum, as a leaky release would publish it. */
  static List<Finding> ofExactMean(int categories, int[] answers, int coalition) {
    int known = 0;
    for (int i = 0; i < coalition; i++) {
      known += answers[i];
    }
    int sum = Panels.sum(answers);
    return new Audit(answers.length - coalition, categories).findings(sum, sum, known);
  }
}
