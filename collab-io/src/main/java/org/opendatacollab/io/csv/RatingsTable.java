package org.opendatacollab.io.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.io.internal.Indexes;
import org.opendatacollab.io.internal.PairLines;
import org.opendatacollab.scoring.tally.Categories;

/**
 * Reads ratings in long form, one row per rating:
 *
 * <ul>
 *   <li>{@code unit}: what is rated, such as a document, a person or an item.
 *   <li>{@code rater}: who rates. A rater rates a unit once; a second row for both is refused with the line of the first.
 *   <li>{@code value}: a number or the name of a category; blank means that the rating is missing. A number has at most a hundred digits and
 *       places.
 * </ul>
 *
 * <p>Other columns are skipped. Rows stream past; what stays in memory are some forty bytes per rating and the names. Immutable and
 * thread-safe.
 */
public final class RatingsTable {
  /** What a value must be. */
  @FunctionalInterface
  private interface Check {
    /** Lists a problem of the row if the value is not so. */
    void of(CsvRow row, String value);
  }

  private final Path file;
  private final CsvLimits limits;
  private final List<Check> checks;

  private RatingsTable(Path file, CsvLimits limits, List<Check> checks) {
    this.file = Objects.requireNonNull(file, "file");
    this.limits = Objects.requireNonNull(limits, "limits");
    this.checks = List.copyOf(checks);
  }

  /**
   * Returns the ratings in a file, whose values may be anything.
   *
   * @param file the table
   * @return the ratings, not read yet
   */
  public static RatingsTable of(Path file) {
    return new RatingsTable(file, CsvLimits.DEFAULT, List.of());
  }

  /**
   * Returns the ratings with other limits.
   *
   * @param newLimits the limits of the table
   * @return the ratings, not read yet
   */
  public RatingsTable withLimits(CsvLimits newLimits) {
    return new RatingsTable(file, newLimits, checks);
  }

  /**
   * Returns the ratings whose values must be among some categories.
   *
   * @param categories the categories; if they are numbers, values are compared as numbers
   * @return the ratings, not read yet
   */
  public RatingsTable withCategories(Categories categories) {
    boolean numbers = categories.numbers().isPresent();
    Set<Object> keys = new HashSet<>();
    categories.names().forEach(name -> keys.add(Ratings.key(name, numbers)));
    return with((row, value) -> {
      if (!keys.contains(Ratings.key(value, numbers))) {
        row.reject("value", "code", "must be one of the declared categories");
      }
    });
  }

  /**
   * Returns the ratings whose values must be numbers.
   *
   * @return the ratings, not read yet
   */
  public RatingsTable withNumbers() {
    return with((row, value) -> row.decimal("value"));
  }

  /**
   * Returns the ratings whose values must be numbers on a scale.
   *
   * @param min the least value
   * @param max the greatest value
   * @return the ratings, not read yet
   */
  public RatingsTable withScale(BigDecimal min, BigDecimal max) {
    Objects.requireNonNull(min, "min");
    Objects.requireNonNull(max, "max");
    return with((row, value) -> {
      Optional<BigDecimal> number = NumberText.parse(value);
      if (number.isEmpty()) {
        row.decimal("value");
      } else if (number.get().compareTo(min) < 0 || number.get().compareTo(max) > 0) {
        row.reject("value", "range", "must be from " + min + " to " + max);
      }
    });
  }

  private RatingsTable with(Check check) {
    List<Check> more = new ArrayList<>(checks);
    more.add(check);
    return new RatingsTable(file, limits, more);
  }

  /**
   * Reads them.
   *
   * @return the ratings
   * @throws IOException if the file is missing or cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public Ratings read() throws IOException {
    Reading reading = new Reading();
    CsvTable.of("unit", "rater", "value")
        .withLimits(limits)
        .read(file, reading::row)
        .orThrow();
    return reading.ratings();
  }

  /** One file on its way. */
  private final class Reading {
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final Map<String, Integer> raters = new LinkedHashMap<>();
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final PairLines lines = new PairLines();
    private int[] unitOf = new int[64];
    private int[] raterOf = new int[64];
    private int[] valueOf = new int[64];
    private int size;

    void row(CsvRow row) {
      String unitName = row.id("unit");
      String raterName = row.id("rater");
      Optional<String> value = row.optionalId("value");
      value.filter(text -> !values.containsKey(text)).ifPresent(text -> check(row, text));
      if (!row.isGood()) {
        return;
      }
      int unit = Indexes.of(units, unitName);
      int rater = Indexes.of(raters, raterName);
      lines
          .putIfAbsent(unit, rater, row.line())
          .ifPresent(line ->
              row.reject("rater", "duplicate", "the same unit and rater as in line " + line));
      if (row.isGood() && value.isPresent()) {
        add(unit, rater, Indexes.of(values, value.get()));
      }
    }

    /** A value that was seen before has passed. */
    private void check(CsvRow row, String value) {
      if (NumberText.parse(value).filter(NumberCells::isTooLong).isPresent()) {
        row.reject("value", "range", NumberCells.tooLong());
      } else {
        checks.forEach(check -> check.of(row, value));
      }
    }

    private void add(int unit, int rater, int value) {
      if (size == valueOf.length) {
        int capacity = Math.multiplyExact(size, 2);
        unitOf = Arrays.copyOf(unitOf, capacity);
        raterOf = Arrays.copyOf(raterOf, capacity);
        valueOf = Arrays.copyOf(valueOf, capacity);
      }
      unitOf[size] = unit;
      raterOf[size] = rater;
      valueOf[size] = value;
      size++;
    }

    Ratings ratings() {
      return new Ratings(
          List.copyOf(units.keySet()),
          List.copyOf(raters.keySet()),
          List.copyOf(values.keySet()),
          Arrays.copyOf(unitOf, size),
          Arrays.copyOf(raterOf, size),
          Arrays.copyOf(valueOf, size));
    }
  }
}
