package org.opendatacollab.model.issue;

import java.util.Objects;

/**
 * One rating of a ballot.
 *
 * @param candidate the candidate
 * @param criterion the criterion that it is rated by
 * @param rating the rating, on the scale of the criterion
 */
public record Rating(IssueId candidate, CriterionId criterion, int rating) {
  /**
   * Checks.
   *
   * @param candidate the candidate
   * @param criterion the criterion that it is rated by
   * @param rating the rating, on the scale of the criterion
   */
  public Rating {
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(criterion, "criterion");
  }
}
