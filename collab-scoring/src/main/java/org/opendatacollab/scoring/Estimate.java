package org.opendatacollab.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A published score: a value with its uncertainty, or undefined with a reason. Both say which method computed it and how
 * many it rests on; a number never travels alone. Undefined is never 0, 1 or NaN.
 */
public sealed interface Estimate {
  /**
   * Returns what computed it.
   *
   * @return the method with its parameters
   */
  Method method();

  /**
   * Returns how many answers, people or things it rests on.
   *
   * @return the number, 0 or more
   */
  long n();

  /**
   * Returns the value.
   *
   * @return the value, or empty if undefined
   */
  OptionalDouble value();

  /**
   * Returns why it is undefined.
   *
   * @return the reason, or empty if defined
   */
  Optional<Reason> reason();

  /**
   * Returns a defined score.
   *
   * @param value the value
   * @param uncertainty how far it may be off
   * @param n how many it rests on
   * @param method what computed it
   * @return the score
   * @throws IllegalArgumentException if the value is not finite or n is negative
   */
  static Estimate of(double value, Uncertainty uncertainty, long n, Method method) {
    return new Defined(value, uncertainty, n, method);
  }

  /**
   * Returns an undefined score.
   *
   * @param reason why
   * @param n how many there were
   * @param method what could not compute it
   * @return the score
   */
  static Estimate undefined(Reason reason, long n, Method method) {
    return new Undefined(reason, n, method);
  }

  /**
   * A value.
   *
   * @param number the value, finite
   * @param uncertainty how far it may be off
   * @param n how many it rests on
   * @param method what computed it
   */
  record Defined(double number, Uncertainty uncertainty, long n, Method method)
      implements Estimate {
    /**
     * Checks.
     *
     * @param number the value
     * @param uncertainty how far it may be off
     * @param n how many it rests on
     * @param method what computed it
     * @throws IllegalArgumentException if the value is not finite or n is negative
     */
    public Defined {
      Objects.requireNonNull(uncertainty, "uncertainty");
      Objects.requireNonNull(method, "method");
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException(
            "value must be finite, got " + number + " from " + method.idAtVersion());
      }
      checkNumber(n);
    }

    @Override
    public OptionalDouble value() {
      return OptionalDouble.of(number);
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.empty();
    }

    /** Returns the estimate for people, to three decimals; {@link #number()} is the exact value. */
    @Override
    public String toString() {
      return Shown.number(number) + " (" + uncertainty + ", n = " + n + ", " + method.idAtVersion()
          + ")";
    }
  }

  /**
   * No value.
   *
   * @param why the reason
   * @param n how many there were
   * @param method what could not compute it
   */
  record Undefined(Reason why, long n, Method method) implements Estimate {
    /**
     * Checks.
     *
     * @param why the reason
     * @param n how many there were
     * @param method what could not compute it
     * @throws IllegalArgumentException if n is negative
     */
    public Undefined {
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(method, "method");
      checkNumber(n);
    }

    @Override
    public OptionalDouble value() {
      return OptionalDouble.empty();
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.of(why);
    }

    /** Returns the reason for people. */
    @Override
    public String toString() {
      return "undefined: " + why + " (n = " + n + ", " + method.idAtVersion() + ")";
    }
  }

  private static void checkNumber(long n) {
    if (n < 0) {
      throw new IllegalArgumentException("n must not be negative, got " + n);
    }
  }
}
