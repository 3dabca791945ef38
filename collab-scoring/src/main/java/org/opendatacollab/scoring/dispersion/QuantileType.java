package org.opendatacollab.scoring.dispersion;

/** How a quantile is read between two ratings, by the numbers of Hyndman and Fan. */
public enum QuantileType {
  /** The inverse of the cumulative shares, with the mean of both where it jumps: always a rating or a mean of two. */
  AVERAGED_INVERSE(2),

  /** Linear between the places of (N + 1) p, as Minitab and SPSS. */
  WEIBULL(6),

  /** Linear between the places of (N - 1) p + 1, as R and spreadsheets. */
  LINEAR(7);

  private final int number;

  QuantileType(int number) {
    this.number = number;
  }

  /**
   * Returns the number by which the type is known.
   *
   * @return 2, 6 or 7
   */
  public int number() {
    return number;
  }

  /**
   * Finds a type by its number.
   *
   * @param number the number
   * @return the type
   * @throws IllegalArgumentException if it is another number
   */
  public static QuantileType of(int number) {
    for (QuantileType type : values()) {
      if (type.number == number) {
        return type;
      }
    }
    throw new IllegalArgumentException("quantile type must be 2, 6 or 7, got " + number);
  }
}
