package org.opendatacollab.scoring.agreement;

import java.math.BigDecimal;
import java.util.List;
import org.opendatacollab.scoring.internal.Decimals;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.RatingScale;

/** How far two categories c and k lie apart, for Krippendorff's alpha. */
public enum AlphaMetric {
  /** 1 if they differ. */
  NOMINAL,

  /** Values between them: sum of n(g) from c to k, minus (n(c) + n(k)) / 2, where n counts pairable values. */
  ORDINAL,

  /** c - k. */
  INTERVAL,

  /** (c - k) / (c + k); for values that are not negative. */
  RATIO;

  /** The squared distance of each pair of categories, the first before the second. */
  double[] squared(Categories categories, UnitSums sums) {
    int size = categories.size();
    double[] squared = new double[size * size];
    List<BigDecimal> values = this == INTERVAL || this == RATIO ? numbers(categories) : List.of();
    for (int c = 0; c < size; c++) {
      double between = 0;
      for (int k = c + 1; k < size; k++) {
        double apart = switch (this) {
          case NOMINAL -> 1;
          case ORDINAL -> sums.values(c) / 2.0 + between + sums.values(k) / 2.0;
          case INTERVAL -> values.get(k).subtract(values.get(c)).doubleValue();
          case RATIO ->
            Decimals.divide(
                values.get(k).subtract(values.get(c)), values.get(k).add(values.get(c)));
        };
        between += sums.values(k);
        squared[c * size + k] = apart * apart;
      }
    }
    return squared;
  }

  private List<BigDecimal> numbers(Categories categories) {
    List<BigDecimal> values = categories
        .numbers()
        .map(RatingScale::values)
        .orElseThrow(() ->
            new IllegalArgumentException("metric " + this + " needs categories that are numbers"));
    if (this == RATIO && values.get(0).signum() < 0) {
      throw new IllegalArgumentException("metric RATIO needs values that are not negative");
    }
    return values;
  }
}
