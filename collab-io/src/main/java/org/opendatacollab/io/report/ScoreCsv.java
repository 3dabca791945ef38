package org.opendatacollab.io.report;

import java.util.List;
import org.opendatacollab.io.csv.NumberText;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/**
 * Scores as tidy rows: one row per scored thing and method. {@code value} is empty exactly when there is a {@code reason};
 * {@code interval} is {@code confidence}, {@code credible}, {@code bounds} or {@code none}; {@code level} stands for the
 * first two.
 */
public final class ScoreCsv {
  /** The columns that every table of scores begins with. */
  public static final List<String> COLUMNS =
      List.of("id", "method", "value", "lower", "upper", "interval", "level", "n", "reason");

  private ScoreCsv() {}

  /**
   * Returns the cells of an estimate, in the order of {@link #COLUMNS}.
   *
   * @param id what is scored
   * @param estimate the estimate
   * @return the cells; numbers are in the shortest form that gives the same double back
   */
  public static List<String> cells(String id, Estimate estimate) {
    String value =
        estimate.value().isPresent() ? NumberText.of(estimate.value().getAsDouble()) : "";
    String lower = "";
    String upper = "";
    String kind = "";
    String level = "";
    if (estimate instanceof Estimate.Defined defined) {
      kind = ScoreJson.kind(defined.uncertainty());
      if (defined.uncertainty() instanceof Uncertainty.Interval interval) {
        lower = NumberText.of(interval.lower());
        upper = NumberText.of(interval.upper());
        level = NumberText.of(interval.level());
      } else if (defined.uncertainty() instanceof Uncertainty.Bounds bounds) {
        lower = NumberText.of(bounds.lower());
        upper = NumberText.of(bounds.upper());
      }
    }
    String reason = estimate.reason().map(Object::toString).orElse("");
    return List.of(
        id,
        estimate.method().idAtVersion(),
        value,
        lower,
        upper,
        kind,
        level,
        Long.toString(estimate.n()),
        reason);
  }
}
