package org.opendatacollab.model.issue;

import java.util.Objects;

/**
 * One vote of a ballot.
 *
 * @param candidate the candidate that the vote is about
 * @param vote the vote
 */
public record StatementVote(IssueId candidate, Vote vote) {
  /**
   * Checks.
   *
   * @param candidate the candidate that the vote is about
   * @param vote the vote
   */
  public StatementVote {
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(vote, "vote");
  }
}
