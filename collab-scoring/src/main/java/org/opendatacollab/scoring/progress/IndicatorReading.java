package org.opendatacollab.scoring.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Three numbers of one indicator in one unit: where it was, where it should get to, where it is.
 *
 * @param baseline where it was
 * @param target where it should get to
 * @param actual where it is
 */
public record IndicatorReading(
    Optional<BigDecimal> baseline, Optional<BigDecimal> target, Optional<BigDecimal> actual) {
  /**
   * Checks and normalises.
   *
   * @param baseline where it was
   * @param target where it should get to
   * @param actual where it is
   * @throws IllegalArgumentException if a number has more than 100 digits or places
   */
  public IndicatorReading {
    baseline = baseline.map(value -> Exact.normalised(value, "baseline"));
    target = target.map(value -> Exact.normalised(value, "target"));
    actual = actual.map(value -> Exact.normalised(value, "actual"));
  }

  /**
   * Returns a reading with all three numbers.
   *
   * @param baseline where it was
   * @param target where it should get to
   * @param actual where it is
   * @return the reading
   * @throws IllegalArgumentException if a number has more than 100 digits or places
   */
  public static IndicatorReading of(BigDecimal baseline, BigDecimal target, BigDecimal actual) {
    return new IndicatorReading(Optional.of(baseline), Optional.of(target), Optional.of(actual));
  }

  /**
   * Returns which way it should go.
   *
   * @return the direction, or empty if baseline and target are equal or one is missing
   */
  public Optional<IndicatorDirection> direction() {
    if (baseline.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    int comparison = target.orElseThrow().compareTo(baseline.orElseThrow());
    if (comparison == 0) {
      return Optional.empty();
    }
    return Optional.of(
        comparison > 0 ? IndicatorDirection.ASCENDING : IndicatorDirection.DESCENDING);
  }
}
