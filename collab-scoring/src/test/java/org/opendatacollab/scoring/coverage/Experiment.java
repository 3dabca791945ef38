package org.opendatacollab.scoring.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;

/**
 * One method on a grid of populations.
 *
 * @param method the method
 * @param setting what is special here, such as {@code 2 sides}
 * @param grid the grid in words
 * @param populations the populations, by the size of the samples
 * @param <I> what the method scores
 */
record Experiment<I>(
    ScoringMethod<I> method,
    String setting,
    String grid,
    IntFunction<List<Population<I>>> populations) {
  /** Sizes of the samples: people per side, people, or units. */
  static final List<Integer> SIZES = List.of(5, 10, 30);

  /** With this many intervals, the standard error of a coverage of 95 % is 0.49 %. */
  static final int INTERVALS = 2_000;

  /** A population in which fewer samples than one in this many give an interval is not judged. */
  private static final int PATIENCE = 10;

  /** So many different samples are remembered with their intervals: small samples repeat. */
  private static final int REMEMBERED = 100_000;

  /** Rounding of ends and of truths. */
  private static final double ROUNDING = 1e-9;

  Experiment(
      ScoringMethod<I> method, String setting, String grid, List<Population<I>> populations) {
    this(method, setting, grid, size -> populations);
  }

  String id() {
    return method.method().idAtVersion();
  }

  /** Simulates all populations of the grid at one size; the seed depends on neither other experiments nor their order. */
  CoverageRow run(int size, int intervals) {
    Map<I, Estimate> known = new HashMap<>();
    List<CoverageRow.At> judged = new ArrayList<>();
    long samples = 0;
    long found = 0;
    int left = 0;
    for (Population<I> population : populations.apply(size)) {
      SplittableRandom random =
          new SplittableRandom(31L * population.name().hashCode() + 1_000_003L * size);
      int covered = 0;
      int here = 0;
      int tried = 0;
      double width = 0;
      while (here < intervals && tried < PATIENCE * intervals) {
        tried++;
        Estimate estimate = score(population.sampler().draw(random, size), known);
        if (estimate instanceof Estimate.Defined defined
            && defined.uncertainty() instanceof Uncertainty.Interval interval) {
          here++;
          width += interval.upper() - interval.lower();
          if (interval.lower() - ROUNDING <= population.truth()
              && population.truth() <= interval.upper() + ROUNDING) {
            covered++;
          }
        }
      }
      samples += tried;
      found += here;
      if (here < intervals) {
        left++;
      } else {
        judged.add(new CoverageRow.At(population.name(), covered / (double) here, width / here));
      }
    }
    return new CoverageRow(id(), setting, size, judged, left, 1 - found / (double) samples);
  }

  private Estimate score(I input, Map<I, Estimate> known) {
    Estimate before = known.get(input);
    if (before != null) {
      return before;
    }
    Estimate estimate = method.score(input).estimate();
    if (known.size() < REMEMBERED) {
      known.put(input, estimate);
    }
    return estimate;
  }
}
