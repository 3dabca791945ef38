package org.opendatacollab.model.guide;

import java.util.List;

/**
 * What checking a rule gave: it does not apply (yet), it is met, or it is not met in one or several cases.
 *
 * @param applicable whether the rule applies; one that does not counts neither for nor against fidelity
 * @param occurrences the cases in which it is not met
 */
public record Outcome(boolean applicable, List<Occurrence> occurrences) {
  /** The rule does not apply. */
  public static final Outcome NOT_APPLICABLE = new Outcome(false, List.of());

  /** The rule applies and is met. */
  public static final Outcome MET = new Outcome(true, List.of());

  /**
   * Checks and copies.
   *
   * @param applicable whether the rule applies
   * @param occurrences the cases in which it is not met
   * @throws IllegalArgumentException if a rule that does not apply has cases
   */
  public Outcome {
    occurrences = List.copyOf(occurrences);
    if (!applicable && !occurrences.isEmpty()) {
      throw new IllegalArgumentException("a rule that does not apply must not have occurrences");
    }
  }

  /**
   * Returns the outcome of a rule that applies.
   *
   * @param occurrences the cases in which it is not met, none if it is met
   * @return the outcome
   */
  public static Outcome of(List<Occurrence> occurrences) {
    return occurrences.isEmpty() ? MET : new Outcome(true, occurrences);
  }

  /**
   * Tells whether the rule applies and is met.
   *
   * @return true if it is met
   */
  public boolean isMet() {
    return applicable && occurrences.isEmpty();
  }
}
