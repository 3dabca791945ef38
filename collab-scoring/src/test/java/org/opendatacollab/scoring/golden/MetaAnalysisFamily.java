package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.number;
import static org.opendatacollab.scoring.golden.Inputs.orNull;
import static org.opendatacollab.scoring.golden.Inputs.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import org.opendatacollab.scoring.evidence.Heterogeneity;
import org.opendatacollab.scoring.evidence.MetaAnalysis;
import org.opendatacollab.scoring.evidence.PooledTest;
import org.opendatacollab.scoring.evidence.Pooling;
import org.opendatacollab.scoring.evidence.StudyEffects;

/** Pooled effects of several studies. */
final class MetaAnalysisFamily implements GoldenFamily {
  @Override
  public String name() {
    return "meta-analysis";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "meta-analysis",
        (input, parameters) -> outputs(
            MetaAnalysis.of(
                StudyEffects.of(doubles(input.get("yi")), doubles(input.get("vi"))),
                pooling(parameters.get("method").asText()),
                number(parameters, "level", 0.95)),
            MetaAnalysisFamily::all));
  }

  private static double[] doubles(JsonNode numbers) {
    return elements(numbers).mapToDouble(JsonNode::doubleValue).toArray();
  }

  private static Pooling pooling(String code) {
    return Arrays.stream(Pooling.values())
        .filter(pooling -> pooling.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, ?> all(MetaAnalysis analysis) {
    Heterogeneity heterogeneity = analysis.heterogeneity();
    PooledTest normal = analysis.normal();
    Map<String, Object> all = outputs(
        "k", analysis.weights().size(),
        "estimate", analysis.estimate(),
        "se", normal.standardError(),
        "z", normal.statistic(),
        "p", normal.p(),
        "ciLower", normal.limits().lower(),
        "ciUpper", normal.limits().upper(),
        "q", heterogeneity.q(),
        "qDf", heterogeneity.df(),
        "qP", heterogeneity.p(),
        "tau2", orNull(heterogeneity.tau2()),
        "i2", orNull(heterogeneity.i2()),
        "h2", orNull(heterogeneity.h2()),
        "i2FromQ", orNull(heterogeneity.i2FromQ()));
    analysis.hartungKnapp().ifPresent(test -> all.put("hartungKnapp", hartungKnapp(test)));
    analysis.predictionNormal().ifPresent(limits -> {
      all.put("piNormalLower", limits.lower());
      all.put("piNormalUpper", limits.upper());
    });
    analysis.predictionT().ifPresent(limits -> {
      all.put("piTLower", limits.lower());
      all.put("piTUpper", limits.upper());
    });
    return all;
  }

  private static Map<String, ?> hartungKnapp(PooledTest test) {
    return outputs(
        "se", test.standardError(),
        "t", test.statistic(),
        "df", test.df().orElseThrow(),
        "p", test.p(),
        "ciLower", test.limits().lower(),
        "ciUpper", test.limits().upper());
  }
}
