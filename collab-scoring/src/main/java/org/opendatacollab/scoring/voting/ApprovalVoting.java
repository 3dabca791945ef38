package org.opendatacollab.scoring.voting;

import org.apache.commons.numbers.fraction.BigFraction;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.ApprovalProfile;

/**
 * Approval voting: whoever most ballots approve wins.
 *
 * <p>No ballots: undefined, {@code no-ballots}. A candidate whom nobody approves has 0. Exact, immutable and thread-safe.
 *
 * <p>Example, 5 ballots approve A and B, 4 B and C, 3 D, 1 nobody: A 5, B 9, C 4, D 3; B wins.
 *
 * <p>Source: Brams and Fishburn (1978), American Political Science Review 72:831-847.
 */
public final class ApprovalVoting {
  /** The method; it has no settings. */
  public static final ApprovalVoting STANDARD = new ApprovalVoting();

  private static final MethodDescription DESCRIPTION = new MethodDescription(
      Method.of("voting/approval@1"),
      "Approval voting",
      "Score = ballots that approve the candidate. Highest wins. Satisfies monotonicity, participation and, for given approvals,"
          + " independence of other candidates and clones; fails Condorcet winner and majority.",
      "[0, n], ballots.",
      "No ballots: undefined, no-ballots. Absent is not approved.",
      "5 ballots approve A and B, 4 B and C, 3 D, 1 nobody: A 5, B 9, C 4, D 3; B wins.",
      "Brams and Fishburn (1978), American Political Science Review 72:831-847.",
      "Not where degrees of support matter: approval has no more or less.");

  private ApprovalVoting() {}

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return DESCRIPTION;
  }

  /**
   * Scores candidates.
   *
   * @param ballots who approves whom
   * @return scores and ranking, undefined ({@code no-ballots}) without ballots
   */
  public VotingResult<ScoredRanking> score(ApprovalProfile ballots) {
    if (ballots.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, DESCRIPTION.method());
    }
    long[] approvals = ballots.approvals();
    return VotingResult.of(
        ScoredRanking.highestFirst(ballots.candidates(), i -> BigFraction.of(approvals[i])),
        ballots.total(),
        DESCRIPTION.method());
  }
}
