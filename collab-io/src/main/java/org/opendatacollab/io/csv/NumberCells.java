package org.opendatacollab.io.csv;

import java.math.BigDecimal;
import java.util.Optional;

/** Cells that hold a number of reasonable size, on a scale if there is one, or nothing. */
final class NumberCells {
  /** Any number. */
  static final NumberCells ANY = new NumberCells(Optional.empty());

  private static final int MAX_DIGITS = 100;

  private record Scale(BigDecimal min, BigDecimal max) {}

  private final Optional<Scale> scale;

  private NumberCells(Optional<Scale> scale) {
    this.scale = scale;
  }

  static NumberCells between(BigDecimal min, BigDecimal max) {
    if (min.compareTo(max) >= 0) {
      throw new IllegalArgumentException("min must be less than max, got " + min + " and " + max);
    }
    return new NumberCells(Optional.of(new Scale(min, max)));
  }

  /** Exact sums of numbers such as 1e300 and 1e-300 would take needless time and memory. */
  static boolean isTooLong(BigDecimal number) {
    return number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS;
  }

  /** What is said of a number that is too long. */
  static String tooLong() {
    return "a number must have at most " + MAX_DIGITS + " digits and places";
  }

  /** The number; empty if the cell is blank, or after a problem. */
  Optional<BigDecimal> read(CsvRow row, String column) {
    if (row.isBlank(column)) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = NumberText.parse(row.text(column));
    if (number.isEmpty()) {
      row.decimal(column);
    } else if (isTooLong(number.get())) {
      row.reject(column, "range", tooLong());
    } else if (scale.isPresent()
        && (number.get().compareTo(scale.get().min()) < 0
            || number.get().compareTo(scale.get().max()) > 0)) {
      row.reject(
          column,
          "range",
          "must be from " + scale.get().min() + " to " + scale.get().max());
    }
    return number;
  }
}
