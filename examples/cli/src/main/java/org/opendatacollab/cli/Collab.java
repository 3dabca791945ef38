package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code collab}: sets up the commands, turns failures into one clear message, and exits. */
@Command(
    name = "collab",
    description =
        "Models and evaluates collaboration of government and civil society through open data.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 fine, 1 problems or findings of severity BREACH in the input, 2 cannot do it.",
      "",
      "Example: collab evaluate examples/data/banyuwangi.collab.json"
    },
    subcommands = {
      NewCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      ReleaseCommand.class,
      ScoreCommand.class,
      MethodsCommand.class,
      SchemaCommand.class
    })
public final class Collab extends HelpOption {
  private Collab() {}

  /**
   * Runs one command and exits with its code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = runWithinMemory(out, err, args);
    out.flush();
    err.flush();
    System.exit(out.checkError() ? ExitCode.CANNOT : code);
  }

  /** Runs one command; input that does not fit into memory is said in one line, like everything else. */
  private static int runWithinMemory(PrintWriter out, PrintWriter err, String... args) {
    try {
      return run(out, err, args);
    } catch (OutOfMemoryError e) {
      err.print(
          "collab: the input does not fit into memory; JAVA_TOOL_OPTIONS=-Xmx8g gives Java more\n");
      return ExitCode.CANNOT;
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("'" + text + "' is no day like 2016-06-30");
    }
  }

  /** Runs one command; nothing is printed but to the writers. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Collab());
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(80);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Collab::day);
    line.setParameterExceptionHandler((e, arguments) -> {
      CommandLine failed = e.getCommandLine();
      err.print(Text.safe(CannotException.explain(e)) + "\n");
      err.print("Try '" + failed.getCommandSpec().qualifiedName() + " --help'.\n");
      return ExitCode.CANNOT;
    });
    line.setExecutionExceptionHandler((e, failed, parsed) -> {
      if (e instanceof CannotException || e instanceof IOException) {
        err.print("collab: " + Text.safe(CannotException.explain(e)) + "\n");
        return ExitCode.CANNOT;
      }
      if (e instanceof UncheckedIOException unchecked) {
        IOException cause = Objects.requireNonNull(unchecked.getCause(), "cause");
        String what = e.getMessage() + ": " + CannotException.explain(cause);
        err.print("collab: " + Text.safe(what) + "\n");
        return ExitCode.CANNOT;
      }
      throw e;
    });
    return line.execute(args);
  }

  /** Shows the help when no command is given. */
  @Override
  public Integer call() {
    spec().commandLine().usage(spec().commandLine().getErr());
    return ExitCode.CANNOT;
  }
}
