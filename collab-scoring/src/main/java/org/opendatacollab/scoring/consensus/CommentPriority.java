package org.opendatacollab.scoring.consensus;

import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * How soon Polis shows a statement to the next participant.
 *
 * <pre>{@code
 *   importance = (1 - (P + 1) / (S + 2)) (E + 1) (A + 1) / (S + 2)        at least 0, no unit
 *   priority   = (importance (1 + 8 * 2^(-S / 5)))^2                      at least 0, no unit
 *   priority   = metaPriority^2                                           for a statement about the conversation itself
 * }</pre>
 *
 * <p>with {@code A} agrees and {@code P} passes among {@code S} votes cast, and {@code E} the extremity: the Euclidean norm of
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
  public static final CommentPriority POLIS = new CommentPriority(7);

  private final double metaPriority;

  private CommentPriority(double metaPriority) {
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
    return new CommentPriority(newMetaPriority);
  }

  /**
   * Returns what computes it.
   *
   * @return the method with its setting
   */
  public Method method() {
    return Method.of("consensus/comment-priority/polis@1").with("metaPriority", metaPriority);
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
    double passed = Representativeness.share(votes.pass(), votes.seen());
    double agreed = Representativeness.share(votes.agree(), votes.seen());
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
