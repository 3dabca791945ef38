package org.opendatacollab.scoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.inference.ShareCounts;
import org.opendatacollab.scoring.inference.ShareInterval;

/** That nothing is left out of the simulation of coverage, and that it counts right. The simulation itself is slow. */
class CoverageTest {
  private static final InputKind<ShareCounts> KIND = ShareInterval.KIND;

  @Test
  void everyMethodWithAnIntervalHasAnExperiment() {
    Set<String> simulated =
        Experiments.all().stream().map(Experiment::id).collect(Collectors.toSet());
    Set<String> known = Experiments.notSimulatedHere().keySet();
    assertThat(simulated).doesNotContainAnyElementsOf(known);
    assertThat(StandardMethods.registry().descriptions())
        .extracting(MethodDescription::method)
        .filteredOn(method ->
            method.parameters().containsKey("level") && !known.contains(method.idAtVersion()))
        .extracting(Method::idAtVersion)
        .isNotEmpty()
        .isSubsetOf(simulated);
    assertThat(simulated).allMatch(id -> StandardMethods.registry().find(id).isPresent());
  }

  @Test
  void theDocumentHasARowForEach() throws IOException {
    String document = Files.readString(CoverageSimulation.DOCUMENT);
    for (Experiment<?> experiment : Experiments.all()) {
      for (int size : Experiment.SIZES) {
        assertThat(document)
            .contains(
                "| `" + experiment.id() + "` | " + experiment.setting() + " | " + size + " | ");
      }
    }
    for (Exemption exemption : Experiments.exemptions()) {
      assertThat(document).contains(exemption.reason());
    }
  }

  /** Without an interval if nobody was counted. */
  private static ScoringMethod<ShareCounts> always(double lower, double upper) {
    return new ScoringMethod<>() {
      @Override
      public MethodDescription description() {
        return new MethodDescription(Method.of("test/always@1"), "t", "f", "r", "e", "e", "s", "n");
      }

      @Override
      public Score score(ShareCounts counts) {
        Uncertainty uncertainty = counts.count() == 0
            ? new Uncertainty.None("nobody")
            : new Uncertainty.Interval(
                Uncertainty.IntervalKind.CONFIDENCE, lower, upper, 0.95, "people");
        return Score.of(Estimate.of(0, uncertainty, 1, method()));
      }
    };
  }

  private static CoverageRow run(
      ScoringMethod<ShareCounts> method, double truth, double share, int size) {
    return new Experiment<>(
            method,
            "",
            "",
            List.of(new Population<>(
                "one",
                truth,
                (random, n) -> new ShareCounts(
                    Samples.multinomial(random, n, share, 1 - share)[0],
                    n,
                    KIND.name(),
                    "people"))))
        .run(size, 4_000);
  }

  @Test
  void countsWhatCoversAndWhatGivesNone() {
    CoverageRow covers = run(always(0.2, 0.7), 0.7, 0.5, 1);
    assertThat(covers.mean()).isEqualTo(1);
    assertThat(covers.width()).isCloseTo(0.5, within(1e-12));
    // Half of the samples; 4 standard errors.
    assertThat(covers.without()).isCloseTo(0.5, within(0.03));
    assertThat(covers.holds()).isTrue();
    CoverageRow misses = run(always(0.2, 0.7), 0.71, 0.5, 1);
    assertThat(misses.mean()).isZero();
    assertThat(misses.holds()).isFalse();
    CoverageRow never = run(always(0, 1), 0.5, 0.01, 1);
    assertThat(never.left()).isEqualTo(1);
    assertThat(never.holds()).isFalse();
    assertThat(never.markdown()).contains("no population gave enough intervals");
  }

  /** Wilson's interval for 10 people and a share of 0.3 covers from 1 to 6 of them: 96.1 %. */
  @Test
  void theSimulationComesOutNearTheExactCoverage() {
    double exact = 0;
    for (int k = 0; k <= 10; k++) {
      Uncertainty.Interval interval =
          (Uncertainty.Interval) ((Estimate.Defined) ShareInterval.wilson()
                  .score(new ShareCounts(k, 10, "x", "people"))
                  .estimate())
              .uncertainty();
      if (interval.lower() <= 0.3 && 0.3 <= interval.upper()) {
        exact += choose(10, k) * Math.pow(0.3, k) * Math.pow(0.7, 10 - k);
      }
    }
    // 4 standard errors of 4,000 intervals.
    assertThat(run(ShareInterval.wilson(), 0.3, 0.3, 10).mean()).isCloseTo(exact, within(0.0125));
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways *= (n - k + i) / (double) i;
    }
    return ways;
  }

  @Test
  void theBarIsReachedAtItsBoundaries() {
    assertThat(row(0.90, 0.98).holds()).isTrue();
    assertThat(row(0.8999, 0.99).holds()).isFalse();
    assertThat(row(0.92, 0.9599).holds()).isFalse();
  }

  private static CoverageRow row(double first, double second) {
    return new CoverageRow(
        "test/row@1",
        "",
        5,
        List.of(new CoverageRow.At("a", first, 1), new CoverageRow.At("b", second, 1)),
        0,
        0);
  }
}
