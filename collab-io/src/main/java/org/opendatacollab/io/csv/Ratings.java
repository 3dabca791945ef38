package org.opendatacollab.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatingMatrix;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.UnitRatings;

/**
 * Ratings of units by raters, as {@link RatingsTable} reads them. Units and raters stand in the order in which the file first names
 * them, and count even if all of their ratings are missing. Twelve bytes per rating. Immutable and thread-safe.
 */
public final class Ratings {
  private final List<String> units;
  private final List<String> raters;
  private final List<String> values;
  private final int[] unitOf;
  private final int[] raterOf;
  private final int[] valueOf;

  /** Values are the different texts; the arrays hold one index per rating. */
  Ratings(
      List<String> units,
      List<String> raters,
      List<String> values,
      int[] unitOf,
      int[] raterOf,
      int[] valueOf) {
    this.units = List.copyOf(units);
    this.raters = List.copyOf(raters);
    this.values = List.copyOf(values);
    this.unitOf = unitOf;
    this.raterOf = raterOf;
    this.valueOf = valueOf;
  }

  /**
   * Returns the categories of some names: numbers if all of them are, otherwise names in the order given.
   *
   * @param names the names
   * @return the categories
   * @throws IllegalArgumentException if there is no name, a name stands twice, or numbers do not ascend
   */
  public static Categories categories(List<String> names) {
    List<BigDecimal> numbers = new ArrayList<>();
    names.forEach(name -> NumberText.parse(name).ifPresent(numbers::add));
    return !names.isEmpty() && numbers.size() == names.size()
        ? Categories.of(new RatingScale(numbers))
        : new Categories(names, Optional.empty());
  }

  /**
   * Returns the units.
   *
   * @return their names
   */
  public List<String> units() {
    return units;
  }

  /**
   * Returns the raters.
   *
   * @return their names
   */
  public List<String> raters() {
    return raters;
  }

  /**
   * Returns how many ratings there are.
   *
   * @return the number, without missing ones
   */
  public int size() {
    return valueOf.length;
  }

  /**
   * Returns the categories that raters used: in ascending order if all values are numbers, otherwise in that of their characters,
   * which means nothing.
   *
   * @return the categories, or empty if there is no rating
   */
  public Optional<Categories> usedCategories() {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<BigDecimal> numbers = new TreeSet<>();
    for (String value : values) {
      Optional<BigDecimal> number = NumberText.parse(value);
      if (number.isEmpty()) {
        return Optional.of(new Categories(values.stream().sorted().toList(), Optional.empty()));
      }
      numbers.add(number.get());
    }
    return Optional.of(Categories.of(new RatingScale(List.copyOf(numbers))));
  }

  /**
   * Counts how often each unit was put in each category.
   *
   * @param categories the categories
   * @return the tally
   * @throws IllegalArgumentException if a value is none of the categories
   * @throws ArithmeticException if units times categories exceeds an {@code int}
   */
  public UnitRatings tally(Categories categories) {
    int[] categoryOf = categoryOfValue(categories);
    UnitRatings.Accumulator tally = UnitRatings.accumulator(categories, units.size());
    for (int i = 0; i < valueOf.length; i++) {
      tally.add(unitOf[i], categoryOf[valueOf[i]]);
    }
    return tally.snapshot();
  }

  /**
   * Counts how often two raters put a unit in each pair of categories.
   *
   * @param categories the categories
   * @return the table of the units that both rated, the first rater in its rows; or empty unless there are two raters
   * @throws IllegalArgumentException if a value is none of the categories
   */
  public Optional<ContingencyTable> table(Categories categories) {
    if (raters.size() != 2) {
      return Optional.empty();
    }
    int[] categoryOf = categoryOfValue(categories);
    int[][] given = new int[2][units.size()];
    Arrays.fill(given[0], -1);
    Arrays.fill(given[1], -1);
    for (int i = 0; i < valueOf.length; i++) {
      given[raterOf[i]][unitOf[i]] = categoryOf[valueOf[i]];
    }
    ContingencyTable.Accumulator table = ContingencyTable.accumulator(categories);
    for (int unit = 0; unit < units.size(); unit++) {
      if (given[0][unit] >= 0 && given[1][unit] >= 0) {
        table.add(given[0][unit], given[1][unit]);
      }
    }
    return Optional.of(table.snapshot());
  }

  /**
   * Returns the ratings with a row per unit and a column per rater.
   *
   * @return the matrix
   * @throws IllegalArgumentException if a value is no number
   */
  public RatingMatrix unitsByRaters() {
    double[] numbers = new double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = NumberText.parse(values.get(i))
          .orElseThrow(() -> new IllegalArgumentException("values must be numbers, one is not"))
          .doubleValue();
    }
    double[][] rows = new double[units.size()][raters.size()];
    for (double[] row : rows) {
      Arrays.fill(row, Double.NaN);
    }
    for (int i = 0; i < valueOf.length; i++) {
      rows[unitOf[i]][raterOf[i]] = numbers[valueOf[i]];
    }
    return RatingMatrix.of(rows);
  }

  /** Returns how large they are, without any rating or name. */
  @Override
  public String toString() {
    return "Ratings of " + units.size() + " units by " + raters.size() + " raters";
  }

  private int[] categoryOfValue(Categories categories) {
    boolean numbers = categories.numbers().isPresent();
    Map<Object, Integer> indexes = new HashMap<>();
    for (String name : categories.names()) {
      indexes.put(key(name, numbers), indexes.size());
    }
    int[] categoryOf = new int[values.size()];
    for (int i = 0; i < categoryOf.length; i++) {
      Integer index = indexes.get(key(values.get(i), numbers));
      if (index == null) {
        throw new IllegalArgumentException("values must be among the categories, one is not");
      }
      categoryOf[i] = index;
    }
    return categoryOf;
  }

  /** What makes two values the same: 1 and 1.0 are, among numbers. */
  static Object key(String value, boolean numbers) {
    Objects.requireNonNull(value, "value");
    Optional<BigDecimal> number = numbers ? NumberText.parse(value) : Optional.empty();
    return number.isPresent() ? number.get().stripTrailingZeros() : value;
  }
}
