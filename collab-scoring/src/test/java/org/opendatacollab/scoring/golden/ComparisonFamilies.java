package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.orNull;
import static org.opendatacollab.scoring.golden.Inputs.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.comparison.BrunnerMunzel;
import org.opendatacollab.scoring.comparison.CliffsDelta;
import org.opendatacollab.scoring.comparison.HedgesG;
import org.opendatacollab.scoring.comparison.MannWhitney;
import org.opendatacollab.scoring.comparison.MatchedTable;
import org.opendatacollab.scoring.comparison.McNemar;
import org.opendatacollab.scoring.comparison.NormalApproximation;
import org.opendatacollab.scoring.comparison.PValueAdjustment;
import org.opendatacollab.scoring.comparison.PairedT;
import org.opendatacollab.scoring.comparison.PairedValues;
import org.opendatacollab.scoring.comparison.SignTest;
import org.opendatacollab.scoring.comparison.StandardizedMeanChange;
import org.opendatacollab.scoring.comparison.StudentTest;
import org.opendatacollab.scoring.comparison.TwoGroupRatings;
import org.opendatacollab.scoring.comparison.TwoSampleT;
import org.opendatacollab.scoring.comparison.TwoSampleT.Variances;
import org.opendatacollab.scoring.comparison.WilcoxonSignedRank;
import org.opendatacollab.scoring.comparison.ZeroDifferences;

/**
 * Tests of change and of difference.
 *
 * @param name the name of the family
 */
record ComparisonFamilies(String name) implements GoldenFamily {
  private static final Map<String, Map<String, Measure>> FAMILIES = Map.of(
      "paired-tests",
          Map.of(
              "wilcoxon-signed-rank", ComparisonFamilies::wilcoxon,
              "paired-t", ComparisonFamilies::pairedT,
              "sign-test", ComparisonFamilies::signTest,
              "standardized-mean-change", ComparisonFamilies::standardizedMeanChange),
      "two-group-tests",
          Map.of(
              "mann-whitney", ComparisonFamilies::mannWhitney,
              "cliffs-delta", ComparisonFamilies::cliffsDelta,
              "hedges-g", ComparisonFamilies::hedgesG,
              "welch-t", (input, parameters) -> twoSampleT(input, parameters, Variances.FREE),
              "student-t", (input, parameters) -> twoSampleT(input, parameters, Variances.EQUAL),
              "brunner-munzel", ComparisonFamilies::brunnerMunzel),
      "matched-tables", Map.of("mcnemar", ComparisonFamilies::mcNemar),
      "p-adjustment", adjustments());

  @Override
  public Map<String, Measure> measures() {
    return Objects.requireNonNull(FAMILIES.get(name));
  }

  private static double level(JsonNode parameters) {
    return Inputs.number(parameters, "confidence", 0.95);
  }

  private static List<BigDecimal> decimalsOrNull(JsonNode array) {
    return elements(array)
        .map(node -> node.isNull() ? null : node.decimalValue())
        .toList();
  }

  private static PairedValues pairs(JsonNode input) {
    return PairedValues.of(decimalsOrNull(input.get("before")), decimalsOrNull(input.get("after")));
  }

  private static TwoGroupRatings groups(JsonNode input) {
    return TwoGroupRatings.ofValues(present(input.get("a")), present(input.get("b")));
  }

  private static List<BigDecimal> present(JsonNode array) {
    return elements(array)
        .filter(node -> !node.isNull())
        .map(JsonNode::decimalValue)
        .toList();
  }

  private static Map<String, ?> wilcoxon(JsonNode input, JsonNode parameters) {
    ZeroDifferences zeros = switch (parameters.get("zeros").asText()) {
      case "wilcox" -> ZeroDifferences.WILCOXON;
      case "pratt" -> ZeroDifferences.PRATT;
      default -> throw new IllegalArgumentException("no such treatment of zeros");
    };
    return outputs(
        WilcoxonSignedRank.of(pairs(input), zeros),
        test -> outputs(
            "pairs", test.pairs(),
            "zeros", test.zeros(),
            "wPlus", test.wPlus(),
            "wMinus", test.wMinus(),
            "pExact", orNull(test.pExact()),
            "z", test.normal().z(),
            "pNormal", test.normal().p(),
            "zContinuity", test.normal().zContinuity(),
            "pNormalContinuity", test.normal().pContinuity()));
  }

  private static Map<String, ?> pairedT(JsonNode input, JsonNode parameters) {
    return outputs(
        PairedT.of(pairs(input), level(parameters)),
        t -> withTest(
            outputs(
                "n", t.n(),
                "meanDifference", t.meanDifference(),
                "sdDifference", t.sdDifference()),
            "t",
            t.test(),
            t.reason()));
  }

  private static Map<String, ?> signTest(JsonNode input, JsonNode parameters) {
    return outputs(
        SignTest.of(pairs(input)),
        test -> outputs(
            "positive", test.positive(),
            "negative", test.negative(),
            "zeros", test.zeros(),
            "p", test.p()));
  }

  private static Map<String, ?> standardizedMeanChange(JsonNode input, JsonNode parameters) {
    return outputs(
        StandardizedMeanChange.of(pairs(input), level(parameters)),
        change -> outputs(
            "n", change.n(),
            "correlation", change.correlation(),
            "g", change.g(),
            "variance", change.variance(),
            "lower", change.lower(),
            "upper", change.upper()));
  }

  private static Map<String, ?> mannWhitney(JsonNode input, JsonNode parameters) {
    return outputs(MannWhitney.of(groups(input)), test -> {
      Optional<NormalApproximation> normal = test.normal();
      Map<String, Object> outputs = outputs(
          "uA", test.uFirst(),
          "uB", test.uSecond(),
          "rankSumA", test.rankSumFirst(),
          "pExact", orNull(test.pExact()),
          "z", normal.map(NormalApproximation::z).orElse(null),
          "pNormal", normal.map(NormalApproximation::p).orElse(null),
          "zContinuity", normal.map(NormalApproximation::zContinuity).orElse(null),
          "pNormalContinuity", normal.map(NormalApproximation::pContinuity).orElse(null));
      test.reason().ifPresent(reason -> outputs.put("undefined", reason.code()));
      return outputs;
    });
  }

  private static Map<String, ?> cliffsDelta(JsonNode input, JsonNode parameters) {
    return outputs(
        CliffsDelta.of(groups(input), level(parameters)),
        cliff -> outputs(
            "greater", cliff.greater(),
            "less", cliff.less(),
            "tied", cliff.tied(),
            "delta", cliff.delta(),
            "variance", orNull(cliff.variance()),
            "lower", cliff.limits().map(CliffsDelta.Limits::lower).orElse(null),
            "upper", cliff.limits().map(CliffsDelta.Limits::upper).orElse(null)));
  }

  private static Map<String, ?> hedgesG(JsonNode input, JsonNode parameters) {
    return outputs(
        HedgesG.of(groups(input), level(parameters)),
        hedges -> outputs(
            "meanDifference", hedges.meanDifference(),
            "pooledSd", hedges.pooledSd(),
            "d", hedges.d(),
            "correction", hedges.correction(),
            "g", hedges.g(),
            "gApproximate", hedges.gApproximate(),
            "variance", hedges.variance(),
            "lower", hedges.lower(),
            "upper", hedges.upper()));
  }

  private static Map<String, ?> twoSampleT(
      JsonNode input, JsonNode parameters, Variances variances) {
    return outputs(
        TwoSampleT.of(groups(input), variances, level(parameters)),
        t -> withTest(
            outputs(
                "meanA", t.meanFirst(),
                "meanB", t.meanSecond(),
                "difference", t.difference()),
            "t",
            t.test(),
            t.reason()));
  }

  private static Map<String, ?> brunnerMunzel(JsonNode input, JsonNode parameters) {
    return outputs(
        BrunnerMunzel.of(groups(input), level(parameters)),
        test -> withTest(outputs("pHat", test.pHat()), "statistic", test.test(), test.reason()));
  }

  private static Map<String, ?> withTest(
      Map<String, Object> outputs,
      String statistic,
      Optional<StudentTest> test,
      Optional<Reason> reason) {
    test.ifPresent(present -> outputs.putAll(outputs(
        statistic,
        present.t(),
        "df",
        present.degreesOfFreedom(),
        "p",
        present.p(),
        "lower",
        present.lower(),
        "upper",
        present.upper())));
    reason.ifPresent(why -> outputs.put("undefined", why.code()));
    return outputs;
  }

  private static Map<String, ?> mcNemar(JsonNode input, JsonNode parameters) {
    JsonNode table = input.get("table");
    MatchedTable matched = new MatchedTable(
        table.get(0).get(0).intValue(),
        table.get(0).get(1).intValue(),
        table.get(1).get(0).intValue(),
        table.get(1).get(1).intValue());
    return outputs(
        McNemar.of(matched),
        test -> outputs(
            "b", test.b(),
            "c", test.c(),
            "chiSquare", test.chiSquare(),
            "pChiSquare", test.pChiSquare(),
            "chiSquareContinuity", test.chiSquareContinuity(),
            "pContinuity", test.pContinuity(),
            "pExact", test.pExact(),
            "pMid", test.pMid(),
            "oddsRatio", orNull(test.oddsRatio())));
  }

  private static Map<String, Measure> adjustments() {
    Map<String, Measure> measures = new HashMap<>();
    for (PValueAdjustment adjustment : PValueAdjustment.values()) {
      String id = adjustment.description().method().id();
      measures.put(
          id.substring(id.indexOf('/') + 1), (input, parameters) -> adjusted(adjustment, input));
    }
    return measures;
  }

  private static Map<String, ?> adjusted(PValueAdjustment adjustment, JsonNode input) {
    List<OptionalDouble> p = elements(input.get("p"))
        .map(node -> node.isNull() ? OptionalDouble.empty() : OptionalDouble.of(node.doubleValue()))
        .toList();
    return outputs("adjusted", adjustment.adjust(p).stream().map(Inputs::orNull).toList());
  }
}
