package org.opendatacollab.cli;

import org.opendatacollab.scoring.resampling.Resampling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands whose intervals need random draws. */
final class ResamplingOptions {
  /** Fewer say too little about the ends of an interval; more only fill the memory. */
  private static final int LEAST = 100;

  private static final int MOST = 1_000_000;

  @Mixin
  private LevelOption level = new LevelOption();

  @Option(
      names = "--resamples",
      paramLabel = "NUMBER",
      defaultValue = "2000",
      description = "How often intervals without a formula draw anew (default: ${DEFAULT-VALUE}).")
  private int resamples = 2000;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Where random draws begin: the same seed gives the same intervals (default:"
          + " ${DEFAULT-VALUE}).")
  private long seed = 1;

  Resampling value() {
    if (resamples < LEAST || resamples > MOST) {
      throw new CannotException(
          "--resamples must be " + LEAST + " to " + MOST + ", got " + resamples);
    }
    return Resampling.withDefaults()
        .withSeed(seed)
        .withResamples(resamples)
        .withLevel(level.value());
  }
}
