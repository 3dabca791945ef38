package org.opendatacollab.scoring.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came out for a method at one size.
 *
 * @param method the method
 * @param setting what is special
 * @param size the size of the samples
 * @param populations what came out in each population that was judged
 * @param left how many populations were not, because hardly a sample gave an interval
 * @param without the share of samples without an interval
 */
record CoverageRow(
    String method, String setting, int size, List<At> populations, int left, double without) {
  /** Mean coverage that an interval at nominal 95 % must reach. */
  static final double MEAN = 0.94;

  /** Lowest coverage over the grid that it must reach. */
  static final double LOWEST = 0.90;

  /**
   * What came out in one population.
   *
   * @param name its parameters
   * @param coverage the share of intervals that cover the truth
   * @param width the mean width of the intervals
   */
  record At(String name, double coverage, double width) {}

  double mean() {
    return populations.stream().mapToDouble(At::coverage).average().orElse(0);
  }

  double width() {
    return populations.stream().mapToDouble(At::width).average().orElse(0);
  }

  Optional<At> lowest() {
    return populations.stream().min(Comparator.comparingDouble(At::coverage));
  }

  /** A row without any judged population fails. */
  boolean holds() {
    return mean() >= MEAN && lowest().filter(at -> at.coverage() >= LOWEST).isPresent();
  }

  /** The row of the table. */
  String markdown() {
    String lowest = lowest()
        .map(at -> percent(at.coverage()) + " | " + at.name())
        .orElse("- | no population gave enough intervals");
    return "| `" + method + "` | " + setting + " | " + size + " | " + percent(mean()) + " | "
        + lowest
        + " | " + String.format(Locale.ROOT, "%.2f", width()) + " | " + percent(without)
        + (left == 0 ? "" : " (" + left + " not judged)") + " |";
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
