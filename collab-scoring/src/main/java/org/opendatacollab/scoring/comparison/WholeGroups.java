package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.scoring.Reason;

/** Two groups of people, value by value of a scale: what tests need, because weights are not people. */
final class WholeGroups {
  private final List<BigDecimal> scale;
  private final long[] first;
  private final long[] second;
  private final long sizeFirst;
  private final long sizeSecond;

  private WholeGroups(List<BigDecimal> scale, long[] first, long[] second) {
    this.scale = scale;
    this.first = first;
    this.second = second;
    this.sizeFirst = sum(first);
    this.sizeSecond = sum(second);
  }

  static WholeGroups of(TwoGroupRatings ratings) {
    return new WholeGroups(
        ratings.scale(), whole(ratings.first(), "first"), whole(ratings.second(), "second"));
  }

  private static long[] whole(List<BigDecimal> counts, String name) {
    long[] whole = new long[counts.size()];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = whole(counts.get(i), name, i);
    }
    return whole;
  }

  /** A count that is one of people. */
  static int whole(BigDecimal count, String name, int index) {
    if (count.stripTrailingZeros().scale() > 0
        || count.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      throw new IllegalArgumentException(
          name + " must hold whole counts of people below 2^31, does not at index " + index);
    }
    return count.intValueExact();
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /** How many of the first group gave each value, ascending; not to be changed. */
  long[] first() {
    return first;
  }

  long[] second() {
    return second;
  }

  long sizeFirst() {
    return sizeFirst;
  }

  long sizeSecond() {
    return sizeSecond;
  }

  long total() {
    return sizeFirst + sizeSecond;
  }

  /** Why nothing can be compared that needs a variance in each group. */
  Optional<Reason> lacksTwoEach() {
    return sizeFirst < 2 || sizeSecond < 2
        ? Optional.of(Reason.TOO_FEW_OBSERVATIONS)
        : Optional.empty();
  }

  Optional<Reason> lacksOneEach() {
    return sizeFirst == 0 || sizeSecond == 0 ? Optional.of(Reason.EMPTY_GROUP) : Optional.empty();
  }

  /** Whether all members of a group gave the same value. */
  boolean hasUnanimous() {
    return unanimous(first) || unanimous(second);
  }

  private static boolean unanimous(long[] counts) {
    return Arrays.stream(counts).filter(count -> count > 0).count() == 1;
  }

  Moments firstMoments() {
    return moments(first);
  }

  Moments secondMoments() {
    return moments(second);
  }

  private Moments moments(long[] counts) {
    Moments moments = Moments.ZERO;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        moments = moments.plus(scale.get(i), counts[i]);
      }
    }
    return moments;
  }

  /** For each value, members of the other group below it minus those above: what a member of this group with it wins by. */
  static long[] wins(long[] others) {
    long[] wins = new long[others.length];
    long above = sum(others);
    long below = 0;
    for (int i = 0; i < others.length; i++) {
      above -= others[i];
      wins[i] = below - above;
      below += others[i];
    }
    return wins;
  }

  /** Moments of what the members of a group win by. */
  static Moments moments(long[] counts, long[] wins) {
    Moments moments = Moments.ZERO;
    for (int i = 0; i < counts.length; i++) {
      moments = moments.plus(BigDecimal.valueOf(wins[i]), counts[i]);
    }
    return moments;
  }
}
