package org.opendatacollab.scoring.release;

/**
 * Consecutive whole numbers: the sums of answers, coded from 0, that one outcome stands for.
 *
 * @param low the lowest sum
 * @param high the highest sum
 */
public record SumRange(long low, long high) {
  /**
   * Checks.
   *
   * @param low the lowest sum
   * @param high the highest sum
   * @throws IllegalArgumentException unless 0 &lt;= low &lt;= high
   */
  public SumRange {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException(
          "sums must satisfy 0 <= low <= high, got " + low + " and " + high);
    }
  }

  /**
   * Tells whether a sum is in it.
   *
   * @param sum a sum
   * @return true if low &lt;= sum &lt;= high
   */
  public boolean contains(long sum) {
    return sum >= low && sum <= high;
  }

  SumRange joined(SumRange next) {
    return new SumRange(Math.min(low, next.low), Math.max(high, next.high));
  }
}
