package org.opendatacollab.model.issue;

/** How people say what they prefer. This is a closed list. */
public enum BallotKind {
  /** Agree, disagree or pass on each candidate: {@link StatementBallot}. */
  STATEMENT_VOTES,
  /** A rating of each candidate by each criterion: {@link RatingBallot}. */
  RATING,
  /** An order of candidates, ties allowed: {@link RankingBallot}. */
  RANKING,
  /** The candidates that one could live with: {@link ApprovalBallot}. */
  APPROVAL,
  /** A budget of points spread over candidates: {@link PointsBallot}. */
  POINTS
}
