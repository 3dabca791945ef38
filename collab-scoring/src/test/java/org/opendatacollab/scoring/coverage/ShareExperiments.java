package org.opendatacollab.scoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opendatacollab.scoring.inference.ShareCounts;
import org.opendatacollab.scoring.inference.ShareInterval;

/** Intervals of a share: the truth is the share itself. */
final class ShareExperiments {
  private static final int STEPS = 20;

  private ShareExperiments() {}

  static List<Experiment<?>> all() {
    return List.of(new Experiment<>(
        ShareInterval.withDefaults(), "", "share 0.05, 0.10, ... 0.95", populations()));
  }

  private static List<Population<ShareCounts>> populations() {
    List<Population<ShareCounts>> grid = new ArrayList<>();
    for (int i = 1; i < STEPS; i++) {
      double share = i / (double) STEPS;
      grid.add(new Population<>(
          String.format(Locale.ROOT, "share %.2f", share),
          share,
          (random, size) -> new ShareCounts(
              Samples.multinomial(random, size, share, 1 - share)[0], size, "share", "people")));
    }
    return grid;
  }
}
