package org.opendatacollab.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;

class PerformanceTableTest {
  private static final String JSON = """
      [{"benchmark": "a.b.Alpha.ours", "vmName": "VM", "vmVersion": "17", "params": {"metric": "NOMINAL"},
        "primaryMetric": {"score": 12.0, "scoreError": 0.5, "scoreUnit": "ms/op"},
        "secondaryMetrics": {
          "gc.alloc.rate": {"score": 7.0, "scoreUnit": "MB/sec"},
          "gc.alloc.rate.norm": {"score": 2048.0, "scoreUnit": "B/op"}}},
       {"benchmark": "a.b.Alpha.loop", "vmName": "VM", "vmVersion": "17",
        "primaryMetric": {"score": 4.0, "scoreError": 0.125, "scoreUnit": "ms/op"}, "secondaryMetrics": {}},
       {"benchmark": "a.b.Alpha.peer", "vmName": "VM", "vmVersion": "17",
        "primaryMetric": {"score": 13500.0, "scoreError": "NaN", "scoreUnit": "ms/op"}, "secondaryMetrics": {}}]
      """;
  private static final Row ROW =
      Row.parse("alpha | Alpha.ours NOMINAL | 20 | Alpha.loop | 4 | Alpha.peer | 1000 | 1024");

  private static String table(Row row) throws IOException {
    return PerformanceTable.table(List.of(row), Results.of(new ObjectMapper().readTree(JSON)));
  }

  @Test
  void writesTimesErrorsRatiosAndAllocation() throws IOException {
    assertThat(table(ROW))
        .endsWith(
            "| alpha | ≤ 20 ms, ≤ 4 × loop, ≤ peer / 1,000 | 12 ± 0.5000 | 4 ± 0.1250 | 3 | 13,500, once | 1,125"
                + " | 2 KiB, 2 B an answer | yes |\n");
  }

  @Test
  void saysWhichTargetIsMissed() throws IOException {
    String missed = " | **no** |\n";
    assertThat(table(Row.parse("a | Alpha.ours NOMINAL | 11 | | | | |"))).endsWith(missed);
    assertThat(table(Row.parse("a | Alpha.ours NOMINAL | | Alpha.loop | 2.9 | | |")))
        .endsWith(missed);
    assertThat(table(Row.parse("a | Alpha.ours NOMINAL | | | | Alpha.peer | 1126 |")))
        .endsWith(missed);
    assertThat(
            table(Row.parse("a | Alpha.ours NOMINAL | 12 | Alpha.loop | 3 | Alpha.peer | 1125 |")))
        .endsWith(" | yes |\n");
    assertThat(table(Row.parse("a | Alpha.ours ORDINAL | 12 | | | | |")))
        .endsWith(" | not run |\n");
  }

  @Test
  void refusesARowOfTooFewColumns() {
    assertThatThrownBy(() -> Row.parse("a | b"))
        .hasMessage("a row must have 8 columns, got 2 in: a | b");
  }

  @Test
  void refusesOtherUnits() {
    assertThatThrownBy(() -> Results.of(new ObjectMapper()
            .readTree(JSON.replace("4.0, \"scoreError\"", "4.0, \"x\"").replace("ms/op", "us/op"))))
        .hasMessage("scoreUnit must be ms/op, got us/op in Alpha.ours NOMINAL");
  }

  @Test
  void writesBetweenTheMarksOfThePage(@TempDir Path folder) throws IOException {
    Path json = Files.writeString(folder.resolve("results.json"), JSON);
    Path page = Files.writeString(
        folder.resolve("page.md"),
        "before\n" + PerformanceTable.START + "old\n" + PerformanceTable.END + "after\n");
    PerformanceTable.main(new String[] {json.toString(), page.toString()});
    assertThat(page)
        .content()
        .startsWith("before\n" + PerformanceTable.START)
        .contains("VM 17.\n")
        .contains("| the same, nominal |")
        .doesNotContain("old")
        .endsWith(PerformanceTable.END + "after\n");
    assertThatThrownBy(() -> PerformanceTable.replaced("no marks", ""))
        .hasMessage("the page must hold the marks of the results");
  }

  @Test
  void everyRowNamesBenchmarksThatExist() throws IOException {
    Set<String> benchmarks = Stream.of(
            AlphaBenchmark.class,
            BootstrapBenchmark.class,
            VotesBenchmark.class,
            ConsensusBenchmark.class,
            CondorcetBenchmark.class,
            SeatsBenchmark.class,
            ExactTestsBenchmark.class)
        .flatMap(type -> Arrays.stream(type.getMethods())
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .map(Method::getName)
            .map(name -> type.getSimpleName() + "." + name))
        .collect(Collectors.toSet());
    assertThat(PerformanceTable.rows())
        .flatMap(row -> Stream.of(Optional.of(row.ours()), row.loop(), row.peer())
            .flatMap(Optional::stream)
            .map(name -> name.split(" ", -1)[0])
            .toList())
        .isSubsetOf(benchmarks)
        .isNotEmpty();
  }
}
