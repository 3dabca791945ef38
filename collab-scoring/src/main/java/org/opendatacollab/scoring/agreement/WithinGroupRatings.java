package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.RatingMatrix;

/**
 * How the members of one group rated items on one scale. Raters who left out an item are dropped by all measures.
 *
 * @param ratings one row per rater, one column per item
 * @param min the least value of the scale
 * @param max its greatest value
 */
public record WithinGroupRatings(RatingMatrix ratings, BigDecimal min, BigDecimal max) {
  /** The kind of input of methods that measure agreement within a group. */
  public static final InputKind<WithinGroupRatings> KIND =
      new InputKind<>("ratings of items by a group", WithinGroupRatings.class);

  /**
   * Checks.
   *
   * @param ratings the ratings
   * @param min the least value of the scale
   * @param max its greatest value
   * @throws IllegalArgumentException if min is not less than max, or a rating lies outside
   */
  public WithinGroupRatings {
    Objects.requireNonNull(ratings, "ratings");
    if (min.compareTo(max) >= 0) {
      throw new IllegalArgumentException("min must be less than max, got " + min + " and " + max);
    }
    for (int row = 0; row < ratings.rows(); row++) {
      for (int column = 0; column < ratings.columns(); column++) {
        double rating = ratings.rating(row, column).orElse(min.doubleValue());
        if (rating < min.doubleValue() || rating > max.doubleValue()) {
          throw new IllegalArgumentException(
              "ratings must be in [" + min + ", " + max + "], not so in row " + row);
        }
      }
    }
  }

  /** The raters who rated every item. */
  ExactMatrix complete() {
    return new ExactMatrix(ratings);
  }

  /** Why no measure is defined. */
  static Optional<Reason> lacks(ExactMatrix complete) {
    if (complete.rows() == 0 || complete.columns() == 0) {
      return Optional.of(Reason.NO_RATINGS);
    }
    return complete.rows() == 1 ? Optional.of(Reason.SINGLE_RATER) : Optional.empty();
  }
}
