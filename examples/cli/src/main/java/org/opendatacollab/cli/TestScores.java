package org.opendatacollab.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.comparison.TestResult;

/** Results of tests as scores: the value is p, where p says something. */
final class TestScores {
  /** The columns of tests. */
  static final List<String> COLUMNS = List.of("verdict", "p", "smallestP", "distribution");

  private TestScores() {}

  /** The score: undefined where no answers of so few people could have reached the level. */
  static Score score(TestResult result) {
    if (result.reason().isPresent()) {
      return Score.of(Estimate.undefined(result.reason().get(), result.n(), result.method()));
    }
    return Score.of(Estimate.of(
        result.p().orElseThrow(),
        new Uncertainty.None("a p-value has no interval"),
        result.n(),
        result.method()));
  }

  /** The cells of its own columns. */
  static Map<String, Object> own(TestResult result) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("verdict", code(result.verdict()));
    result.p().ifPresent(p -> own.put("p", p));
    result.smallestP().ifPresent(p -> own.put("smallestP", p));
    result.distribution().ifPresent(from -> own.put("distribution", code(from)));
    return own;
  }

  /** The result in a few words. */
  static String words(TestResult result, double alpha) {
    String p = result.p().isPresent() ? "p = " + shown(result.p().getAsDouble()) : "";
    return switch (result.verdict()) {
      case SIGNIFICANT -> p + ": detected";
      case NOT_DETECTABLE -> p + ": not detectable";
      case TOO_FEW_FOR_TEST ->
        "– too few people for any answers to reach " + alpha + "; least p "
            + shown(result.smallestP().orElseThrow());
      case UNDEFINED -> "– " + result.reason().orElseThrow().code().replace('-', ' ');
    };
  }

  private static String shown(double p) {
    return p < 0.0001 ? "below 0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
