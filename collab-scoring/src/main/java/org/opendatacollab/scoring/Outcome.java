package org.opendatacollab.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a kernel computed, or why it could not: exactly one of the two. Unlike an {@link Estimate} it holds all numbers of a
 * method, and does not yet say which of them is published, with what uncertainty.
 *
 * @param value what was computed, empty if it is undefined
 * @param reason why it is undefined, empty if it was computed
 * @param <T> what is computed
 */
public record Outcome<T>(Optional<T> value, Optional<Reason> reason) {
  /**
   * Checks.
   *
   * @param value what was computed
   * @param reason why it is undefined
   * @throws IllegalArgumentException if both or neither are there
   */
  public Outcome {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(reason, "reason");
    if (value.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException("an outcome must have either a value or a reason");
    }
  }

  /**
   * Returns what was computed.
   *
   * @param value what was computed
   * @param <T> what is computed
   * @return the outcome
   */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), Optional.empty());
  }

  /**
   * Returns that nothing could be computed.
   *
   * @param reason why
   * @param <T> what is computed
   * @return the outcome
   */
  public static <T> Outcome<T> undefined(Reason reason) {
    return new Outcome<>(Optional.empty(), Optional.of(reason));
  }

  /**
   * Returns a part of what was computed.
   *
   * @param part takes the part
   * @param <U> what the part is
   * @return the part, or the reason why there is none
   */
  public <U> Outcome<U> map(Function<? super T, ? extends U> part) {
    return flatMap(computed -> of(part.apply(computed)));
  }

  /**
   * Returns a part of what was computed that may be undefined itself.
   *
   * @param part takes the part
   * @param <U> what the part is
   * @return the part, or the reason why there is none
   */
  public <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> part) {
    return value.isPresent() ? part.apply(value.get()) : undefined(reason.orElseThrow());
  }

  /**
   * Returns the value where it is known to be defined.
   *
   * @return the value
   * @throws java.util.NoSuchElementException if it is undefined
   */
  public T orElseThrow() {
    return value.orElseThrow();
  }
}
