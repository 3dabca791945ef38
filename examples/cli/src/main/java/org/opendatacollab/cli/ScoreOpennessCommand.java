package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.io.csv.NumberText;
import org.opendatacollab.io.csv.OdbAnswersTable;
import org.opendatacollab.io.report.ScoreTable;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.openness.OdbAnswers;
import org.opendatacollab.scoring.openness.OdbChecklist;
import org.opendatacollab.scoring.openness.OdbEdition;
import org.opendatacollab.scoring.openness.OdbQuestion;
import org.opendatacollab.scoring.openness.OdbResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores how open datasets are. */
@Command(
    name = "openness",
    description = {
      "Scores how open datasets are, by the checklist of the Open Data Barometer.",
      "",
      "The file has the columns id, and a to j with yes, no or unknown: a exists,"
          + " b available online, c machine-readable, d in bulk, e free of charge, f openly"
          + " licensed, g up to date, h kept updated, i easy to find, j linked identifiers.",
      ""
    },
    footer = {"", "Example: collab score openness --answers answers.csv --edition odb-2015"})
final class ScoreOpennessCommand extends OutputCommand {
  private static final int ID_WIDTH = 20;
  private static final int SCORE_WIDTH = 12;

  @Option(
      names = "--answers",
      required = true,
      paramLabel = "FILE",
      description = "A table of answers, one dataset per row.")
  private @Nullable Path file;

  @Option(
      names = "--edition",
      paramLabel = "NAME",
      split = ",",
      description = "odb-2013, odb-2014 or odb-2015 (and later); all of them unless given.")
  private List<String> names = List.of();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    List<OdbEdition> editions = editions();
    Map<String, OdbAnswers> answers = read(Objects.requireNonNull(file, "file"));
    switch (format.value()) {
      case CSV -> out.print(table(editions, answers).toCsv());
      case JSON -> out.print(table(editions, answers).toJson(Map.of()));
      case TEXT -> text(out, editions, answers);
    }
    return ExitCode.FINE;
  }

  private List<OdbEdition> editions() {
    List<OdbEdition> editions = new ArrayList<>();
    for (String name : names) {
      editions.add(OdbEdition.ofCode(name)
          .orElseThrow(() -> new CannotException("--edition must be one of "
              + Arrays.stream(OdbEdition.values())
                  .map(OdbEdition::code)
                  .collect(Collectors.joining(", "))
              + ", got " + name)));
    }
    return editions.isEmpty()
        ? List.of(OdbEdition.values())
        : editions.stream().distinct().toList();
  }

  private static Map<String, OdbAnswers> read(Path file) throws IOException {
    CannotException.requireFile(file);
    try {
      return OdbAnswersTable.read(file);
    } catch (InvalidCsvException e) {
      throw CannotException.of(e);
    }
  }

  private static ScoreTable table(List<OdbEdition> editions, Map<String, OdbAnswers> answers) {
    ScoreTable table = new ScoreTable(List.of("open"));
    answers.forEach((id, given) -> {
      for (OdbEdition edition : editions) {
        OdbResult result = OdbChecklist.of(edition).assess(given);
        table.add(id, result.score(), Map.of("open", open(result)));
      }
    });
    return table;
  }

  private static void text(
      PrintWriter out, List<OdbEdition> editions, Map<String, OdbAnswers> answers) {
    out.println("Openness by the Open Data Barometer, 0 to 100 points");
    out.println("-".repeat(Text.WIDTH));
    StringBuilder header = new StringBuilder(Text.left("dataset", ID_WIDTH));
    editions.forEach(edition -> header.append(Text.right(edition.code(), SCORE_WIDTH)));
    out.println(header.append("   ").append("open"));
    answers.forEach((id, given) -> row(out, editions, id, given));
    out.println();
    Text.wrap(
            "A dataset is open when a to f are all yes; then it has 70 points or more. Where answers"
                + " are unknown, a score shows the least and the greatest that it can be. The editions"
                + " differ in what an outdated dataset loses: see collab methods openness.",
            Text.WIDTH,
            "")
        .forEach(out::println);
  }

  private static void row(PrintWriter out, List<OdbEdition> editions, String id, OdbAnswers given) {
    StringBuilder row = new StringBuilder(Text.left(Text.cut(id, ID_WIDTH - 1), ID_WIDTH));
    for (OdbEdition edition : editions) {
      Estimate estimate = OdbChecklist.of(edition).assess(given).score().estimate();
      row.append(Text.right(points(estimate), SCORE_WIDTH));
    }
    OdbResult result = OdbChecklist.of(editions.get(0)).assess(given);
    out.println(row.append("   ").append(open(result)));
    needs(out, "to be open it needs ", result.toChange());
    needs(out, "not known: ", result.toEstablish());
  }

  private static void needs(PrintWriter out, String what, List<OdbQuestion> questions) {
    if (!questions.isEmpty()) {
      String list = questions.stream()
          .map(question -> question.code() + " " + question.title())
          .collect(Collectors.joining(", "));
      Text.wrap(what + list, Text.WIDTH - 4, "").forEach(line -> out.println("    " + line));
    }
  }

  private static String points(Estimate estimate) {
    if (estimate instanceof Estimate.Defined defined) {
      return defined.uncertainty() instanceof Uncertainty.Bounds bounds
          ? NumberText.of(bounds.lower()) + " to " + NumberText.of(bounds.upper())
          : NumberText.of(defined.number());
    }
    return "–";
  }

  private static String open(OdbResult result) {
    return result.open().name().toLowerCase(Locale.ROOT);
  }
}
