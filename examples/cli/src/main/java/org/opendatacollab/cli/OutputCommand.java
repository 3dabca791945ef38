package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** A command with output: to standard output, or to a file. The output is complete before the first byte is written. */
abstract class OutputCommand extends HelpOption {
  /** How output is laid out. */
  enum Format {
    /** For people, in 80 columns. */
    TEXT,
    /** For programs. */
    JSON,
    /** For programs and spreadsheets: tidy, one row per scored thing and method. */
    CSV
  }

  private static final String OUTPUT = "--output";

  @Option(
      names = {"-o", OUTPUT},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path output;

  /** Does the work; what it writes is the output. */
  abstract int run(PrintWriter out) throws IOException;

  @Override
  public final Integer call() throws IOException {
    requireOtherFile();
    StringWriter text = new StringWriter();
    PrintWriter out = new LineWriter(text);
    int code = run(out);
    out.flush();
    if (output == null) {
      spec().commandLine().getOut().print(text);
      spec().commandLine().getOut().flush();
    } else {
      WholeFile.write(output, text.toString());
    }
    return code;
  }

  /** Refuses to write over what the command reads: a ledger or an initiative would be lost. */
  private void requireOtherFile() throws IOException {
    if (output == null || Files.notExists(output)) {
      return;
    }
    for (ArgSpec argument : spec().args()) {
      boolean isOutput =
          argument instanceof OptionSpec option && option.longestName().equals(OUTPUT);
      Object given = isOutput ? List.of() : argument.getValue();
      Collection<?> values =
          given instanceof Collection<?> many ? many : Collections.singletonList(given);
      for (Object value : values) {
        if (value instanceof Path read && Files.exists(read) && Files.isSameFile(read, output)) {
          throw new CannotException(
              output + " is read by this command, and must not be written over");
        }
      }
    }
  }

  /** Says something that is not output, such as a warning. */
  final void say(String message) {
    spec().commandLine().getErr().print("collab: " + Text.safe(message) + "\n");
    spec().commandLine().getErr().flush();
  }
}
