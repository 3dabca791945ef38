package org.opendatacollab.scoring.voting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Phragmen's sequential rule: each seat is a load of 1 that its supporters share so that all end up with the same; it goes to
 * where that is least. Loads are whole numbers over one common denominator; voters with the same load are one class.
 */
final class LoadSeating implements Seating {
  private final Voters voters;
  private final int[] classes;
  private final BigInteger[] loads;
  private final BigInteger denominator;

  /** Nobody has a load yet. */
  LoadSeating(Voters voters) {
    this(voters, new int[voters.counts.length], new BigInteger[] {BigInteger.ZERO}, BigInteger.ONE);
  }

  LoadSeating(Voters voters, int[] classes, BigInteger[] loads, BigInteger denominator) {
    this.voters = voters;
    this.classes = classes;
    this.loads = loads;
    this.denominator = denominator;
  }

  /** What the supporters would bear in all with this seat, over the denominator. */
  private BigInteger borne(int candidate) {
    long[] byClass = voters.supportersByClass(candidate, classes, loads.length);
    BigInteger sum = denominator;
    for (int c = 0; c < byClass.length; c++) {
      if (byClass[c] > 0) {
        sum = sum.add(loads[c].multiply(BigInteger.valueOf(byClass[c])));
      }
    }
    return sum;
  }

  private BigInteger support(int candidate) {
    return BigInteger.valueOf(voters.approvals[candidate]);
  }

  @Override
  public List<Integer> next(BitSet seated) {
    List<Integer> open = IntStream.range(0, voters.candidates)
        .filter(c -> !seated.get(c))
        .boxed()
        .toList();
    List<Integer> supported = open.stream().filter(c -> voters.approvals[c] > 0).toList();
    if (supported.isEmpty()) {
      return open;
    }
    BigInteger[] borne = new BigInteger[voters.candidates];
    supported.forEach(c -> borne[c] = borne(c));
    Comparator<Integer> byLoad =
        (a, b) -> borne[a].multiply(support(b)).compareTo(borne[b].multiply(support(a)));
    return Seating.least(supported, byLoad);
  }

  @Override
  public OptionalDouble value(int candidate) {
    return voters.approvals[candidate] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            BigFraction.of(borne(candidate), denominator.multiply(support(candidate)))
                .doubleValue());
  }

  @Override
  public Seating seat(int candidate) {
    if (voters.approvals[candidate] == 0) {
      return this;
    }
    BigInteger support = support(candidate);
    BigInteger[] more = Arrays.copyOf(loads, loads.length + 1);
    for (int c = 0; c < loads.length; c++) {
      more[c] = loads[c].multiply(support);
    }
    more[loads.length] = borne(candidate);
    int[] moved = classes.clone();
    for (int group : voters.supporters[candidate]) {
      moved[group] = loads.length;
    }
    return new LoadSeating(voters, moved, more, denominator.multiply(support));
  }

  @Override
  public Object key() {
    BigFraction[] byClass = Arrays.stream(loads)
        .map(load -> BigFraction.of(load, denominator))
        .toArray(BigFraction[]::new);
    return Arrays.stream(classes).mapToObj(c -> byClass[c]).toList();
  }
}
