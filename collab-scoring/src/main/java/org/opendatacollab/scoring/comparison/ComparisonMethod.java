package org.opendatacollab.scoring.comparison;

import java.util.function.BiFunction;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;

/** A description and the function that it describes. */
final class ComparisonMethod<I> implements ScoringMethod<I> {
  /** Whom all intervals of this package speak of. */
  static final String POPULATION = "people like those who answered";

  private final MethodDescription description;
  private final BiFunction<I, Method, Estimate> function;

  ComparisonMethod(MethodDescription description, BiFunction<I, Method, Estimate> function) {
    this.description = description;
    this.function = function;
  }

  @Override
  public MethodDescription description() {
    return description;
  }

  @Override
  public Score score(I input) {
    return Score.of(function.apply(input, method()));
  }

  /** An interval that rounding does not put beside its value. */
  static Uncertainty interval(double value, double lower, double upper, double level) {
    return new Uncertainty.Interval(
        IntervalKind.CONFIDENCE, Math.min(lower, value), Math.max(upper, value), level, POPULATION);
  }
}
