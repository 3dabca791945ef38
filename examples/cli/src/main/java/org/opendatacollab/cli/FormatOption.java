package org.opendatacollab.cli;

import picocli.CommandLine.Option;

/** The option of commands that write every format. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or csv (default: ${DEFAULT-VALUE}).")
  private OutputCommand.Format format = OutputCommand.Format.TEXT;

  OutputCommand.Format value() {
    return format;
  }
}
