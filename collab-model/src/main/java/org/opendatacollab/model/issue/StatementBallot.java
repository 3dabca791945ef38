package org.opendatacollab.model.issue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * Agree, disagree or pass on each of some candidates. A candidate without a vote was not seen or not answered, which is not
 * a pass.
 *
 * @param voter who cast it
 * @param castAt when it was cast; needed only to tell several ballots of one voter apart
 * @param votes the votes, at most one on each candidate
 */
public record StatementBallot(PersonId voter, Optional<Instant> castAt, List<StatementVote> votes)
    implements Ballot {
  /**
   * Checks.
   *
   * @param voter who cast it
   * @param castAt when it was cast; needed only to tell several ballots of one voter apart
   * @param votes the votes, at most one on each candidate
   * @throws IllegalArgumentException if two votes are about one candidate
   */
  public StatementBallot {
    Objects.requireNonNull(voter, "voter");
    Objects.requireNonNull(castAt, "castAt");
    votes = List.copyOf(votes);
    Checks.distinct(
        votes.stream().map(StatementVote::candidate).toList(),
        Checks.REPEATED_CANDIDATE,
        "candidates voted on");
  }

  /**
   * Returns a ballot on one candidate.
   *
   * @param voter who cast it
   * @param candidate the candidate
   * @param vote the vote
   * @return the ballot, without a time
   */
  public static StatementBallot of(PersonId voter, IssueId candidate, Vote vote) {
    return new StatementBallot(
        voter, Optional.empty(), List.of(new StatementVote(candidate, vote)));
  }

  @Override
  public BallotKind kind() {
    return BallotKind.STATEMENT_VOTES;
  }

  @Override
  public List<IssueId> candidates() {
    return votes.stream().map(StatementVote::candidate).toList();
  }
}
