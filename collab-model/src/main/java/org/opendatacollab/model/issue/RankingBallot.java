package org.opendatacollab.model.issue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * An order of candidates, the most preferred first; several may share a place. A candidate that is not ranked is not
 * compared with any other, unless a method says that it treats it as last.
 *
 * @param voter who cast it
 * @param castAt when it was cast; needed only to tell several ballots of one voter apart
 * @param places the places in order, from the most preferred
 */
public record RankingBallot(PersonId voter, Optional<Instant> castAt, List<RankedGroup> places)
    implements Ballot {
  /**
   * Checks.
   *
   * @param voter who cast it
   * @param castAt when it was cast; needed only to tell several ballots of one voter apart
   * @param places the places in order, from the most preferred
   * @throws IllegalArgumentException if a candidate stands in two places
   */
  public RankingBallot {
    Objects.requireNonNull(voter, "voter");
    Objects.requireNonNull(castAt, "castAt");
    places = List.copyOf(places);
    Checks.distinct(
        places.stream().flatMap(place -> place.candidates().stream()).toList(),
        Checks.REPEATED_CANDIDATE,
        "candidates ranked");
  }

  @Override
  public BallotKind kind() {
    return BallotKind.RANKING;
  }

  @Override
  public List<IssueId> candidates() {
    return places.stream().flatMap(place -> place.candidates().stream()).toList();
  }
}
