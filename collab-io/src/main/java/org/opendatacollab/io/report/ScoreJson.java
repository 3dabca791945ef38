package org.opendatacollab.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;

/**
 * Scores as plain JSON values: maps, lists, strings, numbers and booleans.
 *
 * <p>An estimate has {@code method}, {@code parameters} (if any), {@code n}, and either {@code value} with
 * {@code uncertainty}, or {@code reason}.
 */
public final class ScoreJson {
  private ScoreJson() {}

  /**
   * Returns a score with what moved it.
   *
   * @param score the score
   * @return its members in order
   */
  public static Map<String, Object> of(Score score) {
    Map<String, Object> json = of(score.estimate());
    if (!score.contributions().isEmpty()) {
      List<Object> contributions = new ArrayList<>();
      for (Contribution contribution : score.contributions()) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("input", contribution.input());
        one.put("amount", contribution.amount());
        contributions.add(one);
      }
      json.put("contributions", contributions);
    }
    return json;
  }

  /**
   * Returns an estimate.
   *
   * @param estimate the estimate
   * @return its members in order
   */
  public static Map<String, Object> of(Estimate estimate) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("method", estimate.method().idAtVersion());
    if (!estimate.method().parameters().isEmpty()) {
      json.put("parameters", new LinkedHashMap<String, Object>(estimate.method().parameters()));
    }
    json.put("n", estimate.n());
    if (estimate instanceof Estimate.Defined defined) {
      json.put("value", defined.number());
      json.put("uncertainty", of(defined.uncertainty()));
    }
    estimate.reason().ifPresent(reason -> json.put("reason", reason.code()));
    return json;
  }

  /**
   * Returns an uncertainty; {@code kind} is {@code confidence}, {@code credible}, {@code bounds} or {@code none}.
   *
   * @param uncertainty the uncertainty
   * @return its members in order
   */
  public static Map<String, Object> of(Uncertainty uncertainty) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", kind(uncertainty));
    if (uncertainty instanceof Uncertainty.Interval interval) {
      json.put("lower", interval.lower());
      json.put("upper", interval.upper());
      json.put("level", interval.level());
      json.put("population", interval.population());
    } else if (uncertainty instanceof Uncertainty.Bounds bounds) {
      json.put("lower", bounds.lower());
      json.put("upper", bounds.upper());
      json.put("why", bounds.why());
    } else if (uncertainty instanceof Uncertainty.None none) {
      json.put("why", none.why());
    }
    return json;
  }

  /**
   * Returns the kind of an uncertainty.
   *
   * @param uncertainty the uncertainty
   * @return {@code confidence}, {@code credible}, {@code bounds} or {@code none}
   */
  public static String kind(Uncertainty uncertainty) {
    if (uncertainty instanceof Uncertainty.Interval interval) {
      return interval.kind().code();
    }
    return uncertainty instanceof Uncertainty.Bounds ? "bounds" : "none";
  }
}
