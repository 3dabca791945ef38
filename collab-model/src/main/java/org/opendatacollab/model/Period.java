package org.opendatacollab.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A span of time whose ends are known as precisely as they are known, or not at all. Both ends are part of it. An end
 * before the start is not refused, since real records hold such pairs: it is a finding of the guide.
 *
 * @param start the first day, if known
 * @param end the last day, if known or if it has ended
 */
public record Period(Optional<PartialDate> start, Optional<PartialDate> end) {
  /** A span of which nothing is known. */
  public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

  /**
   * Checks.
   *
   * @param start the first day, if known
   * @param end the last day, if known
   */
  public Period {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }

  /**
   * Returns a span with both ends.
   *
   * @param start the first day, as {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
   * @param end the last day
   * @return the span
   */
  public static Period of(String start, String end) {
    return new Period(Optional.of(PartialDate.parse(start)), Optional.of(PartialDate.parse(end)));
  }

  /**
   * Tells whether the end is certainly before the start.
   *
   * @return true only if both are known and the order is certainly wrong
   */
  public boolean isReversed() {
    return start.isPresent() && end.isPresent() && end.get().certainlyBefore(start.get());
  }
}
