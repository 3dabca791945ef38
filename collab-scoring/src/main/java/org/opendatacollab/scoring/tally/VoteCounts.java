package org.opendatacollab.scoring.tally;

import java.util.OptionalDouble;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How many of a group agree with a statement, disagree with it and passed. Example: 8 of 10 agree and 1 disagrees:
 * {@code new VoteCounts(8, 1, 1)}.
 *
 * @param agree how many agree
 * @param disagree how many disagree
 * @param pass how many saw it and said neither
 */
public record VoteCounts(long agree, long disagree, long pass) {
  /** No votes. */
  public static final VoteCounts ZERO = new VoteCounts(0, 0, 0);

  /**
   * Checks.
   *
   * @param agree how many agree
   * @param disagree how many disagree
   * @param pass how many saw it and said neither
   * @throws IllegalArgumentException if a count is negative
   * @throws ArithmeticException if their sum exceeds a {@code long}
   */
  public VoteCounts {
    Arguments.notNegative(agree, "agree");
    Arguments.notNegative(disagree, "disagree");
    Arguments.notNegative(pass, "pass");
    sum(agree, disagree, pass);
  }

  /**
   * Returns the counts of one vote.
   *
   * @param vote the vote
   * @return one of its kind
   */
  public static VoteCounts of(Vote vote) {
    return switch (vote) {
      case AGREE -> new VoteCounts(1, 0, 0);
      case DISAGREE -> new VoteCounts(0, 1, 0);
      case PASS -> new VoteCounts(0, 0, 1);
    };
  }

  /**
   * Returns how many votes were cast, passes included.
   *
   * @return the sum of the three
   */
  public long seen() {
    return sum(agree, disagree, pass);
  }

  /**
   * Returns the share of agrees among those who saw the statement.
   *
   * @return agree / seen, in [0, 1], or empty if nobody saw it
   */
  public OptionalDouble agreeShare() {
    return shareOf(agree);
  }

  /**
   * Returns the share of disagrees among those who saw the statement.
   *
   * @return disagree / seen, in [0, 1], or empty if nobody saw it
   */
  public OptionalDouble disagreeShare() {
    return shareOf(disagree);
  }

  /**
   * Returns the share of passes among those who saw the statement.
   *
   * @return pass / seen, in [0, 1], or empty if nobody saw it
   */
  public OptionalDouble passShare() {
    return shareOf(pass);
  }

  private OptionalDouble shareOf(long part) {
    return seen() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / seen());
  }

  /**
   * Returns the counts of both.
   *
   * @param other the other counts
   * @return the sums
   * @throws ArithmeticException if a sum exceeds a {@code long}
   */
  public VoteCounts plus(VoteCounts other) {
    return new VoteCounts(
        Math.addExact(agree, other.agree),
        Math.addExact(disagree, other.disagree),
        Math.addExact(pass, other.pass));
  }

  /**
   * Returns the counts as they would be on the opposite statement.
   *
   * @return agree and disagree exchanged
   */
  public VoteCounts opposite() {
    return new VoteCounts(disagree, agree, pass);
  }

  private static long sum(long agree, long disagree, long pass) {
    return Math.addExact(Math.addExact(agree, disagree), pass);
  }
}
