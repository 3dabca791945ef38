package org.opendatacollab.scoring.evidence;

import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * What happened to people with and without something: a two by two table, such as pupils who left school where data were
 * opened (treated) and where they were not (control).
 *
 * @param treatedEvents treated, and it happened
 * @param treatedNonEvents treated, and it did not happen
 * @param controlEvents not treated, and it happened
 * @param controlNonEvents not treated, and it did not happen
 */
public record EventTable(
    long treatedEvents, long treatedNonEvents, long controlEvents, long controlNonEvents) {
  /** The kind of input of methods that compare how often something happened in two groups. */
  public static final InputKind<EventTable> KIND =
      new InputKind<>("events in two groups", EventTable.class);

  /**
   * Checks.
   *
   * @param treatedEvents treated, and it happened
   * @param treatedNonEvents treated, and it did not happen
   * @param controlEvents not treated, and it happened
   * @param controlNonEvents not treated, and it did not happen
   * @throws IllegalArgumentException if a count is negative
   * @throws ArithmeticException if their sum is greater than a {@code long} can hold
   */
  public EventTable {
    Arguments.notNegative(treatedEvents, "treatedEvents");
    Arguments.notNegative(treatedNonEvents, "treatedNonEvents");
    Arguments.notNegative(controlEvents, "controlEvents");
    Arguments.notNegative(controlNonEvents, "controlNonEvents");
    Math.addExact(
        Math.addExact(treatedEvents, treatedNonEvents),
        Math.addExact(controlEvents, controlNonEvents));
  }

  /**
   * Returns how many people were treated.
   *
   * @return the count
   */
  public long treated() {
    return treatedEvents + treatedNonEvents;
  }

  /**
   * Returns how many people were not treated.
   *
   * @return the count
   */
  public long control() {
    return controlEvents + controlNonEvents;
  }

  /**
   * Returns how many people there are.
   *
   * @return the count
   */
  public long total() {
    return treated() + control();
  }

  /** Says whether a cell is zero, so that logarithms and variances need a correction. */
  boolean hasZeroCell() {
    return treatedEvents == 0
        || treatedNonEvents == 0
        || controlEvents == 0
        || controlNonEvents == 0;
  }
}
