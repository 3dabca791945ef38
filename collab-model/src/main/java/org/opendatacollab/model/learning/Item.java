package org.opendatacollab.model.learning;

import java.util.List;
import org.immutables.value.Value;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.RatingScale;

/** One item of a questionnaire, answered by a rating. */
@Value.Immutable
public sealed interface Item extends WithItem permits ImmutableItem {
  /**
   * Returns the id.
   *
   * @return the id, unique among the items of the initiative
   */
  ItemId id();

  /**
   * Returns what is asked.
   *
   * @return the wording, our own or one that may be used
   */
  LocalizedText wording();

  /**
   * Returns what the item measures.
   *
   * @return a construct of the same questionnaire
   */
  ConstructId construct();

  /**
   * Returns the scale of the ratings.
   *
   * @return the scale
   */
  RatingScale scale();

  /**
   * Tells whether a higher rating means less of what the construct measures.
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean reversed() {
    return false;
  }

  /**
   * Returns what the item asks about.
   *
   * @return the focus; {@link ItemFocus#COLLABORATION} unless stated
   */
  @Value.Default
  default ItemFocus about() {
    return ItemFocus.COLLABORATION;
  }

  /**
   * Returns the ways not to rate that the form offers.
   *
   * @return the kinds; leaving it blank is always possible and need not be listed
   */
  List<MissingAnswer> missing();

  /**
   * Tells whether a kind of missing answer can occur.
   *
   * @param kind the kind
   * @return true for {@link MissingAnswer#BLANK} and for what the form offers
   */
  default boolean allows(MissingAnswer kind) {
    return kind == MissingAnswer.BLANK || missing().contains(kind);
  }

  /**
   * Turns a rating so that more always means more of what the construct measures.
   *
   * @param rating a rating on the scale
   * @return the rating, or its mirror image on the scale if the item is reversed: min + max - rating
   * @throws IllegalArgumentException if the rating is not on the scale; the message does not show it
   */
  default int directed(int rating) {
    if (!scale().contains(rating)) {
      throw new IllegalArgumentException(
          "rating of item '" + id() + "' must be on its scale, " + scale());
    }
    // In long, since the sum of a wide scale's ends does not fit an int; the result is on the scale
    // again.
    return reversed() ? (int) ((long) scale().min() + scale().max() - rating) : rating;
  }

  /**
   * Starts an item.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an item. */
  final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
