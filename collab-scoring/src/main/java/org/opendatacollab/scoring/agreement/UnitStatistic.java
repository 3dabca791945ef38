package org.opendatacollab.scoring.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.tally.RatedUnits;

/**
 * A coefficient of agreement as a function of sums over units: what each unit has to be known by. A unit with r ratings, h(k) of
 * them in category k, adds to
 * <ul>
 *   <li>the number of units, and the values h(k) of each category;
 *   <li>the disagreement within units, sum of 2 h(c) h(k) d(c, k) over c &lt; k, divided by r (r - 1) or, for alpha, by r - 1;
 *   <li>for the ordinal metric, whose distances depend on the values of all units, h(c) h(k) / (r - 1) for each c &lt; k instead:
 *       the distances are worked out anew for each resample.
 * </ul>
 * These sums are sufficient: no resample needs a rating.
 */
sealed interface UnitStatistic {
  /** What the pairs of a unit are divided by. */
  double pairs(int ratings);

  /** Where intervals are cut below; corrected for chance, agreement is cut where two raters always contradict each other. */
  default double least() {
    return -1;
  }

  /** Squared distances of categories, the first before the second; empty if they depend on the resample. */
  double[] distances();

  /**
   * The coefficient, empty if nothing varies or there are no units.
   *
   * @param units number of units
   * @param values values of each category
   * @param within disagreement within units; or one sum for each pair of categories, if there are no distances
   */
  OptionalDouble of(double units, double[] values, double[] within);

  /** Krippendorff's alpha of some units. */
  static UnitStatistic alpha(AlphaMetric metric, RatedUnits units) {
    int size = units.categories().size();
    return metric == AlphaMetric.ORDINAL
        ? new OrdinalAlpha(size)
        : new Alpha(metric.squared(units.categories(), UnitSums.of(units)));
  }

  private static double[] nominal(int size) {
    double[] ones = new double[size * size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  /** Mean share of agreeing pairs. */
  record Percent(int size) implements UnitStatistic {
    @Override
    public double pairs(int ratings) {
      return (double) ratings * (ratings - 1);
    }

    @Override
    public double least() {
      return 0;
    }

    @Override
    public double[] distances() {
      return nominal(size);
    }

    @Override
    public OptionalDouble of(double units, double[] values, double[] within) {
      return units > 0
          ? OptionalDouble.of(1 - Math.min(within[0] / units, 1))
          : OptionalDouble.empty();
    }
  }

  /** Fleiss' kappa of units with equally many ratings; of two ratings, Scott's pi. */
  record Fleiss(int size) implements UnitStatistic {
    @Override
    public double pairs(int ratings) {
      return (double) ratings * (ratings - 1);
    }

    @Override
    public double[] distances() {
      return nominal(size);
    }

    @Override
    public OptionalDouble of(double units, double[] values, double[] within) {
      double all = sum(values);
      double chance = 0;
      for (int c = 0; c < size; c++) {
        for (int k = c + 1; k < size; k++) {
          chance += 2 * (values[c] / all) * (values[k] / all);
        }
      }
      return chance > 0
          ? OptionalDouble.of(1 - within[0] / units / chance)
          : OptionalDouble.empty();
    }
  }

  /** Krippendorff's alpha by distances that are given. */
  final class Alpha implements UnitStatistic {
    private final double[] distances;

    private Alpha(double[] distances) {
      this.distances = distances;
    }

    @Override
    public double[] distances() {
      return distances;
    }

    @Override
    public double pairs(int ratings) {
      return ratings - 1.0;
    }

    @Override
    public OptionalDouble of(double units, double[] values, double[] within) {
      return alpha(values, within[0], distances);
    }
  }

  /** Krippendorff's alpha by the ordinal metric. */
  record OrdinalAlpha(int size) implements UnitStatistic {
    @Override
    public double pairs(int ratings) {
      return ratings - 1.0;
    }

    @Override
    public double[] distances() {
      return new double[0];
    }

    @Override
    public OptionalDouble of(double units, double[] values, double[] within) {
      double[] squared = new double[size * size];
      double observed = 0;
      int pair = 0;
      for (int c = 0; c < size; c++) {
        double between = 0;
        for (int k = c + 1; k < size; k++) {
          double apart = values[c] / 2 + between + values[k] / 2;
          between += values[k];
          squared[c * size + k] = apart * apart;
          observed += 2 * within[pair++] * apart * apart;
        }
      }
      return alpha(values, observed, squared);
    }
  }

  private static OptionalDouble alpha(double[] values, double within, double[] squared) {
    int size = values.length;
    double n = sum(values);
    double expected = 0;
    for (int c = 0; c < size; c++) {
      for (int k = c + 1; k < size; k++) {
        expected += 2 * values[c] * values[k] * squared[c * size + k];
      }
    }
    return expected > 0
        ? OptionalDouble.of(1 - within * (n - 1) / expected)
        : OptionalDouble.empty();
  }
}
