package org.opendatacollab.scoring.release;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;

/**
 * A range that was released, or one computed from released ranges only: of a construct shown by its items, of several groups
 * together, of a change between waves. Or undefined, because a part was suppressed.
 *
 * <pre>{@code
 *   construct:  mean of the low ends to mean of the high ends; a reversed item [lo, hi] counts as [min + max - hi, min + max - lo]
 *   together:   sum of n lo over sum of n, to sum of n hi over sum of n
 *   change:     [lo2 - hi1, hi2 - lo1]
 * }</pre>
 *
 * <p>The true number lies in the range with certainty, as far as the people who answered are concerned; the range says nothing
 * about people who did not. Ends are exact. A change is detectable only if its range excludes 0. Example: 26/8 to 29/8, later
 * 31/8 to 34/8: changed by 2/8 to 8/8, so it rose.
 *
 * <p>Not for a change where the same people are compared one by one: ranges of two levels are wider than the change of
 * pairs. Immutable and thread-safe. Source: the project's release policy, section 4.
 */
public final class ReleasedRange {
  /** On which side of 0 a range lies. */
  public enum Direction {
    /** Wholly above 0: a change is a rise. */
    ABOVE_ZERO,
    /** Wholly below 0: a change is a fall. */
    BELOW_ZERO,
    /** 0 is possible: no change is detectable. */
    NOT_DETECTABLE,
    /** There is no range. */
    UNDEFINED
  }

  private static final String WHY =
      "computed from numbers published as ranges; what the answers give lies in it";
  private static final Method CONSTRUCT = Method.of("release/construct-by-items@1");
  private static final Method TOGETHER = Method.of("release/groups-together@1");
  private static final Method CHANGE = Method.of("release/change@1");

  private final Ratio low;
  private final Ratio high;
  private final long n;
  private final Method method;
  private final Optional<Reason> reason;

  private ReleasedRange(Ratio low, Ratio high, long n, Method method, Optional<Reason> reason) {
    this.low = low;
    this.high = high;
    this.n = n;
    this.method = method;
    this.reason = reason;
  }

  private static ReleasedRange undefined(Reason reason, Method method) {
    Ratio nothing = Ratio.of(0, 1);
    return new ReleasedRange(nothing, nothing, 0, method, Optional.of(reason));
  }

  /**
   * Returns the range of a cell.
   *
   * @param cell the cell
   * @return its range, or undefined for the reason of the cell
   */
  public static ReleasedRange of(ReleasedCell cell) {
    Method method = cell.measure().method().method();
    return cell.shown()
        .map(shown ->
            new ReleasedRange(shown.low(), shown.high(), shown.n(), method, Optional.empty()))
        .orElseGet(() -> undefined(
            cell.suppressed().map(SuppressionReason::reason).orElse(Reason.SUPPRESSED), method));
  }

  /**
   * Returns a construct that is shown by its items.
   *
   * @param items the cells of its items, of one wave, group, scale and method
   * @param reversed which items count the other way round
   * @return the mean of the ends, with the least n of the items; undefined if an item is suppressed or there is none
   * @throws IllegalArgumentException if the cells differ in wave, group, scale or method, or repeat an item
   */
  public static ReleasedRange ofConstruct(List<ReleasedCell> items, Set<String> reversed) {
    Set<Object> places = new HashSet<>();
    Set<String> ids = new HashSet<>();
    Ratio low = Ratio.of(0, 1);
    Ratio high = Ratio.of(0, 1);
    long n = Long.MAX_VALUE;
    for (ReleasedCell cell : items) {
      Measure measure = cell.measure();
      places.add(List.of(cell.wave(), cell.group(), measure.scale(), measure.method()));
      if (!ids.add(measure.id()) || places.size() > 1) {
        throw new IllegalArgumentException(
            "items of a construct must be cells of one wave, group, scale and method, each once");
      }
    }
    for (ReleasedCell cell : items) {
      ReleasedRange range = of(cell);
      if (range.reason.isPresent()) {
        return undefined(range.reason.get(), CONSTRUCT);
      }
      boolean turn = reversed.contains(cell.measure().id());
      Ratio ends = turn ? cell.measure().endsTogether() : Ratio.of(0, 1);
      low = low.plus(turn ? ends.minus(range.high) : range.low);
      high = high.plus(turn ? ends.minus(range.low) : range.high);
      n = Math.min(n, range.n);
    }
    if (items.isEmpty()) {
      return undefined(Reason.NO_VALUES, CONSTRUCT);
    }
    return new ReleasedRange(
        low.over(items.size()), high.over(items.size()), n, CONSTRUCT, Optional.empty());
  }

  /**
   * Returns several groups taken together, such as both sides.
   *
   * @param groups the ranges of groups without common members, of one wave and one measure or construct
   * @return the ends weighted by n, with the sum of n; undefined if a part is: without a part there is no total
   * @throws IllegalArgumentException if the ranges were computed by different methods
   */
  public static ReleasedRange together(List<ReleasedRange> groups) {
    Ratio low = Ratio.of(0, 1);
    Ratio high = Ratio.of(0, 1);
    long n = 0;
    for (ReleasedRange range : groups) {
      range.requireMethodOf(groups.get(0));
    }
    for (ReleasedRange range : groups) {
      if (range.reason.isPresent()) {
        return undefined(range.reason.get(), TOGETHER);
      }
      low = low.plus(range.low.times(range.n));
      high = high.plus(range.high.times(range.n));
      n = Math.addExact(n, range.n);
    }
    if (groups.isEmpty()) {
      return undefined(Reason.NO_GROUPS, TOGETHER);
    }
    return new ReleasedRange(low.over(n), high.over(n), n, TOGETHER, Optional.empty());
  }

  /**
   * Returns by how much this range lies above an earlier one of the same measure and group; or above the range of another
   * group, for the gap between two sides.
   *
   * @param earlier the earlier one
   * @return the widest change that both ranges allow, with the lesser n; undefined if one of the two is
   * @throws IllegalArgumentException if the ranges were computed by different methods
   */
  public ReleasedRange changeFrom(ReleasedRange earlier) {
    requireMethodOf(earlier);
    Optional<Reason> missing = reason.or(() -> earlier.reason);
    if (missing.isPresent()) {
      return undefined(missing.get(), CHANGE);
    }
    return new ReleasedRange(
        low.minus(earlier.high),
        high.minus(earlier.low),
        Math.min(n, earlier.n),
        CHANGE,
        Optional.empty());
  }

  private void requireMethodOf(ReleasedRange other) {
    if (!method.equals(other.method)) {
      throw new IllegalArgumentException("ranges must be of one method, got " + method.idAtVersion()
          + " and " + other.method.idAtVersion());
    }
  }

  /**
   * Returns the low end.
   *
   * @return the exact end, or empty if undefined
   */
  public Optional<Ratio> low() {
    return reason.isPresent() ? Optional.empty() : Optional.of(low);
  }

  /**
   * Returns the high end.
   *
   * @return the exact end, or empty if undefined
   */
  public Optional<Ratio> high() {
    return reason.isPresent() ? Optional.empty() : Optional.of(high);
  }

  /**
   * Returns on how many people it rests.
   *
   * @return the number; 0 if undefined
   */
  public long n() {
    return n;
  }

  /**
   * Returns why it is undefined.
   *
   * @return the reason, or empty if there is a range
   */
  public Optional<Reason> reason() {
    return reason;
  }

  /**
   * Returns on which side of 0 it lies: for a change, whether it is detectable and where it goes.
   *
   * @return the side; {@code NOT_DETECTABLE} also if an end is exactly 0
   */
  public Direction direction() {
    if (reason.isPresent()) {
      return Direction.UNDEFINED;
    }
    if (low.numerator().signum() > 0) {
      return Direction.ABOVE_ZERO;
    }
    return high.numerator().signum() < 0 ? Direction.BELOW_ZERO : Direction.NOT_DETECTABLE;
  }

  /**
   * Returns it as a score.
   *
   * @return the middle with the ends as bounds, or undefined with the reason
   */
  public Estimate estimate() {
    if (reason.isPresent()) {
      return Estimate.undefined(reason.get(), n, method);
    }
    return Estimate.of(
        low.plus(high).over(2).doubleValue(),
        new Uncertainty.Bounds(low.doubleValue(), high.doubleValue(), WHY),
        n,
        method);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleasedRange that
        && low.compareTo(that.low) == 0
        && high.compareTo(that.high) == 0
        && n == that.n
        && method.equals(that.method)
        && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(n, method, reason);
  }

  /** Returns the range with its n, or the reason. */
  @Override
  public String toString() {
    return reason.map(Reason::code).orElseGet(() -> low + " to " + high + " (n=" + n + ")");
  }
}
