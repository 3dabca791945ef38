package org.opendatacollab.model.issue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * The candidates that the voter approves of; the others are not approved.
 *
 * @param voter who cast it
 * @param castAt when it was cast; needed only to tell several ballots of one voter apart
 * @param approved the candidates, each at most once
 */
public record ApprovalBallot(PersonId voter, Optional<Instant> castAt, List<IssueId> approved)
    implements Ballot {
  /**
   * Checks.
   *
   * @param voter who cast it
   * @param castAt when it was cast; needed only to tell several ballots of one voter apart
   * @param approved the candidates, each at most once
   * @throws IllegalArgumentException if a candidate stands twice
   */
  public ApprovalBallot {
    Objects.requireNonNull(voter, "voter");
    Objects.requireNonNull(castAt, "castAt");
    approved = List.copyOf(approved);
    Checks.distinct(approved, Checks.REPEATED, "candidates approved");
  }

  @Override
  public BallotKind kind() {
    return BallotKind.APPROVAL;
  }

  @Override
  public List<IssueId> candidates() {
    return approved;
  }
}
