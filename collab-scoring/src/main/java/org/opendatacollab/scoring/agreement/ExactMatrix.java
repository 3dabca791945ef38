package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.tally.RatingMatrix;

/** The complete rows of a matrix as exact decimals, with their sums: what is zero is found to be zero. */
final class ExactMatrix {
  private final BigDecimal[][] values;
  private final int columns;

  ExactMatrix(RatingMatrix matrix) {
    RatingMatrix complete = matrix.complete();
    columns = complete.columns();
    values = IntStream.range(0, complete.rows())
        .mapToObj(row -> IntStream.range(0, columns)
            .mapToObj(column -> BigDecimal.valueOf(complete.rating(row, column).orElseThrow()))
            .toArray(BigDecimal[]::new))
        .toArray(BigDecimal[][]::new);
  }

  int rows() {
    return values.length;
  }

  int columns() {
    return columns;
  }

  BigDecimal[] row(int row) {
    return values[row];
  }

  BigDecimal[] column(int column) {
    return Arrays.stream(values).map(row -> row[column]).toArray(BigDecimal[]::new);
  }

  BigDecimal[] rowSums() {
    return Arrays.stream(values).map(ExactMatrix::sum).toArray(BigDecimal[]::new);
  }

  BigDecimal[] columnSums() {
    return IntStream.range(0, columns).mapToObj(c -> sum(column(c))).toArray(BigDecimal[]::new);
  }

  /** Sum of the squares of all values. */
  BigDecimal squares() {
    return Arrays.stream(values).map(ExactMatrix::squares).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal sum(BigDecimal[] numbers) {
    return Arrays.stream(numbers).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal squares(BigDecimal[] numbers) {
    return Arrays.stream(numbers)
        .map(number -> number.multiply(number))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** n times the sum of squared deviations from the mean of n numbers: n sum of x^2 - (sum of x)^2. */
  static BigDecimal deviations(BigDecimal[] numbers) {
    BigDecimal sum = sum(numbers);
    return squares(numbers)
        .multiply(BigDecimal.valueOf(numbers.length))
        .subtract(sum.multiply(sum));
  }
}
