package org.opendatacollab.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: help, and its own specification. */
abstract class HelpOption implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // The command line reads it.
  private boolean help;

  @Spec
  private @Nullable CommandSpec spec;

  /** The specification that the command line sets before it calls the command. */
  final CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("the command was not called by the command line");
    }
    return spec;
  }
}
