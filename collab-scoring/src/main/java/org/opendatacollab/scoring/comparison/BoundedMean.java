package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A confidence distribution of the mean of a population, all of whose values lie between known bounds, from a sample.
 *
 * <p>Gaffke's limit adds the bound to the sample and weighs all by Dirichlet(1, ..., 1): the upper limit adds the upper bound,
 * the lower limit the lower one. For values 0 and 1 these are Clopper and Pearson's limits. Half of each distribution, as here,
 * gives the mid-p limits for 0 and 1 and stays close to that for other values. All equal values leave the interval a width.
 *
 * <p>Source: N. Gaffke (2005), Three test statistics for a nonparametric one-sided hypothesis on the mean of a nonnegative
 * variable, Mathematical Methods of Statistics 14, 451-467; E. Learned-Miller and P. S. Thomas (2020), A new confidence
 * interval for the mean of a bounded random variable; the difference of two means by melding: M. P. Fay, M. A. Proschan and
 * E. Brittain (2015), Combining one-sample confidence procedures for inference in the two-sample case, Biometrics 71, 146-156.
 */
final class BoundedMean {
  private static final int CELLS = 1024;
  private static final int HALVINGS = 60;
  private static final double NOTHING = 1e-12;
  private static final double DEVIATIONS = 20;

  private final double least;
  private final double greatest;
  private final DirichletMean low;
  private final DirichletMean high;

  private BoundedMean(DirichletMean low, DirichletMean high, double least, double greatest) {
    this.low = low;
    this.high = high;
    this.least = least;
    this.greatest = greatest;
  }

  /** From the numbers of people that gave each value; of one person or more. */
  static BoundedMean of(SortedMap<BigDecimal, Long> counts, BigDecimal least, BigDecimal greatest) {
    if (counts.firstKey().compareTo(least) < 0 || counts.lastKey().compareTo(greatest) > 0) {
      throw new IllegalArgumentException(
          "values must lie between the bounds " + least + " and " + greatest);
    }
    return new BoundedMean(
        withOneMore(counts, least),
        withOneMore(counts, greatest),
        least.doubleValue(),
        greatest.doubleValue());
  }

  private static DirichletMean withOneMore(SortedMap<BigDecimal, Long> counts, BigDecimal value) {
    SortedMap<BigDecimal, Long> more = new TreeMap<>(counts);
    more.merge(value, 1L, Long::sum);
    return new DirichletMean(
        more.keySet().stream().mapToDouble(BigDecimal::doubleValue).toArray(),
        more.values().stream().mapToLong(Long::longValue).toArray());
  }

  /** P(mean <= x) in the confidence distribution. */
  double cumulative(double x) {
    return (low.cumulative(x) + high.cumulative(x)) / 2;
  }

  /** The least x, to rounding, whose cumulative probability is at least p. */
  double quantile(double p) {
    return search(least, greatest, x -> cumulative(x) >= p);
  }

  /** Says whether a point is not below what is searched. */
  @FunctionalInterface
  private interface Reached {
    boolean at(double x);
  }

  private static double search(double from, double to, Reached reached) {
    double below = from;
    double above = to;
    if (reached.at(below)) {
      return below;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = below + (above - below) / 2;
      if (reached.at(middle)) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return above;
  }

  /**
   * The points that first minus second, both independent, leaves a given probability below, and above. The distributions are
   * tabulated in 1024 cells from 20 standard deviations below to 20 above, or to the bounds, linear within each cell, certain
   * means apart: that moves a limit by less than a thousandth of the width between the bounds, and for large groups by less
   * than a hundredth of a standard deviation. Either limit is the lower one of a difference, so that swapping mirrors them bit by bit.
   */
  static double[] differenceLimits(BoundedMean first, BoundedMean second, double tail) {
    Table one = new Table(first);
    Table other = new Table(second);
    double width = first.greatest - first.least;
    return new double[] {
      search(-width, width, t -> one.below(other, t) >= tail),
      0 - search(-width, width, t -> other.below(one, t) >= tail)
    };
  }

  /** A distribution as shares of equal cells, and what is certain: half of it, if all people stand at a bound. */
  private static final class Table {
    private final double start;
    private final double step;
    private final double[] cumulative = new double[CELLS + 1];
    private double certain;
    private double certainShare;

    Table(BoundedMean mean) {
      List<DirichletMean> halves = List.of(mean.low, mean.high);
      double from = mean.greatest;
      double to = mean.least;
      for (DirichletMean half : halves) {
        from = Math.min(from, half.mean() - DEVIATIONS * half.deviation());
        to = Math.max(to, half.mean() + DEVIATIONS * half.deviation());
      }
      this.start = Math.max(mean.least, from);
      this.step = (Math.min(mean.greatest, to) - start) / CELLS;
      for (DirichletMean half : halves) {
        if (half.certain()) {
          certain = half.mean();
          certainShare = 0.5;
        } else {
          add(half);
        }
      }
    }

    /** From the middle outwards, as far as there is anything to tell from 0 and 1. */
    private void add(DirichletMean half) {
      int middle = (int) ((half.mean() - start) / step);
      for (int i = middle; i >= 0; i--) {
        double below = half.cumulative(start + i * step);
        cumulative[i] += below / 2;
        if (below < NOTHING) {
          break;
        }
      }
      double below = 0;
      for (int i = middle + 1; i <= CELLS; i++) {
        below = below > 1 - NOTHING ? 1 : half.cumulative(start + i * step);
        cumulative[i] += below / 2;
      }
    }

    /** P(this <= x). */
    private double at(double x) {
      double place = (x - start) / step;
      if (place < 0) {
        return 0;
      }
      double sure = x >= certain ? certainShare : 0;
      if (place >= CELLS) {
        return sure + cumulative[CELLS];
      }
      int cell = (int) place;
      double within = place - cell;
      return sure + cumulative[cell] + within * (cumulative[cell + 1] - cumulative[cell]);
    }

    /** P(this - other <= t). */
    double below(Table other, double t) {
      double sum = other.certainShare * at(other.certain + t);
      for (int i = 0; i < CELLS; i++) {
        double share = other.cumulative[i + 1] - other.cumulative[i];
        if (share > 0) {
          sum += share * at(other.start + (i + 0.5) * other.step + t);
        }
      }
      return sum;
    }
  }
}
