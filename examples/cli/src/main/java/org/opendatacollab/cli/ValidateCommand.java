package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.json.DocumentProblem;
import org.opendatacollab.io.report.ValidationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks files: syntax, format and integrity, and of initiatives also what the guide says. */
@Command(
    name = "validate",
    description = {
      "Checks initiatives and confidential records: lists every problem with its place and rule, and what the guide"
          + " says of a valid initiative.",
      "Of confidential records no value is ever shown."
    },
    footer = {
      "",
      "Exits 0 if all is well, 1 for problems or a finding of severity BREACH, 2 if a file cannot be read as JSON.",
      "",
      "Example: collab validate examples/data/banyuwangi.collab.json"
    })
final class ValidateCommand extends OutputCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Initiatives, *.collab.json, or confidential records, *.collab-private.json.")
  private List<Path> files = List.of();

  @Option(
      names = "--private",
      description = "All files are confidential records, whatever their names.")
  private boolean allPrivate;

  @Option(names = "--as-of", paramLabel = "DATE", description = AsOf.HELP)
  private @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Override
  int run(PrintWriter out) {
    if (format == Format.CSV) {
      throw new CannotException("validate writes text or json");
    }
    List<Validated> all = new ArrayList<>();
    for (Path file : files) {
      all.add(Validated.of(file, allPrivate, asOf));
    }
    if (format == Format.JSON) {
      json(out, all);
    } else {
      Page page = new Page(out);
      all.forEach(one -> text(out, page, one));
    }
    return all.stream().mapToInt(Validated::code).max().orElse(ExitCode.FINE);
  }

  private void json(PrintWriter out, List<Validated> all) {
    List<ValidationJson.Validation> results = new ArrayList<>();
    for (Validated one : all) {
      one.warnings().forEach(warning -> say(one.file() + ": warning: " + warning));
      results.add(
          new ValidationJson.Validation(one.file().toString(), one.problems(), one.findings()));
    }
    out.print(ValidationJson.of(results));
  }

  /** One line per problem, as compilers do, so that it can be searched; findings as evaluate shows them. */
  private static void text(PrintWriter out, Page page, Validated one) {
    String file = one.file() + ": ";
    for (DocumentProblem problem : one.problems()) {
      out.println(line(file + problem));
    }
    for (DocumentProblem warning : one.warnings()) {
      out.println(line(file + "warning: " + warning));
    }
    if (one.problems().isEmpty()) {
      String guide = one.asOf()
          .map(day -> "; the guide as of " + day + ": " + FindingsText.counts(one.findings()))
          .orElse("");
      out.println(line(file + "valid " + one.kind() + guide));
      FindingsText.print(page, one.findings());
    }
  }

  private static String line(String text) {
    return Text.safe(text).replace("\n", "\\n");
  }
}
