package org.opendatacollab.model.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * What one person said in a prioritisation round. The person's side is not part of the ballot: it follows from the
 * affiliation. The same types stand in the initiative (ballots of closed open rounds) and in confidential records
 * (ballots of secret and of still open rounds).
 */
public sealed interface Ballot
    permits StatementBallot, RatingBallot, RankingBallot, ApprovalBallot, PointsBallot {
  /**
   * Returns who cast it.
   *
   * @return the voter
   */
  PersonId voter();

  /**
   * Returns when it was cast.
   *
   * @return the instant; needed only to tell several ballots of one voter apart, of which the last counts
   */
  Optional<Instant> castAt();

  /**
   * Returns the kind of ballot.
   *
   * @return the kind
   */
  BallotKind kind();

  /**
   * Returns the candidates that the ballot speaks of.
   *
   * @return the candidates in the order of the ballot, each once
   */
  List<IssueId> candidates();
}
