package org.opendatacollab.scoring.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of {@code docs/coverage.md}. */
final class CoverageReport {
  static final String EXCEPTIONS = "## Exceptions";

  private CoverageReport() {}

  static String of(List<CoverageRow> rows, List<Experiment<?>> experiments) {
    return introduction() + table(rows) + exceptions() + grids(experiments);
  }

  private static String introduction() {
    return """
        # How often intervals cover the truth

        An interval at 95 % promises to cover the true value in 95 of 100 samples. Formulas for large samples break that promise with five people a side, and this library is made for such panels. So each method that gives an interval is simulated: samples of 5, 10 and 30 (people of each side, people, pairs, units or studies) from populations whose true value is known, over the grid of populations below. `mvn -Pcoverage -pl collab-scoring -am test` does it again; this page is its output and the test fails if it is not.

        - **mean** and **lowest**: percent of the intervals that cover the truth, on average over the grid and in the worst population, which is named. An interval is to reach a mean of 94 % and nowhere less than 90 %, else it is an exception, listed with its reason below the table and marked * here.
        - **width**: mean width of the intervals.
        - **none**: percent of the samples that gave no interval, such as those in which all say the same; they count neither as covering nor as missing. A population in which fewer than one sample in ten gives an interval is not judged.
        - Each coverage rests on INTERVALS intervals from a fixed seed: its standard error at 95 % is ERROR %. The lowest of many is lower than the truth by chance, by about one percent.
        - Credible intervals are held to the same promise, which is more than they make: theirs holds on average over the prior.

        """.replace("INTERVALS", String.valueOf(Experiment.INTERVALS))
        .replace("ERROR", CoverageRow.percent(Math.sqrt(0.95 * 0.05 / Experiment.INTERVALS)));
  }

  private static String table(List<CoverageRow> rows) {
    return "| method | setting | n | mean | lowest | where | width | none |\n"
        + "|---|---|---|---|---|---|---|---|\n"
        + rows.stream()
            .map(row -> row.markdown() + (row.holds() ? "" : " *") + "\n")
            .collect(Collectors.joining());
  }

  private static String exceptions() {
    return "\n" + EXCEPTIONS + "\n\n"
        + Experiments.exemptions().stream()
            .map(exemption -> "- `" + exemption.method() + "`, n = "
                + exemption.sizes().stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ": " + exemption.reason() + "\n")
            .collect(Collectors.joining())
        + "\n## Without a simulation here\n\n"
        + Experiments.notSimulatedHere().entrySet().stream()
            .map(method -> "- `" + method.getKey() + "`: " + method.getValue() + "\n")
            .collect(Collectors.joining());
  }

  private static String grids(List<Experiment<?>> experiments) {
    Map<String, String> methodsByGrid = new LinkedHashMap<>();
    experiments.forEach(experiment -> methodsByGrid.merge(
        experiment.grid(),
        "`" + experiment.id() + "`",
        (all, one) -> all.contains(one) ? all : all + ", " + one));
    return "\n## Grids\n\n"
        + methodsByGrid.entrySet().stream()
            .map(grid -> "- " + grid.getValue() + ": " + grid.getKey() + ".\n")
            .collect(Collectors.joining());
  }
}
