package org.opendatacollab.model.issue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * Ratings of candidates by criteria. What is not rated has no rating; it is never the lowest.
 *
 * @param voter who cast it
 * @param castAt when it was cast; needed only to tell several ballots of one voter apart
 * @param ratings the ratings, at most one for each candidate and criterion
 */
public record RatingBallot(PersonId voter, Optional<Instant> castAt, List<Rating> ratings)
    implements Ballot {
  /**
   * Checks.
   *
   * @param voter who cast it
   * @param castAt when it was cast; needed only to tell several ballots of one voter apart
   * @param ratings the ratings, at most one for each candidate and criterion
   * @throws IllegalArgumentException if a candidate is rated twice by one criterion
   */
  public RatingBallot {
    Objects.requireNonNull(voter, "voter");
    Objects.requireNonNull(castAt, "castAt");
    ratings = List.copyOf(ratings);
    Checks.distinct(
        ratings.stream().map(one -> List.of(one.candidate(), one.criterion())).toList(),
        Checks.REPEATED_CANDIDATE,
        "candidates and criteria rated");
  }

  @Override
  public BallotKind kind() {
    return BallotKind.RATING;
  }

  @Override
  public List<IssueId> candidates() {
    return ratings.stream().map(Rating::candidate).distinct().toList();
  }
}
