package org.opendatacollab.scoring.evidence;

import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Two groups as reports print them: how many, mean and standard deviation of each.
 *
 * @param first the first group
 * @param second the second group
 */
public record GroupSummaries(Group first, Group second) {
  /** The kind of input of methods that compare two groups from their printed summaries. */
  public static final InputKind<GroupSummaries> KIND =
      new InputKind<>("summaries of two groups", GroupSummaries.class);

  /** Beyond it a square might be no double. */
  private static final double LIMIT = 1e150;

  /**
   * One group.
   *
   * @param n how many people
   * @param mean their mean
   * @param standardDeviation their standard deviation, which divides by n - 1
   */
  public record Group(long n, double mean, double standardDeviation) {
    /**
     * Checks.
     *
     * @param n how many people
     * @param mean their mean
     * @param standardDeviation their standard deviation
     * @throws IllegalArgumentException if n is negative, the mean is not in [-1e150, 1e150] or the deviation not in [0, 1e150]
     */
    public Group {
      Arguments.notNegative(n, "n");
      if (!(Math.abs(mean) <= LIMIT)) {
        throw new IllegalArgumentException("mean must be in [-1e150, 1e150], got " + mean);
      }
      if (!(standardDeviation >= 0 && standardDeviation <= LIMIT)) {
        throw new IllegalArgumentException(
            "standardDeviation must be in [0, 1e150], got " + standardDeviation);
      }
    }

    double squaredError() {
      return standardDeviation * standardDeviation / n;
    }
  }

  /**
   * Returns the difference of the means, first minus second, with the variance {@code sd1^2 / n1 + sd2^2 / n2}: the groups
   * need not vary alike. In the unit of the means, so only for studies that measured on the same scale.
   *
   * @return the effect and its variance; undefined, {@link Reason#EMPTY_GROUP}, if nobody is in a group
   */
  public Outcome<EffectSize> meanDifference() {
    if (first.n == 0 || second.n == 0) {
      return Outcome.undefined(Reason.EMPTY_GROUP);
    }
    return Outcome.of(
        new EffectSize(first.mean - second.mean, first.squaredError() + second.squaredError()));
  }
}
