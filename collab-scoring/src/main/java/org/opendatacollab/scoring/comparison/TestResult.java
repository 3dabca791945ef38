package org.opendatacollab.scoring.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * What a test says at its level, with what it rests on. That nothing was found is not said where nothing could have been.
 *
 * @param verdict what can be said
 * @param p two-sided p-value; empty if there is no test
 * @param smallestP the smallest p that this number of people and these ties allow; empty if there is no test, or if values can be
 *     so clear that p is as small as one likes
 * @param distribution where p comes from; empty if there is no test
 * @param reason why the verdict is {@code TOO_FEW_FOR_TEST} or {@code UNDEFINED}, else empty
 * @param n how many people or pairs there are
 * @param method what tested, with its level
 */
public record TestResult(
    Verdict verdict,
    OptionalDouble p,
    OptionalDouble smallestP,
    Optional<NullDistribution> distribution,
    Optional<Reason> reason,
    long n,
    Method method) {
  /** What can be said. */
  public enum Verdict {
    /** There is a difference: p is at most the level. */
    SIGNIFICANT,
    /** The answers do not show a difference, though others could have. It does not say that there is none. */
    NOT_DETECTABLE,
    /** No answers of so few people could have shown one. */
    TOO_FEW_FOR_TEST,
    /** There is nothing to compare. */
    UNDEFINED
  }

  /**
   * Checks.
   *
   * @param verdict what can be said
   * @param p the p-value
   * @param smallestP the smallest p that was possible
   * @param distribution where p comes from
   * @param reason why nothing can be said
   * @param n how many people or pairs there are
   * @param method what tested
   * @throws IllegalArgumentException if n is negative, or the reason is missing or out of place
   */
  public TestResult {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(p, "p");
    Objects.requireNonNull(smallestP, "smallestP");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(method, "method");
    Arguments.notNegative(n, "n");
    boolean said = verdict == Verdict.SIGNIFICANT || verdict == Verdict.NOT_DETECTABLE;
    if (said == reason.isPresent()) {
      throw new IllegalArgumentException("a reason must stand where no verdict can be given");
    }
  }

  static TestResult of(
      double p,
      OptionalDouble smallestP,
      NullDistribution distribution,
      double alpha,
      long n,
      Method method) {
    Verdict verdict = Verdict.NOT_DETECTABLE;
    if (smallestP.orElse(0) > alpha) {
      verdict = Verdict.TOO_FEW_FOR_TEST;
    } else if (p <= alpha) {
      verdict = Verdict.SIGNIFICANT;
    }
    return new TestResult(
        verdict,
        OptionalDouble.of(p),
        smallestP,
        Optional.of(distribution),
        verdict == Verdict.TOO_FEW_FOR_TEST
            ? Optional.of(Reason.TOO_FEW_FOR_TEST)
            : Optional.empty(),
        n,
        method);
  }

  static TestResult undefined(Reason reason, long n, Method method) {
    return new TestResult(
        Verdict.UNDEFINED,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.of(reason),
        n,
        method);
  }
}
