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
import org.opendatacollab.io.csv.GroupsTable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.comparison.GroupDifference;
import org.opendatacollab.scoring.comparison.GroupDistance;
import org.opendatacollab.scoring.comparison.SignificanceTest;
import org.opendatacollab.scoring.comparison.TwoGroupRatings;
import org.opendatacollab.scoring.comparison.TwoSampleT;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores how far two groups of different people differ. */
@Command(
    name = "difference",
    description = {
      "Scores how far two groups of different people differ, and tests whether they do.",
      "",
      "Each file has the column value; a column item tells several items apart, and with a"
          + " column person nobody may stand twice on an item. Values are numbers, blank ones"
          + " are missing. --scale gives the difference of means with an interval that holds"
          + " for few people. Where so few people could show nothing whatever they say, the"
          + " test says so. For the same people twice see collab score change.",
      ""
    },
    footer = {
      "",
      "Example: collab score difference --first government.csv --second csos.csv --scale 1..5"
    })
final class ScoreDifferenceCommand extends OutputCommand {
  /** What the others of {@link GroupDistance} say is said with an interval by {@link GroupDifference}. */
  private static final List<GroupDistance> DISTANCES = List.of(
      GroupDistance.JENSEN_SHANNON,
      GroupDistance.HELLINGER,
      GroupDistance.TOTAL_VARIATION,
      GroupDistance.WASSERSTEIN_1);

  @Option(
      names = "--first",
      required = true,
      paramLabel = "FILE",
      description = "What the first group said.")
  private @Nullable Path first;

  @Option(
      names = "--second",
      required = true,
      paramLabel = "FILE",
      description = "What the second group said.")
  private @Nullable Path second;

  @Mixin
  private ComparisonOptions options = new ComparisonOptions();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    options.check();
    Map<String, List<Measures.Measured>> measured = new LinkedHashMap<>();
    Map<String, Map<String, ?>> sizes = new LinkedHashMap<>();
    Map<String, String> holds = new LinkedHashMap<>();
    String leftOut = "";
    for (Map.Entry<String, TwoGroupRatings> item : read().entrySet()) {
      TwoGroupRatings ratings = item.getValue();
      Measures all = measures(ratings);
      measured.put(item.getKey(), all.measure(options.measures()));
      leftOut = all.leftOut();
      Map<String, Object> size = new LinkedHashMap<>();
      size.put("first", total(ratings.first()));
      size.put("second", total(ratings.second()));
      sizes.put(item.getKey(), size);
      holds.put(
          item.getKey(),
          size.get("first") + " of the first group, " + size.get("second") + " of the second");
    }
    switch (format.value()) {
      case CSV -> out.print(ComparisonOptions.table(measured).toCsv());
      case JSON ->
        out.print(ComparisonOptions.table(measured).toJson(ComparisonOptions.about(sizes)));
      case TEXT ->
        new MeasuresText(out)
            .printItems(
                "Difference, first minus second group", holds, measured, options.leftOut(leftOut));
    }
    return ExitCode.FINE;
  }

  private static long total(List<BigDecimal> counts) {
    return counts.stream().mapToLong(BigDecimal::longValueExact).sum();
  }

  private Map<String, TwoGroupRatings> read() throws IOException {
    Path one = Objects.requireNonNull(first, "first");
    Path other = Objects.requireNonNull(second, "second");
    CannotException.requireFile(one);
    CannotException.requireFile(other);
    GroupsTable table = GroupsTable.of(one, other);
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

  private Measures measures(TwoGroupRatings ratings) {
    Measures all = new Measures();
    Optional<ScaleText.Range> scale = options.scale();
    ScoringMethod<TwoGroupRatings> mean = GroupDifference.mean(
        scale.map(ScaleText.Range::min).orElse(BigDecimal.ZERO),
        scale.map(ScaleText.Range::max).orElse(BigDecimal.ONE),
        options.level());
    if (scale.isPresent()) {
      all.add(mean, ratings);
    } else {
      all.cannot(mean, "needs --scale");
    }
    all.add(GroupDifference.cliffsDelta(options.level()), ratings)
        .add(GroupDifference.superiority(options.level()), ratings)
        .add(GroupDifference.hedgesG(options.level()), ratings);
    DISTANCES.forEach(distance -> all.add(distance, ratings));
    options.add(all, SignificanceTest.mannWhitney(options.alpha()), ratings);
    options.add(all, SignificanceTest.brunnerMunzel(options.alpha()), ratings);
    for (TwoSampleT.Variances variances : TwoSampleT.Variances.values()) {
      options.add(all, SignificanceTest.t(variances, options.alpha()), ratings);
    }
    return all;
  }
}
