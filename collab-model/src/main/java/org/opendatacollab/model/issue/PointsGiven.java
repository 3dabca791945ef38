package org.opendatacollab.model.issue;

import java.util.Objects;
import org.opendatacollab.model.Checks;

/**
 * The points that a ballot gives to one candidate.
 *
 * @param candidate the candidate
 * @param points how many points, 0 or more
 */
public record PointsGiven(IssueId candidate, int points) {
  /**
   * Checks.
   *
   * @param candidate the candidate
   * @param points how many points, 0 or more
   * @throws IllegalArgumentException if the points are negative
   */
  public PointsGiven {
    Objects.requireNonNull(candidate, "candidate");
    Checks.notNegative(points, "points");
  }
}
