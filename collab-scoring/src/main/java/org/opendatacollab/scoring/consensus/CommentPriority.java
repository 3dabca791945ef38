package org.opendatacollab.scoring.consensus;

import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * How soon Polis shows a statement to the next participant.
 *
 * <pre>{@code
 *   importance = (1 - (P + b) / (S + 2 b)) (E + 1) (A + b) / (S + 2 b)    at least 0, no unit
 *   priority   = (importance (1 + 8 * 2^(-S / 5)))^2                      at least 0, no unit
 *   priority   = metaPriority^2                                           for a statement about the conversation itself
 * }</pre>
 *
 * <p>with {@code A} agrees and {@code P} passes among {@code S} votes cast, the prior {@code b} (1 in Polis), and {@code E} the extremity: the Euclidean norm of
 * the statement's two-dimensional projection. The second factor favours what few have seen. With no votes and {@code E = 0}
 * importance is 1/4 and priority 5.0625.
 *
 * <p>Example: 17 of 20 agree, 3 pass, {@code E = 0}: importance (1 - 4/22) (18/22) = 0.6694, priority
 * (0.6694 * 1.5)^2 = 1.0083.
 *
 * <p>Not a measure of agreement: it steers a conversation that is going on. Immutable and thread-safe.
 *
 * <p>Source: Polis, {@code math/src/polismath/math/conversation.clj} (08e03eb).
 */
public final class CommentPriority {
  /** As the Polis server: 7 for statements about the conversation itself. */
  public static final CommentPriority POLIS = new CommentPriority(1, 7);

  private final double prior;
  private final double metaPriority;

  private CommentPriority(double prior, double metaPriority) {
    this.prior = Arguments.positive(prior, "prior");
    this.metaPriority = Arguments.positive(metaPriority, "metaPriority");
  }

  /**
   * Returns the same with another root of the priority of statements about the conversation itself.
   *
   * @param newMetaPriority the root, in (0, infinity)
   * @return the method
   * @throws IllegalArgumentException if it is not positive and finite
   */
  public CommentPriority withMetaPriority(double newMetaPriority) {
    return new CommentPriority(prior, newMetaPriority);
  }

  /**
   * Returns the same with another prior.
   *
   * @param newPrior b, in (0, infinity)
   * @return the method
   * @throws IllegalArgumentException if the prior is not positive and finite
   */
  public CommentPriority withPrior(double newPrior) {
    return new CommentPriority(newPrior, metaPriority);
  }

  /**
   * Returns what computes it.
   *
   * @return the method with its setting
   */
  public Method method() {
    return Method.of("consensus/comment-priority/polis@1")
        .with("prior", prior)
        .with("metaPriority", metaPriority);
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        method(),
        "Priority of a statement in a Polis conversation",
        "importance = (1 - (P + b) / (S + 2 b)) (E + 1) (A + b) / (S + 2 b) for A agrees and P passes among S votes, prior b (1) and extremity"
            + " E; priority = (importance (1 + 8 * 2^(-S / 5)))^2, or metaPriority^2 for a statement about the conversation.",
        "[0, infinity), no unit.",
        "No votes and E = 0: importance 1/4, priority 5.0625.",
        "17 of 20 agree, 3 pass, E = 0: importance 0.6694, priority 1.0083.",
        "Polis, math/src/polismath/math/conversation.clj.",
        "Not a measure of agreement: it steers a conversation that is going on.");
  }

  /**
   * Returns how important a statement is.
   *
   * @param votes all votes on it
   * @param extremity E, at least 0
   * @return the importance, at least 0
   * @throws IllegalArgumentException if the extremity is negative or not finite
   */
  public double importance(VoteCounts votes, double extremity) {
    if (!(extremity >= 0 && extremity < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("extremity must be in [0, infinity), got " + extremity);
    }
    double passed = GroupScores.share(votes.pass(), votes.seen(), prior);
    double agreed = GroupScores.share(votes.agree(), votes.seen(), prior);
    return (1 - passed) * (extremity + 1) * agreed;
  }

  /**
   * Returns the priority of a statement on the subject.
   *
   * @param votes all votes on it
   * @param extremity E, at least 0
   * @return the priority, at least 0
   * @throws IllegalArgumentException if the extremity is negative or not finite
   */
  public double priority(VoteCounts votes, double extremity) {
    double newcomer = 1 + 8 * StrictMath.pow(2, -votes.seen() / 5.0);
    double root = importance(votes, extremity) * newcomer;
    return root * root;
  }

  /**
   * Returns the priority of a statement about the conversation itself, whatever its votes.
   *
   * @return the square of the setting
   */
  public double metaStatementPriority() {
    return metaPriority * metaPriority;
  }
}
