package org.opendatacollab.scoring.release;

/**
 * The scale of an item: whole numbers from {@code min} to {@code max}. The upper {@code floor(c/2)} of its {@code c} values
 * are favourable, the lower {@code floor(c/2)} unfavourable; a middle value is neither.
 *
 * @param min the lowest value
 * @param max the highest value
 */
public record ItemScale(int min, int max) {
  /** The most values that a scale may have. */
  public static final int MAX_CATEGORIES = 1001;

  /**
   * Checks.
   *
   * @param min the lowest value
   * @param max the highest value
   * @throws IllegalArgumentException if there are fewer than 2 or more than {@value #MAX_CATEGORIES} values
   */
  public ItemScale {
    if ((long) max - min < 1 || (long) max - min + 1 > MAX_CATEGORIES) {
      throw new IllegalArgumentException(
          "scale must have 2 to " + MAX_CATEGORIES + " values, got min " + min + " and max " + max);
    }
  }

  /**
   * Returns how many values it has.
   *
   * @return 2 or more
   */
  public int categories() {
    return max - min + 1;
  }

  /**
   * Returns the lowest favourable value.
   *
   * @return such as 5 on a scale of 1 to 7
   */
  public int lowestFavourable() {
    return max - categories() / 2 + 1;
  }

  boolean contains(int rating) {
    return rating >= min && rating <= max;
  }

  /** Returns the ends, such as {@code 1..7}. */
  @Override
  public String toString() {
    return min + ".." + max;
  }
}
