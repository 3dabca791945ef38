package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.CsvProblem;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.io.csv.Studies;
import org.opendatacollab.io.csv.StudiesTable;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.evidence.PooledEffect;
import org.opendatacollab.scoring.evidence.PooledInterval;
import org.opendatacollab.scoring.evidence.Pooling;
import org.opendatacollab.scoring.evidence.StudyEffects;
import org.opendatacollab.scoring.evidence.TableMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pools the effects of studies. */
@Command(
    name = "meta",
    description = {
      "Pools the effects of several studies or initiatives: a meta-analysis.",
      "",
      "The file has the columns id, effect, variance (the square of the standard error); or,"
          + " with --measure, the counts id, a, b, c, d: events and non-events among the"
          + " treated, events and non-events in the control group. A column group adds results"
          + " per group.",
      ""
    },
    footer = {
      "",
      "Example: collab score meta --effects studies.csv",
      "Example: collab score meta --effects trials.csv --measure risk-ratio --method reml"
    })
final class ScoreMetaCommand extends OutputCommand {
  private static final Map<String, TableMeasure> MEASURES = new LinkedHashMap<>();
  private static final Map<String, PooledInterval> INTERVALS = new LinkedHashMap<>();

  static {
    MEASURES.put("odds-ratio", TableMeasure.LOG_ODDS_RATIO);
    MEASURES.put("risk-ratio", TableMeasure.LOG_RISK_RATIO);
    MEASURES.put("risk-difference", TableMeasure.RISK_DIFFERENCE);
    INTERVALS.put("hartung-knapp", PooledInterval.HARTUNG_KNAPP);
    INTERVALS.put("normal", PooledInterval.NORMAL);
  }

  @Option(
      names = "--effects",
      required = true,
      paramLabel = "FILE",
      description = "A table of studies, one per row.")
  private @Nullable Path file;

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description =
          "For a table of counts: odds-ratio or risk-ratio, pooled as logarithms, or risk-difference.")
  private @Nullable String measure;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      split = ",",
      description = "fixed, dersimonian-laird, reml or paule-mandel; all of them unless given.")
  private List<String> names = List.of();

  @Option(
      names = "--interval",
      paramLabel = "NAME",
      defaultValue = "hartung-knapp",
      description =
          "Of all methods but fixed: hartung-knapp or normal (default: ${DEFAULT-VALUE}).")
  private String interval = "hartung-knapp";

  @Mixin
  private LevelOption level = new LevelOption();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    Optional<TableMeasure> measured =
        Optional.ofNullable(measure).map(name -> named("--measure", name, MEASURES));
    PooledInterval chosen = named("--interval", interval, INTERVALS);
    List<PooledEffect> methods =
        MethodNames.select(StandardMethods.registry(), StudyEffects.KIND, names).stream()
            .map(method -> method(MethodNames.shortName(method.method()), chosen))
            .toList();
    MetaScores scores = new MetaScores(read(measured), methods, measured);
    switch (format.value()) {
      case CSV -> out.print(scores.table().toCsv());
      case JSON -> out.print(scores.table().toJson(scores.about()));
      case TEXT -> new MetaText(out, scores).print();
    }
    return ExitCode.FINE;
  }

  private static <T> T named(String option, String name, Map<String, T> known) {
    T meant = known.get(name.toLowerCase(Locale.ROOT));
    if (meant == null) {
      throw new CannotException(
          option + " must be one of " + String.join(", ", known.keySet()) + ", got " + name);
    }
    return meant;
  }

  private PooledEffect method(String name, PooledInterval chosen) {
    for (Pooling pooling : Pooling.values()) {
      if (pooling.code().equals(name)) {
        PooledEffect method = PooledEffect.of(pooling).withLevel(level.value());
        return pooling == Pooling.FIXED ? method : method.withInterval(chosen);
      }
    }
    throw new IllegalStateException("methods of " + StudyEffects.KIND.name() + " must be pooling");
  }

  private Studies read(Optional<TableMeasure> measured) throws IOException {
    Path given = Objects.requireNonNull(file, "file");
    CannotException.requireFile(given);
    try {
      return measured.isPresent()
          ? StudiesTable.readTables(given, measured.get())
          : StudiesTable.readEffects(given);
    } catch (InvalidCsvException e) {
      CannotException refusal = CannotException.of(e);
      List<String> missing = e.problems().stream()
          .filter(problem -> problem.rule().equals("missing-column"))
          .map(CsvProblem::column)
          .toList();
      boolean otherColumns = missing.equals(List.of("effect", "variance"));
      throw measured.isEmpty() && otherColumns
          ? new CannotException(
              refusal.getMessage() + "\nA table of counts a, b, c, d needs --measure")
          : refusal;
    }
  }
}
