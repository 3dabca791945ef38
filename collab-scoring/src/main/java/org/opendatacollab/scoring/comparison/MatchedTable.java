package org.opendatacollab.scoring.comparison;

import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How many people answered yes or no to the same question twice, such as before and after.
 *
 * @param yesYes yes both times
 * @param yesNo yes first, then no
 * @param noYes no first, then yes
 * @param noNo no both times
 */
public record MatchedTable(int yesYes, int yesNo, int noYes, int noNo) {
  /** The kind of input of methods that compare two answers of the same people. */
  public static final InputKind<MatchedTable> KIND =
      new InputKind<>("yes or no twice", MatchedTable.class);

  /**
   * Checks.
   *
   * @param yesYes yes both times
   * @param yesNo yes first, then no
   * @param noYes no first, then yes
   * @param noNo no both times
   * @throws IllegalArgumentException if a count is negative
   */
  public MatchedTable {
    Arguments.notNegative(yesYes, "yesYes");
    Arguments.notNegative(yesNo, "yesNo");
    Arguments.notNegative(noYes, "noYes");
    Arguments.notNegative(noNo, "noNo");
  }
}
