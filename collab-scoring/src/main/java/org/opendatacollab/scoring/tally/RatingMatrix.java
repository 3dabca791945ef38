package org.opendatacollab.scoring.tally;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Ratings in rows and columns, some of them missing: for methods that need to know who rated what, which no tally tells. What
 * rows and columns are, each method says. Numbers are taken as the decimals as which they print: 0.1 is one tenth.
 */
public final class RatingMatrix {
  private final int columns;
  private final double[][] rows;

  private RatingMatrix(int columns, double[][] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Returns a matrix.
   *
   * @param rows the ratings, row by row; NaN is a missing one
   * @return a matrix of its own
   * @throws IllegalArgumentException if rows differ in length or a rating is infinite
   */
  public static RatingMatrix of(double[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    double[][] copy = new double[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      copy[row] = rows[row].clone();
      if (copy[row].length != columns) {
        throw new IllegalArgumentException(
            "rows must have the same length, row " + row + " has not");
      }
      for (double rating : copy[row]) {
        if (Double.isInfinite(rating)) {
          throw new IllegalArgumentException("ratings must be finite, not so in row " + row);
        }
      }
    }
    return new RatingMatrix(columns, copy);
  }

  /**
   * Returns how many rows there are.
   *
   * @return the number of rows
   */
  public int rows() {
    return rows.length;
  }

  /**
   * Returns how many columns there are.
   *
   * @return the number of columns
   */
  public int columns() {
    return columns;
  }

  /**
   * Returns a rating.
   *
   * @param row index of the row
   * @param column index of the column
   * @return the rating, or empty if it is missing
   * @throws IllegalArgumentException if there is no such row or column
   */
  public OptionalDouble rating(int row, int column) {
    Arguments.index(row, rows.length, "row");
    double rating = rows[row][Arguments.index(column, columns, "column")];
    return Double.isNaN(rating) ? OptionalDouble.empty() : OptionalDouble.of(rating);
  }

  /**
   * Returns the matrix of the rows in which nothing is missing.
   *
   * @return the matrix, with the same columns
   */
  public RatingMatrix complete() {
    return new RatingMatrix(
        columns,
        Arrays.stream(rows)
            .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
            .toArray(double[][]::new));
  }

  /**
   * Returns the matrix with rows as columns.
   *
   * @return the matrix
   */
  public RatingMatrix transposed() {
    return of(IntStream.range(0, columns)
        .mapToObj(column -> Arrays.stream(rows).mapToDouble(row -> row[column]).toArray())
        .toArray(double[][]::new));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof RatingMatrix other
        && columns == other.columns
        && Arrays.deepEquals(rows, other.rows);
  }

  @Override
  public int hashCode() {
    return 31 * columns + Arrays.deepHashCode(rows);
  }

  /** Returns how large it is, without any rating: it may be confidential. */
  @Override
  public String toString() {
    return "RatingMatrix of " + rows.length + " rows and " + columns + " columns";
  }
}
