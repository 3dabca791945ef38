package org.opendatacollab.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** Compares outputs with the expected ones, by the rule of the reference cases' README. */
public final class GoldenComparison {
  private final double tolerance;
  private final List<String> differences = new ArrayList<>();

  private GoldenComparison(double tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * Lists where outputs differ from the expected ones. Outputs that are not expected are not looked at, except that a result
   * must not be undefined where a value is expected.
   */
  public static List<String> differences(JsonNode wanted, JsonNode got, double tolerance) {
    GoldenComparison comparison = new GoldenComparison(tolerance);
    comparison.compare("", wanted, got);
    if (got.has("undefined") && !wanted.has("undefined")) {
      comparison.differ("/undefined", MissingNode.getInstance(), got.get("undefined"));
    }
    return comparison.differences;
  }

  private void compare(String path, JsonNode wanted, JsonNode got) {
    if (wanted.isNull()) {
      if (!got.isNull() && !got.isMissingNode()) {
        differ(path, wanted, got);
      }
    } else if (wanted.isObject() && got.isObject()) {
      wanted
          .properties()
          .forEach(member ->
              compare(path + "/" + member.getKey(), member.getValue(), got.path(member.getKey())));
    } else if (wanted.isArray() && got.isArray() && wanted.size() == got.size()) {
      for (int i = 0; i < wanted.size(); i++) {
        compare(path + "/" + i, wanted.get(i), got.get(i));
      }
    } else if (wanted.isNumber() && got.isNumber()) {
      if (!numbersMatch(wanted, got)) {
        differ(path, wanted, got);
      }
    } else if (!wanted.equals(got)) {
      differ(path, wanted, got);
    }
  }

  /** Integers that count things match exactly; our doubles match an integer that a file prints for one by tolerance. */
  private boolean numbersMatch(JsonNode wanted, JsonNode got) {
    if (wanted.isIntegralNumber() && got.isIntegralNumber()) {
      return wanted.bigIntegerValue().equals(got.bigIntegerValue());
    }
    double want = wanted.doubleValue();
    return Math.abs(got.doubleValue() - want) <= tolerance * Math.max(1, Math.abs(want));
  }

  private void differ(String path, JsonNode wanted, JsonNode got) {
    differences.add(path + ": wanted " + show(wanted) + ", got " + show(got));
  }

  private static String show(JsonNode node) {
    return node.isMissingNode() ? "nothing" : node.toString();
  }
}
