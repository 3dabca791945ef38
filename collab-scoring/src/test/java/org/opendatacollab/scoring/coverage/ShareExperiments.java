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
    List<Experiment<?>> all = new ArrayList<>();
    for (ShareInterval method :
        List.of(ShareInterval.wilson(), ShareInterval.jeffreys(), ShareInterval.clopperPearson())) {
      all.add(new Experiment<>(method, "without end", "share 0.05, 0.10, ... 0.95", populations()));
      all.add(new Experiment<>(
          method,
          "half of a population",
          "share 0.1, 0.2, ... 0.9 of a population of twice as many people, half of whom are counted",
          ShareExperiments::finite));
    }
    return all;
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

  /** Draws without replacement: one in two of the population. */
  private static List<Population<ShareCounts>> finite(int size) {
    List<Population<ShareCounts>> grid = new ArrayList<>();
    int people = 2 * size;
    for (int i = 1; i < 10; i++) {
      int yes = i * people / 10;
      grid.add(new Population<>(yes + " of " + people, yes / (double) people, (random, counted) -> {
        int found = 0;
        for (int drawn = 0; drawn < counted; drawn++) {
          if (random.nextInt(people - drawn) < yes - found) {
            found++;
          }
        }
        return new ShareCounts(found, counted, "share", "people").withEligible(people);
      }));
    }
    return grid;
  }
}
