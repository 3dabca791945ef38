package org.opendatacollab.scoring.release;

import java.util.List;
import java.util.Objects;

/**
 * What a cell measures: one item, or a construct by its score.
 *
 * <p>A single item is shown on its own scale, never turned round. The score of a construct adds its items after the reversed
 * ones were turned round ({@code min + max - answer}), over the people who answered all of them, and is shown as the mean
 * per item, on the scale of the items.
 *
 * @param id the item, or the construct
 * @param scale the scale of every item
 * @param items the items, one unless it is a score
 * @param reversed which of them are turned round before they are added; none for a single item
 * @param method how it is released
 */
public record Measure(
    String id, ItemScale scale, List<String> items, List<String> reversed, ReleaseMethod method) {
  /**
   * Checks and copies.
   *
   * @param id the item, or the construct
   * @param scale the scale
   * @param items the items
   * @param reversed which of them are turned round
   * @param method how it is released
   * @throws IllegalArgumentException if ids are malformed or doubled, a reversed item is not among the items, a single item
   *     has another id or is reversed, or a share is asked of a score
   */
  public Measure {
    Ids.check(id, "measure");
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(method, "method");
    items = Ids.checkDistinct(items, "item");
    reversed = Ids.checkDistinct(reversed, "reversed item");
    if (items.isEmpty()) {
      throw new IllegalArgumentException("measure " + id + " must have an item");
    }
    if (!items.containsAll(reversed)) {
      throw new IllegalArgumentException(
          "measure " + id + ": reversed items must be among its items");
    }
    if (items.size() == 1 && !(items.get(0).equals(id) && reversed.isEmpty())) {
      throw new IllegalArgumentException(
          "measure " + id + ": a single item is shown under its own id, as it was answered");
    }
    if (items.size() > 1 && method == ReleaseMethod.FAVOURABLE_SHARE) {
      throw new IllegalArgumentException(
          "measure " + id + ": a share of favourable answers is of one item");
    }
  }

  /**
   * Returns the mean of one item.
   *
   * @param item the item
   * @param scale its scale
   * @return the measure
   */
  public static Measure item(String item, ItemScale scale) {
    return new Measure(item, scale, List.of(item), List.of(), ReleaseMethod.INTERVAL_OF_MEAN);
  }

  /**
   * Returns the share of favourable answers to one item.
   *
   * @param item the item
   * @param scale its scale
   * @return the measure
   */
  public static Measure favourableShare(String item, ItemScale scale) {
    return new Measure(item, scale, List.of(item), List.of(), ReleaseMethod.FAVOURABLE_SHARE);
  }

  /**
   * Returns the score of a construct; its items are then not shown.
   *
   * @param construct the construct
   * @param scale the scale of all its items
   * @param items its items, two or more
   * @param reversed which of them are turned round
   * @return the measure
   */
  public static Measure score(
      String construct, ItemScale scale, List<String> items, List<String> reversed) {
    return new Measure(construct, scale, items, reversed, ReleaseMethod.INTERVAL_OF_MEAN);
  }

  /**
   * Tells whether it is the score of a construct.
   *
   * @return false for a single item
   */
  public boolean isScore() {
    return items.size() > 1;
  }

  int codedCategories() {
    return method == ReleaseMethod.FAVOURABLE_SHARE ? 2 : scale.categories();
  }

  /** The answer as it enters the sum, from 0 to {@link #codedCategories()} - 1. */
  int coded(String item, int rating) {
    if (method == ReleaseMethod.FAVOURABLE_SHARE) {
      return rating >= scale.lowestFavourable() ? 1 : 0;
    }
    return reversed.contains(item) ? scale.max() - rating : rating - scale.min();
  }

  private int lowestShown() {
    return method == ReleaseMethod.FAVOURABLE_SHARE ? 0 : scale.min();
  }

  /** Lowest plus highest mean: what a mean is taken from to turn it round. */
  Ratio endsTogether() {
    return Ratio.of((long) lowestShown() + lowestShown() + codedRange(), 1);
  }

  private long codedRange() {
    return codedCategories() - 1L;
  }

  /** The mean that a coded sum of n people stands for, as sum over answers. */
  Ratio shown(long codedSum, int n) {
    long answers = (long) n * items.size();
    return Ratio.of(codedSum + answers * lowestShown(), answers);
  }

  /** The coded sum that a mean of n people stands for, not rounded. */
  Ratio codedSum(Ratio shown, int n) {
    long answers = (long) n * items.size();
    return shown.minus(Ratio.of(lowestShown(), 1)).times(answers);
  }
}
