package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.report.ScoreTable;
import org.opendatacollab.scoring.comparison.SignificanceTest;
import org.opendatacollab.scoring.comparison.TestResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that compare two times or two groups, item by item, and how they write what they found. */
final class ComparisonOptions {
  @Option(
      names = "--measure",
      paramLabel = "NAME",
      split = ",",
      description = "Such as mean or sign-test; all that the files allow unless given.")
  private List<String> measures = List.of();

  @Option(
      names = "--scale",
      paramLabel = "MIN..MAX",
      description = "The least and the greatest value that people could give, such as 1..5.")
  private @Nullable String scale;

  @Mixin
  private LevelOption level = new LevelOption();

  @Option(
      names = "--alpha",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description = "Level of tests (default: ${DEFAULT-VALUE}).")
  private double alpha = 0.05;

  void check() {
    level.value();
    LevelOption.inside("--alpha", alpha);
  }

  List<String> measures() {
    return measures;
  }

  Optional<ScaleText.Range> scale() {
    return Optional.ofNullable(scale).map(text -> ScaleText.range("--scale", text));
  }

  double level() {
    return level.value();
  }

  double alpha() {
    return alpha;
  }

  /** Adds a test. */
  <I> void add(Measures all, SignificanceTest<I> test, I input) {
    all.add(test.description(), () -> {
      TestResult result = test.test(input);
      return new Measures.Measured(
          test.description(),
          TestScores.score(result),
          TestScores.words(result, alpha),
          TestScores.own(result));
    });
  }

  /** What could not be computed, if all that can be was asked for. */
  String leftOut(String words) {
    return measures.isEmpty() ? words : "";
  }

  /** One row per item and measure. */
  static ScoreTable table(Map<String, List<Measures.Measured>> measured) {
    ScoreTable table = new ScoreTable(TestScores.COLUMNS);
    measured.forEach((item, all) -> all.forEach(one -> table.add(item, one.score(), one.own())));
    return table;
  }

  /** How many people there are on each item, for JSON. */
  static Map<String, Object> about(Map<String, Map<String, ?>> sizes) {
    List<Map<String, Object>> items = new ArrayList<>();
    sizes.forEach((id, size) -> {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("id", id);
      item.putAll(size);
      items.add(item);
    });
    return Map.of("items", items);
  }
}
