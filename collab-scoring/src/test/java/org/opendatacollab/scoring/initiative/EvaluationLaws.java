package org.opendatacollab.scoring.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.guide.Guide;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.testkit.InitiativeArbitraries;

class EvaluationLaws {
  private static final Evaluator EVALUATOR =
      Evaluator.of(StandardMethods.registry(), Guide.standard(), java.util.List.of());
  private static final LocalDate DAY = LocalDate.of(2021, 3, 14);

  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void everyInitiativeIsEvaluatedAndEveryUndefinedScoreHasAReason(
      @ForAll("initiatives") Initiative initiative) {
    Evaluation evaluation = EVALUATOR.evaluate(initiative, DAY);
    assertThat(evaluation.steps()).hasSize(5);
    evaluation.steps().stream()
        .flatMap(step -> step.topics().stream())
        .flatMap(topic -> topic.things().stream())
        .flatMap(thing -> thing.scores().stream())
        .map(Score::estimate)
        .forEach(estimate -> assertThat(estimate.value().isPresent())
            .isNotEqualTo(estimate.reason().isPresent()));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void localeAndZoneChangeNothing(@ForAll("initiatives") Initiative initiative) {
    Evaluation here = EVALUATOR.evaluate(initiative, DAY);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(EVALUATOR.evaluate(initiative, DAY)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
