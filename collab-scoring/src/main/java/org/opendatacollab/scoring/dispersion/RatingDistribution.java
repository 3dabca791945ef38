package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Decimals;
import org.opendatacollab.scoring.tally.RatingTally;

/**
 * How many gave each value of a scale. Values and counts are exact decimals; counts may be weights and need not be whole.
 *
 * @param scale the values of the scale, ascending
 * @param counts how many gave each value
 */
public record RatingDistribution(List<BigDecimal> scale, List<BigDecimal> counts) {
  /** The kind of input of methods that say how far the ratings of one item lie apart. */
  public static final InputKind<RatingDistribution> KIND =
      new InputKind<>("ratings of one item", RatingDistribution.class);

  /**
   * Checks and copies.
   *
   * @param scale the values of the scale
   * @param counts how many gave each value
   * @throws IllegalArgumentException if the scale does not strictly ascend, there is not one count per value, or a count is
   *     negative
   */
  public RatingDistribution {
    scale = Decimals.ascending(scale);
    counts = Decimals.counts(counts, scale.size(), "counts");
  }

  /**
   * Returns the distribution that a tally holds.
   *
   * @param tally the tally
   * @return the distribution
   */
  public static RatingDistribution of(RatingTally tally) {
    return new RatingDistribution(
        tally.scale().values(),
        Arrays.stream(tally.counts()).mapToObj(BigDecimal::valueOf).toList());
  }

  /**
   * Returns how many ratings there are.
   *
   * @return the sum of the counts
   */
  public BigDecimal total() {
    return Decimals.total(counts);
  }

  /** How many values the scale has. */
  int size() {
    return scale.size();
  }

  /** Why a measure is undefined that needs ratings, and a scale of some values. */
  Optional<Reason> lacks(int values) {
    if (total().signum() == 0) {
      return Optional.of(Reason.NO_RATINGS);
    }
    return size() < values ? Optional.of(Reason.TOO_FEW_CATEGORIES) : Optional.empty();
  }

  /** Sum of the ratings. */
  BigDecimal sum() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < size(); i++) {
      sum = sum.add(counts.get(i).multiply(scale.get(i)));
    }
    return sum;
  }

  /** Cumulative counts, from the least value to the last but one: the last is the total. */
  BigDecimal[] cumulative() {
    BigDecimal[] cumulative = new BigDecimal[size() - 1];
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < cumulative.length; i++) {
      sum = sum.add(counts.get(i));
      cumulative[i] = sum;
    }
    return cumulative;
  }

  /** Width of the scale. */
  BigDecimal width() {
    return scale.get(size() - 1).subtract(scale.get(0));
  }
}
