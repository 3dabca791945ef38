package org.opendatacollab.model.confidential;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.learning.ItemId;
import org.opendatacollab.model.learning.MissingAnswer;

/**
 * What one person answered to one item: a rating, or why there is none.
 *
 * @param item the item
 * @param rating the rating as given, not yet turned round for a reversed item
 * @param missing why there is no rating
 */
public record ItemAnswer(ItemId item, Optional<Integer> rating, Optional<MissingAnswer> missing) {
  /**
   * Checks.
   *
   * @param item the item
   * @param rating the rating
   * @param missing why there is no rating
   * @throws IllegalArgumentException unless there is either a rating or a reason for none
   */
  public ItemAnswer {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(rating, "rating");
    Objects.requireNonNull(missing, "missing");
    Checks.rule(
        rating.isPresent() != missing.isPresent(),
        Checks.ONE_OF,
        "answer must hold either a rating or why there is none");
  }

  /**
   * Returns a rating.
   *
   * @param item the item
   * @param rating the rating as given
   * @return the answer
   */
  public static ItemAnswer of(ItemId item, int rating) {
    return new ItemAnswer(item, Optional.of(rating), Optional.empty());
  }

  /**
   * Returns an answer without a rating.
   *
   * @param item the item
   * @param missing why
   * @return the answer
   */
  public static ItemAnswer missing(ItemId item, MissingAnswer missing) {
    return new ItemAnswer(item, Optional.empty(), Optional.of(missing));
  }

  /** Returns the item, never the answer. */
  @Override
  public String toString() {
    return "ItemAnswer{item=" + item + "}";
  }
}
