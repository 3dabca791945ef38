package org.opendatacollab.cli;

/** Levels of confidence as options give them. */
final class Levels {
  private Levels() {}

  /** Refuses what is no level. */
  static void require(double level) {
    if (!(level > 0 && level < 1)) {
      throw new CannotException("--level must be between 0 and 1, got " + level);
    }
  }
}
