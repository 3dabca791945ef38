package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

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

  private final double least;
  private final double greatest;
  private final DirichletMean low;
  private final DirichletMean high;

  private BoundedMean(double[] ascending, double least, double greatest) {
    this.least = least;
    this.greatest = greatest;
    double[] withLeast = new double[ascending.length + 1];
    System.arraycopy(ascending, 0, withLeast, 1, ascending.length);
    withLeast[0] = least;
    double[] withGreatest = Arrays.copyOf(ascending, ascending.length + 1);
    withGreatest[ascending.length] = greatest;
    this.low = new DirichletMean(withLeast);
    this.high = new DirichletMean(withGreatest);
  }

  /** From one value or more. */
  static BoundedMean of(List<BigDecimal> values, BigDecimal least, BigDecimal greatest) {
    for (BigDecimal value : values) {
      if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
        throw new IllegalArgumentException(
            "values must lie between the bounds " + least + " and " + greatest);
      }
    }
    return new BoundedMean(
        values.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray(),
        least.doubleValue(),
        greatest.doubleValue());
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
   * tabulated in 1024 cells, linear within each, certain means apart, which moves a limit by less than a thousandth of the
   * width between the bounds. Either limit is the lower one of a difference, so that swapping mirrors them bit by bit.
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

  /** A distribution as shares of equal cells, and what is certain: a point at either bound. */
  private static final class Table {
    private final double least;
    private final double step;
    private final double[] cumulative = new double[CELLS + 1];
    private double atLeast;
    private double atGreatest;

    Table(BoundedMean mean) {
      this.least = mean.least;
      this.step = (mean.greatest - mean.least) / CELLS;
      for (DirichletMean half : List.of(mean.low, mean.high)) {
        if (half.certain()) {
          // Certain means are at a bound, because the bound is one of the values.
          atLeast += half == mean.low ? 0.5 : 0;
          atGreatest += half == mean.high ? 0.5 : 0;
        } else {
          add(half);
        }
      }
    }

    /** From the middle outwards, as far as there is anything to tell from 0 and 1. */
    private void add(DirichletMean half) {
      int middle = (int) ((half.mean() - least) / step);
      for (int i = middle; i >= 0; i--) {
        double below = half.cumulative(least + i * step);
        cumulative[i] += below / 2;
        if (below < NOTHING) {
          break;
        }
      }
      double below = 0;
      for (int i = middle + 1; i <= CELLS; i++) {
        below = below > 1 - NOTHING ? 1 : half.cumulative(least + i * step);
        cumulative[i] += below / 2;
      }
    }

    /** P(this <= x). */
    private double at(double x) {
      double place = (x - least) / step;
      if (place < 0) {
        return 0;
      }
      if (place >= CELLS) {
        return cumulative[CELLS] + atLeast + atGreatest;
      }
      int cell = (int) place;
      double within = place - cell;
      return cumulative[cell] + within * (cumulative[cell + 1] - cumulative[cell]) + atLeast;
    }

    /** P(this - other <= t). */
    double below(Table other, double t) {
      double sum = other.atLeast * at(other.least + t)
          + other.atGreatest * at(other.least + CELLS * other.step + t);
      for (int i = 0; i < CELLS; i++) {
        double share = other.cumulative[i + 1] - other.cumulative[i];
        if (share > 0) {
          sum += share * at(other.least + (i + 0.5) * other.step + t);
        }
      }
      return sum;
    }
  }
}
