package org.opendatacollab.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date as precise as it is known: a year, a month of a year, or a day. Nothing is filled in: {@code 2015-11} stays
 * November 2015 and never becomes the first of November.
 *
 * <p>Two partial dates are ordered only when that is certain: {@code 2015} is certainly before {@code 2016-03}, but
 * neither before nor after {@code 2015-11}.
 *
 * <p>{@code parse(x.toString())} equals {@code x}.
 */
public final class PartialDate {
  private static final String DAY_OF_EACH_YEAR =
      "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";

  private static final String LEAP_DAY =
      "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29";

  /** A day of the calendar, as a part of a regular expression that a schema can use. */
  public static final String DAY_PATTERN = "(" + DAY_OF_EACH_YEAR + "|" + LEAP_DAY + ")";

  /** The rule, as a regular expression that a schema can use. */
  public static final String PATTERN = "^([0-9]{4}(-(0[1-9]|1[0-2]))?|" + DAY_PATTERN + ")$";

  private final int year;
  private final int month;
  private final int day;

  private PartialDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * Returns a day.
   *
   * @param date the day, in the years 0 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year has not four digits
   */
  public static PartialDate of(LocalDate date) {
    Checks.check(
        date.getYear() >= 0 && date.getYear() <= 9999,
        "year must be 0000 to 9999, got " + date.getYear());
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
   *
   * @param text the text
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names no day of the calendar
   */
  public static PartialDate parse(String text) {
    int length = text.length();
    boolean form = (length == 4 || length == 7 || length == 10) && digits(text, 0, 4);
    form = form && (length < 7 || text.charAt(4) == '-' && digits(text, 5, 7));
    form = form && (length < 10 || text.charAt(7) == '-' && digits(text, 8, 10));
    if (form) {
      int year = number(text, 0, 4);
      int month = length < 7 ? 0 : number(text, 5, 7);
      int day = length < 10 ? 0 : number(text, 8, 10);
      try {
        // The calendar refuses month 13 and 30 February.
        LocalDate.of(year, length < 7 ? 1 : month, length < 10 ? 1 : day);
        return new PartialDate(year, month, day);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "date must be a day of the calendar, got " + Checks.quoted(text), e);
      }
    }
    throw new IllegalArgumentException(
        "date must be yyyy, yyyy-MM or yyyy-MM-dd, got " + Checks.quoted(text));
  }

  private static boolean digits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + (text.charAt(i) - '0');
    }
    return number;
  }

  /**
   * Returns the year.
   *
   * @return the year, 0 to 9999
   */
  public int year() {
    return year;
  }

  /**
   * Returns the month, where it is known.
   *
   * @return 1 to 12, or empty
   */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /**
   * Returns the day of the month, where it is known.
   *
   * @return 1 to 31, or empty
   */
  public OptionalInt day() {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /**
   * Returns the first day that this date may mean.
   *
   * @return the first day
   */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * Returns the last day that this date may mean.
   *
   * @return the last day
   */
  public LocalDate latest() {
    if (day > 0) {
      return LocalDate.of(year, month, day);
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /**
   * Tells whether every day that this date may mean is before every day that the other may mean.
   *
   * @param other the other date
   * @return true only if that is certain
   */
  public boolean certainlyBefore(PartialDate other) {
    return latest().isBefore(other.earliest());
  }

  /**
   * Tells whether every day that this date may mean is after a day.
   *
   * @param date the day
   * @return true only if that is certain
   */
  public boolean certainlyAfter(LocalDate date) {
    return earliest().isAfter(date);
  }

  /**
   * Tells whether every day that this date may mean is before a day.
   *
   * @param date the day
   * @return true only if that is certain
   */
  public boolean certainlyBefore(LocalDate date) {
    return latest().isBefore(date);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate date
        && year == date.year
        && month == date.month
        && day == date.day;
  }

  @Override
  public int hashCode() {
    return (year * 13 + month) * 32 + day;
  }

  /** Returns {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    padded(text, year, 4);
    if (month > 0) {
      padded(text.append('-'), month, 2);
    }
    if (day > 0) {
      padded(text.append('-'), day, 2);
    }
    return text.toString();
  }

  private static void padded(StringBuilder text, int number, int width) {
    String digits = Integer.toString(number);
    text.append("0".repeat(width - digits.length())).append(digits);
  }
}
