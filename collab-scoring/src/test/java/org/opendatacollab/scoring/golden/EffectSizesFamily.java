package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.number;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.undefined;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.evidence.EffectSize;
import org.opendatacollab.scoring.evidence.EventTable;
import org.opendatacollab.scoring.evidence.GroupSummaries;
import org.opendatacollab.scoring.evidence.GroupSummaries.Group;
import org.opendatacollab.scoring.evidence.TableMeasure;

/** Effects of single studies. */
final class EffectSizesFamily implements GoldenFamily {
  @Override
  public String name() {
    return "effect-sizes";
  }

  @Override
  public Map<String, Measure> measures() {
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (TableMeasure measure : TableMeasure.values()) {
      measures.put(
          measure.code(),
          (input, parameters) -> effects(
              input.get("tables"),
              table -> measure.of(
                  table(table), number(parameters, "continuity", TableMeasure.CONTINUITY))));
    }
    measures.put(
        "mean-difference",
        (input, parameters) ->
            effects(input.get("groups"), groups -> groups(groups).meanDifference()));
    return measures;
  }

  private static Map<String, ?> effects(
      JsonNode studies, Function<JsonNode, Outcome<EffectSize>> compute) {
    List<Map<String, ?>> effects = new ArrayList<>();
    elements(studies).forEach(study -> {
      Outcome<EffectSize> outcome = compute.apply(study);
      effects.add(outcome
          .value()
          .<Map<String, ?>>map(effect -> outputs("yi", effect.effect(), "vi", effect.variance()))
          .orElseGet(() -> undefined(outcome.reason().orElseThrow().code())));
    });
    return outputs("effects", effects);
  }

  private static EventTable table(JsonNode cells) {
    return new EventTable(
        cells.get(0).longValue(),
        cells.get(1).longValue(),
        cells.get(2).longValue(),
        cells.get(3).longValue());
  }

  private static GroupSummaries groups(JsonNode study) {
    return new GroupSummaries(group(study, "1"), group(study, "2"));
  }

  private static Group group(JsonNode study, String which) {
    return new Group(
        study.get("n" + which).longValue(),
        study.get("mean" + which).doubleValue(),
        study.get("sd" + which).doubleValue());
  }
}
