package org.opendatacollab.cli;

import picocli.CommandLine.Option;

/** The option of commands that give intervals. */
final class LevelOption {
  @Option(
      names = "--level",
      paramLabel = "SHARE",
      defaultValue = "0.95",
      description = "Confidence of intervals (default: ${DEFAULT-VALUE}).")
  private double level = 0.95;

  double value() {
    return inside("--level", level);
  }

  /** Refuses what is no share between none and all. */
  static double inside(String option, double share) {
    if (!(share > 0 && share < 1)) {
      throw new CannotException(option + " must be between 0 and 1, got " + share);
    }
    return share;
  }
}
