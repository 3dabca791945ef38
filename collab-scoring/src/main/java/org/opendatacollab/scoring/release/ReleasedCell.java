package org.opendatacollab.scoring.release;

import java.util.Optional;

/** What was released of one measure in one group and wave: a range, or nothing with a reason. */
public sealed interface ReleasedCell extends Released permits ShownCell, SuppressedCell {
  /**
   * Returns when.
   *
   * @return the wave
   */
  String wave();

  /**
   * Returns of whom.
   *
   * @return the group
   */
  String group();

  /**
   * Returns of what.
   *
   * @return the item or the construct with its items, its scale and the method
   */
  Measure measure();

  /**
   * Returns the cell if it shows a range.
   *
   * @return the cell, or empty if it is suppressed
   */
  Optional<ShownCell> shown();

  /**
   * Returns why it shows nothing.
   *
   * @return the reason, or empty if it shows a range
   */
  Optional<SuppressionReason> suppressed();
}
