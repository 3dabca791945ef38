package org.opendatacollab.io.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.scoring.comparison.PairedValues;

/**
 * Reads what the same people said before and after, on one item or several:
 *
 * <ul>
 *   <li>from one table with the columns {@code person}, {@code before}, {@code after}, and {@code item} if there are several;
 *   <li>or from two tables with the columns {@code person}, {@code value}, and {@code item} if there are several. People are
 *       matched by name; who stands in one table only is an incomplete pair.
 * </ul>
 *
 * <p>Values are numbers; a blank one is missing. A person stands once per item in a table. Other columns are skipped. Immutable
 * and thread-safe.
 */
public final class PairsTable {
  private static final String VALUE = "value";

  private final Path first;
  private final Optional<Path> second;
  private final NumberCells numbers;

  private PairsTable(Path first, Optional<Path> second, NumberCells numbers) {
    this.first = Objects.requireNonNull(first, "first");
    this.second = second;
    this.numbers = numbers;
  }

  /**
   * Returns the pairs in one table.
   *
   * @param file the table
   * @return the pairs, not read yet
   */
  public static PairsTable of(Path file) {
    return new PairsTable(file, Optional.empty(), NumberCells.ANY);
  }

  /**
   * Returns the pairs in two tables.
   *
   * @param before the table of what people said before
   * @param after the table of what they said after
   * @return the pairs, not read yet
   */
  public static PairsTable of(Path before, Path after) {
    return new PairsTable(before, Optional.of(after), NumberCells.ANY);
  }

  /**
   * Returns the pairs whose values must lie on a scale.
   *
   * @param min the least value
   * @param max the greatest value
   * @return the pairs, not read yet
   */
  public PairsTable withScale(BigDecimal min, BigDecimal max) {
    return new PairsTable(first, second, NumberCells.between(min, max));
  }

  /**
   * Reads them.
   *
   * @return the pairs of each item, in the order in which the files first name them; of the item {@code all} if there is no column
   *     {@code item}, even without rows
   * @throws IOException if a file is missing or cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public Map<String, PairedValues> read() throws IOException {
    List<CsvProblem> problems = new ArrayList<>();
    Side before = new Side(second.isEmpty() ? "before" : VALUE);
    Side after = new Side(second.isEmpty() ? "after" : VALUE);
    if (second.isEmpty()) {
      problems.addAll(CsvTable.of(ItemValues.PERSON, "before", "after")
          .withOptional(ItemValues.ITEM)
          .read(
              first,
              columns -> {
                before.items.header(columns);
                after.items.header(columns);
              },
              row -> {
                before.row(row);
                if (row.isGood()) {
                  after.row(row);
                } else {
                  numbers.read(row, "after");
                }
              })
          .problems());
    } else {
      problems.addAll(table(first, before));
      problems.addAll(table(second.get(), after));
      before.items.requireAlike(after.items, second.get(), problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidCsvException(problems);
    }
    return pairs(before.items, after.items);
  }

  private static List<CsvProblem> table(Path file, Side side) throws IOException {
    return CsvTable.of(ItemValues.PERSON, VALUE)
        .withOptional(ItemValues.ITEM)
        .read(file, side.items::header, side::row)
        .problems();
  }

  private static Map<String, PairedValues> pairs(ItemValues before, ItemValues after) {
    Set<String> items = new LinkedHashSet<>(before.items());
    items.addAll(after.items());
    Map<String, PairedValues> pairs = new LinkedHashMap<>();
    for (String item : items) {
      Set<String> people = new LinkedHashSet<>(before.people(item));
      people.addAll(after.people(item));
      List<@Nullable BigDecimal> first = new ArrayList<>();
      List<@Nullable BigDecimal> second = new ArrayList<>();
      for (String person : people) {
        first.add(before.value(item, person).orElse(null));
        second.add(after.value(item, person).orElse(null));
      }
      pairs.put(item, PairedValues.of(first, second));
    }
    return Collections.unmodifiableMap(pairs);
  }

  /** What people said at one time. */
  private final class Side {
    private final String column;
    private final ItemValues items = new ItemValues();

    Side(String column) {
      this.column = column;
    }

    void row(CsvRow row) {
      items.add(row, row.id(ItemValues.PERSON), numbers, column);
    }
  }
}
