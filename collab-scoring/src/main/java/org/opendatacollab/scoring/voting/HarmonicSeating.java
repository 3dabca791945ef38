package org.opendatacollab.scoring.voting;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sequential proportional approval: the seat goes to who adds most to the harmonic score. */
final class HarmonicSeating implements Seating {
  private final Voters voters;
  private final BigInteger[] shares;
  private final int[] represented;

  HarmonicSeating(Voters voters, int size) {
    this(voters, shares(size), new int[voters.counts.length]);
  }

  private HarmonicSeating(Voters voters, BigInteger[] shares, int[] represented) {
    this.voters = voters;
    this.shares = shares;
    this.represented = represented;
  }

  /** What one more representative is worth to who has r, times the common denominator shares[0]. */
  private static BigInteger[] shares(int size) {
    BigInteger one = Voters.commonMultiple(size);
    return IntStream.rangeClosed(1, size)
        .mapToObj(r -> one.divide(BigInteger.valueOf(r)))
        .toArray(BigInteger[]::new);
  }

  private BigInteger gain(int candidate) {
    long[] byNumber = voters.supportersByClass(candidate, represented, shares.length);
    BigInteger gain = BigInteger.ZERO;
    for (int r = 0; r < byNumber.length; r++) {
      if (byNumber[r] > 0) {
        gain = gain.add(shares[r].multiply(BigInteger.valueOf(byNumber[r])));
      }
    }
    return gain;
  }

  @Override
  public List<Integer> next(BitSet seated) {
    BigInteger[] gains = new BigInteger[voters.candidates];
    List<Integer> open = IntStream.range(0, voters.candidates)
        .filter(c -> !seated.get(c))
        .boxed()
        .toList();
    open.forEach(c -> gains[c] = gain(c));
    return Seating.least(open, Comparator.comparing((Integer c) -> gains[c]).reversed());
  }

  @Override
  public OptionalDouble value(int candidate) {
    return OptionalDouble.of(BigFraction.of(gain(candidate), shares[0]).doubleValue());
  }

  @Override
  public Seating seat(int candidate) {
    int[] more = represented.clone();
    for (int group : voters.supporters[candidate]) {
      more[group]++;
    }
    return new HarmonicSeating(voters, shares, more);
  }

  @Override
  public Object key() {
    // Who is represented how often depends on the seated alone.
    return 0;
  }
}
