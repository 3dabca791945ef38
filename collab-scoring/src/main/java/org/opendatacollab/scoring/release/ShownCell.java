package org.opendatacollab.scoring.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.Estimate;

/**
 * A cell that shows a range: the mean (or share) of all {@code n} answers lies in it, ends included. The range is an outcome
 * of the {@link Codebook} for {@code n}, or a union of neighbouring ones.
 */
public final class ShownCell implements ReleasedCell {
  private final String wave;
  private final String group;
  private final Measure measure;
  private final int n;
  private final SumRange sums;

  ShownCell(String wave, String group, Measure measure, int n, SumRange sums) {
    this.wave = wave;
    this.group = group;
    this.measure = measure;
    this.n = n;
    this.sums = sums;
  }

  @Override
  public String wave() {
    return wave;
  }

  @Override
  public String group() {
    return group;
  }

  @Override
  public Measure measure() {
    return measure;
  }

  /**
   * Returns how many people answered.
   *
   * @return {@code k} or more
   */
  public int n() {
    return n;
  }

  /**
   * Returns the low end of the range.
   *
   * @return the exact end, as sum over answers such as {@code 24/8}; on the item's own scale, for a share in [0, 1]
   */
  public Ratio low() {
    return measure.shown(sums.low(), n);
  }

  /**
   * Returns the high end of the range.
   *
   * @return the exact end, as {@link #low()}
   */
  public Ratio high() {
    return measure.shown(sums.high(), n);
  }

  /**
   * Returns the middle of the range, the point that is shown.
   *
   * @return the exact middle
   */
  public Ratio middle() {
    return low().plus(high()).over(2);
  }

  /**
   * Returns the low end for people to read.
   *
   * @return the end, rounded down to one decimal
   */
  public BigDecimal lowRounded() {
    return low().rounded(1, RoundingMode.FLOOR);
  }

  /**
   * Returns the high end for people to read.
   *
   * @return the end, rounded up to one decimal
   */
  public BigDecimal highRounded() {
    return high().rounded(1, RoundingMode.CEILING);
  }

  /**
   * Returns the cell as a score.
   *
   * @return the middle of the range, with its ends as bounds
   */
  public Estimate estimate() {
    return ReleasedRange.of(this).estimate();
  }

  SumRange sums() {
    return sums;
  }

  @Override
  public Optional<ShownCell> shown() {
    return Optional.of(this);
  }

  @Override
  public Optional<SuppressionReason> suppressed() {
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShownCell that
        && wave.equals(that.wave)
        && group.equals(that.group)
        && measure.equals(that.measure)
        && n == that.n
        && sums.equals(that.sums);
  }

  @Override
  public int hashCode() {
    return Objects.hash(wave, group, measure, n, sums);
  }

  /** Returns place and range, such as {@code w1/gov/q1: n=8, 24/8 to 26/8}. */
  @Override
  public String toString() {
    return wave + "/" + group + "/" + measure.id() + ": n=" + n + ", " + low() + " to " + high();
  }
}
