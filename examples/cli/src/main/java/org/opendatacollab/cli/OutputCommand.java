package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path output;

  /** Does the work; what it writes is the output. */
  abstract int run(PrintWriter out) throws IOException;

  @Override
  public final Integer call() throws IOException {
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

  /** Says something that is not output, such as a warning. */
  final void say(String message) {
    spec().commandLine().getErr().print("collab: " + Text.safe(message) + "\n");
    spec().commandLine().getErr().flush();
  }
}
