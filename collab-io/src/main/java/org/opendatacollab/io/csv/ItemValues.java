package org.opendatacollab.io.csv;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people said on items, each once. Not thread-safe. */
final class ItemValues {
  /** The column that tells items apart. */
  static final String ITEM = "item";

  /** The one item of a table without that column. */
  static final String PERSON = "person";

  static final String ALL = "all";

  private record Said(Optional<BigDecimal> value, long line) {}

  private final Map<String, Map<String, Said>> byItem = new LinkedHashMap<>();
  private boolean hasItems;

  /** Notes whether there is a column that tells items apart; without it there is one item, even if nobody said anything. */
  void header(List<String> columns) {
    hasItems = columns.contains(ITEM);
    if (!hasItems) {
      byItem.put(ALL, new LinkedHashMap<>());
    }
  }

  /** Adds what a person said in a column of a row, if the row is good; refuses a person who stands twice on an item. */
  void add(CsvRow row, String person, NumberCells numbers, String column) {
    String item = row.hasColumn(ITEM) ? row.id(ITEM) : ALL;
    Optional<BigDecimal> value = numbers.read(row, column);
    if (!row.isGood()) {
      return;
    }
    Said earlier = byItem
        .computeIfAbsent(item, any -> new LinkedHashMap<>())
        .putIfAbsent(person, new Said(value, row.line()));
    if (earlier != null) {
      row.reject(PERSON, "duplicate", "the same person and item as in line " + earlier.line());
    }
  }

  /** Refuses two tables of which one tells items apart and the other does not. */
  void requireAlike(ItemValues other, Path otherFile, List<CsvProblem> problems) {
    if (problems.isEmpty() && hasItems != other.hasItems) {
      problems.add(new CsvProblem(
          String.valueOf(otherFile.getFileName()),
          1,
          ITEM,
          "columns",
          "must be in both tables or in none"));
    }
  }

  Set<String> items() {
    return byItem.keySet();
  }

  /** Who said something on an item, in the order of the table. */
  Set<String> people(String item) {
    return byItem.getOrDefault(item, Map.of()).keySet();
  }

  /** What a person said on an item; empty where it is missing. */
  Optional<BigDecimal> value(String item, String person) {
    Said said = byItem.getOrDefault(item, Map.of()).get(person);
    return said == null ? Optional.empty() : said.value();
  }

  /** All that people said on an item. */
  List<BigDecimal> values(String item) {
    return byItem.getOrDefault(item, Map.of()).values().stream()
        .flatMap(said -> said.value().stream())
        .toList();
  }
}
