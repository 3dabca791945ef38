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
import java.util.Set;
import org.opendatacollab.scoring.comparison.TwoGroupRatings;

/**
 * Reads what two groups of different people said, on one item or several, from two tables with the column {@code value}, and
 * {@code item} if there are several. With a column {@code person} nobody may stand twice on an item.
 *
 * <p>Values are numbers; a blank one is missing and left out. Other columns are skipped. Immutable and thread-safe.
 */
public final class GroupsTable {
  private static final String VALUE = "value";

  private final Path first;
  private final Path second;
  private final NumberCells numbers;

  private GroupsTable(Path first, Path second, NumberCells numbers) {
    this.first = Objects.requireNonNull(first, "first");
    this.second = Objects.requireNonNull(second, "second");
    this.numbers = numbers;
  }

  /**
   * Returns the groups in two tables.
   *
   * @param first the table of the first group
   * @param second the table of the second group
   * @return the groups, not read yet
   */
  public static GroupsTable of(Path first, Path second) {
    return new GroupsTable(first, second, NumberCells.ANY);
  }

  /**
   * Returns the groups whose values must lie on a scale.
   *
   * @param min the least value
   * @param max the greatest value
   * @return the groups, not read yet
   */
  public GroupsTable withScale(BigDecimal min, BigDecimal max) {
    return new GroupsTable(first, second, NumberCells.between(min, max));
  }

  /**
   * Reads them.
   *
   * @return the ratings of each item, in the order in which the files first name them; of the item {@code all} if there is no column
   *     {@code item}, even without rows
   * @throws IOException if a file is missing or cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public Map<String, TwoGroupRatings> read() throws IOException {
    List<CsvProblem> problems = new ArrayList<>();
    ItemValues one = table(first, problems);
    ItemValues other = table(second, problems);
    one.requireAlike(other, second, problems);
    if (!problems.isEmpty()) {
      throw new InvalidCsvException(problems);
    }
    Set<String> items = new LinkedHashSet<>(one.items());
    items.addAll(other.items());
    Map<String, TwoGroupRatings> ratings = new LinkedHashMap<>();
    for (String item : items) {
      ratings.put(item, TwoGroupRatings.ofValues(one.values(item), other.values(item)));
    }
    return Collections.unmodifiableMap(ratings);
  }

  private ItemValues table(Path file, List<CsvProblem> problems) throws IOException {
    ItemValues values = new ItemValues();
    CsvReport report = CsvTable.of(VALUE)
        .withOptional(ItemValues.ITEM, ItemValues.PERSON)
        .read(file, values::header, row -> {
          // Rows of nobody in particular are told apart by their numbers.
          String person = row.hasColumn(ItemValues.PERSON)
              ? row.id(ItemValues.PERSON)
              : Long.toString(row.number());
          values.add(row, person, numbers, VALUE);
        });
    problems.addAll(report.problems());
    return values;
  }
}
