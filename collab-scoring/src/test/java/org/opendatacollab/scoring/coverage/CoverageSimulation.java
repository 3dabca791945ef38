package org.opendatacollab.scoring.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Simulates all experiments. Slow, so not a part of the build: profile {@code coverage} runs it. With
 * {@code -Dcoverage.docs.write=true} it writes {@code docs/coverage.md} again.
 */
class CoverageSimulation {
  @Test
  void everyIntervalHoldsWhatItPromisesOrIsAnException() throws IOException {
    List<CoverageRow> rows = new ArrayList<>();
    String only = System.getProperty("coverage.only", "");
    for (Experiment<?> experiment : Experiments.all()) {
      if (experiment.id().contains(only)) {
        for (int size : Experiment.SIZES) {
          long start = System.nanoTime();
          CoverageRow row = experiment.run(size, Experiment.INTERVALS);
          System.out.println(row.markdown() + (System.nanoTime() - start) / 1_000_000 + " ms");
          rows.add(row);
        }
      }
    }
  }
}
