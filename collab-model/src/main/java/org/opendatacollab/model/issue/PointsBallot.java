package org.opendatacollab.model.issue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * A budget of points spread over candidates. What is not spent is lost.
 *
 * @param voter who cast it
 * @param castAt when it was cast; needed only to tell several ballots of one voter apart
 * @param points the points, at most once for each candidate
 */
public record PointsBallot(PersonId voter, Optional<Instant> castAt, List<PointsGiven> points)
    implements Ballot {
  /**
   * Checks.
   *
   * @param voter who cast it
   * @param castAt when it was cast; needed only to tell several ballots of one voter apart
   * @param points the points, at most once for each candidate
   * @throws IllegalArgumentException if points are given twice to one candidate
   */
  public PointsBallot {
    Objects.requireNonNull(voter, "voter");
    Objects.requireNonNull(castAt, "castAt");
    points = List.copyOf(points);
    Checks.distinct(
        points.stream().map(PointsGiven::candidate).toList(),
        Checks.REPEATED_CANDIDATE,
        "candidates given points");
  }

  @Override
  public BallotKind kind() {
    return BallotKind.POINTS;
  }

  @Override
  public List<IssueId> candidates() {
    return points.stream().map(PointsGiven::candidate).toList();
  }

  /**
   * Returns how many points were given in all.
   *
   * @return the sum, 0 or more
   */
  public long total() {
    return points.stream().mapToLong(PointsGiven::points).sum();
  }
}
