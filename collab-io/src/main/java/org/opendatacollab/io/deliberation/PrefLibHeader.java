package org.opendatacollab.io.deliberation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.internal.Problems;

/** The header of a PrefLib file: collected line by line, then checked as a whole. Not thread-safe. */
final class PrefLibHeader {
  /** What orders may be. */
  enum Type {
    /** All alternatives, no ties. */
    SOC,
    /** No ties. */
    SOI,
    /** All alternatives. */
    TOC,
    /** Any. */
    TOI,
    /** A group for each category. */
    CAT;

    /** The type of that code, such as {@code soc}; empty if there is none. */
    static Optional<Type> of(String code) {
      return Arrays.stream(values())
          .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(code))
          .findFirst();
    }

    boolean isComplete() {
      return this == SOC || this == TOC;
    }

    boolean isStrict() {
      return this == SOC || this == SOI;
    }
  }

  static final String VOTERS = "NUMBER VOTERS";
  private static final String TYPE = "DATA TYPE";
  private static final String ALTERNATIVES = "NUMBER ALTERNATIVES";
  private static final String ORDERS = "NUMBER UNIQUE ORDERS";
  private static final String PREFERENCES = "NUMBER UNIQUE PREFERENCES";
  private static final String CATEGORIES = "NUMBER CATEGORIES";
  private static final String NAME = "ALTERNATIVE NAME ";
  private static final int MAX_DIGITS = 10;
  private static final long MAX_COUNT = 1_000_000_000;

  private record Entry(String value, long line) {}

  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private Type type = Type.TOI;
  private int alternatives;
  private List<String> names = List.of();

  PrefLibHeader(Problems problems) {
    this.problems = problems;
  }

  /** A whole number from 0 to 1,000,000,000; -1 if the text is none. */
  static long integer(String text) {
    if (text.isEmpty() || text.length() > MAX_DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number > MAX_COUNT ? -1 : number;
  }

  void line(String line, long number) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      problems.add(number, "", "header", "must be '# NAME: value'");
      return;
    }
    String name = line.substring(1, colon).strip().toUpperCase(Locale.ROOT);
    if (entries.size() > 2L * Ballots.MAX_CANDIDATES) {
      throw problems.fatal(number, "", "limit", "there are too many header lines");
    }
    Entry earlier =
        entries.putIfAbsent(name, new Entry(line.substring(colon + 1).strip(), number));
    if (earlier != null) {
      problems.add(number, name, "duplicate", "the same header as in line " + earlier.line());
    }
  }

  /** Checks what was collected, when the first order is met at a line, or 0 at the end of the file. */
  void end(long number) {
    if (entries.isEmpty()) {
      throw problems.fatal(
          number,
          "",
          "header",
          "there are no header lines '# NAME: value'; the older form without them is not read");
    }
    Entry kind = entry(TYPE);
    if (kind != null) {
      Optional<Type> known = Type.of(kind.value().toLowerCase(Locale.ROOT));
      if (known.isEmpty()) {
        problems.add(kind.line(), TYPE, "code", "must be one of cat, soc, soi, toc, toi");
      }
      type = known.orElse(type);
    }
    Entry size = entry(ALTERNATIVES);
    if (size != null) {
      long given = integer(size.value());
      if (given < 1 || given > Ballots.MAX_CANDIDATES) {
        problems.add(
            size.line(),
            ALTERNATIVES,
            "number",
            "must be a whole number from 1 to " + Ballots.MAX_CANDIDATES);
      } else {
        alternatives = (int) given;
      }
    }
    entry(VOTERS);
    entry(uniqueName());
    if (type == Type.CAT) {
      checkCategories();
    }
    checkNames();
  }

  private void checkCategories() {
    Entry categories = entry(CATEGORIES);
    long given = categories == null ? 1 : integer(categories.value());
    if (categories != null && given != 1 && given != 2) {
      problems.add(
          categories.line(),
          CATEGORIES,
          "code",
          "must be 1 or 2, of which the first is approval; more degrees are not read");
    }
  }

  private void checkNames() {
    List<String> found = new ArrayList<>();
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 1; i <= alternatives; i++) {
      Entry name = entry(NAME + i);
      if (name == null) {
        continue;
      }
      if (name.value().isEmpty()) {
        problems.add(name.line(), NAME + i, "blank", "must not be blank");
      }
      Integer earlier = indexes.putIfAbsent(name.value(), i);
      if (earlier != null) {
        problems.add(
            name.line(), NAME + i, "duplicate", "the same name as of alternative " + earlier);
      }
      found.add(name.value());
    }
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (entry.getKey().startsWith(NAME)) {
        long given = integer(entry.getKey().substring(NAME.length()));
        if (given < 1 || (alternatives > 0 && given > alternatives)) {
          problems.add(
              entry.getValue().line(),
              entry.getKey(),
              "range",
              "alternatives must be numbered from 1 to " + alternatives);
        }
      }
    }
    names = found;
  }

  /** Compares a number of the header with what was found, which may be counted in two ways. */
  void compare(String name, long found, long otherwise) {
    Entry entry = entries.get(name);
    if (entry == null) {
      return;
    }
    long given = integer(entry.value());
    if (given < 0) {
      problems.add(entry.line(), name, "number", "must be a whole number");
    } else if (given != found && given != otherwise) {
      problems.add(entry.line(), name, "count", "must be what the file holds, which is " + found);
    }
  }

  /** The header that says how many different orders there are. */
  String uniqueName() {
    return type == Type.CAT ? PREFERENCES : ORDERS;
  }

  Type type() {
    return type;
  }

  /** How many alternatives there are; 0 if that is not known. */
  int alternatives() {
    return alternatives;
  }

  List<String> names() {
    return names;
  }

  private @Nullable Entry entry(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      problems.add(0, name, "header", "the header line is missing");
    }
    return entry;
  }
}
