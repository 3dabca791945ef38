package org.opendatacollab.scoring.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The method of equal shares: each voter has 1 to spend, a seat costs n / k, and supporters pay rho each, or what they have left.
 * The seat goes to where rho is least. Money is whole numbers over one common denominator; voters with as much left are one
 * class, and classes ascend.
 */
final class BudgetSeating implements Seating {
  /** What one supporter pays at most: money / payers, over the common denominator. */
  private record Rho(BigInteger money, BigInteger payers) implements Comparable<Rho> {
    @Override
    public int compareTo(Rho other) {
      return money.multiply(other.payers).compareTo(other.money.multiply(payers));
    }
  }

  private final Voters voters;
  private final int[] classes;
  private final BigInteger[] budgets;
  private final BigInteger price;
  private final BigInteger denominator;
  private final boolean completed;

  /** Everybody has 1; where nothing can be bought any more, Phragmen's rule fills the seats if so asked. */
  BudgetSeating(Voters voters, int size, boolean completed) {
    this(
        voters,
        new int[voters.counts.length],
        new BigInteger[] {BigInteger.valueOf(size)},
        BigInteger.valueOf(voters.total),
        BigInteger.valueOf(size),
        completed);
  }

  private BudgetSeating(
      Voters voters,
      int[] classes,
      BigInteger[] budgets,
      BigInteger price,
      BigInteger denominator,
      boolean completed) {
    this.voters = voters;
    this.classes = classes;
    this.budgets = budgets;
    this.price = price;
    this.denominator = denominator;
    this.completed = completed;
  }

  /** The least rho for which the supporters can pay the price; null if they cannot. */
  private @Nullable Rho rho(int candidate) {
    long[] byClass = voters.supportersByClass(candidate, classes, budgets.length);
    BigInteger open = price;
    long payers = voters.approvals[candidate];
    for (int c = 0; c < byClass.length && payers > 0; c++) {
      if (byClass[c] > 0) {
        // If even the poorest of the rest can pay an equal part, that is rho; else they give all
        // they have.
        if (budgets[c].multiply(BigInteger.valueOf(payers)).compareTo(open) >= 0) {
          return new Rho(open, BigInteger.valueOf(payers));
        }
        open = open.subtract(budgets[c].multiply(BigInteger.valueOf(byClass[c])));
        payers -= byClass[c];
      }
    }
    return null;
  }

  @Override
  public List<Integer> next(BitSet seated) {
    List<Integer> cheapest = new ArrayList<>();
    Rho least = null;
    for (int c = 0; c < voters.candidates; c++) {
      if (seated.get(c) || voters.approvals[c] == 0) {
        continue;
      }
      // Nobody pays less than an equal part of the price among all supporters.
      Rho bound = new Rho(price, BigInteger.valueOf(voters.approvals[c]));
      if (least != null && bound.compareTo(least) > 0) {
        continue;
      }
      Rho rho = rho(c);
      if (rho == null) {
        continue;
      }
      int order = least == null ? -1 : rho.compareTo(least);
      if (order < 0) {
        cheapest.clear();
        least = rho;
      }
      if (order <= 0) {
        cheapest.add(c);
      }
    }
    return cheapest.isEmpty() && completed ? completion().next(seated) : cheapest;
  }

  /** Money left counts as a load that is owed, in units of the price. */
  private LoadSeating completion() {
    BigInteger[] loads = Arrays.stream(budgets).map(BigInteger::negate).toArray(BigInteger[]::new);
    return new LoadSeating(voters, classes, loads, price);
  }

  @Override
  public OptionalDouble value(int candidate) {
    Rho rho = rho(candidate);
    if (rho == null) {
      return completion().value(candidate);
    }
    return OptionalDouble.of(
        BigFraction.of(rho.money(), rho.payers().multiply(denominator)).doubleValue());
  }

  @Override
  public Seating seat(int candidate) {
    Rho rho = rho(candidate);
    if (rho == null) {
      return completion().seat(candidate);
    }
    BigInteger scale = rho.payers();
    BigInteger[] before = Arrays.stream(budgets).map(scale::multiply).toArray(BigInteger[]::new);
    BigInteger[] after = Arrays.stream(before)
        .map(budget -> budget.subtract(rho.money()).max(BigInteger.ZERO))
        .toArray(BigInteger[]::new);
    boolean[] pays = new boolean[classes.length];
    for (int group : voters.supporters[candidate]) {
      pays[group] = true;
    }
    boolean[] used = new boolean[2 * budgets.length];
    for (int group = 0; group < classes.length; group++) {
      used[classes[group] + (pays[group] ? budgets.length : 0)] = true;
    }
    BigInteger[] all =
        Stream.concat(Arrays.stream(before), Arrays.stream(after)).toArray(BigInteger[]::new);
    List<BigInteger> left = new ArrayList<>();
    for (int c = 0; c < all.length; c++) {
      if (used[c]) {
        left.add(all[c]);
      }
    }
    BigInteger[] distinct = left.stream().sorted().distinct().toArray(BigInteger[]::new);
    int[] renamed = new int[all.length];
    for (int c = 0; c < all.length; c++) {
      renamed[c] = used[c] ? Arrays.binarySearch(distinct, all[c]) : -1;
    }
    int[] moved = new int[classes.length];
    for (int group = 0; group < classes.length; group++) {
      moved[group] = renamed[classes[group] + (pays[group] ? budgets.length : 0)];
    }
    return new BudgetSeating(
        voters, moved, distinct, price.multiply(scale), denominator.multiply(scale), completed);
  }

  @Override
  public Object key() {
    BigFraction[] byClass = Arrays.stream(budgets)
        .map(budget -> BigFraction.of(budget, denominator))
        .toArray(BigFraction[]::new);
    return Arrays.stream(classes).mapToObj(c -> byClass[c]).toList();
  }
}
