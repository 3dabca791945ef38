package org.opendatacollab.scoring.release;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * In how many ways {@code m} answers, each from 0 to {@code range}, add to 0, 1, 2, ...: the coefficients of
 * {@code (1 + x + ... + x^range)^m}, exact, from the lowest up, as far as asked for.
 *
 * <p>With {@code P = 1 + x + ... + x^range}, {@code Q = P^m} satisfies {@code P Q' = m P' Q}, which gives
 * {@code s W(s) = sum over j = 1..range of ((m + 1) j - s) W(s - j)}.
 */
final class TailCounts {
  private final long answers;
  private final int range;
  private final List<BigInteger> ways = new ArrayList<>();
  private BigInteger upTo = BigInteger.ZERO;

  TailCounts(long answers, int range) {
    this.answers = answers;
    this.range = range;
  }

  /** Adds the next sum and returns in how many ways the answers add to it or to less. */
  BigInteger next() {
    int sum = ways.size();
    BigInteger count = BigInteger.ZERO;
    for (int j = 1; j <= Math.min(range, sum); j++) {
      BigInteger factor = BigInteger.valueOf((answers + 1) * j - sum);
      count = count.add(factor.multiply(ways.get(sum - j)));
    }
    count = sum == 0 ? BigInteger.ONE : count.divide(BigInteger.valueOf(sum));
    ways.add(count);
    upTo = upTo.add(count);
    return upTo;
  }
}
