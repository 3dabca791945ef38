package org.opendatacollab.io.deliberation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** Reads when a vote was cast, in microseconds, which serve to order votes and for nothing else. */
final class VoteTime {
  /** In seconds the year 5138, in milliseconds the year 1973: no vote was cast beyond the one or before the other. */
  private static final long SECONDS_END = 100_000_000_000L;

  private static final long MILLIS_END = SECONDS_END * 1_000;
  private static final int MAX_DIGITS = 18;

  private VoteTime() {}

  /** The time of seconds, milliseconds or microseconds since 1970, or of ISO 8601; empty if it is neither. */
  static OptionalLong parse(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits) {
      return text.length() > MAX_DIGITS
          ? OptionalLong.empty()
          : OptionalLong.of(micros(Long.parseLong(text)));
    }
    try {
      return OptionalLong.of(ChronoUnit.MICROS.between(Instant.EPOCH, instant(text)));
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }

  private static long micros(long number) {
    return number < SECONDS_END
        ? number * 1_000_000
        : number < MILLIS_END ? number * 1_000 : number;
  }

  /** Without a zone all times of a file are of one zone, whichever it is: UTC gives the same order. */
  private static Instant instant(String text) {
    if (text.indexOf('T') < 0) {
      return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    String time = text.substring(text.indexOf('T'));
    return time.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }
}
