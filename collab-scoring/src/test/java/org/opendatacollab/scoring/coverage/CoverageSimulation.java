package org.opendatacollab.scoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Simulates all experiments. Minutes, so not a part of the build: profile {@code coverage} runs it. With
 * {@code -Dcoverage.docs.write=true} it writes {@code docs/coverage.md} again; {@code -Dcoverage.only=TEXT} runs the methods
 * whose id has the text, and prints their rows without comparing the document.
 */
class CoverageSimulation {
  static final Path DOCUMENT = Path.of("..", "docs", "coverage.md");

  @Test
  void everyIntervalHoldsWhatItPromisesOrIsAnException() throws IOException {
    String only = System.getProperty("coverage.only", "");
    List<Experiment<?>> experiments = Experiments.all().stream()
        .filter(experiment -> experiment.id().contains(only))
        .toList();
    // Seeds do not depend on the order, so neither do the rows.
    List<CoverageRow> rows = experiments.parallelStream()
        .flatMap(experiment -> Experiment.SIZES.stream().map(size -> run(experiment, size)))
        .toList();
    String report = CoverageReport.of(rows, experiments);
    if (only.isEmpty() && Boolean.getBoolean("coverage.docs.write")) {
      Files.writeString(DOCUMENT, report);
    }
    List<Exemption> exemptions = Experiments.exemptions();
    assertThat(rows)
        .filteredOn(row -> !row.holds())
        .allMatch(row -> exemptions.stream().anyMatch(exemption -> exemption.covers(row)));
    if (only.isEmpty()) {
      assertThat(exemptions)
          .as("no exception without need")
          .allMatch(exemption -> exemption.sizes().stream()
              .allMatch(size -> rows.stream()
                  .anyMatch(row -> row.size() == size && exemption.covers(row) && !row.holds())));
      assertThat(Files.readString(DOCUMENT)).isEqualTo(report);
    }
  }

  private static CoverageRow run(Experiment<?> experiment, int size) {
    CoverageRow row = experiment.run(size, Experiment.INTERVALS);
    System.out.println(row.markdown() + (row.holds() ? "" : " *"));
    return row;
  }
}
