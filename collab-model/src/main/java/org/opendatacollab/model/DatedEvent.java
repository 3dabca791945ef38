package org.opendatacollab.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a history: something that happened, or was so, from a date on.
 *
 * <p>Which entry is the last follows from the order in which they are given, corrected by their dates where these are
 * certain: histories are written in order, real ones sometimes backwards, and partial dates often leave the order open.
 */
public interface DatedEvent {
  /**
   * Returns since when.
   *
   * @return the date, as precise as it is known
   */
  PartialDate date();

  /**
   * Returns the last entry: among those that are not certainly before another one, the one given last.
   *
   * <p>Example: {@code 2016, 2016-03} gives {@code 2016-03}, since a year is not certainly after a month of it; and
   * {@code 2016-03, 2015} gives {@code 2016-03} too, since 2015 is certainly before it.
   *
   * @param history the entries
   * @param <E> their type
   * @return the last one, or empty if there is none
   */
  static <E extends DatedEvent> Optional<E> last(List<E> history) {
    LocalDate latestStart = history.stream()
        .map(event -> event.date().earliest())
        .reduce(LocalDate.MIN, (a, b) -> a.isBefore(b) ? b : a);
    E last = null;
    for (E event : history) {
      last = event.date().certainlyBefore(latestStart) ? last : event;
    }
    return Optional.ofNullable(last);
  }

  /**
   * Returns the last entry, in the sense of {@link #last(List)}, of those that had certainly begun at a day. An entry of
   * {@code 2016-03} had certainly begun at 31 March 2016 and at no day before.
   *
   * @param history the entries
   * @param day the day
   * @param <E> their type
   * @return the entry, or empty if none had certainly begun
   */
  static <E extends DatedEvent> Optional<E> lastAt(List<E> history, LocalDate day) {
    return last(
        history.stream().filter(event -> !event.date().latest().isAfter(day)).toList());
  }

  /**
   * Returns a history with a new last entry.
   *
   * @param history the entries
   * @param next the new one
   * @param <E> their type
   * @return a new list
   * @throws IllegalArgumentException if the date of the new entry is certainly before that of an earlier one
   */
  static <E extends DatedEvent> List<E> appended(List<E> history, E next) {
    for (E event : history) {
      Checks.check(
          !next.date().certainlyBefore(event.date()),
          "date must not be before " + event.date() + ", got " + next.date());
    }
    List<E> longer = new ArrayList<>(history);
    longer.add(next);
    return List.copyOf(longer);
  }
}
