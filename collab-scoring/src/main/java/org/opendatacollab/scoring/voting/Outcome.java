package org.opendatacollab.scoring.voting;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * What a voting method gives: a result, or none with the reason. Both say which method and how many ballots.
 *
 * @param <R> the kind of result
 */
public sealed interface Outcome<R> {
  /**
   * Returns what computed it.
   *
   * @return the method with its parameters
   */
  Method method();

  /**
   * Returns on how many ballots it rests.
   *
   * @return the number, 0 or more
   */
  long n();

  /**
   * Returns the result.
   *
   * @return the result, or empty if undefined
   */
  Optional<R> result();

  /**
   * Returns why it is undefined.
   *
   * @return the reason, or empty if defined
   */
  Optional<Reason> reason();

  /**
   * Returns a result.
   *
   * @param result the result
   * @param n how many ballots
   * @param method what computed it
   * @param <R> the kind of result
   * @return the outcome
   * @throws IllegalArgumentException if n is negative
   */
  static <R> Outcome<R> of(R result, long n, Method method) {
    return new Decided<>(result, n, method);
  }

  /**
   * Returns an undefined outcome.
   *
   * @param reason why
   * @param n how many ballots
   * @param method what could not compute it
   * @param <R> the kind of result
   * @return the outcome
   * @throws IllegalArgumentException if n is negative
   */
  static <R> Outcome<R> undefined(Reason reason, long n, Method method) {
    return new Undefined<>(reason, n, method);
  }

  /**
   * A result.
   *
   * @param value the result
   * @param n how many ballots
   * @param method what computed it
   * @param <R> the kind of result
   */
  record Decided<R>(R value, long n, Method method) implements Outcome<R> {
    /**
     * Checks.
     *
     * @param value the result
     * @param n how many ballots
     * @param method what computed it
     * @throws IllegalArgumentException if n is negative
     */
    public Decided {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(method, "method");
      Arguments.notNegative(n, "n");
    }

    @Override
    public Optional<R> result() {
      return Optional.of(value);
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.empty();
    }
  }

  /**
   * No result.
   *
   * @param why the reason
   * @param n how many ballots
   * @param method what could not compute it
   * @param <R> the kind of result
   */
  record Undefined<R>(Reason why, long n, Method method) implements Outcome<R> {
    /**
     * Checks.
     *
     * @param why the reason
     * @param n how many ballots
     * @param method what could not compute it
     * @throws IllegalArgumentException if n is negative
     */
    public Undefined {
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(method, "method");
      Arguments.notNegative(n, "n");
    }

    @Override
    public Optional<R> result() {
      return Optional.empty();
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.of(why);
    }
  }
}
