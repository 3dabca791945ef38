package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.io.csv.PairsTable;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.comparison.MatchedTable;
import org.opendatacollab.scoring.comparison.PairedChange;
import org.opendatacollab.scoring.comparison.PairedValues;
import org.opendatacollab.scoring.comparison.SignificanceTest;
import org.opendatacollab.scoring.comparison.ZeroDifferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores how far the same people changed. */
@Command(
    name = "change",
    description = {
      "Scores how far the same people changed from before to after, and tests whether they did.",
      "",
      "Two files have the columns person and value; people are matched by name. One file has"
          + " the columns person, before and after. A column item tells several items apart."
          + " Values are numbers, blank ones are missing. --scale gives the mean change with"
          + " an interval that holds for few people. Values of 0 and 1 only give McNemar's test"
          + " too. Where so few people could show nothing whatever they say, the test says"
          + " so. Several items at once need a stricter --alpha.",
      ""
    },
    footer = {
      "",
      "Example: collab score change --before spring.csv --after autumn.csv --scale 1..5",
      "Example: collab score change --pairs both.csv --measure wilcoxon-signed-rank"
    })
final class ScoreChangeCommand extends OutputCommand {
  @Option(names = "--before", paramLabel = "FILE", description = "What people said before.")
  private @Nullable Path before;

  @Option(names = "--after", paramLabel = "FILE", description = "What they said after.")
  private @Nullable Path after;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Both in one table, in place of the two.")
  private @Nullable Path pairs;

  @Option(
      names = "--zeros",
      paramLabel = "RULE",
      defaultValue = "wilcoxon",
      description = "For wilcoxon-signed-rank, who did not change: wilcoxon drops them before"
          + " ranking, pratt after (default: ${DEFAULT-VALUE}).")
  private ZeroDifferences zeros = ZeroDifferences.WILCOXON;

  @Mixin
  private ComparisonOptions options = new ComparisonOptions();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    options.check();
    Map<String, PairedValues> byItem = read();
    Map<String, List<Measures.Measured>> measured = new LinkedHashMap<>();
    Map<String, Map<String, ?>> sizes = new LinkedHashMap<>();
    Map<String, String> holds = new LinkedHashMap<>();
    String leftOut = "";
    for (Map.Entry<String, PairedValues> item : byItem.entrySet()) {
      PairedValues values = item.getValue();
      Measures all = measures(values);
      measured.put(item.getKey(), all.measure(options.measures()));
      leftOut = all.leftOut();
      Map<String, Object> size = new LinkedHashMap<>();
      size.put("pairs", values.size());
      size.put("incomplete", values.incomplete());
      sizes.put(item.getKey(), size);
      holds.put(
          item.getKey(), values.size() + " pairs; incomplete and left out: " + values.incomplete());
    }
    switch (format.value()) {
      case CSV -> out.print(ComparisonOptions.table(measured).toCsv());
      case JSON ->
        out.print(ComparisonOptions.table(measured).toJson(ComparisonOptions.about(sizes)));
      case TEXT ->
        new MeasuresText(out)
            .printItems("Change from before to after", holds, measured, options.leftOut(leftOut));
    }
    return ExitCode.FINE;
  }

  private Map<String, PairedValues> read() throws IOException {
    boolean two = before != null && after != null;
    if (two == (pairs != null) || (before == null) != (after == null)) {
      throw new CannotException("there must be --before and --after, or --pairs alone");
    }
    PairsTable table;
    if (pairs != null) {
      CannotException.requireFile(pairs);
      table = PairsTable.of(pairs);
    } else {
      Path first = Objects.requireNonNull(before, "before");
      Path second = Objects.requireNonNull(after, "after");
      CannotException.requireFile(first);
      CannotException.requireFile(second);
      table = PairsTable.of(first, second);
    }
    Optional<ScaleText.Range> scale = options.scale();
    try {
      return (scale.isEmpty()
              ? table
              : table.withScale(scale.get().min(), scale.get().max()))
          .read();
    } catch (InvalidCsvException e) {
      throw CannotException.of(e);
    }
  }

  private Measures measures(PairedValues values) {
    Measures all = new Measures();
    Optional<ScaleText.Range> scale = options.scale();
    BigDecimal width = scale.map(range -> range.max().subtract(range.min())).orElse(BigDecimal.ONE);
    ScoringMethod<PairedValues> mean = PairedChange.mean(width.negate(), width, options.level());
    if (scale.isPresent()) {
      all.add(mean, values);
    } else {
      all.cannot(mean, "needs --scale");
    }
    all.add(PairedChange.standardized(options.level()), values);
    options.add(all, SignificanceTest.signedRank(zeros, options.alpha()), values);
    options.add(all, SignificanceTest.sign(options.alpha()), values);
    options.add(all, SignificanceTest.pairedT(options.alpha()), values);
    SignificanceTest<MatchedTable> mcNemar = SignificanceTest.mcNemar(options.alpha());
    Optional<MatchedTable> table = table(values);
    if (table.isPresent()) {
      options.add(all, mcNemar, table.get());
    } else {
      all.cannot(mcNemar.description(), "needs values of 0 and 1 only");
    }
    return all;
  }

  /** Who said yes (1) and no (0) before and after; empty if there is any other value. */
  private static Optional<MatchedTable> table(PairedValues values) {
    int[][] counts = new int[2][2];
    for (int i = 0; i < values.size(); i++) {
      int first = yes(values.before().get(i));
      int second = yes(values.after().get(i));
      if (first < 0 || second < 0) {
        return Optional.empty();
      }
      counts[first][second]++;
    }
    return Optional.of(new MatchedTable(counts[1][1], counts[1][0], counts[0][1], counts[0][0]));
  }

  private static int yes(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.compareTo(BigDecimal.ONE) == 0 ? 1 : -1;
  }
}
