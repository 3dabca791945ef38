package org.opendatacollab.model;

/**
 * A scale of whole numbers on which people rate, such as 1 to 5. Both ends belong to it; that a higher number means more
 * of what is rated, and whether more is better, is for the criterion or the item to say.
 *
 * @param min the least rating
 * @param max the greatest rating
 */
public record RatingScale(int min, int max) {
  /**
   * Checks.
   *
   * @param min the least rating
   * @param max the greatest rating
   * @throws IllegalArgumentException unless the least is less than the greatest
   */
  public RatingScale {
    Checks.rule(
        min < max, "scale-order", "scale must have min less than max, got " + min + " to " + max);
  }

  /**
   * Tells whether a rating is on the scale.
   *
   * @param rating the rating
   * @return true from min to max
   */
  public boolean contains(int rating) {
    return min <= rating && rating <= max;
  }

  /**
   * Returns how far the ends are apart.
   *
   * @return max - min, from 1 to 2<sup>32</sup> - 1
   */
  public long width() {
    return (long) max - min;
  }

  /** Returns the scale in words, such as {@code 1 to 5}. */
  @Override
  public String toString() {
    return min + " to " + max;
  }
}
