package org.opendatacollab.scoring.internal;

/** Checks of numbers, with messages that give name, rule and value. The kernels do not know the model's checks. */
public final class Arguments {
  private Arguments() {}

  /**
   * Returns a count that is not negative.
   *
   * @param value the count
   * @param name what it counts
   * @return the count
   * @throws IllegalArgumentException if it is negative
   */
  public static long notNegative(long value, String name) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative, got " + value);
    }
    return value;
  }

  /**
   * Returns a number greater than zero.
   *
   * @param value the number
   * @param name what it is
   * @return the number
   * @throws IllegalArgumentException if it is not positive and finite
   */
  public static double positive(double value, String name) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be in (0, infinity), got " + value);
    }
    return value;
  }

  /**
   * Returns a number in [0, 1].
   *
   * @param value the number
   * @param name what it is
   * @return the number
   * @throws IllegalArgumentException if it lies outside
   */
  public static double inUnitInterval(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be in [0, 1], got " + value);
    }
    return value;
  }

  /**
   * Returns a number strictly between 0 and 1.
   *
   * @param value the number
   * @param name what it is
   * @return the number
   * @throws IllegalArgumentException if it lies outside
   */
  public static double insideUnitInterval(double value, String name) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(name + " must be in (0, 1), got " + value);
    }
    return value;
  }

  /**
   * Returns an index from 0.
   *
   * @param index the index
   * @param size how many there are
   * @param name what is indexed
   * @return the index
   * @throws IllegalArgumentException if there is nothing at it
   */
  public static int index(int index, int size, String name) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(
          name + " must be an index in [0, " + size + "), got " + index);
    }
    return index;
  }
}
