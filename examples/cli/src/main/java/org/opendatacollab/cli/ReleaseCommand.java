package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.json.DocumentProblem;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.io.json.ReadResult;
import org.opendatacollab.io.json.ReleaseViewJson;
import org.opendatacollab.io.store.LedgerFile;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.scoring.initiative.ConfidentialRelease;
import org.opendatacollab.scoring.release.ReleaseRefusedException;
import org.opendatacollab.scoring.release.ReleaseView;
import org.opendatacollab.scoring.release.ReleasedCell;
import org.opendatacollab.scoring.release.ReleasedRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Releases what may be shown of confidential answers. The only command that opens confidential records. */
@Command(
    name = "release",
    description = {
      "Releases what may be shown of confidential answers, by interval-of-mean@1.",
      "Every released number is noted in the ledger first; keep it with the confidential records, and publish neither."
    },
    footer = {
      "",
      "Example: collab release banyuwangi.collab-private.json \\",
      "           --initiative banyuwangi.collab.json --ledger banyuwangi.ledger \\",
      "           --format json -o banyuwangi.release.json"
    })
final class ReleaseCommand extends OutputCommand {
  @Parameters(paramLabel = "PRIVATE", description = "Confidential records, *.collab-private.json.")
  private @Nullable Path file;

  @Option(
      names = "--initiative",
      required = true,
      paramLabel = "FILE",
      description = "The initiative, *.collab.json.")
  private @Nullable Path initiative;

  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "FILE",
      description = "The ledger of all releases.")
  private @Nullable Path ledger;

  @Option(
      names = "--first",
      description = "There is no ledger yet: this initiative has never released anything.")
  private boolean first;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Override
  int run(PrintWriter out) throws IOException {
    if (format == Format.CSV) {
      throw new CannotException("a release is text or json; evaluate --release gives csv");
    }
    Initiative about = read(JsonFormat.initiative().read(given(initiative)), given(initiative));
    ConfidentialRecords records =
        read(JsonFormat.confidentialRecords().read(given(file)), given(file));
    LedgerFile store =
        first ? LedgerFile.firstOrExisting(given(ledger)) : LedgerFile.existing(given(ledger));
    if (!first && Files.notExists(given(ledger))) {
      throw new CannotException(
          "there is no ledger " + ledger
              + "; if this initiative has never released anything, say --first, else find it: answers must not be used twice");
    }
    try {
      ConfidentialRelease.Result result =
          ConfidentialRelease.withDefaults().release(about, records, store);
      result
          .embargoed()
          .forEach(wave ->
              say("wave '" + wave + "' is under embargo until it and its sessions are closed"));
      if (result.view().isEmpty()) {
        throw new CannotException("no wave can be released yet");
      }
      print(out, result.view().get());
      return ExitCode.FINE;
    } catch (InvalidModelException e) {
      e.problems().forEach(problem -> say(file + ": " + problem));
      return ExitCode.FOUND;
    } catch (ReleaseRefusedException e) {
      throw new CannotException(CannotException.explain(e));
    }
  }

  private static Path given(@Nullable Path path) {
    if (path == null) {
      throw new IllegalStateException("the command line checks that required files are given");
    }
    return path;
  }

  private <T> T read(ReadResult<T> result, Path path) {
    for (DocumentProblem problem : result.problems()) {
      say(path + ": " + problem);
    }
    if (result.document().isEmpty()) {
      throw new CannotException(path + " cannot be used");
    }
    return result.orThrow().value();
  }

  private void print(PrintWriter out, ReleaseView view) {
    if (format == Format.JSON) {
      out.print(new String(ReleaseViewJson.write(view), StandardCharsets.UTF_8));
      return;
    }
    Page page = new Page(out);
    page.paragraph(
        "Released by " + view.policy() + ": each mean lies somewhere between the two ends.", 0);
    page.blank();
    Table table = new Table()
        .words("wave")
        .words("group")
        .words("item or construct")
        .number("n")
        .number("from")
        .number("to");
    for (ReleasedCell cell : view.cells()) {
      List<String> row =
          new ArrayList<>(List.of(cell.wave(), cell.group(), cell.measure().id()));
      row.addAll(numbers(cell));
      table.row(row);
    }
    table.print(page, 0);
  }

  private static List<String> numbers(ReleasedCell cell) {
    return cell.shown()
        .map(shown -> List.of(
            Integer.toString(shown.n()),
            shown.lowRounded().toPlainString(),
            shown.highRounded().toPlainString()))
        .orElseGet(() ->
            List.of("–", "not shown: " + Numbers.why(ReleasedRange.of(cell).estimate()), "–"));
  }
}
