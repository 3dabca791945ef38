package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.json.DocumentProblem;
import org.opendatacollab.io.json.InvalidDocumentException;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.io.json.ReadResult;
import org.opendatacollab.io.json.ReleaseViewJson;
import org.opendatacollab.io.report.EvaluationCsv;
import org.opendatacollab.io.report.EvaluationJson;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.guide.Severity;
import org.opendatacollab.scoring.initiative.Evaluation;
import org.opendatacollab.scoring.initiative.Evaluator;
import org.opendatacollab.scoring.release.ReleaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates all five steps of one initiative. It never opens confidential records. */
@Command(
    name = "evaluate",
    description = {
      "Evaluates all five steps of one initiative.",
      "It never opens confidential records; what may be shown of them comes from a release file (collab release)."
    },
    footer = {
      "",
      "Example: collab evaluate examples/data/banyuwangi.collab.json \\",
      "           --release examples/data/banyuwangi.release.json"
    })
final class EvaluateCommand extends OutputCommand {
  @Parameters(paramLabel = "FILE", description = "An initiative, *.collab.json.")
  private @Nullable Path file;

  @Option(
      names = "--release",
      paramLabel = "RELEASE",
      description = "What was released of confidential answers.")
  private @Nullable Path release;

  @Option(names = "--as-of", paramLabel = "DATE", description = AsOf.HELP)
  private @Nullable LocalDate asOf;

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    Path path = file == null ? Path.of("") : file;
    ReadResult<Initiative> result = JsonFormat.initiative().read(publicBytes(path));
    if (result.document().isEmpty()) {
      for (DocumentProblem problem : result.problems()) {
        say(path + ": " + problem);
      }
      return result.isUnreadable() ? ExitCode.CANNOT : ExitCode.FOUND;
    }
    Initiative initiative = result.orThrow().value();
    Optional<ReleaseView> released = released();
    Evaluator evaluator = Evaluator.standard();
    Evaluation evaluation = evaluator.evaluate(initiative, AsOf.day(asOf, initiative), released);
    switch (format.value()) {
      case TEXT -> new EvaluationText(out, evaluator.methods()).print(evaluation);
      case JSON -> out.print(EvaluationJson.of(evaluation));
      case CSV -> out.print(EvaluationCsv.of(evaluation));
    }
    boolean breach = evaluation.findings().stream()
        .anyMatch(finding -> finding.advice().severity() == Severity.BREACH);
    return breach ? ExitCode.FOUND : ExitCode.FINE;
  }

  private static byte[] publicBytes(Path path) throws IOException {
    CannotException.requireFile(path);
    byte[] bytes = Files.readAllBytes(path);
    if (Validated.isPrivate(path, bytes)) {
      throw new CannotException(
          path
              + " looks like confidential records, which evaluate never uses; see collab release --help");
    }
    return bytes;
  }

  private Optional<ReleaseView> released() throws IOException {
    if (release == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ReleaseViewJson.read(publicBytes(release)));
    } catch (InvalidDocumentException e) {
      e.problems().forEach(problem -> say(release + ": " + problem));
      throw new CannotException(release + " is not a release that can be shown");
    }
  }
}
