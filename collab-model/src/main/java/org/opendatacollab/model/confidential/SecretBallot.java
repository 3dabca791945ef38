package org.opendatacollab.model.confidential;

import java.util.Objects;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.PrioritisationRoundId;

/**
 * A ballot that may not be seen: of a secret round for ever, of an open one until the round has closed.
 *
 * @param round the round of the initiative in which it was cast
 * @param ballot the ballot
 */
public record SecretBallot(PrioritisationRoundId round, Ballot ballot) {
  /**
   * Checks.
   *
   * @param round the round
   * @param ballot the ballot
   */
  public SecretBallot {
    Objects.requireNonNull(round, "round");
    Objects.requireNonNull(ballot, "ballot");
  }

  /** Returns the round, never the ballot. */
  @Override
  public String toString() {
    return "SecretBallot{round=" + round + "}";
  }
}
