package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.opendatacollab.io.json.DocumentProblem;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.io.json.ReadResult;
import org.opendatacollab.model.Initiative;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks initiatives: syntax, format and integrity. */
@Command(
    name = "validate",
    description = "Checks initiatives and lists all problems, each with its place and rule.",
    footer = {"", "Example: collab validate examples/data/banyuwangi.collab.json"})
final class ValidateCommand extends OutputCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Initiatives, *.collab.json.")
  private List<Path> files = List.of();

  @Override
  int run(PrintWriter out) throws IOException {
    int code = ExitCode.FINE;
    for (Path file : files) {
      ReadResult<Initiative> result = JsonFormat.initiative().read(file);
      for (DocumentProblem problem : result.problems()) {
        out.println(Text.safe(file + ": " + problem));
      }
      for (DocumentProblem warning : result.warnings()) {
        out.println(Text.safe(file + ": warning: " + warning));
      }
      if (result.document().isPresent()) {
        out.println(Text.safe(file + ": valid"));
      }
      code = Math.max(code, code(result));
    }
    return code;
  }

  private static int code(ReadResult<?> result) {
    if (result.document().isPresent()) {
      return ExitCode.FINE;
    }
    return result.isUnreadable() ? ExitCode.CANNOT : ExitCode.FOUND;
  }
}
