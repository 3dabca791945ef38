package org.opendatacollab.scoring.voting;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * What a voting method or a comparison of rankings gives, or why it gives none: with the method, and on how much it rests.
 *
 * @param outcome the result, or the reason why there is none
 * @param n how many ballots, or how many things compared
 * @param method what computed it, or could not
 * @param <R> the kind of result
 */
public record VotingResult<R>(Outcome<R> outcome, long n, Method method) {
  /**
   * Checks.
   *
   * @param outcome the result, or the reason why there is none
   * @param n how many ballots, or how many things compared
   * @param method what computed it
   * @throws IllegalArgumentException if n is negative
   */
  public VotingResult {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(method, "method");
    Arguments.notNegative(n, "n");
  }

  static <R> VotingResult<R> of(R result, long n, Method method) {
    return new VotingResult<>(Outcome.of(result), n, method);
  }

  static <R> VotingResult<R> undefined(Reason reason, long n, Method method) {
    return new VotingResult<>(Outcome.undefined(reason), n, method);
  }

  /**
   * Returns the result.
   *
   * @return the result, or empty if undefined
   */
  public Optional<R> result() {
    return outcome.value();
  }

  /**
   * Returns why it is undefined.
   *
   * @return the reason, or empty if defined
   */
  public Optional<Reason> reason() {
    return outcome.reason();
  }
}
